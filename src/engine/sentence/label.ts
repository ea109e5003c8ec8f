import { exactUnit } from './lexicon/units';
import { repaired } from './text/ocr';
import { isDigit, isLetter } from './text/fold';

/** What stands before a goal's sentence: "MÅL 4 (ministermål):", "• ", "2a.", "Følgemål:". Offsets of the folded text. */
export interface Label {
  /** Where the sentence itself begins. */
  readonly end: number;
  readonly number: string | null;
  /** Where the number stands. */
  readonly numberAt: readonly [number, number] | null;
  readonly minister: boolean;
  readonly follow: boolean;
  /** The label names a goal ("Mål 4", "Resultatmål:"), not only a bullet or a list number. */
  readonly goal: boolean;
}

const NONE: Label = { end: 0, number: null, numberAt: null, minister: false, follow: false, goal: false };

const GOAL_WORDS = new Set([
  'mål',
  'resultatmål',
  'delmål',
  'ministermål',
  'hovedmål',
  'effektmål',
  'måltal',
  'målsætning',
  'undermål',
  'mmål',
  'servicemål',
  'klimamål',
  'succeskriterium',
  'politikmål',
]);
const FOLLOW_WORDS = new Set(['følgemål', 'følgemålet']);

/** Reads the label at `start` of the folded text. */
export function readLabel(text: string, start = 0): Label {
  let at = skipBullets(text, start);
  const word = wordAt(text, at);
  const lower = repaired(word.toLowerCase());
  const isGoal = GOAL_WORDS.has(lower);
  const isFollow = FOLLOW_WORDS.has(lower);
  if (!isGoal && !isFollow) return listNumber(text, at);
  at = skipSpace(text, at + word.length);
  const number = numberAt(text, at);
  const afterNumber = number === null ? at : skipSpace(text, number[1]);
  const bracket = bracketAt(text, afterNumber);
  const end = skipSeparator(text, bracket.end);
  // "Mål 2028: 85 pct. ..." names the year it is for.
  if (number !== null && isYear(text.slice(number[0], number[1]))) return { ...NONE, end: skipBullets(text, start) };
  const named = number !== null || end > afterNumber || bracket.end > afterNumber;
  if (!named && !isFollow) return { ...NONE, end: skipBullets(text, start) };
  if (number !== null && end === afterNumber && bracket.end === afterNumber && !isBreakBefore(text, afterNumber))
    return { ...NONE, end: skipBullets(text, start) };
  return {
    end,
    number: number === null ? null : text.slice(number[0], number[1]).replace(/\.$/u, ''),
    numberAt: number,
    minister: bracket.minister || lower === 'ministermål',
    follow: isFollow || bracket.follow,
    goal: true,
  };
}

function isYear(text: string): boolean {
  return text.length === 4 && (text.startsWith('19') || text.startsWith('20'));
}

/** "Mål 5 Andelen": the sentence begins with a capital or a number. */
function isBreakBefore(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '' || (isLetter(char) && char === char.toUpperCase()) || isDigit(char) || char === '\n';
}

const BULLETS = '•●○▪■◦‣∙·*-–—e¢┆▮|\uf0b7\uf0a7\uf076';

function skipBullets(text: string, start: number): number {
  let at = skipSpace(text, start);
  while (
    at < text.length &&
    BULLETS.includes(text.charAt(at)) &&
    (text.charAt(at + 1) === ' ' || !isLetter(text.charAt(at)))
  ) {
    if (text.charAt(at) === '-' && isDigit(text.charAt(at + 1))) break;
    at = skipSpace(text, at + 1);
  }
  return at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 25 && (isLetter(text.charAt(end)) || text.charAt(end) === '&')) end += 1;
  return text.slice(at, end);
}

