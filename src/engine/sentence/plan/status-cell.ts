import type { Period } from '../../period';
import { viewSentence } from '../recognise/sentence-view';
import { originalSpan, type FoldedText } from '../text/fold';
import type { Token } from '../text/tokens';
import { pointsOf } from './status-points';
import type { StatusStatement } from './types';

/** A column of a goal table that is headed "Status 2023", and the period its head names. */
export interface StatusHead {
  readonly column: number;
  readonly period: Period | null;
}

/** Most words of a column's head. */
const HEAD_WORDS = 5;

export function statusHead(tokens: readonly Token[], column: number): StatusHead | null {
  if (!(tokens[0]?.lower ?? '').startsWith('status') || tokens.length > HEAD_WORDS) return null;
  const view = viewSentence(tokens, { from: 0, to: tokens.length });
  return { column, period: view.periods[0]?.period ?? null };
}

/** "5,6 pct. i 2023" in such a column is a level; its period is its own, else the head's. */
export function statusCell(folded: FoldedText, tokens: readonly Token[], head: StatusHead): StatusStatement | null {
  const view = viewSentence(tokens, { from: 0, to: tokens.length });
  const figures = view.quantities.filter(({ nominal, number }) => !nominal && number.value !== null);
  const [figure, ...more] = figures;
  if (figure?.number.value == null || more.length > 0) return null;
  const own = pointsOf(view, [figure]);
  const { value } = figure.number;
  const unit = figure.unit?.name ?? null;
  const { approximate } = figure;
  const points = own.length > 0 ? own : head.period === null ? [] : [{ period: head.period, value, unit, approximate }];
  const to = points[0]?.period ?? null;
  return {
    text: folded.text.trim(),
    span: originalSpan(folded, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    subject: null,
    changePercent: null,
    changeAbsolute: null,
    level: value,
    unit,
    from: null,
    to,
    asOf: to,
    approximate,
    points,
  };
}
