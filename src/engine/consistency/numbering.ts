import { isGiven } from '../given';
import { sameWords, similarity } from './texts';
import type { PlacedGoal, PlanFinding } from './finding';

/** From this likeness on, two texts are wordings of one goal; below it, two goals. */
const SAME_GOAL = 0.5;

/**
 * `duplicate_number`: two different goals with one number (or one goal twice); `wording_differs`: one number with two
 * wordings of the same goal (evaluation.md section 7).
 */
export function checkRepeatedNumbers(goals: readonly PlacedGoal[]): PlanFinding[] {
  const first = new Map<string, PlacedGoal>();
  return goals.flatMap((placed) => {
    const number = normalNumber(placed.goal.number);
    if (number === null) return [];
    const earlier = first.get(number);
    if (earlier === undefined) {
      first.set(number, placed);
      return [];
    }
    return [repeated(earlier, placed)];
  });
}

function repeated(earlier: PlacedGoal, later: PlacedGoal): PlanFinding {
  const [text, other] = [later.goal.text ?? '', earlier.goal.text ?? ''];
  const place = { goal: later.goal.number ?? null, index: later.index };
  const differs = text !== '' && !sameWords(text, other) && similarity(text, other) >= SAME_GOAL;
  return differs
    ? { code: 'wording_differs', ...place, params: { text, other, otherIndex: earlier.index } }
    : { code: 'duplicate_number', ...place, params: { number: place.goal, otherIndex: earlier.index } };
}

/** `missing_number`: a number left out of 1, 2, 3 ... or of 2.1, 2.2, 2.3 ..., or a letter left out of 2a, 2b, 2c ... */
export function checkMissingNumbers(goals: readonly PlacedGoal[]): PlanFinding[] {
  const numbers = goals.map(({ goal }) => normalNumber(goal.number)).filter(isGiven);
  const whole = numbers.map((number) => /^\d+/.exec(number)?.[0]).filter(isGiven);
  return [...gaps(whole.map(Number)).map(String), ...missingParts(numbers), ...missingLetters(numbers)].map(
    (number) => ({
      code: 'missing_number',
      goal: null,
      index: null,
      params: { number },
    }),
  );
}

function missingParts(numbers: readonly string[]): string[] {
  const parts = new Map<string, number[]>();
  for (const number of numbers) {
    const { above = '', part = '' } = /^(?<above>[\d.]+\.)(?<part>\d+)$/.exec(number)?.groups ?? {};
    if (part !== '') parts.set(above, [...(parts.get(above) ?? []), Number(part)]);
  }
  return [...parts].flatMap(([above, found]) => gaps(found).map((n) => above + String(n)));
}

function missingLetters(numbers: readonly string[]): string[] {
  const letters = new Map<string, number[]>();
  for (const number of numbers) {
    const { whole = '', letter = '' } = /^(?<whole>\d*)(?<letter>[a-z])$/.exec(number)?.groups ?? {};
    if (letter !== '') letters.set(whole, [...(letters.get(whole) ?? []), letter.charCodeAt(0) - 96]);
  }
  return [...letters].flatMap(([whole, found]) => gaps(found).map((n) => whole + String.fromCharCode(n + 96)));
}

/** The whole numbers from 1 to the highest that are not among these; none where so few are that they are no row. */
function gaps(found: readonly number[]): number[] {
  const seen = new Set(found);
  const highest = Math.max(0, ...seen);
  if (highest > 2 * seen.size) return [];
  return Array.from({ length: highest }, (_, i) => i + 1).filter((n) => !seen.has(n));
}

/** "Mål 2 A." and "2a" are one number; "1.1" and "11" are two. */
export function normalNumber(number: string | null | undefined): string | null {
  const tidy = (number ?? '')
    .toLowerCase()
    .replace(/^(?:resultat|del|følge)?mål\s*/u, '')
    .replace(/[\s:)]|\.(?!\d)/gu, '');
  return tidy === '' ? null : tidy;
}
