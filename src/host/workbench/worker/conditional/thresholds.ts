import type { Rect } from '../../../model/address';
import type { Sheet } from '../../../model/sheet';
import { booleanAttribute, child, children, textOf, type Element } from '../../../xlsx/xml';

/** A rule that shows a number among others: one of the sheet's own, or one of those that Excel 2010 added beside them. */
export interface PictureRule {
  readonly sheet: Sheet;
  /** The cfRule element. */
  readonly element: Element;
  readonly areas: readonly Rect[];
}

/** The numbers of all cells that a rule is for, lowest first; texts, truth values, errors and empty cells are none. */
export function numbersOf({ sheet, areas }: PictureRule): readonly number[] {
  const seen = new Set<string>();
  const numbers: number[] = [];
  for (const area of areas) {
    for (const { row, column } of sheet.cells().within(area)) {
      const key = `${row} ${column}`;
      const value = seen.has(key) ? null : sheet.value(row, column);
      seen.add(key);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers.sort((a, b) => a - b);
}

/** Where a colour, an icon or the end of a bar begins. */
export interface Threshold {
  readonly type: string;
  readonly value: number;
  /** For icons: whether the threshold itself has this icon already. */
  readonly isIncluded: boolean;
}

/** The `cfvo` elements of a rule, worked out; null where one cannot be, and the rule shows nothing. */
export function thresholdsOf(
  rule: PictureRule,
  owner: Element,
  numbers: readonly number[],
): readonly Threshold[] | null {
  const found = children(owner, 'cfvo').map((element): Threshold | null => {
    const type = element.getAttribute('type') ?? 'num';
    const value = valueOf(rule, type, textAt(element), numbers);
    return value === null ? null : { type, value, isIncluded: booleanAttribute(element, 'gte', true) };
  });
  return found.every((one) => one !== null) ? found : null;
}

/** The value of a threshold: an attribute, or a formula in an element in what Excel 2010 added. */
function textAt(element: Element): string {
  return element.getAttribute('val') ?? textOf(child(element, 'f'));
}

/** ECMA-376, 18.18.12 (ST_CfvoType), and the two automatic ends of Excel 2010's bars. */
function valueOf(rule: PictureRule, type: string, text: string, numbers: readonly number[]): number | null {
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined) return null;
  switch (type) {
    case 'min':
      return low;
    case 'max':
      return high;
    case 'autoMin':
      return Math.min(0, low);
    case 'autoMax':
      return Math.max(0, high);
    default: {
      const given = numberOf(rule, text);
      if (given === null) return null;
      if (type === 'percent') return low + ((high - low) * given) / 100;
      return type === 'percentile' ? percentile(numbers, given / 100) : given;
    }
  }
}

function numberOf(rule: PictureRule, text: string): number | null {
  if (text.trim() === '') return null;
  const constant = Number(text);
  if (Number.isFinite(constant)) return constant;
  const { areas, sheet } = rule;
  const home = { row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 };
  const value = sheet.workbook.calculation.wouldGive(text.replace(/^=/, ''), sheet, home, home);
  return typeof value === 'number' ? value : null;
}

/** As PERCENTILE.INC: linear between the two numbers beside the place. */
export function percentile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0 || share < 0 || share > 1) return null;
  const place = share * (sorted.length - 1);
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
