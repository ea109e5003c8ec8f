import { spellings, TAKEN } from '../text/ocr';

/**
 * A table of words. Every word is found in the spellings of scanned text too, as long as these are not words of their
 * own: what is entered as written wins over what is only a spelling of something else.
 */
export class WordTable<T> {
  private readonly exact = new Map<string, T>();
  private readonly scanned = new Map<string, T>();

  constructor(rows: Iterable<readonly [words: string, meaning: T]>) {
    for (const [words, meaning] of rows) {
      for (const word of words.split(/\s/u)) if (word !== '') this.exact.set(word, meaning);
    }
    for (const [word, meaning] of this.exact) {
      for (const spelling of spellings(word, TAKEN))
        if (!this.scanned.has(spelling)) this.scanned.set(spelling, meaning);
    }
  }

  get(lower: string): T | undefined {
    return this.exact.get(lower) ?? this.scanned.get(lower);
  }

  has(lower: string): boolean {
    return this.get(lower) !== undefined;
  }
}

/** A table of endings: the longest entered ending of a word decides ("uddannelseshjælpsmodtagere" ends in "modtagere"). */
export class EndingTable<T> {
  private readonly table: WordTable<T>;

  constructor(rows: Iterable<readonly [endings: string, meaning: T]>) {
    this.table = new WordTable(rows);
  }

  get(lower: string): T | undefined {
    const word = lower.length > LONGEST_WORD ? lower.slice(-LONGEST_WORD) : lower;
    for (let i = 0; i < word.length - 1; i += 1) {
      const meaning = this.table.get(word.slice(i));
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  }
}

const LONGEST_WORD = 60;

/** A set of words, one string of them. */
export function words(list: string): WordTable<true> {
  return new WordTable([[list, true]]);
}
