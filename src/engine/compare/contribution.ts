import type { Change } from '../assessment';
import { changeBetween } from '../evaluate/changes';
import { periodValue } from '../evaluate/period-value';
import type { Period } from '../period';
import type { Indicator } from '../series';

/** What one part did to the change of the whole. */
export interface PartContribution {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly change: Change;
  /** Its change in percent of the whole's change: 100 for all of it, negative for a part that went the other way. */
  readonly shareOfChange: number | null;
}

/** How the change of a whole is made up of its parts. */
export interface Contributions {
  /** The whole's own change where it is given, else the sum of the parts; null when nothing could be compared. */
  readonly total: Change | null;
  /** Parts that have both values, the one that moved the whole most first. */
  readonly parts: readonly PartContribution[];
  /** Sum of the parts that rose, and of those that fell (negative). */
  readonly rises: number;
  readonly falls: number;
  /**
   * "Forbundne kar": how much of the falls is met by rises in other parts, or the reverse: the smaller of the two sums.
   * It says that they happened together, not that the same persons moved.
   */
  readonly offset: number;
  /** The whole's change less the sum of the parts: independent rounding, or parts that are not among them. */
  readonly residual: number | null;
  /** Parts without a value at one of the periods. */
  readonly leftOut: readonly string[];
}

/**
 * Which parts drove a change ("fordelt på ydelser"): each part's own change between two periods, its share of the whole's,
 * and how far falls and rises cancel. A total is used as given and never formed anew where there is one.
 */
export function contributions(
  parts: readonly Indicator[],
  from: Period,
  to: Period,
  total: Indicator | null = null,
): Contributions {
  const known = parts.map((part) => ({ name: part.name, from: valueOf(part, from), to: valueOf(part, to) }));
  const compared = known.flatMap((part) =>
    part.from === null || part.to === null ? [] : [{ ...part, from: part.from, to: part.to }],
  );
  const moves = compared.map((part) => part.to - part.from);
  const sum = moves.reduce((a, b) => a + b, 0);
  const rises = moves.filter((move) => move > 0).reduce((a, b) => a + b, 0);
  const falls = moves.filter((move) => move < 0).reduce((a, b) => a + b, 0);
  const whole = total === null ? sumChange(compared) : changeOf(total, from, to);
  const moved = whole?.absolute ?? null;
  return {
    total: whole,
    parts: compared
      .map((part) => ({
        ...part,
        change: changeBetween(part.from, part.to),
        shareOfChange: moved === null || moved === 0 ? null : (100 * (part.to - part.from)) / moved,
      }))
      .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)),
    rises,
    falls,
    offset: Math.min(rises, Math.abs(falls)),
    residual: total === null || moved === null ? null : moved - sum,
    leftOut: known.filter((part) => part.from === null || part.to === null).map(({ name }) => name),
  };
}

function valueOf(indicator: Indicator, period: Period): number | null {
  return periodValue(indicator, period).value;
}

function changeOf(indicator: Indicator, from: Period, to: Period): Change | null {
  const [a, b] = [valueOf(indicator, from), valueOf(indicator, to)];
  return a === null || b === null ? null : changeBetween(a, b);
}

function sumChange(parts: readonly { readonly from: number; readonly to: number }[]): Change | null {
  if (parts.length === 0) return null;
  const sum = (pick: 'from' | 'to'): number => parts.reduce((total, part) => total + part[pick], 0);
  return changeBetween(sum('from'), sum('to'));
}
