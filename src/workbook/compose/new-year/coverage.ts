import { coverageOf, parseGoalText, type Goal } from '../../../engine';
import { fold } from '../../detect/text';
import { addedFor } from './added-goal';
import type { MinisterGoal, MinisterGoalList } from './minister-goals';
import type { GoalDraft, MinisterCoverage, NewYearChoices } from './types';

/** What is looked at of a goal to see which of the minister's it answers. */
export interface Answering {
  readonly id: string;
  readonly goal: Goal;
  readonly section: string | null;
  readonly text: string | null;
  readonly indicator: string | null;
  /** Number of the minister's goal it was added for; absent: its words say it. */
  readonly answers?: string;
}

/** The goals of the draft that are kept, as they answer the minister's: shown at once, before anything is written. */
export function coverageOfDraft(
  drafts: readonly GoalDraft[],
  list: MinisterGoalList,
  choices: NewYearChoices,
): MinisterCoverage[] {
  const kept = drafts.filter(({ id, suggested }) => (choices.goals?.[id]?.action ?? suggested) !== 'drop');
  const answering = kept.map((draft): Answering => {
    const { id, section, oldText, indicator } = draft;
    const text = choices.goals?.[id]?.text ?? draft.text;
    if (draft.source === null) {
      // What was added is what its sentence says.
      const [goal = draft.goal] = parseGoalText(text ?? '', {}).goals;
      return { id, section, text, indicator, goal, answers: addedFor(id) };
    }
    const isSet = !draft.isOpen || (choices.goals?.[id]?.level ?? null) !== null;
    const kind = isSet && draft.kindWhenSet !== null ? draft.kindWhenSet : draft.goal.kind;
    return { id, section, text: text ?? oldText, indicator, goal: { ...draft.goal, kind } };
  });
  return coverage(answering, list);
}

/** Which goals answer which of the minister's: each goal answers the one that it shares most words with, if any. */
export function coverage(goals: readonly Answering[], list: MinisterGoalList): MinisterCoverage[] {
  const answers = goals.map((goal) => ({
    goal,
    number: goal.answers ?? answered(goal, list.goals)?.number ?? null,
  }));
  return list.goals.map((goal) => {
    const by = answers.filter(({ number }) => number === goal.number).map((one) => one.goal);
    return { goal, mark: coverageOf(by.map((one) => one.goal)), by: by.map(({ id }) => id) };
  });
}

/** A word of the heading the goal stands under says more than one of its sentence; what a goal is about less than its own words. */
const ABOUT = 0.7;
const WEIGHTS = { section: 2, text: 1, indicator: 0.5 } as const;

export function answered(goal: Answering, ministers: readonly MinisterGoal[]): MinisterGoal | null {
  const scored = ministers
    .map((minister) => ({ minister, score: score(goal, minister, ministers) }))
    .filter(({ score: own }) => own > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.minister ?? null;
}

function score(goal: Answering, minister: MinisterGoal, all: readonly MinisterGoal[]): number {
  const stems = stemsOf(minister);
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((sum, part) => {
    const words = wordsOf(goal[part] ?? '');
    // A word that several of the minister's goals have tells them apart less.
    const hits = stems
      .filter((stem) => words.some((word) => word.includes(stem)))
      .map((stem) => {
        const share = 1 / all.filter((other) => stemsOf(other).includes(stem)).length;
        return minister.about.includes(stem) && !fold(minister.text).includes(stem) ? ABOUT * share : share;
      });
    return sum + WEIGHTS[part] * hits.reduce((total, hit) => total + hit, 0);
  }, 0);
}

const COMMON = new Set(
  (
    'flere skal have være i en et den det de der til for med og eller som på af at ikke stedet personer person indsats ' +
    'særligt fokus bør sikres nødvendige kommer bliver alle større har sigte ledige beskæftigelse sammenhængende'
  ).split(' '),
);

function stemsOf(minister: MinisterGoal): string[] {
  const own = wordsOf(minister.text)
    .filter((word) => word.length > 3 && !COMMON.has(word))
    .map(stem);
  return [...new Set([...own, ...minister.about])];
}

/** "virksomhederne" and "virksomheder" are one: endings go, and what is left may stand inside a longer word. */
function stem(word: string): string {
  return word.replace(/(?:ernes|erne|enes|ene|ens|ets|eres|ere|er|en|et|es|e|s)$/u, '');
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}]+/gu) ?? [];
}
