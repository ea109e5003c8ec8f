import { EndingTable, WordTable, words } from './word-table';

/** A noun that names a movement ("et fald på 4 pct."), or one that names its size itself ("en halvering"). */
export interface ChangeNoun {
  readonly direction: 'decrease' | 'increase';
  readonly amount?: number;
}

const CHANGE_NOUNS = new EndingTable<ChangeNoun>([
  [
    'fald faldet nedgang nedgangen reduktion reduktionen reduktioner mindskelse formindskelse nedbringelse sænkning',
    { direction: 'decrease' },
  ],
  [
    'besparelse besparelser besparelsen nedskæring nedsættelse minimering effektivisering effektiviseringer',
    { direction: 'decrease' },
  ],
  [
    'stigning stigningen vækst væksten forøgelse fremgang forbedring øgning tilvækst merudledning hævning øgelse',
    { direction: 'increase' },
  ],
  ['halvering halveringen', { direction: 'decrease', amount: 50 }],
  ['fordobling fordoblingen', { direction: 'increase', amount: 100 }],
  ['tredobling', { direction: 'increase', amount: 200 }],
]);

/** Words that end like a change noun and are none: "frafald" and "affald" are what is measured. */
const NOT_CHANGE = new EndingTable<true>([
  [
    'frafald frafaldet affald affaldet forfald bortfald tilfald restaffald udfald henfald overfald arbejdsfald fravækst',
    true,
  ],
  ['faldulykker kilometer ansøgning ansøgningen undersøgelse undersøgelsen besøgelse ophævning', true],
]);

export function changeNoun(lower: string): ChangeNoun | undefined {
  return NOT_CHANGE.get(lower) === undefined ? CHANGE_NOUNS.get(lower) : undefined;
}

/** Nouns of doing: "etablering af 500 boliger", "oprettelsen af op til fem pladser". */
const ACT_NOUNS = new EndingTable<true>([
  [
    `etablering etableringen oprettelse oprettelsen ansættelse ansættelsen opførelse opførelsen anlæggelse anlæg plantning afholdelse
     gennemførelse gennemgang igangsættelse udarbejdelse lokalisering renovering energirenovering udskiftning uddannelse rejsning
     rekruttering formidling udbygning byggeri byggeriet udlægning tiltrækning installation køb salg udvikling nedrivning udtagning besøg`,
    true,
  ],
]);

export function isActNoun(lower: string): boolean {
  return ACT_NOUNS.get(lower) === true;
}

/** Comparatives after a figure: "10 pct. færre", "0,5 procentpoint lavere", "20 pct. flere". */
const COMPARATIVES = new WordTable<'decrease' | 'increase'>([
  ['færre mindre lavere kortere billigere ringere', 'decrease'],
  ['flere mere højere større længere bedre hurtigere ekstra', 'increase'],
]);

export function comparative(lower: string): 'decrease' | 'increase' | undefined {
  return COMPARATIVES.get(lower);
}

/** Particles that give a verb its direction: "ned på", "op på", "ned under". */
const PARTICLES = new WordTable<'decrease' | 'increase'>([
  ['ned nede', 'decrease'],
  ['op oppe', 'increase'],
]);

export function particle(lower: string): 'decrease' | 'increase' | undefined {
  return PARTICLES.get(lower);
}

/** Adjectives and adverbs of a goal without a figure. */
const QUALITIES = new WordTable<'decrease' | 'increase'>([
  [
    'flere bedre øget større højere styrket tættere mere længere forbedret stigende voksende flest hurtigere højest',
    'increase',
  ],
  ['færre mindre lavere kortere reduceret faldende nedbringelse minimere mindst-mulig', 'decrease'],
]);

export function quality(lower: string): 'decrease' | 'increase' | undefined {
  return QUALITIES.get(lower);
}

