import type { PlanText, PlanTextGoal } from '../../app';
import type { Finding } from '../../workbook/decoded';

/** What `maalbar text --json` holds: periods as canonical codes, codes instead of prose, spans as [start, end) of the text. */
export interface TextResult {
  readonly planYear: number | null;
  readonly goals: readonly ReturnType<typeof goalResult>[];
  readonly observations: PlanText['observations'];
  /** Of writing the workbook; empty where none was written. */
  readonly findings: readonly Finding[];
}

export function textResultOf(plan: PlanText, findings: readonly Finding[]): TextResult {
  const { planYear, goals, observations } = plan;
  return { planYear, goals: goals.map(goalResult), observations, findings };
}

function goalResult({ id, goal }: PlanTextGoal) {
  return {
    id,
    number: goal.number ?? null,
    type: goal.type,
    section: goal.section,
    ministerGoal: goal.ministerGoal,
    parent: goal.parent,
    text: goal.text ?? '',
    kind: goal.kind,
    direction: goal.direction ?? null,
    value: goal.value ?? null,
    valueHigh: goal.valueHigh ?? null,
    unit: goal.unit ?? null,
    unitText: goal.unitText ?? null,
    absolute: goal.absolute ?? null,
    percent: goal.percent ?? null,
    approximate: goal.approximate === true,
    basePeriod: goal.basePeriod ?? null,
    targetPeriod: goal.targetPeriod ?? null,
    per: goal.per ?? null,
    statedBase: goal.statedBase ?? null,
    subject: goal.subject ?? null,
    sentence: [goal.sentence.start, goal.sentence.end],
    spans: Object.fromEntries(Object.entries(goal.spans).map(([field, span]) => [field, [span.start, span.end]])),
    status: goal.status.map(({ text, changePercent, changeAbsolute, level, unit, from, to, points }) => ({
      text,
      changePercent,
      changeAbsolute,
      level,
      unit,
      from,
      to,
      points,
    })),
    rationale: goal.rationale?.text ?? null,
    method: goal.method?.text ?? null,
    mentions: goal.mentions.map(({ span }) => [span.start, span.end]),
    issues: goal.issues,
  };
}
