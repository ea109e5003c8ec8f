import type { ValidationEdit } from '../../plan';
import type { Area } from '../../snapshot';
import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import type { Watched } from './watched';

type Part = RestoreOf<'validation'>['parts'][number];

/** Beyond this many cells a mixture of rules is not kept cell by cell. */
const MOST_CELLS = 2000;

/** The rule of every cell that gets one; cells below each other with the same rule are kept as one. */
export function watchValidation(workbook: Excel.Workbook, { sheet, area }: ValidationEdit): Watched {
  const count = area.rowCount * area.columnCount;
  const places: Area[] =
    count > MOST_CELLS
      ? [area]
      : Array.from({ length: count }, (_, n) => ({
          row: area.row + (n % area.rowCount),
          column: area.column + Math.floor(n / area.rowCount),
          rowCount: 1,
          columnCount: 1,
        }));
  const loaded = places.map((place) => ({
    place,
    validation: rangeOf(workbook, sheet, place).dataValidation.load({
      type: true,
      rule: true,
      prompt: true,
      errorAlert: true,
      ignoreBlanks: true,
    }),
  }));
  return {
    restores: () => {
      const parts: Part[] = [];
      for (const { place, validation } of loaded) {
        const { type, rule, prompt, errorAlert, ignoreBlanks } = validation;
        const part: Part = {
          area: place,
          rule: type === 'None' || Object.keys(rule).length === 0 ? null : { ...rule },
          prompt: { ...prompt },
          errorAlert: { ...errorAlert },
          ignoreBlanks,
        };
        const last = parts.at(-1);
        const below = last?.area.column === place.column && last.area.row + last.area.rowCount === place.row;
        if (last && below && sameRule(last, part)) {
          parts[parts.length - 1] = { ...last, area: { ...last.area, rowCount: last.area.rowCount + place.rowCount } };
        } else parts.push(part);
      }
      return [{ kind: 'validation', sheet, parts }];
    },
  };
}

function sameRule(a: Part, b: Part): boolean {
  return JSON.stringify({ ...a, area: null }) === JSON.stringify({ ...b, area: null });
}
