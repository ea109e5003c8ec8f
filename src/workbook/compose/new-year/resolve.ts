import { parseGoalText, roundTo, type Goal } from '../../../engine';
import type { GoalTableRow } from '../goal-table';
import { levelFrom } from './equivalent';
import { betterOf } from './measure';
import { omit } from './omit';
import { rewriteSentence, type NewFigures } from './sentence';
import type { GoalChoice, GoalDraft, NewYearDraft } from './types';

/** A goal as it goes into the new plan: what was offered, with what the user decided. */
export interface ResolvedGoal {
  readonly draft: GoalDraft;
  readonly row: GoalTableRow;
  /** The level stands as X. */
  readonly isOpen: boolean;
}

export function resolveGoals(
  draft: NewYearDraft,
  choices: Readonly<Record<string, GoalChoice>>,
): readonly ResolvedGoal[] {
  return draft.goals.flatMap((goal) => {
    const choice = choices[goal.id] ?? {};
    return (choice.action ?? goal.suggested) === 'drop' ? [] : [resolveGoal(draft, goal, choice)];
  });
}

/** How one goal is going to stand in the new plan. */
export function resolveGoal(plan: NewYearDraft, draft: GoalDraft, choice: GoalChoice): ResolvedGoal {
  if (draft.source === null) return addedGoal(plan, draft, choice);
  const chosen = draft.isOpen ? levelOf(draft, choice) : null;
  const goal = chosen === null ? draft.goal : setGoal(draft, chosen);
  const text = choice.text ?? (chosen === null ? draft.text : textWith(plan, draft, goal, chosen));
  return {
    draft,
    isOpen: draft.isOpen && chosen === null,
    row: {
      number: draft.number,
      section: draft.section,
      text,
      ministerGoal: draft.ministerGoal,
      indicator: draft.indicator,
      area: draft.source.goal.area,
      // Sub-goals that stand in rows of their own are found there again.
      goal: goal.kind === 'qualitative' ? omit(goal, ['subgoals']) : goal,
      kindWhenSet: draft.kindWhenSet,
      pathName: draft.pathName,
      rationale: draft.rationale,
      method: draft.method,
      remarks: remarkOf(plan, draft, choice),
    },
  };
}

/** A goal that is added is what its sentence says. */
function addedGoal({ year }: NewYearDraft, draft: GoalDraft, choice: GoalChoice): ResolvedGoal {
  const text = choice.text ?? draft.text ?? '';
  const [read, ...more] = parseGoalText(text, { planYear: year }).goals;
  const goal = read === undefined || more.length > 0 ? draft.goal : omit(read, ['spans', 'sentence']);
  const { number, section, ministerGoal, remarks } = draft;
  const row = { number, section, text, ministerGoal, goal, remarks };
  return { draft: { ...draft, goal }, isOpen: goal.kind === 'undetermined', row };
}

interface Level {
  readonly value: number;
  readonly valueHigh: number | null;
}

function levelOf(draft: GoalDraft, { level }: GoalChoice): Level | null {
  if (level === null || level === undefined) return null;
  if (typeof level === 'object') return { value: level.value, valueHigh: level.valueHigh ?? null };
  const proposal = draft.proposals.find(({ source }) => source === level);
  return proposal === undefined ? null : { value: proposal.value, valueHigh: proposal.valueHigh };
}

function setGoal({ goal, kindWhenSet }: GoalDraft, { value, valueHigh }: Level): Goal {
  return { ...goal, kind: kindWhenSet ?? 'level', value, ...(valueHigh === null ? {} : { valueHigh }) };
}

function textWith(plan: NewYearDraft, draft: GoalDraft, goal: Goal, level: Level): string | null {
  if (draft.oldText === null) return null;
  const { base } = draft;
  const start = base?.state === 'known' ? base.value : null;
  const figures = { ...level, ...equivalents(goal, level.value, start), statedBase: start };
  return rewriteSentence(draft.oldText, { from: plan.fromYear, to: plan.year }, figures).text;
}

/** The equivalents that a sentence may state beside its level; open where the base is not known or goes the other way. */
function equivalents(goal: Goal, value: number, start: number | null): NewFigures {
  if (start === null || start === 0) return {};
  const target = levelFrom(goal, value, { period: '', value: start, isBase: true });
  if (target === null) return {};
  const change = target - start;
  const wanted = betterOf(goal) === 'less' ? -1 : 1;
  if (change === 0 || Math.sign(change) !== wanted) return {};
  const size = Math.abs(change);
  return {
    absolute: roundTo(size, size < 1 ? 1 : 0),
    percent: goal.kind === 'change' && goal.unit === 'percent' ? value : roundTo((100 * size) / start, 1),
  };
}

/** "Der er tale om en videreførelse af mål fra 2026.": the plans' own words. */
function remarkOf({ fromYear }: NewYearDraft, draft: GoalDraft, choice: GoalChoice): string {
  const isChanged = choice.action === 'change';
  const origin = `Der er tale om en ${isChanged ? 'ændring' : 'videreførelse'} af mål fra ${fromYear}.`;
  return [origin, draft.remarks ?? ''].join(' ').trim();
}
