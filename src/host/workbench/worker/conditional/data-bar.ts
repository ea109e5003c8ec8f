import {
  booleanAttribute,
  child,
  children,
  descendants,
  numberAttribute,
  textOf,
  type Element,
} from '../../../xlsx/xml';
import type { CellBar } from '../../port';
import { numbersOf, thresholdsOf, type PictureRule } from './thresholds';

/** The bar of negative numbers where the file names no colour for it, as in Excel. */
const NEGATIVE = '#FF0000';
const DEFAULT = '#638EC6';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What the bars of a rule have in common. Shares are of the cell's width. */
interface BarLook extends Ends {
  readonly shortest: number;
  readonly longest: number;
  /** Where zero stands; null for bars that all begin at the left. */
  readonly axis: number | null;
  readonly color: string;
  readonly negative: string;
  readonly gradient: boolean;
  readonly fromRight: boolean;
  readonly showValue: boolean;
}

/** The bar of a number; null where the rule says nothing that can be worked out. */
export function dataBar(rule: PictureRule): ((value: number) => CellBar) | null {
  const look = lookOf(rule);
  return look && ((value) => barOf(look, value));
}

function lookOf(rule: PictureRule): BarLook | null {
  const plain = child(rule.element, 'dataBar');
  if (plain === null) return null;
  const extended = extensionOf(rule);
  const { styles } = rule.sheet.workbook;
  const stops = thresholdsOf(rule, extended ?? plain, numbersOf(rule));
  const [first, second] = stops ?? [];
  if (first === undefined || second === undefined) return null;
  const ends: Ends = { low: Math.min(first.value, second.value), high: Math.max(first.value, second.value) };
  const color = styles.colorOf(child(extended, 'fillColor')) ?? styles.colorOf(child(plain, 'color')) ?? DEFAULT;
  const isSame = booleanAttribute(extended, 'negativeBarColorSameAsPositive', false);
  const share = (name: string, missing: number): number => (numberAttribute(extended ?? plain, name) ?? missing) / 100;
  return {
    ...ends,
    shortest: share('minLength', 10),
    longest: share('maxLength', 90),
    axis: extended === null ? null : axisOf(ends, extended.getAttribute('axisPosition') ?? 'automatic'),
    color,
    negative: isSame ? color : (styles.colorOf(child(extended, 'negativeFillColor')) ?? NEGATIVE),
    gradient: booleanAttribute(extended, 'gradient', true),
    fromRight: extended?.getAttribute('direction') === 'rightToLeft',
    showValue: booleanAttribute(plain, 'showValue', true),
  };
}

/** Only where there are negative numbers is there an axis. */
function axisOf({ low, high }: Ends, position: string): number | null {
  if (position === 'none' || low >= 0) return null;
  if (position === 'middle') return 0.5;
  return high <= 0 ? 1 : -low / (high - low);
}

function barOf(look: BarLook, value: number): CellBar {
  const { low, high, axis, shortest, longest, color, negative, gradient, fromRight, showValue } = look;
  const within = Math.min(high, Math.max(low, value));
  const isNegative = axis !== null && value < 0;
  let [from, to] = [0, 0];
  if (axis === null) {
    const share = high === low ? (value >= high && value !== 0 ? 1 : 0) : (within - low) / (high - low);
    to = shortest + (longest - shortest) * share;
  } else if (isNegative) {
    [from, to] = [axis - axis * (within / low), axis];
  } else {
    [from, to] = [axis, high <= 0 ? axis : axis + (1 - axis) * (within / high)];
  }
  return {
    from: fromRight ? 1 - to : from,
    to: fromRight ? 1 - from : to,
    axis: axis !== null && fromRight ? 1 - axis : axis,
    color: isNegative ? negative : color,
    gradient,
    // The full colour of a gradient is at its beginning.
    toLeft: isNegative !== fromRight,
    showValue,
  };
}

/** What Excel 2010 and later write of a bar beside the rule, found by the id that both name. */
function extensionOf({ sheet, element }: PictureRule): Element | null {
  const list = child(element, 'extLst');
  const id = list === null ? undefined : descendants(list, 'id').map(textOf)[0];
  const all = sheet.find('extLst');
  if (id === undefined || all === null) return null;
  const rule = descendants(all, 'cfRule').find((one) => one.getAttribute('id') === id);
  const bar = rule === undefined ? null : child(rule, 'dataBar');
  return bar !== null && children(bar, 'cfvo').length === 2 ? bar : null;
}
