import { fold, remember } from './text';

/** Words that say nothing about what is measured. */
const STOP = new Set(
  `af at de den der det en er et for fra får har hos i og om på samt siden med mod skal som til ved ud ind inden under over mere end
  mindst højst minimum maksimalt maks min pr per være været udgøre falde stige øges nedbringes reduceres fald stigning
  kommune kommunen kommunens antal antallet andel andelen samlet samlede i alt total pct procent procentpoint gennemsnitlig
  gennemsnit gennemsnitligt personer person borgere borger år året årligt måned måneden måneder kvartal seneste sidste alle
  afholdte gennemførte gennemført afholdt modtager modtage modtagere omfattet deltager`.split(/\s+/),
);

/** Words that mean the same in job centres: the first of each row stands for all. */
const SYNONYMS: readonly string[] = [
  'fuldtidsperson helårsperson fuldtidspersoner helårspersoner fuldtidsmodtagere årspersoner',
  'a-dagpenge dagpenge adagpenge arbejdsløshedsdagpenge dagpengemodtagere a-dagpengemodtagere forsikrede',
  'kontanthjælp kontanthjælpsmodtagere kontanthjælpsmodtager kontanthjælpsmodtagerne',
  'uddannelseshjælp uddannelseshjælpsmodtagere',
  'sygedagpenge sygedagpengemodtagere sygedagpengemodtager sygemeldte sygemeldinger',
  'ledige ledighed fuldtidsledige bruttoledige bruttoledighed arbejdsløse arbejdsløshed',
  'langtidsledige langtidsledighed langtidsledigheden langtidsledig',
  'forsørgelse forsørgede ydelsesmodtagere',
  'integrationsydelse selvforsørgelses- hjemrejseydelse',
  'førtidspension førtidspensioner førtidspensionister',
  'virksomhedsbesøg virksomhedskontakter',
  'virksomhedsrettet virksomhedsrettede virksomhedsvendt virksomhedsnær',
  'tilbud aktivering aktiveringstilbud',
  'raskmeldte raskmeldt raskmeldinger',
  'delvist delvis delvise',
  'fleksjob fleksjobbere',
  'uger uge ugers',
  'dage dag dages',
  'timer time timers løntimer løntime',
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** A word of a name and how much it counts there. */
export interface Word {
  readonly text: string;
  readonly weight: number;
}

/** How much of its weight a word keeps in a definition in brackets, or in the denominator of a share. */
const ASIDE = 0.3;

/** The telling words of a name, in one form each. Brackets and "i pct. af ..." only explain what stands before them. */
export const wordsOf = remember((text): readonly Word[] => {
  const folded = fold(text);
  const aside = /\([^()]*\)|\bi (?:pct\.?|procent|%) af .*$|\bud af (?:det|de) samlede .*$/g;
  const main = tokens(folded.replace(aside, ' '));
  const more = tokens([...folded.matchAll(aside)].map((match) => match[0]).join(' ')).filter((word) => !STOP.has(word));
  const words = new Map<string, number>();
  for (const word of main) words.set(word, 1);
  for (const word of more) if (!words.has(word)) words.set(word, main.length === 0 ? 1 : ASIDE);
  return [...words].map(([word, weight]) => ({ text: word, weight }));
});

function tokens(folded: string): string[] {
  const all = folded
    .replace(/[()"'’”“.,;:/·+%]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-' && word !== '–');
  const telling = all.filter((word) => !STOP.has(word));
  return (telling.length > 0 ? telling : all).map((word) => CANONICAL.get(word) ?? stem(word));
}

function stem(word: string): string {
  const stemmed = word.length <= 5 ? word : word.replace(/(?:ernes|erne|enes|ene|ers|er|ens|en|ets|et|es|e|s)$/, '');
  return CANONICAL.get(stemmed) ?? stemmed;
}

/**
 * How well an offered name answers a wanted one, 0..1: the weight of the wanted words that it (or its table's title and
 * topic, a little less) has, and how much it says that was not asked for. `rarity` weighs words by how few series have them.
 */
export function nameSimilarity(
  wanted: readonly Word[],
  offered: readonly Word[],
  context: readonly Word[],
  rarity: (word: string) => number,
): number {
  if (wanted.length === 0 || offered.length === 0) return 0;
  const weigh = (word: Word) => word.weight * rarity(word.text);
  const found = share(wanted, weigh, (word) => Math.max(closeness(word, offered), 0.85 * closeness(word, context)));
  const used = share(offered, weigh, (word) => closeness(word, wanted));
  return Math.min(0.99, found * (0.7 + 0.3 * used));
}

/** As `nameSimilarity`, where what is wanted is a whole sentence: its other words say nothing against a name. */
export function sentenceSimilarity(
  sentence: readonly Word[],
  offered: readonly Word[],
  context: readonly Word[],
  rarity: (word: string) => number,
): number {
  if (offered.length === 0) return 0;
  const weigh = (word: Word) => word.weight * rarity(word.text);
  const used = share(offered, weigh, (word) => closeness(word, sentence));
  const found = share(sentence, weigh, (word) => Math.max(closeness(word, offered), 0.85 * closeness(word, context)));
  return used * (0.7 + 0.29 * found);
}

/** How much of a table's title the goal speaks of, 0..1; null without a title. */
export function topicSimilarity(title: string | null, wanted: readonly Word[]): number | null {
  const topic = title === null ? [] : wordsOf(title);
  return topic.length === 0
    ? null
    : share(
        topic,
        (word) => word.weight,
        (word) => closeness(word, wanted),
      );
}

function share(words: readonly Word[], weigh: (word: Word) => number, score: (word: string) => number): number {
  let total = 0;
  let got = 0;
  for (const word of words) {
    const weight = weigh(word);
    total += weight;
    got += weight * score(word.text);
  }
  return total === 0 ? 0 : got / total;
}

function closeness(word: string, others: readonly Word[]): number {
  let best = 0;
  for (const { text: other } of others) {
    if (other === word) return 1;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (short.length >= 5 && long.startsWith(short)) best = Math.max(best, 0.85);
    else if (short.length >= 6 && long.includes(short)) best = Math.max(best, 0.6);
  }
  return best;
}

/** "Antal langtidsledige · Ydelse i alt" says no more than "Antal langtidsledige" to a goal that names no benefit. */
export function withoutTotal(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ text }) => !isBenefit(text));
  return telling.length === 0 ? words : telling;
}

export function isBenefit(word: string): boolean {
  return word.startsWith('ydels');
}

/** True for a share ("andel", "pct."), false for a number ("antal"), null for a name that says neither. */
export function saysShare(text: string): boolean | null {
  const folded = fold(text);
  if (/\bandel|\bpct\b|procent|%|\b\p{L}*grad\b/u.test(folded.replace(/\([^()]*\)/g, ''))) return true;
  return /\bantal|\bpersoner\b|fuldtidspersoner|helårspersoner/.test(folded) ? false : null;
}
