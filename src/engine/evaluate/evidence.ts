import type { Evidence } from '../assessment';
import { readingsAt, type Timeline } from './timeline';

/** The values at some slots, as the evidence of a verdict shows them: each slot once, in order (evaluation.md section 6). */
export function evidenceOf(role: Evidence['role'], line: Timeline, slots: readonly number[]): readonly Evidence[] {
  return [...new Set(slots)]
    .sort((a, b) => a - b)
    .flatMap((slot) => readingsAt(line, slot).map((reading) => ({ role, ...reading })));
}
