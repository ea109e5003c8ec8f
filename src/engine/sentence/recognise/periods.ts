import { TITLE_ENDINGS } from '../lexicon/period-words';
import type { Token } from '../text/tokens';
import { periodAtom } from './period-atoms';
import { baseAt, isCompound, thanBase, yearLevel } from './period-bases';
import { type Draft, type PeriodPhrase } from './period-phrase';
import { betweenAt, fromAt, listAt, stretchAt } from './period-paths';

const LEADING = new Set(
  'i inden senest før ved til frem mod og pr per for løbet af gennem igennem over hen omkring allerede seneste først efter den om tidspunkt snarest'.split(
    ' ',
  ),
);

const DEADLINE = new Set('inden senest før frem mod ved pr per'.split(' '));

/** Most words that lead a period in. */
const LEAD_REACH = 6;

/** Every period phrase in [from, to), left to right, without overlaps. */
export function periodPhrases(tokens: readonly Token[], from: number, to: number): PeriodPhrase[] {
  const found: PeriodPhrase[] = [];
  let i = from;
  let free = from;
  while (i < to) {
    const draft = phraseAt(tokens, i, free);
    if (draft === null) i += 1;
    else {
      const phrase = complete(tokens, i, free, draft);
      found.push(phrase);
      i = phrase.to;
      free = phrase.to;
    }
  }
  return found;
}

function phraseAt(tokens: readonly Token[], i: number, free: number): Draft | null {
  return (
    baseAt(tokens, i) ??
    thanBase(tokens, i) ??
    yearLevel(tokens, i) ??
    stretchAt(tokens, i) ??
    fromAt(tokens, i) ??
    betweenAt(tokens, i) ??
    listAt(tokens, i) ??
    targetAt(tokens, i, free)
  );
}

function complete(tokens: readonly Token[], i: number, free: number, draft: Draft): PeriodPhrase {
  const lead = leadStart(tokens, i, free);
  const led = tokens.slice(lead, draft.at[0]).map((token) => token.lower);
  const title = draft.role === 'base' ? false : isTitle(tokens, lead, i, free);
  return {
    first: null,
    firstAt: null,
    level: false,
    deadline: led.some((word) => DEADLINE.has(word)) || led.includes('udgangen') || led.includes('ultimo'),
    ...draft,
    role: title ? 'title' : draft.role,
    from: lead,
  };
}

/** Where the prepositions that lead the period in begin. */
function leadStart(tokens: readonly Token[], i: number, free: number): number {
  let start = i;
  while (start > free && i - start < LEAD_REACH && leads(tokens, start - 1, free)) start -= 1;
  return start;
}

function leads(tokens: readonly Token[], i: number, free: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'og') return tokens[i + 1]?.lower === 'med' || tokens[i - 1]?.lower === 'senest';
  if (lower === 'med') return i - 2 >= free && tokens[i - 1]?.lower === 'og' && tokens[i - 2]?.lower === 'til';
  return LEADING.has(lower);
}

/** A name before the period, with at most "for" or "perioden" between: "Beskæftigelsesplanen for 2022". */
function isTitle(tokens: readonly Token[], lead: number, i: number, free: number): boolean {
  const led = tokens.slice(lead, i).map((token) => token.lower);
  if (led.some((word) => word !== 'for' && word !== 'i' && word !== 'af')) return false;
  const before = tokens[lead - 1];
  if (before?.kind !== 'word' || lead - 1 < free) return false;
  return (
    led[0] !== 'i' &&
    TITLE_ENDINGS.some((ending) => before.lower.endsWith(ending)) &&
    !before.lower.endsWith('udgangen')
  );
}

function targetAt(tokens: readonly Token[], i: number, free: number): Draft | null {
  const atom = periodAtom(tokens, i);
  if (atom === null || isCompound(tokens, atom.to) || isQuantity(tokens, i, free)) return null;
  return { to: atom.to, role: 'target', period: atom.period, at: [i, atom.to] };
}

/** A bare year-like number with a noun after it that it counts: "til 2000 personer", "kl. 2015". */
function isQuantity(tokens: readonly Token[], i: number, free: number): boolean {
  if (tokens[i]?.kind !== 'number') return false;
  const before = i > free ? (tokens[i - 1]?.lower ?? '') : '';
  if (['nr', '§', 'kl', 'stk', 'sagsnr', 'tlf'].includes(before)) return true;
  const after = tokens[i + 1];
  if (after?.kind !== 'word' || SURELY_PERIOD.has(before)) return false;
  return COUNTED_AFTER.has(after.lower) || COUNTED_ENDINGS.some((ending) => after.lower.endsWith(ending));
}

const SURELY_PERIOD = new Set('i inden senest før mod pr per fra siden år ultimo primo medio af ved'.split(' '));
const COUNTED_AFTER = new Set(
  'personer borgere ton tons kr mio kg pct procent mwh ha hektar stk km m2 kvm gange kroner unge'.split(' '),
);
const COUNTED_ENDINGS =
  'pladser personer borgere boliger modtagere besøg virksomheder træer tons medarbejdere indbyggere elever'.split(' ');
