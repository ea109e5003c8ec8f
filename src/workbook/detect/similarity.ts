import { fold } from './text';

/** Words that say nothing about what is measured. */
const STOP = new Set(
  `af at de den der det en er et for fra får har hos i og om på samt siden skal som til ved ud ind inden under
  kommune kommunen kommunens antal antallet andel andelen samlet samlede i alt total pct procent gennemsnitlig gennemsnit
  personer borgere`.split(/\s+/),
);

/** Words that mean the same in job centres: the first of each row stands for all. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['fuldtidsperson', 'helårsperson', 'fuldtidspersoner', 'helårspersoner'],
  ['dagpenge', 'a-dagpenge', 'adagpenge', 'arbejdsløshedsdagpenge', 'dagpengemodtagere', 'a-dagpengemodtagere'],
  ['kontanthjælp', 'kontanthjælpsmodtagere', 'kontanthjælpsmodtager'],
  ['uddannelseshjælp', 'uddannelseshjælpsmodtagere', 'uddannelsesydelse'],
  ['sygedagpenge', 'sygedagpengemodtagere', 'sygemeldte'],
  ['ledige', 'ledighed', 'fuldtidsledige', 'bruttoledige', 'bruttoledighed', 'arbejdsløse'],
  ['langtidsledige', 'langtidsledighed', 'langtidsledigheden'],
  ['forsørgelse', 'forsørgede', 'ydelsesmodtagere'],
  ['integrationsydelse', 'selvforsørgelses-', 'hjemrejseydelse', 'shydelse', 'flygtninge'],
  ['førtidspension', 'førtidspensioner', 'førtidspensionister'],
  ['virksomhedsbesøg', 'virksomhedskontakter'],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)),
);

/** The words that stand for a row: two of them are never a little alike, however much of one the other holds (ledige, langtidsledige). */
const HEADS: ReadonlySet<string> = new Set(CANONICAL.values());

const remembered = new Map<string, readonly string[]>();

/** The telling words of a name, in one form. */
function words(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const all = fold(text)
    .replace(/[()"'’”“.,;:/·]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-');
  const telling = all.filter((word) => !STOP.has(word)).map((word) => CANONICAL.get(word) ?? stem(word));
  const result = [...new Set(telling.length > 0 ? telling : all)];
  if (remembered.size > 5000) remembered.clear();
  remembered.set(text, result);
  return result;
}

function stem(word: string): string {
  return word.length <= 5 ? word : word.replace(/(?:ernes|erne|enes|ene|ers|er|ens|en|ets|et|es|e|s)$/, '');
}

/** 1 for the same name; else how far the words of one are found in the other, its context (title, topic) helping. */
export function nameSimilarity(wanted: string, offered: string, context: readonly string[]): number {
  if (fold(wanted) === fold(offered)) return 1;
  const a = words(wanted);
  const b = words(offered);
  if (a.length === 0 || b.length === 0) return 0;
  const around = context.flatMap((text) => words(text));
  const found = sum(a.map((word) => Math.max(closeness(word, b), 0.85 * closeness(word, around)))) / a.length;
  const used = sum(b.map((word) => closeness(word, a))) / b.length;
  return Math.min(0.99, found * (0.7 + 0.3 * used)) * (sameMeasure(wanted, offered) ? 1 : 0.8);
}

/**
 * How well a table's title suits what is wanted, 0.85..1: "Kontanthjælp, fuldtidspersoner" is rather the table
 * "Kontanthjælp" than the row for kontanthjælp in the table "Fuldtidsledige". No title speaks neither for nor against.
 */
export function topicFactor(wanted: string, title: string | null): number {
  const topic = title === null ? [] : words(title);
  if (topic.length === 0) return 0.925;
  const asked = words(wanted);
  return 0.85 + (0.15 * sum(topic.map((word) => closeness(word, asked)))) / topic.length;
}

/** A number and a share of the same people are two indicators. */
function sameMeasure(a: string, b: string): boolean {
  const share = (text: string) => /\bandel|\bpct\b|procent|%|grad\b/.test(fold(text));
  return share(a) === share(b);
}

function closeness(word: string, others: readonly string[]): number {
  let best = 0;
  for (const other of others) {
    if (other === word) return 1;
    if (HEADS.has(word) && HEADS.has(other)) continue;
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (short.length >= 5 && long.startsWith(short)) best = Math.max(best, 0.85);
    else if (short.length >= 6 && long.includes(short)) best = Math.max(best, 0.7);
  }
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
