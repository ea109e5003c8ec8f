import type { EvaluatedGoal, Evaluation } from '../../app';
import type { Finding } from '../../workbook/decoded';

/** What `--json` holds: numbers in the indicator's own unit, periods as canonical codes, codes instead of prose. */
export interface Result {
  readonly asOf: string | null;
  readonly area: string | null;
  /** Round trips to the workbook for reading and writing. */
  readonly syncs: number;
  readonly findings: readonly Finding[];
  readonly goals: readonly GoalResult[];
}

export type GoalResult = ReturnType<typeof goalResult>;

export function resultOf(evaluation: Evaluation, ofWriting: readonly Finding[], syncs: number): Result {
  const { asOf, area, findings, goals } = evaluation;
  return { asOf, area, syncs, findings: [...findings, ...ofWriting], goals: goals.map(goalResult) };
}

function goalResult({ number, text, section, sheet, address, indicator, goal, assessment, sentence }: EvaluatedGoal) {
  return {
    number,
    text,
    section,
    cell: `${sheet}!${address}`,
    indicator,
    kind: goal.kind,
    status: assessment.status,
    phase: assessment.phase,
    wrongWay: assessment.wrongWay,
    basePeriod: assessment.base?.period ?? null,
    base: assessment.base?.value ?? null,
    actualPeriod: assessment.actual?.period ?? null,
    actual: assessment.actual?.value ?? null,
    targetPeriod: assessment.target?.period ?? null,
    target: assessment.target?.value ?? null,
    targetHigh: assessment.target?.high ?? null,
    change: assessment.change,
    yearOverYear: assessment.yearOverYear,
    gap: assessment.gap,
    gapPercent: assessment.gapPercent,
    attainment: assessment.attainment,
    projection: assessment.projection?.value ?? null,
    projectionLow: assessment.projection?.low ?? null,
    projectionHigh: assessment.projection?.high ?? null,
    probability: assessment.projection?.probability ?? null,
    method: assessment.projection?.method ?? null,
    needed: assessment.needed,
    lastPeriod: assessment.lastPeriod,
    sentence: sentence.da,
    sentenceEn: sentence.en,
    issues: assessment.issues,
  };
}
