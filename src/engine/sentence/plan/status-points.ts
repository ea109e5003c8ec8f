import type { Period } from '../../period';
import { leftOf } from '../compose/role-kind';
import type { Quantity } from '../recognise/quantities';
import type { SentenceView } from '../recognise/sentence-view';
import { observedPeriod } from './observed-period';
import type { StatusPoint } from './types';

/** Most tokens between a figure and its period: "211 fuldtidspersoner i 2019". */
const REACH = 6;

/**
 * The levels of a statement, each with its own period: "steg fra 211 i 2019 til 314 i 2020" gives two points, a mean over
 * a stretch one. A level whose period is not plain gives none.
 */
export function pointsOf(view: SentenceView, levels: readonly Quantity[]): StatusPoint[] {
  const path = view.periods.find(({ role }) => role === 'fromTo' || role === 'stretch');
  const starts = view.quantities.filter((quantity) => isStart(view, quantity));
  const all = [...new Set([...starts, ...levels])].sort((a, b) => a.from - b.from);
  const points = all.flatMap((quantity, k) => {
    const period =
      path === undefined
        ? ownPeriod(view, quantity, all[k + 1]?.from ?? view.to, all.length === 1)
        : all.length === 1
          ? observedPeriod({ from: path.first, to: path.period })
          : null;
    return period === null || quantity.number.value === null
      ? []
      : [
          {
            period,
            value: quantity.number.value,
            unit: quantity.unit?.name ?? null,
            approximate: quantity.approximate,
          },
        ];
  });
  return points;
}

/** "fra 211 fuldtidspersoner": the level moved from. */
function isStart(view: SentenceView, quantity: Quantity): boolean {
  const cue = view.tokens[leftOf(view, quantity.from)]?.lower;
  return !quantity.nominal && !quantity.genitive && quantity.unit !== null && cue === 'fra';
}

function ownPeriod(view: SentenceView, quantity: Quantity, next: number, alone: boolean): Period | null {
  const usable = view.periods.filter(({ role }) => role !== 'title' && role !== 'base');
  const after = usable.find(({ from }) => from >= quantity.to && from < next && from - quantity.to <= REACH);
  if (after !== undefined) return after.period;
  const before = usable.filter(({ to }) => to <= quantity.from);
  return alone && before.length === 1 ? (before[0]?.period ?? null) : null;
}
