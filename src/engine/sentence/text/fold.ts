/**
 * Text as pasted, made even for reading: line breaks and runs of space become one space, words that a PDF hyphenated
 * at a line end are joined, soft hyphens go, decomposed and mis-decoded letters are mended. Every character of the
 * result remembers where it stood, so that spans point into the text the user sees.
 */
export interface FoldedText {
  readonly text: string;
  /** Start in the original of every character, and one past the end of each. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A stretch of text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands in the folded text where a paragraph or bullet ends. */
export const BREAK = '\n';

const LIGATURES: Readonly<Record<string, string>> = { ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ﬃ: 'ffi', ﬄ: 'ffl' };

/** UTF-8 read as Latin-1: the letter after "Ã". */
const MISREAD: Readonly<Record<string, string>> = {
  '¦': 'æ',
  '¸': 'ø',
  '¥': 'å',
  '†': 'Æ',
  '˜': 'Ø',
  '…': 'Å',
  '©': 'é',
};

const BULLETS = new Set([...'•●○▪■◦‣∙·*\uf0b7\uf0a7\uf076┆▮¢']);
const HYPHENS = new Set([...'-‐‑']);

/** Words before which a hyphen at a line end stays: "job- og uddannelsesparate". */
const AFTER_SUSPENDED = ['og', 'eller', 'samt', 'som', 'og/eller'];

export function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase() || char === 'ª' || char === 'º';
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

function isSpace(char: string): boolean {
  return (
    char === ' ' ||
    char === '\t' ||
    char === '\r' ||
    char === '\v' ||
    /^[\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]$/u.test(char)
  );
}

function isNewline(char: string): boolean {
  return char === '\n' || char === '\f' || char === '\u2028' || char === '\u2029';
}

/**
 * Folds `raw` between `from` and `to`. A blank line becomes a BREAK unless the sentence plainly goes on after it, and so
 * does the start of a bullet, a numbered line or a labelled goal. With `oneBlock` the stretch is known to be one
 * paragraph, and only markup breaks it.
 */
export function fold(raw: string, from = 0, to = raw.length, oneBlock = false): FoldedText {
  const out = new Folder(to - from);
  let i = from;
  while (i < to) {
    const char = raw.charAt(i);
    const markup = char === '<' ? tagAt(raw, i, to) : null;
    if (markup !== null) {
      if (markup.breaks) out.pushBreak(i, markup.end);
      i = markup.end;
    } else if (char === '*' && raw.charAt(i + 1) === '*') {
      i += 2;
    } else if (isNewline(char) || isSpace(char)) {
      i = foldSpace(raw, i, to, out, oneBlock);
    } else if (char === '\u00ad') {
      i = afterSoftHyphen(raw, i, to);
    } else if (HYPHENS.has(char)) {
      i = foldHyphen(raw, i, to, out);
    } else {
      i = foldLetter(raw, i, to, out);
    }
  }
  return out.done();
}

/** The stretch of the original that a stretch of the folded text came from. */
export function originalSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

class Folder {
  private readonly parts: string[] = [];
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private length = 0;

  constructor(capacity: number) {
    /** Only ligatures grow, by at most three for one. */
    this.starts = new Uint32Array(capacity * 3);
    this.ends = new Uint32Array(capacity * 3);
  }

  push(text: string, start: number, end: number): void {
    for (const char of text.split('')) {
      this.parts.push(char);
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length += 1;
    }
  }

  /** A BREAK in place of the space before it; none at the start or after another. */
  pushBreak(start: number, end: number): void {
    if (this.last() === '' || this.last() === BREAK) return;
    if (this.last() === ' ') {
      this.parts[this.parts.length - 1] = BREAK;
      return;
    }
    this.push(BREAK, start, end);
  }

  last(): string {
    return this.parts[this.parts.length - 1] ?? '';
  }

  beforeLast(): string {
    return this.parts[this.parts.length - 2] ?? '';
  }

