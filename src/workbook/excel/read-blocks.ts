import type { Area } from '../snapshot';
import { groupBlocks, type Block } from './blocks';
import { workbookError } from './workbook-error';

/** About 2 MB of numbers, and room for long sentences. */
const CELLS_PER_REQUEST = 40_000;
/** How much smaller the blocks are that are read again where the answer was too large: long formulas, long texts. */
const SHRINK = 4;

/**
 * Reads areas in blocks of whole rows, as many in a round trip as an answer of Excel on the web has room for (5 MB). `load`
 * queues the load of a block of the area at an index. The blocks of each area, top to bottom. Throws `too_large` for a
 * single row that is more than an answer.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  areas: readonly (Area | null)[],
  load: (owner: number, area: Area) => Excel.Range,
): Promise<readonly (readonly Excel.Range[])[]> {
  const read = areas.map((): Excel.Range[] => []);
  const requests = groupBlocks(areas, CELLS_PER_REQUEST);
  for (let request = requests.shift(); request !== undefined; request = requests.shift()) {
    const loaded = request.map(({ owner, area }) => ({ owner, range: load(owner, area) }));
    try {
      // One answer may not exceed 5 MB: the number of these grows with what the cells hold, never with the goals.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      const smaller = workbookError(error).code === 'too_large' ? inSmallerBlocks(request) : null;
      if (smaller === null) throw error;
      requests.unshift(...smaller);
      continue;
    }
    for (const { owner, range } of loaded) read[owner]?.push(range);
  }
  return read;
}

/** The same cells in smaller requests, in their order; null where they are one row. */
function inSmallerBlocks(request: readonly Block[]): Block[][] | null {
  if (request.length === 1 && request[0]?.area.rowCount === 1) return null;
  const cells = request.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  const groups = groupBlocks(
    request.map(({ area }) => area),
    Math.floor(cells / SHRINK),
  );
  return groups.map((blocks) =>
    blocks.map(({ owner: index, area }) => ({ owner: request[index]?.owner ?? index, area })),
  );
}
