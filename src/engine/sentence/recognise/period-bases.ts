import { BASE_FILLERS } from '../lexicon/period-words';
import { comparative } from '../lexicon/change-words';
import type { Token } from '../text/tokens';
import { periodAtom, yearRange } from './period-atoms';
import type { Draft } from './period-phrase';

const BASE_CUES: readonly (readonly string[])[] = [
  'i forhold til',
  'set i forhold til',
  'målt i forhold til',
  'ift',
  'sammenlignet med',
  'sammenholdt med',
  'relativt til',
  'siden',
  'med udgangspunkt i',
  'udgangspunkt i',
  'målt fra',
  'regnet fra',
  'på niveau med',
  'fra niveauet',
  'svarende til niveauet',
  'til niveauet',
  'på niveauet',
  'niveauet',
  'niveau',
  'over for',
  'holdt op mod',
  'målt op mod',
].map((cue) => cue.split(' '));

/** Most words between "i forhold til" and its period. */
const BASE_REACH = 10;

export function baseAt(tokens: readonly Token[], i: number): Draft | null {
  for (const cue of BASE_CUES) {
    if (!cue.every((word, k) => tokens[i + k]?.lower === word)) continue;
    const level = cue.includes('niveauet') || cue.includes('niveau');
    const draft = baseAfter(tokens, i + cue.length, level);
    if (draft !== null) return draft;
  }
  return null;
}

function baseAfter(tokens: readonly Token[], start: number, levelCue: boolean): Draft | null {
  let level = levelCue;
  for (let k = start; k <= start + BASE_REACH; k += 1) {
    const range = yearRange(tokens, k);
    if (range !== null) {
      const period = `${String(range.first)}/${String(range.last)}`;
      return { to: range.to, role: 'base', period, at: [k, range.to], level };
    }
    const atom = periodAtom(tokens, k);
    if (atom !== null && !isCompound(tokens, atom.to))
      return { to: joinYearLevel(tokens, atom.to), role: 'base', period: atom.period, at: [k, atom.to], level };
    const yearBefore = relativeYear(tokens, k);
    if (yearBefore > 0) return { to: yearBefore, role: 'base', period: null, at: [k, yearBefore], level };
    const compound = yearLevel(tokens, k);
    if (compound !== null) return compound;
    const lower = tokens[k]?.lower ?? '';
    if (!BASE_FILLERS.has(lower)) return null;
    if (lower.startsWith('niveau')) level = true;
  }
  return null;
}

function joinYearLevel(tokens: readonly Token[], to: number): number {
  return tokens[to]?.lower === 'niveau' ? to + 1 : to;
}

/** "2018-priser", "2019 P/L": the year of a price level. */
export function isCompound(tokens: readonly Token[], to: number): boolean {
  const glued =
    tokens[to]?.text === '-' &&
    tokens[to]?.glued === true &&
    tokens[to + 1]?.glued === true &&
    tokens[to + 1]?.kind === 'word';
  return glued || tokens[to]?.lower === 'p/l' || tokens[to]?.lower === 'p/l-niveau';
}

/** "året før", "sidste år", "det foregående år". */
function relativeYear(tokens: readonly Token[], i: number): number {
  const [a, b] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  if (a === 'året' && (b === 'før' || b === 'forinden')) return i + 2;
  if (['sidste', 'forrige', 'foregående', 'tidligere'].includes(a) && b === 'år') return i + 2;
  return 0;
}

/** "(i) samme måned" before "året før": the token after it, or the first. */
function samePart(tokens: readonly Token[], i: number): number {
  const at = tokens[i]?.lower === 'i' ? i + 1 : i;
  return tokens[at]?.lower === 'samme' &&
    /^(?:måned|kvartal|halvår|periode|tidspunkt|tid)$/.test(tokens[at + 1]?.lower ?? '')
    ? at + 2
    : i;
}

/** "end i 2019" after a comparative, "som i 2022" after "så mange" or "niveau". */
export function thanBase(tokens: readonly Token[], i: number): Draft | null {
  const lower = tokens[i]?.lower;
  if (lower !== 'end' && lower !== 'som') return null;
  if (lower === 'end') {
    const at = samePart(tokens, i + 1);
    const to = relativeYear(tokens, at);
    if (to > 0) return { to, role: 'base', period: null, at: [at, to], level: false };
  }
  const skip = [tokens[i + 1]?.lower, tokens[i + 2]?.lower].filter(
    (word) => word === 'i' || word === 'ved' || word === 'for' || word === 'niveauet',
  ).length;
  const atom = periodAtom(tokens, i + 1 + skip);
  if (atom === null) return null;
  if (lower === 'som' && !isEquating(tokens, i)) return null;
  const level = lower === 'som' && tokens[i - 1]?.lower === 'niveau';
  return { to: atom.to, role: 'base', period: atom.period, at: [i + 1 + skip, atom.to], level };
}

function isEquating(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k -= 1) {
    const lower = tokens[k]?.lower ?? '';
    if (
      lower === 'så' ||
      lower === 'samme' ||
      lower === 'lige' ||
      lower === 'ligeså' ||
      comparative(lower) !== undefined
    )
      return true;
  }
  return false;
}

/** "2019-niveau", "2014-niveauet". */
export function yearLevel(tokens: readonly Token[], i: number): Draft | null {
  const year = periodAtom(tokens, i);
  if (year === null || year.to !== i + 1 || tokens[i + 1]?.text !== '-') return null;
  const lower = tokens[i + 2]?.lower ?? '';
  return lower === 'niveau' || lower === 'niveauet'
    ? { to: i + 3, role: 'base', period: year.period, at: [i, i + 1], level: true }
    : null;
}
