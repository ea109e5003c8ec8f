import { EndingTable, words } from './word-table';

/** Words by which a sentence without "skal" or "målet er" says that something is wanted. */
const WISHES = words(
  `ønsker ønskes ønske ønsket sikre sikrer sikres arbejder arbejdes prioritere prioriterer prioriteres fokusere fokuserer fokuseres
   satser satses satse sigter sigte stræber tilstræber tilstræbes understøtte understøtter understøttes bidrage bidrager bidrages
   motivere motiveres fastholde fastholder fastholdes udvikle udvikler udvikles tilbyde tilbydes opkvalificere opkvalificeres
   hjælpe hjælpes inkludere inkluderes rekruttere rekrutteres indfri indfris løse løses opprioritere opprioriteres højne højnes`,
);

export function isWish(lower: string): boolean {
  return WISHES.get(lower) === true;
}

/** What a sentence about the meeting or the paper speaks of: it is no goal of the plan that somebody must deal with these. */
const PAPERWORK = words(
  `møde mødet møder møderne udvalgsmøde udvalgsmødet udvalgsmøder byrådsmøde byrådsmødet dagsorden dagsordenen dagsordenspunkt
   dagsordenspunktet punkt punktet punkterne sag sagen sagsfremstilling sagsfremstillingen referat referatet bilag bilaget bilagene
   notat notatet indstilling indstillingen forslag forslaget orientering orienteringen redegørelse redegørelsen tabel tabellen figur
   figuren ark arket skema skemaet høring høringen høringssvar høringssvaret afsnit afsnittet side siden plan planen
   beskæftigelsesplan beskæftigelsesplanen handleplan handleplanen budget budgettet frokost frokosten kaffe kaffen`,
);

export function isPaperwork(lower: string): boolean {
  return PAPERWORK.get(lower) === true;
}

/** Nouns by which something is watched: "tilfredshedsmåling", "halvårlige effektmålinger", "opgørelse af". */
const WATCHES = new EndingTable<true>([
  [
    'måling målinger målingen målingerne opgørelse opgørelser opgørelsen tilfredshedsundersøgelse brugerundersøgelse',
    true,
  ],
]);

const NOT_WATCHES = words('anbefaling anbefalinger');

export function isWatching(lower: string): boolean {
  return WATCHES.get(lower) === true && NOT_WATCHES.get(lower) === undefined;
}

/**
 * Beginnings or middles of words that name what municipal plans are about: people and their living, work and firms,
 * schooling, health, care, integration, housing, traffic, climate, service. A word has one when it contains it.
 */
const FIELD: readonly string[] =
  `ledig borger unge ung job arbejd beskæftig virksomhed erhverv iværksæt rekrutter kompeten kvalific
  uddannel elev skole lær studer praktik mentor aktiver tilbud indsats forløb samtale forsørg dagpenge kontanthjælp sygedagpeng syge
  ydelse hjælp pension fleks revalid ressource handicap udsat flygtning familiesammenfør indvandr integration dansk kvinde mænd mand
  person menneske familie barn børn forældre ældre senior dagtilbud dagpleje trivsel sundhed psykiat behandl pleje genoptræn
  livskvalitet misbrug hjemløs bolig beboer bosæt tilflyt turis kultur idræt fritid frivillig forening bibliotek trafik cykl kollektiv
  vej elbil køretøj klima energi udledning co2 miljø affald genbrug genanvend natur vand grøn bæredygtig digital sagsbehandl service tilfreds dialog
  samarbejd kontakt bedrageri fejludbetal kontrol økonomi forbrug udgift effektiv kriminal tryg ligestil demokrati medarbejder fravær
  ansat normering kommune`
    .split(/\s+/u)
    .filter((stem) => stem !== '');

/** A word of the field: of what plans of a municipality are about. */
export function isOfField(lower: string): boolean {
  return lower.length > 2 && FIELD.some((stem) => (stem.length <= 3 ? lower.startsWith(stem) : lower.includes(stem)));
}
