import type { Assessment, Status } from '../assessment';
import type { GoalKind } from '../goal';

/** An assessment that says nothing but its status; rules add what they find. */
export function blankAssessment(kind: GoalKind, status: Status): Assessment {
  return {
    kind,
    phase: null,
    status,
    wrongWay: null,
    base: null,
    actual: null,
    target: null,
    change: null,
    yearOverYear: null,
    gap: null,
    gapPercent: null,
    attainment: null,
    projection: null,
    needed: null,
    remaining: null,
    lastPeriod: null,
    evidence: [],
    issues: [],
  };
}