/** "4", "2a", "3.1", "2 a": the number as printed. */
function numberAt(text: string, at: number): readonly [number, number] | null {
  let end = at;
  if (text.startsWith('nr. ', at)) end = at + 4;
  const start = end;
  if (
    isLetter(text.charAt(at)) &&
    !isLetter(text.charAt(at + 1)) &&
    ':) ('.includes(text.charAt(at + 1)) &&
    text.charAt(at + 1) !== ''
  )
    return letterAt(text, at);
  while (isDigit(text.charAt(end))) end += 1;
  if (end === start) return null;
  while (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    end += 1;
    while (isDigit(text.charAt(end))) end += 1;
  }
  if (isLetter(text.charAt(end)) && !isLetter(text.charAt(end + 1))) end += 1;
  else if (isLetter(text.charAt(end))) return null;
  if (exactUnit(wordAt(text, skipSpace(text, end)).toLowerCase()) !== null || text.charAt(skipSpace(text, end)) === '%')
    return null;
  return [start, end];
}

/** "Følgemål e (ministermål):": a letter with a colon or bracket after it. */
function letterAt(text: string, at: number): readonly [number, number] | null {
  const next = text.charAt(skipSpace(text, at + 1));
  return next === ':' || next === ')' || next === '(' ? [at, at + 1] : null;
}

function bracketAt(
  text: string,
  at: number,
): { readonly end: number; readonly minister: boolean; readonly follow: boolean } {
  if (text.charAt(at) !== '(') return { end: at, minister: false, follow: false };
  const close = text.slice(at, at + 40).indexOf(')');
  const inside = text.slice(at + 1, at + Math.max(close, 0)).toLowerCase();
  const compact = inside.split('').filter(isLetter).join('');
  const minister = compact.startsWith('minister');
  const follow = compact.startsWith('følge') || compact.startsWith('fglge');
  return close > 0 && (minister || follow || compact.endsWith('mål'))
    ? { end: skipSpace(text, at + close + 1), minister, follow }
    : { end: at, minister: false, follow: false };
}

function skipSeparator(text: string, start: number): number {
  let at = start;
  while (at < text.length && ':.–-—)'.includes(text.charAt(at))) at = skipSpace(text, at + 1);
  return skipSpace(text, at);
}

/** "1. ", "2a) ", "a) ", "(b) ": the number of a list. */
function listNumber(text: string, at: number): Label {
  const open = text.charAt(at) === '(' ? at + 1 : at;
  let end = open;
  while (end - open < 3 && isDigit(text.charAt(end))) end += 1;
  while (text.charAt(end) === '.' && isDigit(text.charAt(end + 1)) && end > open && end - open < 6) {
    end += 1;
    while (isDigit(text.charAt(end))) end += 1;
  }
  if (
    isLetter(text.charAt(end)) &&
    !isLetter(text.charAt(end + 1)) &&
    text.charAt(end) === text.charAt(end).toLowerCase()
  )
    end += 1;
  const outlined = outlineEnd(text, open, end);
  if (outlined !== null) return { ...NONE, end: outlined, number: text.slice(open, end), numberAt: [open, end] };
  const close = text.charAt(end);
  const spaced = text.charAt(end + 1) === ' ' || text.charAt(end + 1) === '\n';
  if (end === open || (close !== '.' && close !== ')') || !spaced) return { ...NONE, end: at };
  const after = skipSpace(text, end + 1);
  const first = text.charAt(after);
  if (close === '.' && first === first.toLowerCase() && !isDigit(first)) return { ...NONE, end: at };
  return { ...NONE, end: after, number: text.slice(open, end), numberAt: [open, end] };
}

/** "2.1 Andelen": an outline's number needs no mark after it; where the sentence begins. */
function outlineEnd(text: string, start: number, end: number): number | null {
  if (!text.slice(start, end).includes('.') || text.charAt(end) !== ' ') return null;
  const after = skipSpace(text, end);
  const first = text.charAt(after);
  const capital = isLetter(first) && first === first.toUpperCase();
  return capital || isShareAt(text, after) ? after : null;
}

/** "90 %", "90 pct.". */
function isShareAt(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charAt(end))) end += 1;
  const unit = text
    .slice(end, end + 4)
    .trim()
    .toLowerCase();
  return end > at && (unit.startsWith('%') || unit.startsWith('pct'));
}
