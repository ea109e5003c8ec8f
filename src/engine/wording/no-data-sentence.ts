import { formatPeriod } from '../period-text';
import { isPeriod } from '../period';
import type { Context } from './context';
import type { Reason } from './phrases';

const REASONS: readonly Reason[] = [
  'break_in_window',
  'suppressed',
  'base_missing',
  'target_missing',
  'granularity_mismatch',
  'indicator_missing',
];

/** Why there is no status: "Status kan ikke opgøres, da der mangler tal for oktober 2018." */
export function noDataSentence({ assessment, language, phrases }: Context): string {
  const issue = assessment.issues.find(({ code }) => isReason(code));
  if (issue === undefined || !isReason(issue.code)) return phrases.noData(null, null);
  const period = issue.params?.period;
  const named = typeof period === 'string' && isPeriod(period) ? formatPeriod(period, language) : null;
  return phrases.noData(issue.code, named);
}

function isReason(code: string): code is Reason {
  return REASONS.some((reason) => reason === code);
}
