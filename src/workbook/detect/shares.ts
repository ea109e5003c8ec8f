import { decimalsOf, type Period, type Point } from '../../engine';
import type { DecodedSeries, Finding } from '../decoded';
import { formatAddress, parseReference } from '../address';
import type { Steps } from '../steps';
import { computedShares } from './computed-shares';
import { groupsAlike } from './series-groups';

/** Series beside a share that are tried as its numerator and denominator: so many before it and as many after. */
const NEAR = 8;
/** Fewer periods than this agree by chance. */
const LEAST = 3;
/** Of so many periods one may differ: a figure that was revised after the share was printed. */
const ONE_OF = 20;
/** Figures with more decimals are not rounded, but have the last bits of a division. */
const MOST_DECIMALS = 9;

export interface FoundShares {
  /** The table's series, those that are shares of two others with their parts. */
  readonly series: readonly DecodedSeries[];
  /** Shares that the table does not print, of a number and the number that its labels say it is part of. */
  readonly computed: readonly DecodedSeries[];
  readonly findings: readonly Finding[];
}

/**
 * Shares whose numerator and denominator stand in the same table (evaluation.md section 1): checked arithmetic, never a
 * guess. A share is 100·a/b only where the printed figures say so, to the decimals they are printed with, in nearly every
 * period; where two different pairs would do, none is taken. Linear in the number of values.
 */
export function* findShares(series: readonly DecodedSeries[]): Steps<FoundShares> {
  const groups = groupsAlike(series);
  const found = new Map<DecodedSeries, Agreement[]>();
  const cache = new Map<DecodedSeries, ReadonlyMap<Period, number | null>>();
  const valuesOf = (one: DecodedSeries): ReadonlyMap<Period, number | null> => {
    const known = cache.get(one) ?? new Map(one.series.points);
    cache.set(one, known);
    return known;
  };
  for (const group of groups) {
    for (const [at, share] of group.entries()) {
      if (share.series.unit !== 'percent') continue;
      const parts = near(group, at);
      const printed = printedOf(share);
      const agreements = parts.flatMap((numerator) =>
        parts.flatMap((denominator) => {
          const own = numerator === denominator ? null : agreementOf(printed, numerator, denominator, valuesOf);
          return own === null ? [] : [own];
        }),
      );
      found.set(share, [...(found.get(share) ?? []), ...agreements]);
      yield;
    }
  }
  const findings: Finding[] = [];
  const withParts = series.map((one): DecodedSeries => {
    const agreement = onlyOne(found.get(one) ?? [], valuesOf);
    if (agreement === null) return one;
    const { numerator, denominator, compared, differing } = agreement;
    if (differing[0] !== undefined) findings.push(differs(one, agreement, differing[0]));
    return {
      ...one,
      share: { numerator, denominator, printed: true, compared, agreeing: compared - differing.length },
    };
  });
  return { series: withParts, computed: yield* computedShares(groups, withParts), findings };
}

interface Agreement {
  readonly numerator: DecodedSeries;
  readonly denominator: DecodedSeries;
  readonly compared: number;
  readonly differing: readonly Period[];
}

/** The numbers that stand nearest to a share. */
function near(group: readonly DecodedSeries[], at: number): DecodedSeries[] {
  const before: DecodedSeries[] = [];
  const after: DecodedSeries[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 2 * NEAR && before.length < NEAR; i--) keepNumber(group[i], before);
  for (let i = at + 1; i <= at + 2 * NEAR && after.length < NEAR; i++) keepNumber(group[i], after);
  return [...before.reverse(), ...after];
}

function keepNumber(one: DecodedSeries | undefined, kept: DecodedSeries[]): void {
  if (one !== undefined && isNumber(one)) kept.push(one);
}

/** A series of things counted or measured, as against shares and indices. */
function isNumber({ series }: DecodedSeries): boolean {
  return !['percent', 'percentage_point', 'index'].includes(series.unit);
}

/** Null unless the printed shares are 100·a/b in nearly every period that has all three. */
function agreementOf(
  { observed, slack }: Printed,
  numerator: DecodedSeries,
  denominator: DecodedSeries,
  valuesOf: (one: DecodedSeries) => ReadonlyMap<Period, number | null>,
): Agreement | null {
  const [tops, bottoms] = [valuesOf(numerator), valuesOf(denominator)];
  const allowed = Math.floor(observed.length / ONE_OF);
  const differing: Period[] = [];
  const distinct = new Set<number>();
  let compared = 0;
  for (const [period, printed] of observed) {
    const [a, b] = [tops.get(period) ?? null, bottoms.get(period) ?? null];
    if (a === null || b === null) continue;
    compared++;
    distinct.add(printed);
    if (b !== 0 && Math.abs((100 * a) / b - printed) <= slack + 1e-9 * Math.max(1, Math.abs(printed))) continue;
    differing.push(period);
    if (differing.length > allowed) return null;
  }
  const enough = compared >= LEAST && distinct.size > 1 && differing.length <= Math.floor(compared / ONE_OF);
  return enough ? { numerator, denominator, compared, differing } : null;
}

/** The figures of a share, and how far from the true one each may be. */
interface Printed {
  readonly observed: readonly (readonly [Period, number])[];
  readonly slack: number;
}

function printedOf({ series }: DecodedSeries): Printed {
  const observed = observedOf(series.points);
  return { observed, slack: 0.5 * 10 ** -decimalsShown(observed) };
}

function observedOf(points: readonly Point[]): (readonly [Period, number])[] {
  return points.flatMap(([period, value]) => (value === null ? [] : [[period, value] as const]));
}

/** The decimals a column is printed with: 60 among figures such as 59.8 has one too. */
function decimalsShown(observed: readonly (readonly [Period, number])[]): number {
  let most = 0;
  for (const [, value] of observed) most = Math.max(most, decimalsOf(Number(value.toPrecision(12))));
  return Math.min(most, MOST_DECIMALS);
}

/** The one pair that agrees; pairs of the same figures are one. Null where none does, or several different ones. */
function onlyOne(
  agreements: readonly Agreement[],
  valuesOf: (one: DecodedSeries) => ReadonlyMap<Period, number | null>,
): Agreement | null {
  const [first, ...others] = agreements;
  if (first === undefined) return null;
  const alike = (one: DecodedSeries, other: DecodedSeries): boolean => {
    if (one === other) return true;
    const figures = valuesOf(other);
    return one.series.points.every(([period, value]) => (figures.get(period) ?? null) === value);
  };
  const same = others.every(
    (other) => alike(first.numerator, other.numerator) && alike(first.denominator, other.denominator),
  );
  return same ? first : null;
}

function differs({ indicator, area, series, location }: DecodedSeries, agreement: Agreement, period: Period): Finding {
  const place = parseReference(series.cells?.[period] ?? '');
  const { numerator, denominator, compared, differing } = agreement;
  return {
    code: 'share_differs',
    severity: 'info',
    sheet: location.sheet,
    ...(place === null ? {} : { cell: formatAddress(place.area) }),
    params: {
      indicator,
      area,
      numerator: numerator.indicator,
      denominator: denominator.indicator,
      period,
      count: differing.length,
      compared,
    },
  };
}
