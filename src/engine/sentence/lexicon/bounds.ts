/** Phrases that bound a figure, word by word; the longest match wins. OCR spellings come through `normalize`. */
export type Bound = 'at_least' | 'at_most' | 'equal';

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

const phrases = <T>(meaning: T, list: string): Phrase<T>[] =>
  list
    .split(',')
    .map((phrase) => ({ words: phrase.trim().split(/\s/u), meaning }))
    .filter((phrase) => phrase.words[0] !== '');

/** Before the figure. */
export const BOUNDS_BEFORE: readonly Phrase<Bound>[] = [
  ...phrases<Bound>(
    'at_least',
    `mindst, mindste, minimum, som minimum, min, minimalt, ikke under, ikke mindre end, ikke færre end, ikke lavere end, mere end,
     flere end, over, højere end, større end, bedre end, længere end, i hvert fald, som mindst, ≥, >, på den anden side af,
     ikke komme under, ikke falde under, ikke kortere end, aldrig under, et minimum på, et minimum af, mindst at, fortsat over, >=`,
  ),
  ...phrases<Bound>(
    'at_most',
    `højst, højest, maksimalt, maksimum, maks, max, maximalt, maximum, som maksimum, højst at, ikke over, ikke mere end, ikke flere end,
     ikke højere end, ikke større end, ikke længere end, under, mindre end, færre end, lavere end, kortere end, op til, kun, ≤, <,
     et maksimum på, et loft på, som højst, ikke komme over, ikke stige over, aldrig over, indtil, <=, allerhøjst, hurtigere end`,
  ),
  ...phrases<Bound>('equal', 'præcis, præcist, nøjagtig, nøjagtigt, netop'),
];

/** After the figure and its unit. */
export const BOUNDS_AFTER: readonly Phrase<Bound>[] = [
  ...phrases<Bound>(
    'at_least',
    `eller derover, og derover, eller mere, eller flere, eller højere, eller over, eller bedre, eller større, som minimum, som mindstemål,
     minimum, eller længere`,
  ),
  ...phrases<Bound>(
    'at_most',
    `eller derunder, og derunder, eller mindre, eller færre, eller lavere, eller under, som maksimum, maksimalt, eller kortere, eller hurtigere`,
  ),
];

/** "ca.", "godt": the figure is rounded. */
export const APPROXIMATIONS: readonly Phrase<true>[] = phrases(
  true,
  `ca, cirka, omkring, omtrent, godt, knap, næsten, op imod, tæt på, rundt regnet, i omegnen af, i størrelsesordenen, i størrelsesorden,
   omtrentligt, anslået, forventeligt, skønsmæssigt, små`,
);

/** Adverbs that may stand between a governor and its figure without changing anything. */
export const FILLERS: readonly Phrase<true>[] = phrases(
  true,
  `yderligere, i alt, samlet, samlet set, fortsat, stadig, dog, gerne, også, endnu, helt, årligt, hvert år, i gennemsnit, gennemsnitligt,
   gennemsnitlig, et gennemsnit på, en andel på, et niveau på, et omfang af, et tal på, tilsammen, cirka, netop, allerede, igen, fremover,
   fremadrettet, ekstra, de, det, den, en samlet, månedligt, om året, som udgangspunkt, hver især, samtidig, i snit, henholdsvis, hhv`,
);
