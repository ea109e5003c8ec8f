import { EndingTable, WordTable } from './word-table';

/** What a unit measures. `share` are percent, `points` percentage points, `time` lengths of time, `persons` people. */
export type UnitFamily = 'share' | 'points' | 'time' | 'money' | 'physical' | 'persons' | 'things' | 'times';

export interface Unit {
  /** Canonical name: `percent`, `persons`, `weeks` ...; for a noun outside the tables the noun itself. */
  readonly name: string;
  readonly family: UnitFamily;
}

const unit = (name: string, family: UnitFamily): Unit => ({ name, family });

const EXACT = new WordTable<Unit>([
  ['pct % procent procents pctr prct proc', unit('percent', 'share')],
  [
    'procentpoint procentpoints procent-point pct-point %-point pctpoint procentenheder pp pct.point pct.-point',
    unit('percentage_point', 'points'),
  ],
  ['promille ‰', unit('per_mille', 'share')],
  ['sekund sekunder sek', unit('seconds', 'time')],
  ['minut minutter minutters min', unit('minutes', 'time')],
  ['time timer timers t', unit('hours', 'time')],
  ['dag dage dages døgn kalenderdage sygedage sygefraværsdage fraværsdage', unit('days', 'time')],
  ['hverdag hverdage hverdages arbejdsdag arbejdsdage arbejdsdages', unit('working_days', 'time')],
  ['uge uger ugers', unit('weeks', 'time')],
  ['måned måneder måneders mdr mdrs md mnd', unit('months', 'time')],
  ['kvartal kvartaler', unit('quarters', 'time')],
  ['år års leveår', unit('years', 'time')],
  ['kr kroner krone dkk', unit('kroner', 'money')],
  ['tkr', unit('thousand_kroner', 'money')],
  ['euro eur €', unit('euro', 'money')],
  ['øre', unit('oere', 'money')],
  ['ton tons', unit('tons', 'physical')],
  ['kg kilo kilogram', unit('kg', 'physical')],
  ['gram g', unit('grams', 'physical')],
  ['km kilometer', unit('km', 'physical')],
  ['meter m', unit('m', 'physical')],
  ['m2 m² kvm kvadratmeter etagemeter', unit('m2', 'physical')],
  ['m3 m³ kubikmeter', unit('m3', 'physical')],
  ['hektar ha', unit('hectares', 'physical')],
  ['liter l', unit('liters', 'physical')],
  ['mwh', unit('MWh', 'physical')],
  ['kwh', unit('kWh', 'physical')],
  ['gwh', unit('GWh', 'physical')],
  ['twh', unit('TWh', 'physical')],
  ['mw', unit('MW', 'physical')],
  ['gj', unit('GJ', 'physical')],
  ['tj', unit('TJ', 'physical')],
  ['pj', unit('PJ', 'physical')],
  ['µg', unit('µg', 'physical')],
  ['mg', unit('mg', 'physical')],
  ['db', unit('dB', 'physical')],
  ['grader °c', unit('degrees', 'physical')],
  ['point karakterpoint indekspoint', unit('points', 'things')],
  ['gang gange', unit('times', 'times')],
  ['årsværk fuldtidsstillinger', unit('FTE', 'things')],
]);

/** Nouns by their ending: "integrationsydelsesmodtagere" are persons, "IGU-pladser" places. */
const ENDINGS = new EndingTable<Unit>([
  [
    `personer person fuldtidspersoner helårspersoner borgere borger modtagere ledige unge ældre børn barn elever elev
    studerende medarbejdere ansatte fuldtidsansatte flygtninge indvandrere kvinder mænd deltagere kursister patienter
    lærlinge frivillige beboere indbyggere dræbte tilskadekomne kvæstede sygemeldte langtidsledige kontanthjælpsmodtagere
    forsikrede fleksjobbere dimittender iværksættere brugere pårørende forældre familiesammenførte rygere trafikanter
    cyklister passagerer voksne mennesker besøgende gæster turister praktikanter ledere lærere pædagoger sygeplejersker
    husstande lønmodtagere hjemløse anbragte akademikere danskere københavnere kandidater mentorer medlemmer årselever
    revalidender pensionister seniorer kommunalbestyrelsesmedlemmer fuldtidsmodtagere årspersoner fuldtidsbeskæftigede
    beskæftigede selvforsørgende årige piger drenge tilflyttere pendlere bilister abonnenter ydelsesmodtagere selvforsørgede`,
    unit('persons', 'persons'),
  ],
  ['pladser plads', unit('places', 'things')],
  ['arbejdspladser arbejdsplads job jobs småjobs fleksjob jobåbninger fritidsjob', unit('jobs', 'things')],
  ['stillinger konsulenter stilling', unit('positions', 'things')],
  ['virksomheder virksomhed', unit('companies', 'things')],
  ['events event arrangementer arrangement', unit('events', 'things')],
  ['besøg', unit('visits', 'things')],
  ['møder møde', unit('meetings', 'things')],
  ['samtaler samtale', unit('conversations', 'things')],
  ['kontakter', unit('contacts', 'things')],
  ['sager', unit('cases', 'things')],
  ['boliger bolig lejligheder', unit('homes', 'things')],
  ['robotter', unit('robots', 'things')],
  ['kronerne millioner-kroner', unit('kroner', 'money')],
  ['fraværsdage sygedage', unit('days', 'time')],
]);

/** "sygefraværsdage" and "ventedage" are counted in days; "projektuger" in weeks. */
const TIME_ENDINGS = new EndingTable<Unit>([
  ['dage', unit('days', 'time')],
  ['uger', unit('weeks', 'time')],
  ['timer', unit('hours', 'time')],
  ['minutter', unit('minutes', 'time')],
]);

/** A unit written as one word. Null for words that are no unit in the tables. */
export function exactUnit(lower: string): Unit | null {
  return EXACT.get(lower) ?? null;
}

/** The unit a counted noun stands for; for a noun outside the tables the noun itself, as written in small letters. */
export function nounUnit(lower: string): Unit {
  return knownNounUnit(lower) ?? { name: lower, family: 'things' };
}

export function knownNounUnit(lower: string): Unit | null {
  return EXACT.get(lower) ?? ENDINGS.get(lower) ?? (lower.length > 6 ? (TIME_ENDINGS.get(lower) ?? null) : null);
}
