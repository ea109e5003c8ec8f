import type { Token } from '../text/tokens';
import type { Phrase } from './bounds';

/** Finds phrases of a table in a token list, the longest first, without looking at more than the phrases' own length. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byLast = new Map<string, Phrase<T>[]>();

  constructor(phrases: readonly Phrase<T>[]) {
    const sorted = [...phrases].sort((a, b) => b.words.length - a.words.length);
    for (const phrase of sorted) {
      add(this.byFirst, phrase.words[0] ?? '', phrase);
      add(this.byLast, phrase.words[phrase.words.length - 1] ?? '', phrase);
    }
  }

  /** The phrase that begins at token `i`. */
  startingAt(tokens: readonly Token[], i: number): { readonly to: number; readonly meaning: T } | null {
    for (const phrase of this.byFirst.get(tokens[i]?.lower ?? '') ?? []) {
      if (phrase.words.every((word, k) => tokens[i + k]?.lower === word))
        return { to: i + phrase.words.length, meaning: phrase.meaning };
    }
    return null;
  }

  /** The phrase whose last token is `to - 1` and that begins no earlier than `floor`. */
  endingAt(tokens: readonly Token[], to: number, floor: number): { readonly from: number; readonly meaning: T } | null {
    for (const phrase of this.byLast.get(tokens[to - 1]?.lower ?? '') ?? []) {
      const from = to - phrase.words.length;
      if (from >= floor && phrase.words.every((word, k) => tokens[from + k]?.lower === word))
        return { from, meaning: phrase.meaning };
    }
    return null;
  }
}

function add<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}
