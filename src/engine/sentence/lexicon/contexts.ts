import { words } from './word-table';

/**
 * Words beside a number that make it no figure of a goal: names ("Mål 5", "§ 56"), ages, scales, marks.
 */
export const LABELS = words(
  `mål delmål resultatmål verdensmål delmålet punkt pkt § §§ kapitel kap bilag figur tabel side s nr stk artikel type fase trin spor scenarie
   klasse uge lov kl tlf telefon sagsnr sag nummer afsnit version niveau model gruppe zone indikator indsats tema initiativ etape level
   karakteren karakter trinnet scope fokusområde indsatsområde målsætning ministermål følgemål kategori lovens aftale covid index indeks nordisk`,
);

/** "18-66-årige", "25 årige": an age, whatever stands before. */
export const AGE_NOUNS = words('årig årige årigt åriges års-alderen årsalderen-og årsalderen');

/** "i alderen 18-24 år", "fyldt 18 år". */
export const AGE_LEADS = words('alderen fyldt fylder alder aldersgruppen årgangene årgang aldersgrænsen');

/** A length of time in the genitive belongs to the noun after it: "6 måneders ledighed", "37 timers uge". */
export const GENITIVES = words('års måneders ugers dages timers minutters kvartalers årsværks');

/** "på en skala fra 1 til 7": a scale, not a movement. */
export const SCALES = words('skala skalaen skalatrin');

/** Words that part the noun of a figure from what follows. */
export const NOUN_STOPS = words(
  `i på til af med for fra ved om efter under over mod inden senest før siden blandt hos uden pr per som der de den det og eller samt men mens at
   hvis når så hvor ud op ned ind hver hvert årligt månedligt ugentligt dagligt kvartalsvis halvårligt mindst højst maksimalt minimum ca
   ikke fortsat dog også samlet alle i-alt svarende dvs hvilket heraf igen hjemme inkl ekskl jf gennem løbende end indenfor mellem vedr fremover
   frem samtidig mere flere færre mindre lavere højere kortere længere bedre større ugen dagen måneden året yderligere herunder fordelt
   begge enten gerne altid`,
);

/** Adjectives that may stand between a number and its noun. */
export const NOUN_ADJECTIVES = words(
  `nye ny nyt ekstra private offentlige lokale almene forskellige ordinære støttede lettere alvorligt alvorlige kommunale statslige
   individuelle fælles faste fysiske digitale større mindre grønne unge ældre ledige løntimer småbørns især særlige konkrete gange
   internationale udenlandske relevante udsatte udvalgte kritiske store små sammenhængende fuldtidsansatte kvalificerede gratis
   politiregistrerede bæredygtige fossilfrie varige midlertidige søgte tilknyttede aktive samlede etablerede supplerende registrerede`,
);

/** Nouns of text about the plan, not of the figure: a quantity of these is talk about goals ("tre resultatmål"). */
export const PLAN_NOUNS = words(
  `mål målsætninger resultatmål følgemål delmål verdensmål indsatsområder fokusområder temaer spor punkter initiativer strategier planer
   politikker kommuner kapitler afsnit faser trin pejlemærker principper indsatser områder udvalg dimensioner grupper målgrupper målepunkter plan tolerance`,
);

/** Verbs of a person or plan that speaks, not of a goal. */
export const STATUS_LEADS = words('status statussen seneste');
