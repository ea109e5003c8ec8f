import type { Assessment } from '../assessment';
import { criterionOf } from './criterion';
import { evidenceOf } from './evidence';
import type { Facts } from './facts';
import { figuresOf } from './figures';
import { finalStatus } from './final-status';
import * as issues from './issues';
import { closed, isPoint, stretch, toDate, type Tally } from './window';

/** Judges a goal whose period is over (evaluation.md sections 3 and 4); `known` is what holds in every phase. */
export function judgeFinal(facts: Facts, known: Assessment): Assessment {
  const { goal, line, options, target, baseValue, level } = facts;
  const { tally, period } = finalValue(facts);
  const evidence = [
    ...known.evidence,
    ...evidenceOf('actual', line, [...tally.slots, ...tally.gaps]),
    ...pathEvidence(facts),
  ];
  if (tally.value === null || level === null) {
    const missing = issues.missingValue('target_missing', line, tally);
    return { ...known, status: 'no_data', evidence, issues: [...missing, ...known.issues] };
  }
  const x = tally.value;
  const criterion = criterionOf(goal, level, baseValue, options.policy);
  const figures = figuresOf(goal.kind, criterion, baseValue, x);
  return {
    ...known,
    ...figures,
    status: finalStatus(goal.kind, criterion, x, figures.attainment, options.policy),
    actual: { period, value: x },
    evidence,
    issues: [
      ...known.issues,
      ...issues.partialPeriod(target.period, tally),
      ...issues.breakBetween(line, target.from, target.to),
      ...issues.periodsBelow(facts, level, tally.slots),
    ],
  };
}

/** The value of the whole period; of the part observed so far where policy `closeIncomplete` closed it early. */
function finalValue({ line, target, measure }: Facts): { tally: Tally; period: string } {
  const whole = closed(line, target, measure);
  if (line.last === null || line.last >= target.to || isPoint(target, measure)) {
    return { tally: whole, period: target.period };
  }
  const observed = toDate(line, target, line.last, measure);
  return { tally: { ...whole, value: observed.value }, period: stretch(line, target, target.from, line.last) };
}

export function pathEvidence({ path }: Facts): Assessment['evidence'] {
  return path === null ? [] : evidenceOf('path', path.line, [...path.slotsNow, ...path.slotsAtEnd]);
}
