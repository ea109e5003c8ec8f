import { parseNumberText } from '../../number';
import { cardinal, isArticle, multiplier, ordinal, partOf } from '../lexicon/number-words';
import { isFraction } from '../text/tokens';
import type { Token } from '../text/tokens';
import { BREAK, isDigit } from '../text/fold';

/** A number as it stands in a sentence. Token indices, `to` exclusive. */
export interface NumberPhrase {
  readonly from: number;
  readonly to: number;
  /** Null for a placeholder ("X pct."). */
  readonly value: number | null;
  /** Upper end of "15-20" and "mellem 40 og 60". */
  readonly high: number | null;
  /** Where each end of a range stands; absent where there is one number. */
  readonly ends?: { readonly low: readonly [number, number]; readonly high: readonly [number, number] };
  readonly decimals: number;
  /** The phrase itself is a share in percent: "halvdelen", "otte ud af ti", "hver fjerde". */
  readonly share: boolean;
  /** Digits without separators, four of them: may be a year. */
  readonly yearLike: boolean;
}

type Found = Omit<NumberPhrase, 'from' | 'to'> & { readonly to: number };

const DASHES = new Set([...'-–—−‐']);

/** Every number phrase of the tokens in [from, to), left to right, without overlaps. */
export function numberPhrases(tokens: readonly Token[], from: number, to: number): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = phraseAt(tokens, i, to);
    if (phrase === null) i += 1;
    else {
      found.push({ ...phrase, from: i });
      i = phrase.to;
    }
  }
  return found;
}

function phraseAt(tokens: readonly Token[], i: number, to: number): Found | null {
  return (
    everyNth(tokens, i) ??
    between(tokens, i, to) ??
    outOf(tokens, i, to) ??
    part(tokens, i) ??
    range(tokens, i, to) ??
    single(tokens, i)
  );
}

/** A number on its own: digits, a number word, a half, or a placeholder; with "mio." and the like. */
function single(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const base =
    token.kind === 'number' ? digits(token) : (half(tokens, i) ?? wordNumber(token) ?? placeholder(tokens, i));
  if (base === null) return null;
  const factor = multiplier(tokens[base.to === 0 ? i + 1 : base.to]?.lower ?? '');
  const to = base.to === 0 ? i + 1 : base.to;
  if (factor === undefined || base.value === null) return { ...base, to };
  return { ...base, value: scaled(base.value, factor), decimals: 0, yearLike: false, to: to + 1 };
}

/** 4.35 · 1 000 000 without the binary noise of a plain product. */
function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** Every number is looked at several times (alone, as part of a range, of a share); it is read once. */
const readDigits = new WeakMap<Token, Found | null>();

/** `to: 0` means "the next token". */
function digits(token: Token): Found | null {
  const known = readDigits.get(token);
  if (known !== undefined) return known;
  const found = digitsOf(token);
  readDigits.set(token, found);
  return found;
}

function digitsOf({ text }: Token): Found | null {
  const last = text.charAt(text.length - 1);
  const tidy = text.includes(' ') ? text.replaceAll(' ', isFraction(last) ? '' : '.') : text;
  const number = parseNumberText(tidy, 'da') ?? decimalPoint(tidy);
  if (number === null) return null;
  const plain = text.length === 4 && text.split('').every(isDigit);
  return { ...number, high: null, share: false, yearLike: plain, to: 0 };
}

/** "4.3": a point before one or two digits cannot part thousands. */
function decimalPoint(text: string): { value: number; decimals: number } | null {
  const [whole = '', fraction = '', ...more] = text.split('.');
  if (more.length > 0 || whole === '' || fraction.length === 0 || fraction.length === 3 || fraction.length > 4)
    return null;
  const value = Number(`${whole}.${fraction}`);
  return Number.isFinite(value) ? { value, decimals: fraction.length } : null;
}

function wordNumber(token: Token): Found | null {
  if (token.kind !== 'word') return null;
  const value =
    cardinal(token.lower) ??
    (token.lower === 'hundrede' ? 100 : token.lower === 'tusind' || token.lower === 'tusinde' ? 1000 : undefined);
  if (value === undefined) return null;
  return { value, high: null, decimals: Number.isInteger(value) ? 0 : 1, share: false, yearLike: false, to: 0 };
}

/** "en halv", "et halvt", "to en halv", "et kvart". */
function half(tokens: readonly Token[], i: number): Found | null {
  const lower = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  const value = next === 'halv' || next === 'halvt' ? 0.5 : next === 'kvart' ? 0.25 : 0;
  if (value === 0 || !isArticle(lower)) return null;
  return { value, high: null, decimals: value === 0.5 ? 1 : 2, share: false, yearLike: false, to: i + 2 };
}

/** "X", "xx", "[X]", "__", "…": a figure is meant but not yet given. */
function placeholder(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const opens = token.text === '[' || token.text === '<' || token.text === '(';
  const inner = opens ? tokens[i + 1] : token;
  if (inner === undefined || !isPlaceholder(inner)) return null;
  let to = opens ? i + 3 : i + 1;
  while (!opens && tokens[to]?.glued === true && isPlaceholder(tokens[to])) to += 1;
  return { value: null, high: null, decimals: 0, share: false, yearLike: false, to };
}

function isPlaceholder(token: Token | undefined): boolean {
  if (token === undefined || token.text === BREAK) return false;
  const lower = token.lower;
  return (
    lower !== '' &&
    (lower.split('').every((char) => char === 'x') || lower.split('').every((char) => char === '_' || char === '…'))
  );
}