  done(): FoldedText {
    return {
      text: this.parts.join(''),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }
}

/** One space, or a BREAK; nothing at the start. */
function foldSpace(raw: string, from: number, to: number, out: Folder, oneBlock: boolean): number {
  let i = from;
  let lines = 0;
  while (i < to && (isSpace(raw.charAt(i)) || isNewline(raw.charAt(i)))) {
    if (isNewline(raw.charAt(i))) lines += 1;
    i += 1;
  }
  if (out.last() === '' || out.last() === BREAK) return i;
  const breaks = !oneBlock && ((lines > 1 && !goesOn(raw, i, out.last())) || (lines > 0 && beginsItem(raw, i)));
  out.push(breaks ? BREAK : ' ', from, i);
  return i;
}

/** Double-spaced text: after the blank line the sentence goes on in small letters or figures. */
function goesOn(raw: string, i: number, before: string): boolean {
  const next = raw.charAt(i);
  const small = isLetter(next) ? next === next.toLowerCase() : isDigit(next) || next === '(';
  return small && !'.:;!?'.includes(before) && !beginsItem(raw, i);
}

/** "• ...", a bullet scanned as "e", "- ...", "2. Virksomhederne", "b) ...", "Mål 4: ...", "Følgemål: ...". */
export function beginsItem(raw: string, i: number): boolean {
  const char = raw.charAt(i);
  if (BULLETS.has(char)) return true;
  if (char === 'e' && isSpace(raw.charAt(i + 1)) && isCapitalAfter(raw, i + 1)) return true;
  if (char === '-' && isSpace(raw.charAt(i + 1))) return true;
  if (char === '–' && isSpace(raw.charAt(i + 1))) return isCapitalAfter(raw, i + 1);
  let end = i;
  while (end - i < 3 && (isDigit(raw.charAt(end)) || isLetter(raw.charAt(end)))) end += 1;
  const close = raw.charAt(end);
  const numbered = isDigit(char) || (end === i + 1 && isLetter(char) && close === ')');
  if (numbered && (close === '.' || close === ')') && isSpace(raw.charAt(end + 1))) return isCapitalAfter(raw, end + 1);
  const ahead = raw.slice(i, i + 24);
  return LABELLED.test(ahead) || OUTLINED.test(ahead);
}

function isCapitalAfter(raw: string, i: number): boolean {
  let at = i;
  while (isSpace(raw.charAt(at))) at += 1;
  const char = raw.charAt(at);
  return (isLetter(char) && char === char.toUpperCase()) || SHARE.test(raw.slice(at, at + 16));
}

/** "90 pct. af eleverne ...": a goal that begins with its figure. */
const SHARE = /^\d{1,3}(?:,\d{1,3})? ?(?:%|pct|procent)/iu;

/** "2.1 Andelen ...": the number of an outline; Danish decimals have a comma. */
const OUTLINED = /^\d{1,2}(?:\.\d{1,2}){1,2} {1,4}(?:\p{Lu}|\d{1,3} ?(?:%|pct))/u;

const LABELLED = /^(?:mål|mal|resultatm[åa]l|delm[åa]l|f[øgpe]lgem[åa]l) ?(?:\d|:|[a-f]\b)/iu;

const BLOCK_TAGS = new Set(['p', 'ul', 'ol', 'li', 'br', 'div', 'td', 'tr', 'th', 'h1', 'h2', 'h3', 'h4']);
const INLINE_TAGS = new Set(['b', 'i', 'u', 'em', 'strong', 'span', 'sup', 'sub', 'font', 'a']);

/** "<p>", "</li>", "<br/>": markup that came along with the text. "< 5 pct." is none. */
function tagAt(raw: string, i: number, to: number): { readonly end: number; readonly breaks: boolean } | null {
  const start = raw.charAt(i + 1) === '/' ? i + 2 : i + 1;
  let name = start;
  while (name < to && name - start < 7 && (isLetter(raw.charAt(name)) || isDigit(raw.charAt(name)))) name += 1;
  const tag = raw.slice(start, name).toLowerCase();
  if (!BLOCK_TAGS.has(tag) && !INLINE_TAGS.has(tag)) return null;
  const close = raw.slice(name, Math.min(to, name + 200)).indexOf('>');
  return close < 0 ? null : { end: name + close + 1, breaks: BLOCK_TAGS.has(tag) };
}

function afterSoftHyphen(raw: string, from: number, to: number): number {
  let i = from + 1;
  while (i < to && isSpace(raw.charAt(i))) i += 1;
  if (!isNewline(raw.charAt(i))) return from + 1;
  while (i < to && (isSpace(raw.charAt(i)) || isNewline(raw.charAt(i)))) i += 1;
  return i;
}

/** A hyphen at a line end goes when it parts one word; it stays after a capital or a digit ("CO2-udledning") and before "og". */
function foldHyphen(raw: string, from: number, to: number, out: Folder): number {
  let i = from + 1;
  while (i < to && isSpace(raw.charAt(i))) i += 1;
  const atLineEnd = isNewline(raw.charAt(i)) && isLetter(out.last());
  if (atLineEnd) {
    i += 1;
    while (i < to && isSpace(raw.charAt(i))) i += 1;
    const next = raw.charAt(i);
    const joins = i < to && isLetter(next) && next === next.toLowerCase() && !AFTER_SUSPENDED.includes(wordAt(raw, i));
    if (joins) {
      const keeps = out.last() !== out.last().toLowerCase();
      if (keeps) out.push('-', from, from + 1);
      return i;
    }
  }
  out.push('-', from, from + 1);
  return from + 1;
}

function wordAt(raw: string, from: number): string {
  let i = from;
  while (i < raw.length && i - from < 10 && isLetter(raw.charAt(i))) i += 1;
  return raw.slice(from, i);
}

function foldLetter(raw: string, i: number, to: number, out: Folder): number {
  const char = raw.charAt(i);
  const next = i + 1 < to ? raw.charAt(i + 1) : '';
  if ((char === 'a' || char === 'A') && next === '\u030a') {
    out.push(char === 'a' ? 'å' : 'Å', i, i + 2);
    return i + 2;
  }
  const misread = char === 'Ã' ? MISREAD[next] : undefined;
  if (misread !== undefined) {
    out.push(misread, i, i + 2);
    return i + 2;
  }
  out.push(LIGATURES[char] ?? char, i, i + 1);
  return i + 1;
}
