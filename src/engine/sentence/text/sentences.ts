import type { Token } from './tokens';

/** Tokens of one sentence, `end` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence longer than this is read in pieces, so that reading stays linear whatever is pasted. */
const LONGEST = 240;

/** Abbreviations that never end a sentence: something always follows them. */
const NEVER_LAST = new Set(
  `ca cirka maks max min jf jvf nr pr stk inkl ekskl evt hhv vedr fx eks f.eks feks dvs bl.a bl ift iht ifm mht pkt kap
  vha kl gns mio mia mill`.split(/\s/u),
);

const CLOSING = new Set([...')]"”’\'»']);

/** Where each sentence of a token list begins and ends. Full stops inside numbers and abbreviations end nothing. */
export function sentences(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  let from = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'break') {
      push(found, from, i);
      from = i + 1;
    } else if (endsSentence(tokens, i)) {
      while (tokens[i + 1]?.kind === 'symbol' && CLOSING.has(tokens[i + 1]?.text ?? '')) i += 1;
      push(found, from, i + 1);
      from = i + 1;
    }
    i += 1;
  }
  push(found, from, tokens.length);
  return found;
}

function push(found: TokenRange[], from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST) found.push({ from: start, to: Math.min(start + LONGEST, to) });
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'word' && token.dotted) return !NEVER_LAST.has(token.lower) && beginsSentence(tokens, i + 1);
  if (token.kind !== 'symbol') return false;
  if (token.text === '!' || token.text === '?') return true;
  if (token.text !== '.') return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (next === undefined) return true;
  if (before?.kind === 'number' && token.glued) return !isOrdinal(tokens, i);
  if (next.kind === 'symbol' && next.glued) return CLOSING.has(next.text);
  return next.kind !== 'word' || next.text !== next.text.toLowerCase() || !token.glued;
}

/** "9. klasse", "1. kvartal", "31. december": a number with a stop and a small letter after it. */
function isOrdinal(tokens: readonly Token[], stop: number): boolean {
  const next = tokens[stop + 1];
  if (next?.kind === 'word') return !startsUpper(next) || isListNumber(tokens, stop);
  return next !== undefined && next.kind === 'symbol' && (next.text === '-' || next.text === '–' || next.text === '/');
}

/** "2. Virksomhederne skal ...": a number that opens the sentence is its label. */
function isListNumber(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 2];
  return before === undefined || before.kind === 'break';
}

function beginsSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (next === undefined || next.kind === 'break') return true;
  return next.kind === 'word' && startsUpper(next) && !isUnitLike(next);
}

function startsUpper(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

/** "mio. DKK", "maks. CO2": capitals that go on with the phrase. */
function isUnitLike(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}
