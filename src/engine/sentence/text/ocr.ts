/**
 * Scanned plans lose æ, ø and å: "forsgrgelse", "beskzeftigelse", "pa", "&r". The lexicon knows its words whole, so
 * instead of mending the text (and guessing), every lexicon word is also entered in the spellings that scanners make
 * of it. Words the lexicon does not know stay as they stand.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  æ: ['æ', 'ae', 'aee', 'ee', 'a', 'e', 'ze', 'zæ', 'z', 'ea', 'x', 'oe', 'aæ', 'eae', 'aeae', 'eee', 'aze'],
  ø: ['ø', 'oe', 'g', 'o', 'p', '@', 'gg', 'gø', 'ö', 'q', '0', '¢', 'a', 'd', 'e'],
  å: ['å', 'aa', 'a', '&', 'é', 'd', 'g', 'ä', '4', 'â'],
};

/** More than this many lost letters in a word is no reading any more. */
const MOST_LOST = 3;

/**
 * Every spelling of a lower-case lexicon word, itself first. `taken` holds words that mean something else: a spelling
 * among them is left out ("for" is not "før").
 */
export function spellings(word: string, taken: ReadonlySet<string>): string[] {
  const lost = word.split('').filter((char) => SPELLINGS[char] !== undefined).length;
  if (lost === 0 || lost > MOST_LOST) return [word];
  let found = [''];
  for (const char of word.split('')) {
    const options = SPELLINGS[char] ?? [char];
    found = found.flatMap((head) => options.map((option) => head + option));
  }
  return found.filter((spelling, i) => i === 0 || !taken.has(spelling));
}

/** Everyday words that must not be taken for a lexicon word with a lost letter. */
export const TAKEN: ReadonlySet<string> = new Set(
  `for far gar gor bor vare varer have haves male malt hver her der dog ned med moder mader mode leder dage dag gange
  gaede tat sat set ni ti to tre fem seks syv otte elleve tolv over under ikke flere at om on en et de den det i af helt
  hele las lese dr er mi bad ud by bygge bar fer fra hos kob mod park post rad rader skal dele del lave lov love gode
  god god gods bag bagge lag las led lede ledes leje lejer land lande mand mod modes nord sig sin sit som sol pas pris
  plan plads plader poster praksis far fat far ferie gas hav hade had hald hande kan kar kor kort lad lader man mere
  ar md mg mi ansatte afsatte omsatte opsatte`
    .split(/\s/u)
    .filter((word) => word !== 'vare' && word !== 'ar'),
);

/** Small words that phrases are made of; a scanned spelling of them is read as the word itself. */
const FUNCTION_WORDS =
  `mmål på må så få får når nå år års året årene årligt årlig årlige måned måneder måneders måneden månederne månedligt
  månedlige halvår halvåret første før færre større højst højest højere længere mål målet målene måltal målt målsætning målsætningen målsætninger
  også være været gå går står står lægge låg både måde årsværk ændring øget øges øge mænd børn forløb beskæftigelse sagsbehandling
  gøre gør løbet forhøje indgå opnå opnås nås nået påbegyndt nødvendig nødvendige særlig særligt særlige følgemål følges følge
  resultatmål ministermål delmål indsatsområde opgørelse begrundelse næste nær nærmest fjerde udgør udgøre niveauet
  skoleåret således årets rådighed modgår tæt`.split(/\s/u);

const REPAIRED: ReadonlyMap<string, string> = repairTable();

function repairTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const word of FUNCTION_WORDS) table.set(word, word);
  for (const word of FUNCTION_WORDS) {
    for (const spelling of spellings(word, TAKEN)) if (!table.has(spelling)) table.set(spelling, word);
  }
  return table;
}

/** The word a scanned spelling of a small word stands for; any other word as it is. */
export function repaired(lower: string): string {
  return REPAIRED.get(lower) ?? lower;
}
