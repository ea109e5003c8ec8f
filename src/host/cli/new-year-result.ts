import { newYearCoverage, type GoalDraft, type NewYearDraft, type Written } from '../../app';
import type { NewYearArguments } from './new-year-options';

/** What `maalbar new-year --json` holds: periods as canonical codes, numbers in the indicator's own unit. */
export function newYearResult(args: NewYearArguments, draft: NewYearDraft | null, written: Written) {
  return {
    year: args.year,
    fromYear: draft?.fromYear ?? null,
    area: draft?.area ?? args.area,
    sheets: written.sheets,
    findings: written.findings,
    goals: (draft?.goals ?? []).map(goalResult),
    ministerGoals: draft === null ? [] : newYearCoverage(draft).map(({ goal, mark, by }) => ({ ...goal, mark, by })),
    calendar: (draft?.calendar ?? []).map(({ key, when, what, who }) => ({
      key,
      when: when.da,
      what: what.da,
      who: who.da,
    })),
  };
}

function goalResult(draft: GoalDraft) {
  const { id, number, section, ministerGoal, suggested, oldText, text, goal, kindWhenSet, indicator, base } = draft;
  return {
    id,
    number,
    section,
    ministerGoal,
    action: suggested,
    oldText,
    text,
    kind: goal.kind,
    kindWhenSet,
    isOpen: draft.isOpen,
    direction: goal.direction ?? null,
    unit: goal.unit ?? null,
    basePeriod: goal.basePeriod ?? null,
    targetPeriod: goal.targetPeriod ?? null,
    indicator,
    base: base === null ? null : { period: base.period, state: base.state, value: base.value },
    latest: draft.latest,
    proposals: draft.proposals.map(({ source, value, valueHigh, level, equivalent, reasoning }) => ({
      source,
      value,
      valueHigh,
      level,
      equivalent: equivalent === null ? null : equivalent.words.da,
      reasoning: reasoning.da,
    })),
    awaits: draft.awaits.map(({ what, words }) => ({ what, text: words.da })),
  };
}
