import { addPeriods, type Period } from '../../../src/engine';

/** What a workbook of the corpus is made from, and must be decoded to again. */
export interface Fact {
  readonly measure: string;
  readonly benefit: string | null;
  readonly area: string | null;
  readonly unit: 'count' | 'percent' | 'events';
  readonly points: ReadonlyMap<Period, number | null>;
}

/** A generator of pseudo-random numbers in [0, 1): the same seed gives the same corpus on every machine. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
    let mixed = state ^ (state + Math.imul(state ^ (state >>> 7), state | 61));
    mixed = (mixed ^ (mixed >>> 14)) >>> 0;
    return mixed / 4294967296;
  };
}

export const MEASURES = {
  persons: { name: 'Antal personer', unit: 'count' },
  fulltime: { name: 'Antal fuldtidspersoner', unit: 'count' },
  share: { name: 'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', unit: 'percent' },
  visits: { name: 'Antal virksomhedsbesøg', unit: 'events' },
} as const;

export const BENEFITS = ['A-dagpenge', 'Kontanthjælp', 'Sygedagpenge'] as const;
export const AREAS = ['Hele landet', 'RAR Hovedstaden', 'Lyngby-Taarbæk', 'Furesø'] as const;

export interface FactOptions {
  readonly measures: readonly (keyof typeof MEASURES)[];
  readonly benefits: readonly (string | null)[];
  readonly areas: readonly (string | null)[];
  readonly first: Period;
  readonly count: number;
  /** Share of values that are gaps; never the first value of a series. */
  readonly gaps?: number;
}

/** One fact per measure, benefit and area. Counts lie around a thousand, so that text with a thousands mark occurs. */
export function makeFacts(random: Random, options: FactOptions): Fact[] {
  const periods = Array.from({ length: options.count }, (_, i) => stepped(options.first, i));
  return options.measures.flatMap((key) =>
    options.benefits.flatMap((benefit) =>
      options.areas.map((area): Fact => {
        const { name, unit } = MEASURES[key];
        const points = new Map<Period, number | null>();
        // A sequence of its own: more periods leave the figures before them as they were.
        const own = randomFrom(1 + random() * 1e9);
        for (const [i, period] of periods.entries()) {
          const gap = i > 0 && own() < (options.gaps ?? 0.1);
          points.set(period, gap ? null : valueOf(unit, own, i === 0));
        }
        return { measure: name, benefit, area, unit, points };
      }),
    ),
  );
}

/** The first count is below a thousand: a column of nothing but "1.234" could be either and is a case of its own. */
function valueOf(unit: Fact['unit'], random: Random, isFirst: boolean): number {
  if (unit === 'percent') return Math.round(100 + random() * 899) / 10 + 0.5 / 10;
  if (unit === 'events') return Math.round(2 + random() * 40);
  return Math.round(700 + random() * (isFirst ? 299 : 900));
}

/** Rolling years that quarters end step by three months. */
function stepped(first: Period, i: number): Period {
  return first.endsWith('/P12M') ? addPeriods(first, i * 3) : addPeriods(first, i);
}

export function periodsOf(facts: readonly Fact[]): Period[] {
  return [...new Set(facts.flatMap(({ points }) => [...points.keys()]))];
}
