import type { Per } from '../../goal';
import { ordinal } from '../lexicon/number-words';
import { OTHER_RECURRENCES, recurrence, recurringUnit } from '../lexicon/period-words';
import type { Token } from '../text/tokens';

/** "årligt", "pr. måned", "hvert kvartal", "hver 3. måned", "om året". `other` is a week, a day, an odd stretch. */
export interface Recurrence {
  readonly from: number;
  readonly to: number;
  readonly per: Per | 'other';
  /** "hver 3. måned" is itself a count of one ("mindst hver 3. måned"). */
  readonly every: boolean;
}

export function recurrenceAt(tokens: readonly Token[], i: number): Recurrence | null {
  const lower = tokens[i]?.lower ?? '';
  const adverb = recurrence(lower);
  if (adverb !== undefined) return { from: i, to: i + 1, per: adverb, every: false };
  if (OTHER_RECURRENCES.has(lower)) return { from: i, to: i + 1, per: 'other', every: false };
  if (lower === 'hver' || lower === 'hvert') return everyAt(tokens, i);
  if (lower === 'pr' || lower === 'per' || lower === 'om' || tokens[i]?.text === '/') return perAt(tokens, i);
  if (
    lower === 'i' &&
    recurringUnit(tokens[i + 1]?.lower ?? '') === 'other' &&
    tokens[i + 1]?.lower.endsWith('et') === true
  )
    return { from: i, to: i + 2, per: 'other', every: false };
  return null;
}

function everyAt(tokens: readonly Token[], i: number): Recurrence | null {
  const next = tokens[i + 1];
  if (next?.lower === 'halve' && tokens[i + 2]?.lower === 'år')
    return { from: i, to: i + 3, per: 'half_year', every: true };
  const plain = recurringUnit(next?.lower ?? '');
  if (plain !== undefined) return { from: i, to: i + 2, per: plain, every: true };
  const dotted = next?.kind === 'number' && tokens[i + 2]?.text === '.';
  const n = dotted ? Number(next.text) : ordinal(next?.lower ?? '');
  const unitAt = dotted ? i + 3 : i + 2;
  const unit = recurringUnit(tokens[unitAt]?.lower ?? '');
  if (n === undefined || unit === undefined) return null;
  return { from: i, to: unitAt + 1, per: everyNth(n, unit), every: true };
}

function everyNth(n: number, unit: Per | 'other'): Per | 'other' {
  if (n === 1) return unit;
  if (unit === 'month') return n === 3 ? 'quarter' : n === 6 ? 'half_year' : n === 12 ? 'year' : 'other';
  if (unit === 'quarter') return n === 2 ? 'half_year' : n === 4 ? 'year' : 'other';
  return 'other';
}

/** "pr. år", "om året", "/år". */
function perAt(tokens: readonly Token[], i: number): Recurrence | null {
  const unit = recurringUnit(tokens[i + 1]?.lower ?? '');
  if (unit === undefined) return null;
  const lower = tokens[i + 1]?.lower ?? '';
  if (tokens[i]?.lower === 'om' && !lower.endsWith('et') && !lower.endsWith('en')) return null;
  return { from: i, to: i + 2, per: unit, every: false };
}
