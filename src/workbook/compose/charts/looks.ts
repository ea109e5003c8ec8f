import type { ChartSeriesSpec } from '../../plan';

type Looks = Omit<ChartSeriesSpec, 'values'>;

/**
 * IBCS: what happened is dark and solid, the year before lighter, what is planned or expected is broken. In grey they are
 * told apart by darkness, dash and mark; the colours are blue, orange and grey, which no kind of colour blindness mixes.
 */
export const ACTUAL = { name: 'Aktuelt', color: '#1F3864', line: 'solid', weight: 2.5 } as const satisfies Looks;
export const PREVIOUS_YEAR = {
  name: 'Året før',
  color: '#B3B3B3',
  line: 'solid',
  weight: 1.5,
} as const satisfies Looks;
export const FORECAST = { name: 'Prognose', color: '#2E75B6', line: 'dot', weight: 2.25 } as const satisfies Looks;
export const TARGET = { name: 'Mål', color: '#C55A11', line: 'dash', weight: 1.75 } as const satisfies Looks;
export const TARGET_HIGH = { ...TARGET, name: 'Mål, øverste grænse' } as const satisfies Looks;
export const BASE = {
  name: 'Basis',
  color: '#7F7F7F',
  line: 'none',
  marker: 'diamond',
  labels: true,
} as const satisfies Looks;
export const LATEST = {
  name: 'Seneste tal',
  color: '#1F3864',
  line: 'none',
  marker: 'circle',
  labels: true,
} as const satisfies Looks;

/** Looks of several series beside each other; the first is the one the chart is about. */
const BESIDE: readonly Omit<Looks, 'name'>[] = [
  { color: '#1F3864', line: 'solid', weight: 2.5 },
  { color: '#C55A11', line: 'dash', weight: 2 },
  { color: '#7F7F7F', line: 'solid', weight: 1.5 },
  { color: '#2E9BD6', line: 'dot', weight: 2 },
  { color: '#404040', line: 'dash_dot', weight: 1.25 },
  { color: '#B3B3B3', line: 'dash', weight: 2.25 },
];

/** As many series as can be told apart in one chart. */
export const MOST_BESIDE = BESIDE.length;

export function besideLook(index: number, name: string): Looks {
  return { name, ...(BESIDE[index % BESIDE.length] ?? { color: '#1F3864', line: 'solid' as const }) };
}
