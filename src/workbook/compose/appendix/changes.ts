import { comparePeriods, endsAfter, formatPeriod, statusLabel, type Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import { periodsBack, type RememberedGoal } from './history';
import { amountsOfGoal, shortFigure } from './goal-words';

/** What happened to a goal since the last follow-up, and why. */
export interface GoalChange {
  readonly moved: boolean;
  /** "Fra På vej til Bagud.", "Uændret." */
  readonly status: string;
  /** "Nye tal: maj-juli 2026.", "Prognosen er gået fra 712 til 843." */
  readonly reasons: readonly string[];
}

export function changeSince(before: RememberedGoal | undefined, goal: AssessedGoal): GoalChange {
  if (before === undefined) return { moved: false, status: 'Nyt mål siden sidst.', reasons: [] };
  const { assessment } = goal;
  const moved = before.status !== assessment.status;
  const figures = [
    newValues(before, goal),
    ...revisedValues(before, goal),
    differing(before.target, assessment.target?.value ?? null, goal, 'Målniveauet er ændret'),
    moved ? differing(before.projection, assessment.projection?.value ?? null, goal, 'Prognosen er gået') : null,
  ].filter((sentence) => sentence !== null);
  const reasons = moved && figures.length === 0 ? [otherReason(goal)] : figures;
  return {
    moved,
    status: moved
      ? `Fra ${statusLabel(before.status, 'da')} til ${statusLabel(assessment.status, 'da')}.`
      : 'Uændret status.',
    reasons,
  };
}

/** Periods observed now that were not then. */
function newValues({ lastPeriod }: RememberedGoal, { assessment, indicator }: AssessedGoal): string | null {
  const now = assessment.lastPeriod;
  if (now === null || indicator === null) return null;
  const fresh = indicator.series.points
    .flatMap(([period, value]) => (value === null || endsAfter(period, now) ? [] : [period]))
    .filter((period) => lastPeriod === null || endsAfter(period, lastPeriod))
    .sort(comparePeriods);
  return fresh.length === 0 ? null : `Nye tal: ${periodList(fresh)}.`;
}

/** Values that have been changed since; three are named, the rest counted. */
function revisedValues({ lastPeriod, recent }: RememberedGoal, goal: AssessedGoal): string[] {
  const values = new Map(goal.indicator?.series.points ?? []);
  const revised = periodsBack(lastPeriod, recent.length).flatMap((period, index) => {
    const [then, now] = [recent[index] ?? null, values.get(period) ?? null];
    return then === null || now === null || isSame(then, now) ? [] : [{ period, then, now }];
  });
  const named = revised.slice(-3).map(({ period, then, now }) => {
    const [from, to] = tellApart(goal, then, now);
    return `Rettet tal: ${formatPeriod(period, 'da')} fra ${from} til ${to}.`;
  });
  const more = revised.length - named.length;
  return more > 0 ? [...named, `Yderligere ${String(more)} ældre tal er rettet.`] : named;
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function differing(then: number | null, now: number | null, goal: AssessedGoal, words: string): string | null {
  if (then === null || now === null || isSame(then, now)) return null;
  const [from, to] = tellApart(goal, then, now);
  return from === to ? null : `${words} fra ${from} til ${to}.`;
}

/** Two figures with as many decimals as it takes to see that they differ. */
function tellApart(goal: AssessedGoal, a: number, b: number): readonly [string, string] {
  const usual = [shortFigure(goal, a), shortFigure(goal, b)] as const;
  if (usual[0] !== usual[1]) return usual;
  const { rate, isShare } = amountsOfGoal(goal);
  return isShare ? usual : [rate(a).split(' ')[0] ?? usual[0], rate(b).split(' ')[0] ?? usual[1]];
}

/** No figure moved: the rating, the rule or the data behind the base did. */
function otherReason({ goal }: AssessedGoal): string {
  return goal.goal.kind === 'qualitative' ? 'Egen vurdering er ændret.' : 'Vurderingens grundlag er ændret.';
}

/** "juli 2026", "maj-juli 2026", "november 2025 - juli 2026". */
export function periodList(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [formatPeriod(first, 'da'), formatPeriod(last, 'da')];
  if (first === last) return to;
  const year = / \d{4}$/.exec(to)?.[0] ?? '';
  return year !== '' && from.endsWith(year) && !from.includes('–')
    ? `${from.slice(0, -year.length)}–${to}`
    : `${from} – ${to}`;
}
