import type { Assessment, Issue } from '../assessment';
import { isGiven } from '../given';
import type { Goal } from '../goal';
import type { Indicator } from '../series';
import { blankAssessment } from './blank';
import { yearOverYear } from './changes';
import { evidenceOf } from './evidence';
import { establish, type Facts } from './facts';
import { goalFaults } from './faults';
import * as issues from './issues';
import { judgeFinal } from './judge-final';
import { judgeRunning } from './judge-running';
import type { ResolvedOptions } from './options';
import { slotPeriod, valueAt } from './timeline';
import { isPoint } from './window';

/** Judges a goal by its numbers: evaluation.md sections 2 to 5. */
export function judge(goal: Goal, indicator: Indicator | null, options: ResolvedOptions): Assessment {
  const faults = goalFaults(goal);
  if (faults.length > 0) return { ...blankAssessment(goal.kind, 'invalid'), issues: faults };
  const facts = establish(goal, indicator, options);
  if ('obstacle' in facts) return { ...blankAssessment(goal.kind, 'no_data'), issues: [facts.obstacle] };
  return verdict(facts);
}

function verdict(facts: Facts): Assessment {
  const known = whatIsKnown(facts);
  if (facts.phase === 'not_started') return { ...known, status: 'not_started' };
  const obstacles = obstaclesOf(facts);
  if (obstacles.length > 0) return { ...known, status: 'no_data', issues: [...obstacles, ...known.issues] };
  return facts.phase === 'final' ? judgeFinal(facts, known) : judgeRunning(facts, known);
}

/** What can be said of a goal in any phase, and even when a value is missing. */
function whatIsKnown(facts: Facts): Assessment {
  const { goal, line, phase, reference, baseValue, level, measure, target } = facts;
  const { last } = line;
  const high = goal.kind === 'range' ? goal.valueHigh : null;
  return {
    ...blankAssessment(goal.kind, 'no_data'),
    phase,
    base: baseValue === null || reference === null ? null : { period: reference.period, value: baseValue },
    target: { period: target.period, value: level, ...(isGiven(high) ? { high } : {}) },
    yearOverYear: last === null ? null : yearOverYear(line, last),
    lastPeriod: last === null ? null : slotPeriod(line, last),
    granularity: line.granularity,
    unit: line.unit,
    measure: isPoint(target, measure) || measure.kind === 'last' ? 'point' : measure.kind,
    evidence: knownEvidence(facts),
    issues: knownIssues(facts),
  };
}

function knownEvidence({ line, baseTally }: Facts): Assessment['evidence'] {
  const base = baseTally === null ? [] : evidenceOf('base', line, [...baseTally.slots, ...baseTally.gaps]);
  if (line.last === null) return base;
  const before = line.last - 12 / line.step;
  return [
    ...base,
    ...evidenceOf('latest', line, [line.last]),
    ...(valueAt(line, before) === null ? [] : evidenceOf('year_before', line, [before])),
  ];
}

function knownIssues({ goal, line, options, reference, baseTally, baseValue }: Facts): readonly Issue[] {
  return [
    ...issues.unitMismatch(goal, line),
    ...issues.percentOfPercent(goal, line),
    ...(reference === null || baseTally === null ? [] : issues.partialPeriod(reference.period, baseTally)),
    ...issues.baseRevised(goal, reference?.period ?? null, baseValue),
    ...issues.smallPopulation(goal, line, baseValue),
    ...issues.latestPreliminary(line),
    ...issues.stale(line, options.asOfDate),
    ...issues.conflictingValues(line),
  ];
}

/** Why a goal that has begun has no data: its base is a gap, or base and target lie on different sides of a break. */
function obstaclesOf({ line, base, target, baseTally, level }: Facts): readonly Issue[] {
  if (base !== null) {
    const broken = issues.breakBetween(line, base.from, target.to);
    if (broken.length > 0) return broken;
    if (!isGiven(baseTally?.value))
      return baseTally === null ? [] : issues.missingValue('base_missing', line, baseTally);
  }
  return level === null ? [{ code: 'target_missing', params: { period: target.period } }] : [];
}
