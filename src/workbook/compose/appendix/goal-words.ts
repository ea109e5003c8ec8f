import {
  amountsOf,
  formatPeriod,
  sentencesOf,
  statusLabel,
  yearOf,
  type Amounts,
  type Observation,
  type Sentences,
} from '../../../engine';
import { countedIn } from '../../assess';
import type { AssessedGoal } from '../../assessed';
import { differenceFormat, valueFormat } from '../number-formats';
import type { AppendixCell } from './model';

/** Figures of a goal as they are written out: "857 fuldtidspersoner". */
export function amountsOfGoal({ goal, assessment, indicator }: AssessedGoal): Amounts {
  return amountsOf(goal.goal, assessment, 'da', countedIn(indicator) ?? undefined);
}

export function sentencesOfGoal({ goal, assessment, indicator }: AssessedGoal): Sentences {
  const unitText = countedIn(indicator);
  return sentencesOf(goal.goal, assessment, { language: 'da', ...(unitText === null ? {} : { unitText }) });
}

/** The status sentence, what it means and what it takes: the target stands beside it already. */
export function statusText(goal: AssessedGoal): string {
  const { status, conclusion, needed } = sentencesOfGoal(goal);
  return [status, conclusion, needed].filter((sentence) => sentence !== null).join(' ');
}

export const isFollowed = ({ goal }: AssessedGoal): boolean => goal.goal.kind === 'follow';

/** Unique among the goals of a run, and the same from run to run: the number, told apart by a counter where it occurs twice. */
export function goalKeys(goals: readonly AssessedGoal[]): ReadonlyMap<AssessedGoal, string> {
  const seen = new Map<string, number>();
  return new Map(
    goals.map((goal) => {
      const name = goal.goal.number ?? `række ${String(goal.goal.row + 1)}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [goal, count === 1 ? name : `${name} (${String(count)})`] as const;
    }),
  );
}

/** "Mål 2a", "Følgemål a", "Mål" where it has no number. */
export function goalLabel(goal: AssessedGoal): string {
  const kind = isFollowed(goal) ? 'Følgemål' : 'Mål';
  return goal.goal.number === null ? kind : `${kind} ${goal.goal.number}`;
}

/** "Mål 1: Flere i beskæftigelse (ministermål)", as the note of 2019 heads it. */
export function goalHeading(goal: AssessedGoal): string {
  const { section, ministerGoal } = goal.goal;
  return `${goalLabel(goal)}${section === null ? '' : `: ${section}`}${ministerGoal ? ' (ministermål)' : ''}`;
}

export function statusCell({ assessment }: AssessedGoal): AppendixCell {
  return { text: statusLabel(assessment.status, 'da'), status: assessment.status };
}

/** A value of the indicator in a column of figures; empty where there is none. */
export function figureCell(goal: AssessedGoal, value: number | null | undefined): AppendixCell {
  if (value === null || value === undefined) return { text: '' };
  const unit = goal.indicator?.series.unit ?? null;
  return { text: shortFigure(goal, value), number: { value, format: valueFormat(unit) } };
}

export function differenceCell(goal: AssessedGoal, value: number | null): AppendixCell {
  if (value === null) return { text: '' };
  const unit = goal.indicator?.series.unit ?? null;
  const sign = value < 0 ? '−' : '+';
  return {
    text: `${sign}${amountsOfGoal(goal).difference(value)}`,
    number: { value, format: differenceFormat(unit) },
  };
}

/** The number with "pct." where it is one, without the word for what is counted. */
export function shortFigure(goal: AssessedGoal, value: number): string {
  const text = amountsOfGoal(goal).level(value);
  return amountsOfGoal(goal).isShare ? text : (/^\S+/.exec(text)?.[0] ?? text);
}

/** "857 fuldtidspersoner i juli 2026"; null where there is no value. */
export function valueWithPeriod(goal: AssessedGoal, observation: Observation | null): string | null {
  if (observation?.value == null) return null;
  const level = amountsOfGoal(goal).level(observation.value);
  return observation.period === null ? level : `${level} (${formatPeriod(observation.period, 'da')})`;
}

/** The level asked for, with both ends of a range. */
export function targetText(goal: AssessedGoal): string | null {
  const { target } = goal.assessment;
  if (target?.value == null) return null;
  if (target.high === undefined) return valueWithPeriod(goal, target);
  const high = valueWithPeriod(goal, { ...target, value: target.high });
  return high === null ? null : `${shortFigure(goal, target.value).replace(/ pct\.$/, '')}-${high}`;
}

/** "Status på udviklingen fra 2017 til 2018", "Status på udviklingen i 2026". */
export function developmentHeading({ assessment }: AssessedGoal): string {
  const from = assessment.base?.period ?? null;
  const to = assessment.actual?.period ?? assessment.lastPeriod;
  if (to === null) return 'Status på udviklingen';
  const years = [from === null ? yearOf(to) : yearOf(from), yearOf(to)] as const;
  return years[0] === years[1]
    ? `Status på udviklingen i ${String(years[1])}`
    : `Status på udviklingen fra ${String(years[0])} til ${String(years[1])}`;
}

/** "Begrundelse for et fald på 4 pct. fra 2018 til 2019", "Begrundelse for en andel på 60 pct. i 2019", else "Begrundelse". */
export function rationaleHeading(goal: AssessedGoal): string {
  const { kind, value = null, direction, basePeriod = null, targetPeriod = null } = goal.goal.goal;
  if (value === null || targetPeriod === null) return 'Begrundelse';
  const amounts = amountsOfGoal(goal);
  const year = String(yearOf(targetPeriod));
  if (kind === 'change' && basePeriod !== null && (direction === 'decrease' || direction === 'increase')) {
    const way = direction === 'decrease' ? 'et fald' : 'en stigning';
    return `Begrundelse for ${way} på ${amounts.stated(value)} fra ${String(yearOf(basePeriod))} til ${year}`;
  }
  if ((kind === 'average' || kind === 'level') && amounts.isShare) {
    return `Begrundelse for en andel på ${amounts.stated(value)} i ${year}`;
  }
  return 'Begrundelse';
}
