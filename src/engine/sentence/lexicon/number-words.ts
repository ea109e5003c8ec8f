import { WordTable } from './word-table';

const SMALL: readonly (readonly [string, number])[] = [
  ['nul', 0],
  ['én ét een eet', 1],
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
  ['tretten', 13],
  ['fjorten', 14],
  ['femten', 15],
  ['seksten', 16],
  ['sytten', 17],
  ['atten', 18],
  ['nitten', 19],
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre fyrretyve', 40],
  ['halvtreds halvtredsindstyve', 50],
  ['tres tresindstyve', 60],
  ['halvfjerds', 70],
  ['firs', 80],
  ['halvfems', 90],
  ['halvanden halvandet', 1.5],
];

const TENS: readonly (readonly [string, number])[] = [
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre', 40],
  ['halvtreds', 50],
  ['tres', 60],
  ['halvfjerds', 70],
  ['firs', 80],
  ['halvfems', 90],
];

const ONES: readonly (readonly [string, number])[] = [
  ['en', 1],
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
];

/** "femogtyve" and the like, 21 to 99. */
const COMPOUND = ONES.flatMap(([one, n]) => TENS.map(([ten, t]): [string, number] => [`${one}og${ten}`, n + t]));

const CARDINALS = new WordTable<number>([...SMALL, ...COMPOUND]);

export function cardinal(lower: string): number | undefined {
  return CARDINALS.get(lower);
}

/** "en" and "et" are articles; they count only before a unit that takes a number ("inden for en måned"). */
export function isArticle(lower: string): boolean {
  return lower === 'en' || lower === 'et';
}

/** What a word after a number multiplies it by: "262,5 mio.", "to tusind". */
const MULTIPLIERS = new WordTable<number>([
  ['hundrede', 100],
  ['tusind tusinde', 1_000],
  ['mio mill million millioner', 1_000_000],
  ['mia milliard milliarder', 1_000_000_000],
]);

export function multiplier(lower: string): number | undefined {
  return MULTIPLIERS.get(lower);
}

/** Parts of a whole: "en tredjedel", "tre fjerdedele". */
const PARTS = new WordTable<number>([
  ['halvdel halvdelen halvdele', 2],
  ['tredjedel tredjedelen tredjedele trediedel trediedele', 3],
  ['fjerdedel fjerdedelen fjerdedele', 4],
  ['femtedel femtedele', 5],
  ['sjettedel sjettedele', 6],
  ['syvendedel syvendedele', 7],
  ['ottendedel ottendedele', 8],
  ['tiendedel tiendedele', 10],
]);

export function partOf(lower: string): number | undefined {
  return PARTS.get(lower);
}

/** "hver anden", "hver fjerde", "hver 4.". */
const ORDINALS = new WordTable<number>([
  ['første', 1],
  ['anden andet', 2],
  ['tredje tredie', 3],
  ['fjerde', 4],
  ['femte', 5],
  ['sjette', 6],
  ['syvende', 7],
  ['ottende', 8],
  ['ellevte', 11],
  ['tolvte', 12],
  ['femtende', 15],
  ['tyvende', 20],
  ['niende', 9],
  ['tiende', 10],
]);

export function ordinal(lower: string): number | undefined {
  return ORDINALS.get(lower);
}

/** "dobbelt så mange", "tre gange så mange": the increase in percent. */
const TIMES = new WordTable<number>([
  ['dobbelt', 100],
  ['tredobbelt', 200],
]);

export function timesWord(lower: string): number | undefined {
  return TIMES.get(lower);
}
