import { area } from '../../../src/workbook/area';
import { changesOf, type Change } from '../../../src/workbook/changes';
import type { Edit } from '../../../src/workbook/plan';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheet, workbook } from '../../builders/snapshot';

const goals = sheet(
  [
    ['Nr.', 'Mål', 'Status'],
    ['1', '=ikke en formel', 'Nået'],
    ['2', { value: 0.5, format: '0.0%' }, ''],
  ],
  { name: 'Mål' },
);
const withFormula = { ...goals, name: 'Formler' };
const book: Snapshot = {
  ...workbook(goals, {
    ...withFormula,
    charts: [{ name: 'Målbar mål 1', series: ['Aktuelt'] }],
    cells: goals.cells && {
      ...goals.cells,
      formulas: goals.cells.formulas.map((row, i) => (i === 1 ? ['1', '=1+1', '="a b"'] : row)),
      values: goals.cells.values.map((row, i) => (i === 1 ? ['1', 2, 'a b'] : row)),
    },
  }),
  settings: { 'maalbar.sheets': '{}' },
};
const changes = (...edits: Edit[]): Change[] => changesOf({ edits }, book);
const cells = (
  after: Extract<Edit, { kind: 'cells' }>['after'],
  rest: Partial<Extract<Edit, { kind: 'cells' }>> = {},
) =>
  ({
    kind: 'cells',
    sheet: 'Mål',
    area: area(1, 2, after.length, after[0]?.length ?? 0),
    before: null,
    after,
    ...rest,
  }) satisfies Edit;

describe('the preview of a plan', () => {
  test('lists every cell that changes, with what it held and what it will hold', () => {
    expect(changes(cells([['Ikke nået'], ['Nået']]))).toEqual([
      { kind: 'cell', sheet: 'Mål', address: 'C2', before: 'Nået', after: 'Ikke nået' },
      { kind: 'cell', sheet: 'Mål', address: 'C3', before: '', after: 'Nået' },
    ]);
  });

  test('does not list a cell that is written as it stands, nor one that is left alone', () => {
    expect(changes(cells([['Nået'], [null]]))).toEqual([]);
    expect(changes(cells([['']], { area: area(20, 20, 1, 1) }))).toEqual([]);
  });

  test('shows a cell that is written twice as one change, and as none when it ends as it was', () => {
    expect(changes(cells([['a']]), cells([['b']]))).toEqual([
      { kind: 'cell', sheet: 'Mål', address: 'C2', before: 'Nået', after: 'b' },
    ]);
    expect(changes(cells([['a']]), cells([['Nået']]))).toEqual([]);
  });

  test('tells a text that begins with = from a formula', () => {
    const at = { sheet: 'Formler', area: area(1, 1, 1, 1) };
    expect(changes(cells([[{ formula: '= 1 + 1' }]], at))).toEqual([]);
    expect(changes(cells([['=1+1']], at))).toEqual([
      { kind: 'cell', sheet: 'Formler', address: 'B2', before: { formula: '=1+1' }, after: '=1+1' },
    ]);
    expect(changes(cells([['=ikke en formel']], { area: area(1, 1, 1, 1) }))).toEqual([]);
  });

  test('minds spaces inside the texts of a formula', () => {
    const at = { sheet: 'Formler', area: area(1, 2, 1, 1) };
    expect(changes(cells([[{ formula: '="ab"' }]], at))).toHaveLength(1);
  });

  test('lists number formats by runs down a column, with the one that was there', () => {
    const numberFormats = [['0'], ['0'], [null]];
    expect(
      changes(cells([[null], [null], [null]], { numberFormats, area: area(1, 1, 3, 1) })).map((change) => [
        change.kind,
        change.address,
        change.before,
        change.after,
      ]),
    ).toEqual([
      ['number_format', 'B2', 'General', '0'],
      ['number_format', 'B3', '0.0%', '0'],
    ]);
    expect(changes(cells([[null]], { numberFormats: [['General']], area: area(90, 1, 1, 1) }))).toEqual([]);
  });

  test.each<[string, Edit, Partial<Change>[]]>([
    [
      'a new sheet',
      { kind: 'add_sheet', sheet: 'Grafer' },
      [{ kind: 'sheet', sheet: 'Grafer', before: false, after: true }],
    ],
    [
      'looks',
      { kind: 'format', sheet: 'Mål', area: area(0, 2, 1, 2), format: { bold: true } },
      [{ kind: 'format', address: 'C1:D1', before: null, after: { bold: true } }],
    ],
    [
      'every width',
      { kind: 'widths', sheet: 'Mål', column: 25, widths: [40, 50] },
      [
        { kind: 'width', address: 'Z:Z', before: null, after: 40 },
        { kind: 'width', address: 'AA:AA', before: null, after: 50 },
      ],
    ],
    [
      'heights',
      { kind: 'autofit_rows', sheet: 'Mål', area: area(1, 0, 2, 1) },
      [{ kind: 'row_height', address: '2:3', after: 'fitted' }],
    ],
    [
      'row heights by runs',
      { kind: 'row_heights', sheet: 'Mål', row: 4, heights: [20, 20, 33] },
      [
        { kind: 'row_height', address: '5:6', after: 20 },
        { kind: 'row_height', address: '7:7', after: 33 },
      ],
    ],
    [
      'rules for the looks of a status',
      { kind: 'conditional_formats', sheet: 'Mål', area: area(1, 2, 2, 1), rules: [] },
      [{ kind: 'conditional_format', address: 'C2:C3', after: [] }],
    ],
    [
      'a table that grows',
      { kind: 'resize_table', sheet: 'Mål', name: 'T', before: area(0, 0, 3, 2), after: area(0, 0, 3, 3) },
      [{ kind: 'table', name: 'T', before: 'A1:B3', after: 'A1:C3' }],
    ],
    [
      'a table that stays as it is: nothing',
      { kind: 'resize_table', sheet: 'Mål', name: 'T', before: area(0, 0, 3, 2), after: area(0, 0, 3, 2) },
      [],
    ],
    [
      'a chart that goes',
      { kind: 'delete_chart', sheet: 'Formler', name: 'Målbar mål 1' },
      [{ kind: 'chart', name: 'Målbar mål 1', before: ['Aktuelt'], after: null }],
    ],
    [
      'a name',
      { kind: 'name', name: 'Opgjort_til', before: null, after: '=Mål!$A$1' },
      [{ kind: 'name', name: 'Opgjort_til', before: null, after: '=Mål!$A$1' }],
    ],
    [
      'a setting, with what the workbook has now',
      { kind: 'setting', key: 'maalbar.sheets', before: null, after: '{"a":"b"}' },
      [{ kind: 'setting', key: 'maalbar.sheets', before: '{}', after: '{"a":"b"}' }],
    ],
    ['a setting that stays: nothing', { kind: 'setting', key: 'maalbar.sheets', before: '{}', after: '{}' }, []],
    [
      'what is frozen',
      { kind: 'freeze', sheet: 'Mål', rows: 1, columns: 0 },
      [{ kind: 'freeze', after: { rows: 1, columns: 0 } }],
    ],
    [
      'a list to choose from',
      { kind: 'validation', sheet: 'Mål', area: area(1, 2, 2, 1), list: ['a'], title: 't', message: 'm' },
      [{ kind: 'validation', address: 'C2:C3', after: { list: ['a'], title: 't', message: 'm' } }],
    ],
  ])('shows %s', (_, edit, expected) => {
    const shown = changes(edit);
    expect(shown).toHaveLength(expected.length);
    expect(shown).toMatchObject(expected);
  });
});
