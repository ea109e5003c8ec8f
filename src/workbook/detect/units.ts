import type { Aggregation } from '../../engine';
import { fold } from './text';

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['percentage_point', /procentpoint|pct\.?[ -]?point|\bpp\b|%-point/],
  [
    'percent',
    /\b(?:i |gns\.? )?(?:pct|procent)\b|%|^andel|\bandel(?:en)? (?:af|i|med|der|på|som)\b|aktiveringsgrad|(?:beskæftigelses|erhvervs|ledigheds|deltagelses)(?:procent|frekvens|grad)/,
  ],
  ['index', /\bindeks\b|\bindex\b/],
  ['weeks', /\b(?:antal |i )?uger\b|\buge\b/],
  ['days', /\b(?:antal |i )?(?:arbejds)?dage\b/],
  ['hours', /\b(?:antal |i )?timer\b/],
  ['months', /\bmåneder\b|\bmdr\b/],
  ['kroner', /\bkr\b|\bkroner\b|\bt\.? ?kr\b|\bmio\b|\bdkk\b/],
];

/** Things that happen, as against people who are there: a year has the sum of its months. */
const EVENTS =
  /\b(?:\p{L}*(?:besøg|samtale|samtaler|arrangement|arrangementer|events?|møder?|kurser|kursus|tilkendelser?|henvendelser|ansøgninger|afgørelser|kampagner|jobmesser|messer|screeninger|rekrutteringer|jobordrer|bevillinger|sager|kontroller|aktiviteter|opslag|underretninger|etableringer|afsluttede forløb|påbegyndte forløb|indgåede aftaler))\b|\b(?:nye|nytilkomne|tilgang|afgang|nytilkendte|oprettede|afholdte|gennemførte|etablerede|indgåede|tilkendte)\b/u;

/** "over 26 uger", "18-66 år": part of whom it is about, not of the unit. */
const FALSE_UNITS =
  /(?:over|under|mindst|højst|mere end|minimum|efter|inden for|indenfor|seneste|første|i)\s+(?:de\s+)?(?:seneste\s+|første\s+)?\d+\s+(?:uger|dage|timer|måneder|mdr|år)|(?<!\d)\d+[ -]?(?:uger|dage|timer|måneder|mdr)s?\b/g;

/**
 * The unit that header texts state, most specific first ("Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år" ->
 * `percent`); `events` for things that happen, `count` where nothing else is said.
 */
export function unitOf(texts: readonly string[]): string {
  for (const text of texts) {
    const folded = fold(text).replace(FALSE_UNITS, ' ');
    const stated = UNITS.find(([, pattern]) => pattern.test(folded));
    if (stated !== undefined) return stated[0];
    if (EVENTS.test(folded)) return 'events';
  }
  return 'count';
}

/** The unit an "Enhed" cell states; null when it states none that is known. */
export function unitOfCell(text: string): string | null {
  const folded = fold(text);
  if (folded === '') return null;
  if (/^(?:antal|personer|fuldtidspersoner|helårspersoner|borgere|stk|personer i alt|count|persons?)$/.test(folded))
    return 'count';
  return UNITS.find(([, pattern]) => pattern.test(folded))?.[0] ?? (EVENTS.test(folded) ? 'events' : null);
}

/** How months make a year: what the table says, else sums for events and means for everything else. */
export function aggregationOf(unit: string, texts: readonly string[], stated: string | null): Aggregation {
  return (
    (stated === null ? null : statedAggregation(stated)) ??
    texts.map(labelledAggregation).find((one) => one !== null) ??
    (unit === 'events' ? 'sum' : 'mean')
  );
}

function statedAggregation(text: string): Aggregation | null {
  const folded = fold(text);
  if (/\bsum\b|summeres|\bi alt\b|akkumuler|total/.test(folded)) return 'sum';
  if (/gennemsnit|\bgns\b|middel|\bmean\b|average/.test(folded)) return 'mean';
  if (/ultimo|seneste|sidste|\blast\b|slutning/.test(folded)) return 'last';
  return null;
}

/** "(sum)", "(ultimo)", "(gennemsnit)" in a header. */
function labelledAggregation(text: string): Aggregation | null {
  const noted = /\(([^()]*)\)/.exec(text)?.[1];
  return noted === undefined ? null : statedAggregation(noted);
}
