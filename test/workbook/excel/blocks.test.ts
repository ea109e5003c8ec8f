import fc from 'fast-check';
import { area } from '../../../src/workbook/area';
import { blocksOf, groupBlocks, joinBlocks } from '../../../src/workbook/excel/blocks';

describe('blocks of cells to read', () => {
  it('leaves an area that fits in one block', () => {
    expect(blocksOf(area(3, 1, 10, 4), 0, 40)).toEqual([{ owner: 0, area: area(3, 1, 10, 4) }]);
  });

  it('cuts one row more into two', () => {
    expect(blocksOf(area(3, 1, 11, 4), 0, 40).map((block) => block.area)).toEqual([
      area(3, 1, 10, 4),
      area(13, 1, 1, 4),
    ]);
  });

  it('reads a row wider than the limit as a block of its own', () => {
    expect(blocksOf(area(0, 0, 2, 100), 0, 40)).toHaveLength(2);
  });

  it('packs small sheets into one request and starts another when the next block does not fit', () => {
    const requests = groupBlocks([area(0, 0, 2, 10), null, area(0, 0, 1, 10), area(0, 0, 2, 10)], 40);
    expect(requests.map((blocks) => blocks.map(({ owner }) => owner))).toEqual([[0, 2], [3]]);
  });

  it('covers every cell exactly once, in order, within the limit', () => {
    const areas = fc.array(fc.option(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 30 }))), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(areas, fc.integer({ min: 30, max: 500 }), (sizes, limit) => {
        const sheets = sizes.map((size) => size && area(0, 0, size[0], size[1]));
        const requests = groupBlocks(sheets, limit);
        for (const request of requests) {
          expect(request.reduce((sum, { area: a }) => sum + a.rowCount * a.columnCount, 0)).toBeLessThanOrEqual(limit);
        }
        sheets.forEach((sheet, owner) => {
          const rows = requests.flat().filter((block) => block.owner === owner);
          const read = rows.flatMap(({ area: a }) => Array.from({ length: a.rowCount }, (_, i) => a.row + i));
          expect(read).toEqual(sheet ? Array.from({ length: sheet.rowCount }, (_, i) => i) : []);
        });
      }),
    );
  });

  it('joins blocks top to bottom', () => {
    expect(joinBlocks([[[1], [2]], [[3]]])).toEqual([[1], [2], [3]]);
  });
});
