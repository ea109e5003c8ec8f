import type { ProjectionMethod } from '../assessment';
import { comparable, valueAt, type Timeline } from './timeline';

/** How values after an origin are projected from those up to it (evaluation.md section 5.1 and 5.2). */
export interface Projector {
  readonly method: ProjectionMethod;
  /** The projected value of a slot after the origin. */
  readonly at: (slot: number) => number;
}

/** Told of every slot whose value a projection rests on. */
export type Witness = (slot: number) => void;

const unwitnessed: Witness = () => undefined;

/** Projects from an observed origin. The method is the first of the published order that the values allow. */
export function projectFrom(line: Timeline, origin: number, witness: Witness = unwitnessed): Projector {
  return (
    (line.granularity === 'year' ? meanChange(line, origin, witness) : seasonal(line, origin, witness)) ??
    shortTrend(line, origin, witness) ??
    lastValue(line, origin, witness)
  );
}

/** g: the mean of the latest three changes against the same period a year before, of those that can be compared. */
function seasonal(line: Timeline, origin: number, witness: Witness): Projector | null {
  const year = 12 / line.step;
  let sum = 0;
  let pairs = 0;
  for (let j = 0; j < 3; j++) {
    const now = valueAt(line, origin - j);
    const before = valueAt(line, origin - j - year);
    if (now === null || before === null || !comparable(line, origin - j - year, origin - j)) continue;
    witness(origin - j);
    witness(origin - j - year);
    sum += now - before;
    pairs += 1;
  }
  if (pairs === 0) return null;
  const g = sum / pairs;
  const latest = latestValue(line, origin);
  const at = (slot: number): number => {
    const before = slot - year;
    if (before > origin) return at(before) + g;
    const value = valueAt(line, before);
    if (value === null || !comparable(line, before, origin)) return latest + (g * (slot - origin)) / year;
    witness(before);
    return value + g;
  };
  return { method: 'seasonal', at };
}

const YEARS_LOOKED_AT = 6;
const YEARS_NEEDED = 3;

/** Yearly series: the change per year from the first to the last of the latest six observed values. */
function meanChange(line: Timeline, origin: number, witness: Witness): Projector | null {
  const seen: number[] = [];
  for (let slot = origin; slot >= line.first && seen.length < YEARS_LOOKED_AT; slot--) {
    if (valueAt(line, slot) !== null && comparable(line, slot, origin)) seen.push(slot);
  }
  const start = seen.at(-1);
  if (start === undefined || seen.length < YEARS_NEEDED) return null;
  seen.forEach(witness);
  const latest = latestValue(line, origin);
  const g = (latest - latestValue(line, start)) / (origin - start);
  return { method: 'mean-change', at: (slot) => latest + g * (slot - origin) };
}

/** The change per step over the last three steps, where no year before can be seen. */
function shortTrend(line: Timeline, origin: number, witness: Witness): Projector | null {
  const before = valueAt(line, origin - 3);
  if (before === null || !comparable(line, origin - 3, origin)) return null;
  witness(origin);
  witness(origin - 3);
  const latest = latestValue(line, origin);
  const d = (latest - before) / 3;
  return { method: 'short-trend', at: (slot) => latest + d * (slot - origin) };
}

function lastValue(line: Timeline, origin: number, witness: Witness): Projector {
  witness(origin);
  const latest = latestValue(line, origin);
  return { method: 'last-value', at: () => latest };
}

function latestValue(line: Timeline, origin: number): number {
  const value = valueAt(line, origin);
  if (value === null) throw new RangeError('A projection starts from an observed value');
  return value;
}
