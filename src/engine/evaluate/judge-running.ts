import type { Assessment, Observation } from '../assessment';
import { aim, criterionOf, satisfies, type Criterion } from './criterion';
import { evidenceOf } from './evidence';
import type { Facts } from './facts';
import { figuresOf, type Figures } from './figures';
import * as issues from './issues';
import { pathEvidence } from './judge-final';
import { neededFor } from './needed';
import { outlookOf } from './outlook';
import { pathPeriodNow } from './path';
import { progressOf, type Progress } from './progress';
import { replay } from './replay';
import { projectedResult } from './result';
import { slotPeriod } from './timeline';
import { finite } from './usable';
import { stretch, toDate } from './window';

const NO_FIGURES: Figures = { change: null, gap: null, gapPercent: null, attainment: null };

/** Judges a goal that is on its way, by its outlook (evaluation.md sections 3 to 5); `known` is what holds in every phase. */
export function judgeRunning(facts: Facts, known: Assessment): Assessment {
  const { goal, line, options, target, measure, baseValue, level } = facts;
  if (line.last === null || level === null) return known;
  const progress = progressOf(line, target, measure, line.last);
  const criterion = criterionOf(goal, level, baseValue, options.policy);
  const used: number[] = [];
  const result = projectedResult(goal.kind, line, progress, (slot) => used.push(slot));
  const projected = finite(result.value);
  if (projected === null) return known;
  const likelihood = goal.kind === 'count' ? null : replay(line, progress, result, criterion);
  const outlook = outlookOf(criterion, progress, projected);
  const actual = actualToDate(facts, progress);
  return {
    ...known,
    ...figuresToDate(facts, criterion, actual.value),
    wrongWay: outlook.wrongWay,
    outlook: { miss: outlook.miss, remainingGap: outlook.remainingGap },
    status: isReachedEarly(facts, criterion, progress) ? 'met' : outlook.status,
    actual,
    target: targetToDate(facts, known),
    projection: {
      period: target.period,
      value: projected,
      low: likelihood?.low ?? null,
      high: likelihood?.high ?? null,
      probability: likelihood?.probability ?? null,
      method: result.method,
    },
    needed: neededFor(aim(criterion, progress.soFar ?? progress.latest), progress),
    remaining: progress.point ? target.to - progress.last : progress.remaining.length,
    evidence: [
      ...known.evidence,
      ...evidenceOf('actual', line, progress.point ? [progress.last] : progress.observed),
      ...evidenceOf('outlook', line, used),
      ...pathEvidence(facts),
    ],
    issues: [...known.issues, ...runningIssues(facts, progress, level)],
  };
}

/** The value to date; before the target period has any, a mean is compared by the latest value and a sum not at all. */
function actualToDate({ line, measure }: Facts, progress: Progress): Observation {
  const { point, soFar, latest, last, window } = progress;
  if (point) return { period: slotPeriod(line, last), value: latest };
  if (soFar !== null) return { period: stretch(line, window, window.from, last), value: soFar };
  return { period: slotPeriod(line, last), value: measure.kind === 'sum' ? null : latest };
}

/** How the value to date stands; against a path, to the path's own value at that time. */
function figuresToDate({ goal, options, baseValue, path }: Facts, criterion: Criterion, x: number | null): Figures {
  if (x === null) return NO_FIGURES;
  if (path === null) return figuresOf(goal.kind, criterion, baseValue, x);
  if (path.now === null) return NO_FIGURES;
  return figuresOf(goal.kind, criterionOf(goal, path.now, baseValue, options.policy), baseValue, x);
}

function targetToDate({ path }: Facts, known: Assessment): Assessment['target'] {
  return path === null ? known.target : { period: pathPeriodNow(path), value: path.now };
}

/** A yearly count that has been reached is met before the year is over. */
function isReachedEarly({ goal, measure }: Facts, criterion: Criterion, { point, soFar }: Progress): boolean {
  const counted = goal.kind === 'count' && measure.kind === 'sum' && criterion.sense === 'more';
  return counted && !point && soFar !== null && satisfies(criterion, soFar);
}

function runningIssues(facts: Facts, progress: Progress, level: number): Assessment['issues'] {
  const { line, target, measure } = facts;
  const toNow = toDate(line, target, progress.last, measure);
  return [
    ...(progress.point ? [] : issues.partialPeriod(target.period, toNow)),
    ...issues.breakBetween(line, target.from, target.to),
    ...issues.periodsBelow(facts, level, progress.observed),
  ];
}
