import { BREAK, isDigit, isLetter } from './fold';
import { repaired } from './ocr';

/**
 * The smallest parts of a sentence. Offsets are those of the folded text. `lower` is the word in small letters, a
 * small word spoilt by scanning mended; a full stop that belongs to a word ("pct.", "ca.") is part of the token's `text` but not of `lower`.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'symbol' | 'break';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space stands between this token and the one before. */
  readonly glued: boolean;
  /** The word carries the full stop of an abbreviation. */
  readonly dotted: boolean;
}

/** Abbreviations written with a full stop, without it. Those with inner stops are found letter by letter. */
const ABBREVIATIONS = new Set(
  `pct ca cirka maks max min mdr md mio mia kr jf jvf nr pr stk inkl ekskl evt mv osv etc hhv vedr fx eks feks dvs bl
  ift iht ifm mht obs ref tlf gns gnsn gennemsn ant årl kvt kv kap pkt afd adm udd ungdomsudd erhvervsudd ca min incl
  jan feb febr mar mrs apr jun jul aug sep sept okt nov dec tkr ha pers hdr mill milj procentp max indb st sml
  alm div form forv fork gl hensyn kl komm ml mill o og opl p prc procent sek t vedk vha økon resp`.split(/\s/u),
);

/** Cuts folded text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  let glued = false;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === ' ') {
      glued = false;
      i += 1;
      continue;
    }
    const token = tokenAt(text, i, glued);
    tokens.push(token);
    glued = true;
    i = token.end;
  }
  return tokens;
}

function tokenAt(text: string, i: number, glued: boolean): Token {
  const char = text.charAt(i);
  if (char === BREAK) return make('break', text, i, i + 1, glued);
  if (isDigit(char) || isFraction(char)) return numberAt(text, i, glued);
  if (isLetter(char) || (char === '&' && isLetter(text.charAt(i + 1)))) return wordAt(text, i, glued);
  return make('symbol', text, i, i + 1, glued);
}

function make(kind: Token['kind'], text: string, start: number, end: number, glued: boolean, dotted = false): Token {
  const part = text.slice(start, end);
  const lower = part.toLowerCase().slice(0, dotted ? -1 : undefined);
  return { kind, text: part, lower: kind === 'word' ? repaired(lower) : lower, start, end, glued, dotted };
}

export function isFraction(char: string): boolean {
  return char === '½' || char === '¼' || char === '¾';
}

/** Digits with thousands points, decimal comma and a fraction sign; a date of three parts is one token. */
function numberAt(text: string, start: number, glued: boolean): Token {
  let i = digitsFrom(text, start);
  const date = dateEnd(text, start);
  if (date > 0) return make('date', text, start, date, glued);
  while ((text.charAt(i) === '.' || text.charAt(i) === ',') && isDigit(text.charAt(i + 1))) i = digitsFrom(text, i + 1);
  if (isFraction(text.charAt(i))) i += 1;
  else if (text.charAt(i) === ' ' && isFraction(text.charAt(i + 1)) && i > start) i += 2;
  else i = spacedThousands(text, start, i);
  return make('number', text, start, i, glued);
}

function digitsFrom(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charAt(i))) i += 1;
  return i;
}

/** "12 500" and "1 250 000": groups of exactly three digits after a space, the first group one to three. */
function spacedThousands(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charAt(start) === '0') return end;
  let i = end;
  while (text.charAt(i) === ' ') {
    const next = digitsFrom(text, i + 1);
    if (next - i !== 4) break;
    i = next;
  }
  return i;
}

/** "31.12.2025", "31/12-2025", "1/1 2025", "31-12-2025": where the date ends, 0 when it is none. */
function dateEnd(text: string, start: number): number {
  const day = digitsFrom(text, start);
  if (day - start < 1 || day - start > 2 || !'./-'.includes(text.charAt(day)) || text.charAt(day) === '') return 0;
  const month = digitsFrom(text, day + 1);
  if (month - day < 2 || month - day > 3 || Number(text.slice(day + 1, month)) > 12) return 0;
  const separator = text.charAt(month);
  if (separator === '' || !'./- '.includes(separator)) return 0;
  if (separator === ' ' && text.charAt(day) !== '/') return 0;
  const year = digitsFrom(text, month + 1);
  const value = Number(text.slice(month + 1, year));
  const isDate = year - month === 5 && value >= 1900 && value < 2200 && Number(text.slice(start, day)) <= 31;
  return isDate ? year : 0;
}

/**
 * A word: letters, then letters and digits ("CO2"), inner hyphens ("IGU-pladser", "a-dagpenge"), a suspended hyphen
 * ("job-"), inner apostrophes, the dots of "f.eks.", "bl.a." and "m.v.", and the stop of a known abbreviation.
 */
function wordAt(text: string, start: number, glued: boolean): Token {
  let i = start + 1;
  while (i < text.length) {
    const char = text.charAt(i);
    const next = text.charAt(i + 1);
    if (isLetter(char) || isDigit(char) || char === '@') i += 1;
    else if ((char === '-' || char === "'" || char === '’' || char === '/') && continuesWord(char, next)) i += 1;
    else if (char === '-' && next === ' ' && isSuspended(text, i)) i += 1;
    else if (char === '&' && isLetter(next)) i += 1;
    else break;
  }
  const word = text.slice(start, i).toLowerCase();
  if (text.charAt(i) !== '.') return make('word', text, start, i, glued);
  const dotted = dottedEnd(text, start, i);
  if (dotted > i) return make('word', text, start, dotted, glued, true);
  return ABBREVIATIONS.has(word) ? make('word', text, start, i + 1, glued, true) : make('word', text, start, i, glued);
}

function continuesWord(char: string, next: string): boolean {
  return char === '-' ? isLetter(next) || isDigit(next) : isLetter(next);
}

function isSuspended(text: string, hyphen: number): boolean {
  return text.startsWith('- og ', hyphen) || text.startsWith('- eller ', hyphen) || text.startsWith('- samt ', hyphen);
}

/** The end of "f.eks.", "bl.a.", "m.v.", "t.o.m.": short runs of letters with stops between; `i` when it is none. */
function dottedEnd(text: string, start: number, i: number): number {
  if (i - start > 3) return i;
  let end = i;
  while (text.charAt(end) === '.' && isLetter(text.charAt(end + 1))) {
    let next = end + 1;
    while (isLetter(text.charAt(next)) && next - end <= 4) next += 1;
    if (next - end > 4) return i;
    end = next;
  }
  if (end === i) return i;
  return text.charAt(end) === '.' ? end + 1 : i;
}
