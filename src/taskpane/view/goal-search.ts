import type { EvaluatedGoal } from '../../app/evaluation';

/** From this many goals on, a search is quicker than looking. */
export const SEARCHABLE = 13;

type Searched = Pick<EvaluatedGoal, 'number' | 'text' | 'section' | 'indicator'>;

/** "mål 3" and "nr. 3" mean the number. */
const NUMBER_WORD = /^(?:mål|goal|nr\.?|no\.?)\s+(?=\d)/iu;

/** Whether a goal is what is searched for: every word stands in its number, its words, its area of effort or its indicator. */
export function matchesSearch(goal: Searched, query: string): boolean {
  const words = folded(query.trim().replace(NUMBER_WORD, '')).split(/\s+/u).filter(Boolean);
  const text = folded([goal.text, goal.section ?? '', goal.indicator?.name ?? ''].join(' '));
  const number = folded(goal.number ?? '');
  return words.every((word) =>
    isNumber(word) ? isNumbered(number, word) || hasNumber(text, word) : text.includes(word),
  );
}

const isNumber = (word: string): boolean => /^\d/u.test(word);

/** "3" finds 3, 3.1 and 3a, not 13 or 30. */
function isNumbered(number: string, word: string): boolean {
  return number.startsWith(word) && !/^\d/u.test(number.slice(word.length));
}

/** A figure of the text, whole: "209" finds "209 personer", not "1209". */
function hasNumber(text: string, word: string): boolean {
  return text.split(/[^\p{L}\d.,/-]+/u).some((part) => part === word || part.replace(/[.,]+$/u, '') === word);
}

/** Small letters, without accents; æ, ø and å stay what they are. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('å', '\u0000').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0000', 'å');
}
