import type { Language } from '../language';

/** What is counted, in the numbers and languages it is written in. */
interface Noun {
  readonly da: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
}

const NOUNS: readonly Noun[] = [
  noun('fuldtidsperson', 'fuldtidspersoner', 'full-time person', 'full-time persons'),
  noun('helårsperson', 'helårspersoner', 'full-year person', 'full-year persons'),
  noun('årsperson', 'årspersoner', 'full-year person', 'full-year persons'),
  noun('person', 'personer', 'person', 'persons'),
  noun('borger', 'borgere', 'citizen', 'citizens'),
  noun('modtager', 'modtagere', 'recipient', 'recipients'),
  noun('deltager', 'deltagere', 'participant', 'participants'),
  noun('ledig', 'ledige', 'unemployed person', 'unemployed persons'),
  noun('flygtning', 'flygtninge', 'refugee', 'refugees'),
  noun('elev', 'elever', 'pupil', 'pupils'),
  noun('barn', 'børn', 'child', 'children'),
  noun('tilkendelse', 'tilkendelser', 'award', 'awards'),
  noun('forløb', 'forløb', 'spell', 'spells'),
  noun('sag', 'sager', 'case', 'cases'),
  noun('virksomhed', 'virksomheder', 'company', 'companies'),
  noun('virksomhedsbesøg', 'virksomhedsbesøg', 'company visit', 'company visits'),
  noun('besøg', 'besøg', 'visit', 'visits'),
  noun('rekrutteringsevent', 'rekrutteringsevents', 'recruitment event', 'recruitment events'),
  noun('event', 'events', 'event', 'events'),
  noun('aktivitet', 'aktiviteter', 'activity', 'activities'),
  noun('arrangement', 'arrangementer', 'event', 'events'),
  noun('møde', 'møder', 'meeting', 'meetings'),
  noun('samtale', 'samtaler', 'conversation', 'conversations'),
  noun('plads', 'pladser', 'place', 'places'),
  noun('stilling', 'stillinger', 'position', 'positions'),
  noun('job', 'job', 'job', 'jobs'),
  noun('bolig', 'boliger', 'home', 'homes'),
  noun('årsværk', 'årsværk', 'full-time equivalent', 'full-time equivalents'),
  noun('minut', 'minutter', 'minute', 'minutes'),
  noun('time', 'timer', 'hour', 'hours'),
  noun('dag', 'dage', 'day', 'days'),
  noun('uge', 'uger', 'week', 'weeks'),
  noun('måned', 'måneder', 'month', 'months'),
  noun('kvartal', 'kvartaler', 'quarter', 'quarters'),
  noun('år', 'år', 'year', 'years'),
  noun('ton', 'ton', 'tonne', 'tonnes'),
  noun('kr.', 'kr.', 'kroner', 'kroner'),
];

/** The noun of a canonical unit, where the goal gives no word of its own. */
const OF_UNIT: Readonly<Record<string, string>> = {
  persons: 'personer',
  companies: 'virksomheder',
  visits: 'besøg',
  events: 'events',
  meetings: 'møder',
  conversations: 'samtaler',
  places: 'pladser',
  positions: 'stillinger',
  jobs: 'job',
  cases: 'sager',
  homes: 'boliger',
  FTE: 'årsværk',
  minutes: 'minutter',
  hours: 'timer',
  days: 'dage',
  weeks: 'uger',
  months: 'måneder',
  quarters: 'kvartaler',
  years: 'år',
  tons: 'ton',
  kroner: 'kr.',
};

/** Units that say what kind of number it is and not what is counted. */
const WORDLESS: ReadonlySet<string> = new Set(['count', 'percent', 'percentage_point', 'index', 'number']);

function noun(one: string, many: string, enOne: string, enMany: string): Noun {
  return { da: [one, many], en: [enOne, enMany] };
}

/** The Danish word for a canonical unit; the unit itself when it is a noun already; null when it names nothing counted. */
export function wordOfUnit(unit: string): string | null {
  return WORDLESS.has(unit) ? null : (OF_UNIT[unit] ?? unit);
}

/**
 * A counted noun in the number that goes with a figure: "1 fuldtidsperson", "130 fuldtidspersoner". Beside a number with
 * decimals the word stays as the goal writes it ("9,9 uge"). In English a word outside the table stays Danish, as a quotation.
 */
export function inflect(word: string, shown: number, language: Language): string {
  const lower = word.toLowerCase();
  const exact = NOUNS.find(({ da }) => da.includes(lower));
  if (language === 'en') return exact === undefined ? word : exact.en[Math.abs(shown) === 1 ? 0 : 1];
  if (!Number.isInteger(shown)) return word;
  const [known, ending] = exact === undefined ? byEnding(lower) : [exact, lower];
  if (known === null) return word;
  return word.slice(0, word.length - ending.length) + known.da[Math.abs(shown) === 1 ? 0 : 1];
}

/** "integrationsydelsesmodtagere" is inflected as "modtagere": a compound goes as its last part. */
function byEnding(word: string): readonly [known: Noun | null, ending: string] {
  const endings = NOUNS.flatMap((known) => known.da.map((form) => [known, form] as const)).filter(
    ([, form]) => form.length > 3 && word.endsWith(form),
  );
  return endings.sort((a, b) => b[1].length - a[1].length)[0] ?? [null, ''];
}
