import { periodAt, periodSpan, yearBefore, type Period } from '../../period';
import type { PeriodPhrase } from '../recognise/period-phrase';
import type { SentenceView } from '../recognise/sentence-view';
import type { Structure } from '../recognise/structure';
import { told, type Told } from './draft';
import type { Figure } from './figure';

export interface GoalPeriods {
  readonly target: Told<Period | null>;
  readonly base: Told<Period | null>;
}

const NONE: Told<Period | null> = { value: null, at: null };

/** How a kind of goal takes a stretch: from its first to its last period, or over the whole of it. */
export type StretchUse = 'ends' | 'over';

/** The target and base period of a goal. `figure` is null for a goal without a figure. */
export function periodsOf(
  view: SentenceView,
  structure: Structure,
  figures: readonly Figure[],
  figure: Figure | null,
  use: StretchUse,
): GoalPeriods {
  const own = view.periods.filter((period) => period.role !== 'title');
  const ofBase = figure === null ? null : periodOfBase(view, own, figure);
  const path = own.find(
    (period) => (period.role === 'fromTo' || period.role === 'stretch') && !isInSubject(structure, period),
  );
  const base = ofBase ?? baseOf(own, structure, figures, figure);
  const free = own.filter((period) => period !== ofBase && period.role !== 'base' && period !== base);
  const target = targetOf(view, structure, free, figures, figure);
  if (target === null) return { target: NONE, base: toldBase(base, null) };
  if (target === path && (target.role === 'fromTo' || target.role === 'stretch')) return alongPath(target, base, use);
  return { target: told(target.period, target.at), base: toldBase(base, target.period) };
}

function alongPath(path: PeriodPhrase, base: PeriodPhrase | null, use: StretchUse): GoalPeriods {
  if (use === 'ends') {
    return {
      target: told(path.period, path.at),
      base: base !== null ? toldBase(base, path.period) : told(path.first, path.firstAt),
    };
  }
  const at: readonly [number, number] = [Math.min(path.firstAt?.[0] ?? path.at[0], path.at[0]), path.at[1]];
  return { target: told(joined(path), at), base: toldBase(base, path.period) };
}

/** The stretch as one period: twelve months are a rolling year, whole years stay years. */
function joined(path: PeriodPhrase): Period | null {
  if (path.first === null || path.period === null) return path.period;
  const [a, b] = [periodSpan(path.first), periodSpan(path.period)];
  if (a.kind !== b.kind) return path.period;
  const year = b.last - a.first === 11 && a.kind === 'month';
  return year ? periodAt('rolling_year', b.last) : `${path.first}/${path.period}`;
}

function toldBase(base: PeriodPhrase | null, target: Period | null): Told<Period | null> {
  if (base === null) return NONE;
  if (base.period !== null)
    return told(base.role === 'stretch' && base.first !== null ? `${base.first}/${base.period}` : base.period, base.at);
  return target === null ? NONE : told(yearBefore(target), base.at);
}

/** The period right after the base value: "fra 187 i december 2015 til 160", "mod 10,6 uge i 2019". */
function periodOfBase(view: SentenceView, periods: readonly PeriodPhrase[], figure: Figure): PeriodPhrase | null {
  const { base, quantity } = figure;
  if (base === null) return null;
  const end = base.from < quantity.from ? quantity.from : base.to + 8;
  const after = periods.find(
    (period) =>
      period.from >= base.to &&
      period.from - base.to <= 6 &&
      period.to <= end &&
      !closesBetween(view, base.to, period.from),
  );
  if (after !== undefined) return after;
  return (
    periods.find((period) => period.to <= base.from && base.from - period.to <= 2 && period.from > quantity.to) ?? null
  );
}

/** "(i dag 120) i 2025": what follows the bracket is not about what it holds. */
function closesBetween(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some(({ text }) => text === ')');
}

function baseOf(
  periods: readonly PeriodPhrase[],
  structure: Structure,
  figures: readonly Figure[],
  figure: Figure | null,
): PeriodPhrase | null {
  const bases = periods.filter((period) => period.role === 'base' && !isInSubject(structure, period));
  const after = figure === null ? bases[0] : bases.find((period) => period.from >= figure.quantity.from);
  const base = after ?? bases[0];
  if (base !== undefined) return base;
  const start = periods.find((period) => period.role === 'from');
  const hasTarget = periods.some((period) => period.role === 'target' && period !== start);
  return start !== undefined && hasTarget && figures.length > 0 && figure?.role.kind !== 'share' ? start : null;
}

/**
 * The period a goal is to be reached in: after its figure and before the next one's; else the one in front; else any
 * other outside the subject; at last one inside it.
 */
function targetOf(
  view: SentenceView,
  structure: Structure,
  periods: readonly PeriodPhrase[],
  figures: readonly Figure[],
  figure: Figure | null,
): PeriodPhrase | null {
  const usable = periods.filter((period) => !isInSubject(structure, period));
  const inSubject = periods.filter((period) => isInSubject(structure, period));
  if (figure === null) return strongest(usable) ?? null;
  const next = figures.find((other) => other.quantity.from > figure.quantity.from);
  const nextStart = next === undefined ? view.to : next.quantity.from;
  const after = usable.filter(
    (period) => period.from >= figure.quantity.number.to && period.to <= nextStart && !isFronted(view, period, next),
  );
  const before = usable.filter((period) => period.to <= figure.quantity.number.from);
  const later = usable.filter((period) => period.from >= nextStart);
  const previous = figures.filter((other) => other.quantity.from < figure.quantity.from).pop();
  const own = before.filter((period) => previous === undefined || period.from >= previous.quantity.to);
  const afterOwn = strongest(after);
  const beforeOwn = strongest(own);
  const close = afterOwn !== undefined && previous !== undefined && afterOwn.from - figure.quantity.to <= 2;
  if (close) return afterOwn;
  if (afterOwn !== undefined && beforeOwn !== undefined) return better(afterOwn, beforeOwn);
  return afterOwn ?? beforeOwn ?? sharedTarget(later, before) ?? strongest(inSubject) ?? null;
}

/** Goals joined by commas share the one period that stands after the last of them, or in front. */
function sharedTarget(later: readonly PeriodPhrase[], before: readonly PeriodPhrase[]): PeriodPhrase | undefined {
  return before[0] ?? later[0];
}

/** A period right before the next goal's modal leads that goal in: "..., og i 2030 skal det være 3 ud af 5". */
function isFronted(view: SentenceView, period: PeriodPhrase, next: Figure | undefined): boolean {
  if (next === undefined) return false;
  const joint = view.tokens[period.from - 1]?.lower;
  if ((joint === 'og' || joint === ',') && next.quantity.from - period.to <= 2) return true;
  return view.modals.some(
    (modal) => !modal.relative && modal.at >= period.to && modal.at - period.to <= 2 && modal.at < next.quantity.from,
  );
}

function strongest(periods: readonly PeriodPhrase[]): PeriodPhrase | undefined {
  const paths = periods.find((period) => period.role === 'fromTo');
  return (
    paths ?? periods.find((period) => period.deadline) ?? periods.find((period) => period.role !== 'from') ?? periods[0]
  );
}

function better(after: PeriodPhrase, before: PeriodPhrase): PeriodPhrase {
  return before.deadline && !after.deadline && after.role === 'target' ? before : after;
}

function isInSubject(structure: Structure, period: PeriodPhrase): boolean {
  const { subject } = structure;
  return subject !== null && period.from > subject[0] && period.to <= subject[1];
}
