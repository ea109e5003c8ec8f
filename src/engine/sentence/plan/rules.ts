import { isGiven } from '../../given';
import { measure } from '../lexicon/change-words';
import { isWatching } from '../lexicon/goal-signs';
import { modalReading, verbReading } from '../lexicon/verbs';
import { type ReadGoal } from '../paragraph';
import type { FoldedText } from '../text/fold';
import { type Token } from '../text/tokens';

export function asFollowed(read: ReadGoal): ReadGoal {
  return read.goal.kind === 'follow'
    ? read
    : { ...read, goal: { ...read.goal, kind: 'follow', direction: null, value: null, unit: null } };
}

/** A paragraph under a goal that states one itself: a demand, or something that is done so and so often. */
export function isPlainGoal({ mood, demands, goal }: ReadGoal): boolean {
  return mood !== 'fragment' && goal.kind !== 'all' && (demands || goal.kind === 'count' || goal.kind === 'change');
}

/** In running text only a plain demand with a figure and a time counts, or one that calls itself a goal. */
export function isLooseGoal(read: ReadGoal, item: boolean): boolean {
  const { goal, mood } = read;
  if (goal.kind === 'follow') return isLooseFollowing(read);
  if (!read.measured || mood === 'status') return false;
  if (isAnnounced(read)) return true;
  const dated = isGiven(goal.targetPeriod) || isGiven(goal.basePeriod);
  const outlined = isOutlined(goal.number ?? '');
  if (mood === 'demand') return (dated || outlined) && goal.kind !== 'all';
  if (mood === 'present' && outlined && dated) return true;
  if (!item || mood !== 'fragment') return false;
  if (goal.kind === 'change') return isGiven(goal.percent) || isGiven(goal.absolute);
  return goal.kind === 'level' && measure((goal.subject ?? '').split(' ')[0]?.toLowerCase() ?? '') !== undefined;
}

/** "2.1": numbered as goals are, in an outline. */
function isOutlined(number: string): boolean {
  return number.includes('.');
}

/** "vil årligt følge udviklingen i ...", "opgøres årligt". */
function isLooseFollowing({ goal, mood }: ReadGoal): boolean {
  const text = (goal.text ?? '').toLowerCase();
  if (mood === 'demand' && (text.includes('følge udviklingen') || text.includes(' måle '))) return true;
  if (!isGiven(goal.per) || text.includes('følges op')) return false;
  return text.includes('følges') || text.includes('opgøres') || tokensOf(text).some(isWatching);
}

function tokensOf(text: string): readonly string[] {
  return text.split(/[^\p{L}]/u);
}

/** "Målet er, at ...", "Regeringens mål er, at ...". */
export function isAnnounced(read: ReadGoal): boolean {
  return read.measured && read.announced && (read.goal.kind !== 'all' || read.demands);
}

export function isWordedGoal(read: ReadGoal, tokens: readonly Token[]): boolean {
  const opener = tokens.find(({ kind }) => kind === 'word')?.lower;
  const moves = read.mood === 'present' && isGiven(read.goal.direction);
  return (read.demands || opener === 'at' || moves) && tokens.length <= LONGEST_WORDED * 2;
}

export function saysMinister(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, i) => lower.startsWith('ministerm') && tokens[i - 1]?.text === '(');
}

export function saysFollowed(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => lower === 'følges' || lower === 'opgøres');
}

/** "Mål 2: Udviklingen i antallet af ...": the caption of a chart. */
export function isCaption(tokens: readonly Token[]): boolean {
  return (
    tokens.slice(0, 8).some(({ lower }) => lower.startsWith('udvikling')) &&
    !tokens.some(({ lower }) => modalReading(lower) !== undefined)
  );
}

/** The first verb of the first sentence is the modal: "Flere unge skal have ...". */
export function opensWithModal(tokens: readonly Token[]): boolean {
  const modal = tokens.findIndex(({ lower }) => modalReading(lower) === 'must' || modalReading(lower) === 'may');
  const told = tokens
    .slice(0, Math.max(modal, 0))
    .some(({ lower }) => lower === 'har' || lower === 'er' || lower === 'var');
  return modal >= 0 && !told;
}

export function isNumberCell(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first?.kind !== 'number' || first.text.length > 2) return false;
  return second === undefined || (tokens.length <= 2 && (second.text.length === 1 || second.text === '.'));
}

/** Most words of a goal without a figure that stands under a label or in a list. */
export const LONGEST_WORDED = 60;

/** Most words of a heading that names an area. */
const TITLE_WORDS = 6;

/** "1. Energi", "Transport og mobilitet": a few words, no verb, no figure but its number, no mark at the end. */
export function isTitle(tokens: readonly Token[]): boolean {
  const named = tokens.filter(({ kind }) => kind === 'word');
  const last = tokens.at(-1);
  const figures = tokens.slice(1).some(({ kind }) => kind === 'number' || kind === 'date');
  return (
    named.length > 0 &&
    named.length <= TITLE_WORDS &&
    last?.kind === 'word' &&
    !figures &&
    !named.some(({ lower }) => modalReading(lower) !== undefined || verbReading(lower)?.form === 'present')
  );
}

/** What a label is followed by, up to a bracket. */
export function titleOf(folded: FoldedText, start: number): string | null {
  const title = folded.text.slice(start).split('(')[0]?.trim() ?? '';
  return title === '' ? null : title;
}