/** "15-20", "2 - 4", "10 til 15": both ends of a range; a falling pair is turned round. */
function range(tokens: readonly Token[], i: number, to: number): Found | null {
  const low = single(tokens, i);
  if (low?.value == null || low.to >= to) return null;
  const dash = tokens[low.to];
  if (dash?.kind !== 'symbol' || !DASHES.has(dash.text)) return null;
  const high = single(tokens, low.to + 1);
  if (high?.value == null || (low.yearLike && (high.yearLike || high.value < 100))) return null;
  return joined(low, high, [i, low.to], [low.to + 1, high.to]);
}

/** "mellem 40 og 60". */
function between(tokens: readonly Token[], i: number, to: number): Found | null {
  if (tokens[i]?.lower !== 'mellem') return null;
  const low = single(tokens, i + 1);
  if (low?.value == null || low.yearLike) return null;
  const gap = unitGap(tokens, low.to);
  const and = tokens[gap]?.lower;
  if (gap >= to || (and !== 'og' && and !== 'til')) return null;
  const high = single(tokens, gap + 1);
  return high?.value == null ? null : joined(low, high, [i + 1, low.to], [gap + 1, high.to]);
}

/** "mellem 40 pct. og 60 pct.": the unit may stand twice. */
function unitGap(tokens: readonly Token[], i: number): number {
  return tokens[i + 1]?.lower === 'og' && tokens[i]?.lower !== 'og' ? i + 1 : i;
}

function joined(a: Found, b: Found, atA: readonly [number, number], atB: readonly [number, number]): Found | null {
  if (a.value === null || b.value === null) return null;
  const ends = a.value <= b.value ? { low: atA, high: atB } : { low: atB, high: atA };
  const values = [a.value, b.value];
  return {
    value: Math.min(...values),
    high: Math.max(...values),
    decimals: Math.max(a.decimals, b.decimals),
    share: false,
    yearLike: false,
    ends,
    to: atB[1],
  };
}

/** "otte ud af ti", "3 ud af 4", "ni af ti": a share in percent. */
function outOf(tokens: readonly Token[], i: number, to: number): Found | null {
  const article = isArticle(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'ud';
  const count = article ? { value: 1, to: i + 1 } : single(tokens, i);
  if (count?.value == null || count.to >= to) return null;
  const af = tokens[count.to]?.lower === 'ud' ? count.to + 1 : count.to;
  if (tokens[af]?.lower !== 'af') return null;
  const whole = single(tokens, tokens[af + 1]?.lower === 'hver' || tokens[af + 1]?.lower === 'de' ? af + 2 : af + 1);
  const short = af === count.to;
  if (whole?.value == null || whole.value < 2 || whole.value < count.value || whole.yearLike) return null;
  if (short && whole.value > 20) return null;
  return { ...percent(count.value / whole.value), to: whole.to };
}

/** "halvdelen", "en tredjedel", "to tredjedele", "3/4", "hver fjerde". */
function part(tokens: readonly Token[], i: number): Found | null {
  const lower = tokens[i]?.lower ?? '';
  const alone = partOf(lower);
  if (alone !== undefined && (lower.endsWith('en') || alone === 2)) return { ...percent(1 / alone), to: i + 1 };
  const whole = partOf(tokens[i + 1]?.lower ?? '');
  const count = countOf(tokens[i]);
  if (whole !== undefined && count !== null && count <= whole) return { ...percent(count / whole), to: i + 2 };
  return slashed(tokens, i);
}

function countOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (isArticle(token.lower)) return 1;
  return (token.kind === 'number' ? digits(token)?.value : cardinal(token.lower)) ?? null;
}

/** "2/3" as a share; a date such as "31/12" is none. */
function slashed(tokens: readonly Token[], i: number): Found | null {
  const [a, slash, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number' || slash?.text !== '/' || b?.kind !== 'number' || !slash.glued || !b.glued) return null;
  const [count, whole] = [Number(a.text), Number(b.text)];
  const isShare = count >= 1 && count < whole && whole <= 10;
  return isShare ? { ...percent(count / whole), to: i + 3 } : null;
}

/** "hver fjerde", "hver 4.", "hvert femte". The noun must follow, so "hver 3. måned" is left to the periods. */
function everyNth(tokens: readonly Token[], i: number): Found | null {
  const lower = tokens[i]?.lower;
  if (lower !== 'hver' && lower !== 'hvert') return null;
  const next = tokens[i + 1];
  const dotted = next?.kind === 'number' && tokens[i + 2]?.text === '.';
  const n = dotted ? Number(next.text) : ordinal(next?.lower ?? '');
  const to = dotted ? i + 3 : i + 2;
  if (n === undefined || !(n >= 2) || !(n <= 20) || isTimeWord(tokens[to]?.lower ?? '')) return null;
  return { ...percent(1 / n), to };
}

function isTimeWord(lower: string): boolean {
  return ['år', 'måned', 'uge', 'dag', 'mdr', 'kvartal', 'time', 'gang'].includes(lower);
}

function percent(share: number): Omit<NumberPhrase, 'from' | 'to'> {
  const value = Number((share * 100).toPrecision(15));
  return { value, high: null, decimals: Number.isInteger(value) ? 0 : 1, share: true, yearLike: false };
}
