import { plainFormula, type CellContent } from '../changes';
import type { CellValue } from '../snapshot';
import { mapSteps, type Steps } from '../steps';

/**
 * A mark is a number of 32 bits for what a cell holds, so that it can be told later whether the cell still holds what
 * Målbar wrote, without keeping it all twice. 0 stands for a cell that was not written. Seven characters of base 36 each.
 */
const WIDTH = 7;

export function markOf(content: CellContent): number {
  const text =
    typeof content === 'object'
      ? `f${plainFormula(content.formula)}`
      : typeof content === 'number'
        ? `n${Number(content.toPrecision(14))}`
        : typeof content === 'boolean'
          ? `b${String(content)}`
          : `t${content.replaceAll('\r\n', '\n')}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Marks of cells, row by row; null is a cell that was not written. */
export function* marks(cells: readonly (readonly (CellContent | null)[])[]): Steps<string> {
  const rows = yield* mapSteps(cells, (row) =>
    row.map((cell) => (cell === null ? 0 : markOf(cell)).toString(36).padStart(WIDTH, '0')).join(''),
  );
  return rows.join('');
}

export function readMarks(text: string): number[] {
  const count = Math.floor(text.length / WIDTH);
  return Array.from({ length: count }, (_, i) => parseInt(text.slice(i * WIDTH, (i + 1) * WIDTH), 36) || 0);
}

/** The marks that a cell whose `formulas` are these may have been written with. */
export function marksOf(formula: CellValue): readonly number[] {
  const plain = markOf(formula);
  return typeof formula === 'string' && formula.startsWith('=') ? [plain, markOf({ formula })] : [plain];
}

/** True when a cell whose `formulas` are these holds what the mark was made of. */
export function isMarkOf(mark: number, formula: CellValue): boolean {
  return marksOf(formula).includes(mark);
}
