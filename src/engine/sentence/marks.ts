import { BREAK, fold } from './text/fold';
import type { GoalField, ParsedGoal } from './types';

/** A piece of a goal's sentence, and the fields that were read from it; running text between them has none. */
export interface MarkedPiece {
  readonly text: string;
  readonly fields: readonly GoalField[];
}

/**
 * The sentence a goal was read from, cut where the words that were read begin and end: joined together the pieces are
 * the sentence, with the line breaks of the page folded away. `text` is what the goal was parsed from.
 */
export function markGoalSentence(text: string, { sentence, spans }: ParsedGoal): MarkedPiece[] {
  const folded = fold(text, sentence.start, sentence.end, true);
  const marks = Object.entries(spans) as [GoalField, ParsedGoal['sentence']][];
  const pieces: { text: string; fields: readonly GoalField[] }[] = [];
  for (let i = 0; i < folded.text.length; i++) {
    const at = folded.starts[i] ?? sentence.end;
    const fields = marks.filter(([, span]) => span.start <= at && at < span.end).map(([field]) => field);
    const char = folded.text.charAt(i) === BREAK ? ' ' : folded.text.charAt(i);
    const last = pieces.at(-1);
    if (last !== undefined && last.fields.join() === fields.join()) last.text += char;
    else pieces.push({ text: char, fields });
  }
  return pieces;
}