/** Words that open the subject of a goal: what is measured, with its limits following. */
const MEASURES = new EndingTable<MeasureForm>([
  ['andel andelen andele andelene procentdel procentdelen frekvens frekvensen frekvensen dækningsgrad', 'share'],
  ['graden grad procenten procent kvote kvoten raten dækningen ratio', 'share'],
  ['antal antallet tallet', 'count'],
  ['gennemsnit gennemsnittet middelværdi median medianen', 'mean'],
  [
    'varighed varigheden ventetid ventetiden ventetider behandlingstid behandlingstiden sagsbehandlingstid liggetid liggetiden responstid svartid svartiden rejsetid rejsetiden',
    'duration',
  ],
  [
    'omfang omfanget mængde mængden niveau niveauet forbrug forbruget udledning udledningen udledninger udgift udgiften udgifter udgifterne',
    'amount',
  ],
  ['tilgang tilgangen afgang afgangen bestand bestanden gæld gælden beholdning beholdningen', 'amount'],
]);

export type MeasureForm = 'share' | 'count' | 'mean' | 'duration' | 'amount';

const NOT_MEASURE = words('procent procentpoint grad rygrad honorar');

export function measure(lower: string): MeasureForm | undefined {
  return NOT_MEASURE.has(lower) ? undefined : MEASURES.get(lower);
}

/**
 * Things a plan wants less of. They decide only where the sentence gives a bare figure ("sygefraværet skal være
 * 4,5 pct."); the last matching ending of the subject's head decides.
 */
const UNWANTED = new EndingTable<true>([
  [
    'ledighed ledigheden ledige langtidsledige arbejdsløshed arbejdsløsheden fravær fraværet sygefravær frafald frafaldet',
    true,
  ],
  [
    'udledning udledningen udledninger co2 drivhusgasser forurening støj affald restaffald madspild spild forbrug forbruget',
    true,
  ],
  [
    'ulykker ulykke arbejdsulykker dræbte tilskadekomne uheld kvæstede dødsfald selvmord tvang bæltefikseringer vold',
    true,
  ],
  [
    'rygere ryger rygning overvægt overvægtige ensomhed ensomme stress alkohol stofmisbrug misbrug fattigdom kriminalitet',
    true,
  ],
  [
    'ventetid ventetiden ventetider behandlingstid behandlingstiden sagsbehandlingstid liggetid svartid responstid varighed varigheden',
    true,
  ],
  [
    'forsørgelse kontanthjælp kontanthjælpsmodtagere dagpenge sygedagpenge uddannelseshjælp førtidspension forsørgede ydelsesmodtagere',
    true,
  ],
  [
    'klager klage fejl genindlæggelser indlæggelser hjemløse hjemløshed anbringelser anbragte underretninger afgørelser omgørelser',
    true,
  ],
  [
    'udgift udgiften udgifter udgifterne gæld gælden underskud merforbrug indbrud tyverier sager efterslæb restancer',
    true,
  ],
  [
    'utilfredse utilfreds utrygge utryghed mistrivsel personaleomsætning personaleomsætningen vakante tomme tomgang fejlmedicinering',
    true,
  ],
  [
    'sygemeldte sygedagpengemodtagere sygedagpengeforløb sygedagpengeforløbet sygedagpengeforløbene ledighedsforløb langtidssyge passive uden',
    true,
  ],
]);

export function isUnwanted(lower: string): boolean {
  return UNWANTED.get(lower) === true;
}

/** What makes a share of something unwanted welcome: "genanvendt affald", "rettidige afgørelser", "røgfri unge". */
const WELCOME = new EndingTable<true>([
  [
    `genanvendt genanvendte genanvendes genanvendelse genbrugt genbruges genbrug sorteret sorteres udsorteret indsamlet rettidig rettidige
     rettidigt tilfredse trygge fossilfri fossilfrie røgfri røgfrie nikotinfri stoffri selvforsørgende selvhjulpne digitale økologiske
     bæredygtige opklarede opklares forebygges overholdes overholder gennemfører gennemført afsluttes afsluttet besvaret besvares
     raskmeldte raskmeldes helbredt hjulpet løses løst`,
    true,
  ],
]);

export function isWelcome(lower: string): boolean {
  return WELCOME.get(lower) === true;
}
