import type { Area } from '../snapshot';

/** A part of a sheet's used range that is read in one request; blocks span whole rows, so that joining is stacking. */
export interface Block {
  /** Index of the sheet it belongs to. */
  readonly owner: number;
  readonly area: Area;
}

/** Cuts an area into blocks of whole rows with at most `cells` cells each; a wider row is a block of its own. */
export function blocksOf(area: Area, owner: number, cells: number): Block[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  const blocks: Block[] = [];
  for (let start = 0; start < area.rowCount; start += rows) {
    const rowCount = Math.min(rows, area.rowCount - start);
    blocks.push({ owner, area: { ...area, row: area.row + start, rowCount } });
  }
  return blocks;
}

/** Packs the blocks of all sheets into as few requests as their order allows. */
export function groupBlocks(areas: readonly (Area | null)[], cells: number): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const [owner, area] of areas.entries()) {
    if (!area) continue;
    for (const block of blocksOf(area, owner, cells)) {
      const size = block.area.rowCount * block.area.columnCount;
      const current = requests.at(-1);
      if (current && size <= room) {
        current.push(block);
        room -= size;
      } else {
        requests.push([block]);
        room = cells - size;
      }
    }
  }
  return requests;
}

/** Stacks the matrices of one sheet's blocks, top to bottom. */
export function joinBlocks<T>(parts: readonly (readonly (readonly T[])[])[]): (readonly T[])[] {
  return parts.flat();
}
