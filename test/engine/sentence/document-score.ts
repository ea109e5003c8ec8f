import type { PlanGoal } from '../../../src/engine/sentence/plan/types';

/** A goal of a document as listed by hand, with every wording of it in that document. */
export interface ListedGoal {
  readonly id: string;
  readonly category: string;
  readonly kind: string;
  readonly value: number | null;
  readonly texts: readonly string[];
}

export interface Score {
  readonly found: number;
  readonly wanted: number;
  readonly missing: readonly ListedGoal[];
  readonly right: number;
  readonly given: number;
  readonly surplus: readonly PlanGoal[];
}

/** Letters that scanning spoils count for nothing when two texts are compared. */
const SPOILT = new Set([...'aeiouyæøåéäö&@gpzdl']);

function shapes(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}&@]/u)
    .map((word) => [...word].filter((char) => !SPOILT.has(char)).join(''));
  return new Set(words.filter((word) => word !== ''));
}

/** Whether two texts state the same goal: one holds four fifths of the other's words, or they share three fifths. */
export function isSameText(a: string, b: string): boolean {
  const [x, y] = [shapes(a), shapes(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  const smaller = Math.min(x.size, y.size);
  const all = x.size + y.size - common;
  return smaller > 0 && (common / all >= 0.6 || (common / smaller >= 0.85 && smaller >= 5));
}

/** Recall over `wanted`, precision over `listed`: every goal given must be one of the document's listed goals. */
export function score(given: readonly PlanGoal[], wanted: readonly ListedGoal[], listed: readonly ListedGoal[]): Score {
  const matches = (goal: PlanGoal, entry: ListedGoal): boolean =>
    goal.mentions.some((mention) => entry.texts.some((text) => isSameText(mention.text, text)));
  const missing = wanted.filter((entry) => !given.some((goal) => matches(goal, entry)));
  const surplus = given.filter((goal) => !listed.some((entry) => matches(goal, entry)));
  return {
    found: wanted.length - missing.length,
    wanted: wanted.length,
    missing,
    right: given.length - surplus.length,
    given: given.length,
    surplus,
  };
}
