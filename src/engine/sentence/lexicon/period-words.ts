import type { Per } from '../../goal';
import { WordTable, words } from './word-table';

/** Which month of a stretch a word picks: "ultimo 2022" is its last. */
export type Point = 'first' | 'middle' | 'last';

const POINT_WORDS = new WordTable<Point>([
  ['ultimo', 'last'],
  ['primo', 'first'],
  ['medio', 'middle'],
]);

/** These take "af": "udgangen af 2022". */
const POINT_NOUNS = new WordTable<Point>([
  ['udgangen udgang slutningen slut afslutningen', 'last'],
  ['begyndelsen starten start indgangen', 'first'],
  ['midten', 'middle'],
]);

export function pointWord(lower: string): Point | undefined {
  return POINT_WORDS.get(lower);
}

export function pointNoun(lower: string): Point | undefined {
  return POINT_NOUNS.get(lower);
}

/** Words that name a year beside its number: "året 2025", "hele 2023", "sommeren 2025". */
export const YEAR_NAMES = words(
  'år året kalenderåret budgetåret hele valgåret planåret regnskabsåret finansåret sommeren sommer vinteren efteråret efterår foråret forår årsskiftet',
);

export const SCHOOL_YEARS = words('skoleåret skoleår studieåret læseåret');

/** "i perioden 2020-2024", "i årene 2020 og 2021". */
export const STRETCH_NAMES = words(
  'perioden periode årene planperioden strategiperioden budgetperioden valgperioden aftaleperioden projektperioden byrådsperioden indsatsperioden programperioden år',
);

/** Words that may stand between "i forhold til" and the base period: "gennemsnittet for årene", "niveauet ved udgangen af". */
export const BASE_FILLERS = words(
  `niveauet niveau gennemsnittet gennemsnit tallet tallene antallet tællingen opgørelsen målingen resultatet resultaterne for i ved på
   fra årene perioden året basisåret basisår referenceåret det den de samme tidspunkt periode år hele udgangspunktet baseline status
   som med målt da opgjort hjemløsetællingen forbruget udledningen andelen regnskabet regnskab budget tal situationen trivselsmålingen
   kortlægningen undersøgelsen baselinemålingen basismålingen sidste seneste den nuværende et måned måneden kvartal kvartalet
   halvår halvåret`,
);

/** Nouns whose year is part of a name: "Beskæftigelsesplan 2019", "Budget 2024". The ending decides. */
export const TITLE_ENDINGS: readonly string[] =
  `plan planen planer planerne strategi strategien budget budgettet politik politikken aftale aftalen agenda program programmet reform reformen
   redegørelse lov loven finanslov finansloven rapport rapporten udmelding forlig forliget kommission vejledning katalog
   charter pakke pakken udspil notat regnskab målsætninger statistik analyse undersøgelse barometer ramme rammen`
    .split(/\s/u)
    .filter((ending) => ending !== '');

/** How often: adverbs and adjectives. */
const RECURRENCES = new WordTable<Per>([
  ['årligt årlig årlige årsvis', 'year'],
  ['månedligt månedlig månedlige månedsvis månedvis', 'month'],
  ['kvartalsvis kvartalsvist kvartalsvise kvartalvis kvartalvist', 'quarter'],
  ['halvårligt halvårlig halvårlige halvårsvis', 'half_year'],
]);

export function recurrence(lower: string): Per | undefined {
  return RECURRENCES.get(lower);
}

/** Recurrences that are no `Per`: read, so that nothing else is made of them. */
export const OTHER_RECURRENCES = words('ugentligt ugentlig ugentlige dagligt daglig daglige løbende toårigt');

/** The unit after "pr.", "om", "hver", "hvert". */
const RECURRING_UNITS = new WordTable<Per | 'other'>([
  ['år året', 'year'],
  ['måned måneden md mdr', 'month'],
  ['kvartal kvartalet', 'quarter'],
  ['halvår', 'half_year'],
  ['uge ugen dag dagen døgn døgnet time timen minut skoledag', 'other'],
]);

export function recurringUnit(lower: string): Per | 'other' | undefined {
  return RECURRING_UNITS.get(lower);
}

export const QUARTERS = words('kvartal kvt kvartalet kv');
export const HALF_YEARS = words('halvår halvåret');
