import { words } from '../lexicon/word-table';
import { modalReading, verbReading } from '../lexicon/verbs';
import type { Token } from '../text/tokens';

/**
 * What a block of a plan that is no goal opens: a section (indsatsområde), a passage that belongs to the goal above
 * (begrundelse, opgørelse, status), a list of goals, of following goals or of the minister's goals, or something else
 * that ends what was open. `text` is running text.
 */
export type Opening =
  'section' | 'rationale' | 'method' | 'status' | 'goals' | 'follow' | 'minister' | 'other' | 'text';

const SECTIONS = words('indsatsområde indsatsområder fokusområde temaområde politikområde målområde');
const RATIONALES = words('begrundelse begrundelsen begrundet motivation baggrund');
const METHODS = words('opgørelse opgørelsen målemetode opgørelsesmetode datagrundlag måling målepunkt');
const GOAL_NOUNS = words(
  'mål målene målsætning målsætninger målsætningerne resultatmål resultatmålene delmål pejlemærker måltal resultatkrav effektmål succeskriterier resultatmålet',
);
const MINISTERS = words(
  'ministeren ministerens beskæftigelsesministeren beskæftigelsesministerens ministermål regeringens nationale',
);
const FOLLOWS = words('følgemål følgemålene');
const BACKGROUND = words('baggrund forhold ud forventninger ses grundlag hensyn');

const MEANS = words(
  'strategi strategien strategier prioriteringer prioritering indsats indsatsen indsatser handlinger aktiviteter tiltag midler sådan hvordan resumé',
);

/** Most words a heading has. */
const HEADING_WORDS = 14;

export function openingOf(tokens: readonly Token[]): Opening {
  const all = tokens.filter((token) => token.kind === 'word');
  const first = all[0]?.lower ?? '';
  const colon = tokens[tokens.length - 1]?.text === ':';
  const heading = isHeading(tokens, all);
  if (SECTIONS.has(first) && (heading || tokens[1]?.text === ':')) return 'section';
  if (heading || colon) {
    if (FOLLOWS.has(first) || (colon && all.some(({ lower }) => FOLLOWS.has(lower)))) return 'follow';
    const minister = all.slice(0, 20).some(({ lower }) => MINISTERS.has(lower));
    if (minister && all.some(({ lower }) => GOAL_NOUNS.has(lower) || lower === 'udmelding' || lower === 'må'))
      return 'minister';
  }
  if (heading) {
    if (RATIONALES.has(first)) return 'rationale';
    if (METHODS.has(first)) return 'method';
    if (first === 'status') return 'status';
  }
  if (listsGoals(tokens, all, heading, colon)) return 'goals';
  return heading || colon ? 'other' : 'text';
}

/** Short, without a full stop and without a demand. */
function isHeading(tokens: readonly Token[], all: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1]?.text ?? '';
  if (all.length === 0 || all.length > HEADING_WORDS || last === '.' || last === ',' || last === ';') return false;
  return !all.some(({ lower }) => modalReading(lower) !== undefined || isPredicate(lower));
}

function isPredicate(lower: string): boolean {
  const reading = verbReading(lower);
  return (
    reading !== undefined &&
    (lower === 'er' || lower === 'var' || lower === 'har' || lower === 'følges' || lower === 'opgøres')
  );
}

/** "Resultatmål for indsatsen i 2022:", "... har opsat følgende strategiske målsætninger for ...:". */
function listsGoals(tokens: readonly Token[], all: readonly Token[], heading: boolean, colon: boolean): boolean {
  if (!heading && !colon) return false;
  const tail = all.slice(-12);
  if (all.slice(-6).some(({ lower }) => BACKGROUND.has(lower)) || MEANS.has(all[0]?.lower ?? '')) return false;
  if (heading && GOAL_NOUNS.has(all[0]?.lower ?? '')) return true;
  if (!colon) return false;
  if (tail.some(({ lower }) => GOAL_NOUNS.has(lower))) return !isTalk(tail);
  const announced = tokens.findIndex(({ lower }) => lower === 'følgende');
  return announced >= 0 && tokens.slice(announced, announced + 4).some(({ lower }) => GOAL_NOUNS.has(lower));
}

/** "arbejde med at indfri målsætninger betyder, at især fire fokuspunkter er centrale:": the list is of something else. */
function isTalk(tail: readonly Token[]): boolean {
  return tail.some(({ lower }) => lower === 'betyder' || lower === 'indfri');
}
