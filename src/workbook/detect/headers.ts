import { isAreaName } from './areas';
import { fold, remember } from './text';

/** What a labelled column (or row) of an indicator table holds. */
export type LabelRole =
  | 'period'
  | 'area'
  | 'measure'
  | 'benefit'
  /** Tells series apart only when nothing else does: topic, table number. */
  | 'context'
  | 'unit'
  | 'aggregation'
  | 'remark'
  | 'source'
  /** Codes and numbers that name nothing. */
  | 'id'
  /** A breakdown: sex, age, origin ... */
  | 'breakdown';

const ROLES: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'period',
    /^(?:(?:opgørelses|måle|data)?(?:periode|måned|kvartal|halvår|år)(?:er)?|tid|tidspunkt|dato|period|year|month|quarter|date|time|md|mdr|(?:år|periode)\s?[/-]\s?(?:måned|kvartal)|måned\s?[/-]\s?år)$/,
  ],
  [
    'area',
    /^(?:område(?:r|navn)?|(?:bopæls)?kommune(?:r|n|navn)?|geografi(?:sk område)?|jobcent(?:er|re)|region(?:er)?|landsdel(?:e)?|rar(?:-?område)?|area|municipality|sted|kommune\/område)$/,
  ],
  [
    'measure',
    /^(?:måling(?:er)?|indikator(?:er|navn)?|nøgletal|variab(?:el|ler)|målepunkt|måleparameter|mål|opgørelse|indicator|measure|tal for)$/,
  ],
  [
    'benefit',
    /^(?:ydelse(?:r|sgruppe|sgrupper|stype|styper)?|målgruppe(?:r)?|gruppe(?:r)?|forsørgelse(?:sgruppe|stype)?|benefit|personkategori)$/,
  ],
  [
    'context',
    /^(?:emne(?:r)?|tabel(?:nr|id)?|kategori|indsatsområde|tema|emneområde|datasæt|delmål|ministermål|mål ?nr)$/,
  ],
  ['unit', /^(?:enhed(?:er)?|måleenhed|unit)$/],
  ['aggregation', /^(?:aggregering|summering|opgørelsesmetode|opgørelsesform|aggregation|årstal beregnes som)$/],
  [
    'remark',
    /^(?:bemærkning(?:er)?|note(?:r)?|kommentar(?:er)?|anmærkning(?:er)?|databrud|foreløbig(?:e|e tal)?|fodnote(?:r)?|remarks?|notes?)$/,
  ],
  ['source', /^(?:kilde(?:r)?|datakilde|source)$/],
  [
    'id',
    /^(?:(?:kommune|område|ydelses?)?(?:kode|nr|nummer|id)|\p{L}*[ -]?(?:nr|nummer)|kode|id|række|rang|rangering|placering|version|telefon|tlf|mobil|cpr|cvr|ean|uge)$/u,
  ],
];

/** The role a header names; null for a header of its own. */
export const headerRole = remember((header): LabelRole | null => {
  const folded = fold(header).replace(/ ?\([^()]*\)$/, '');
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
});

/** Headers that name the value and say nothing about it. */
export function isGenericValueHeader(header: string): boolean {
  return /^(?:værdi(?:er)?|value|tal|indhold|resultat|data|total|i alt)$/.test(fold(header));
}

/** Words of a measure ("Antal ...", "... i pct. af ..."), as against a group of people or a place. */
export function isMeasureLike(text: string): boolean {
  return /^(?:antal|andel(?:en)?|gennemsnitlig|gns|procent|pct|%|sum|indeks|varighed|udgift|ledighed|fuldtids|helårs|netto|brutto|personer|berørte|forløb|tilgang|afgang)|\b(?:pct|procent|i alt|personer|fuldtidspersoner|helårspersoner|varighed|grad|procentpoint)\b|%/.test(
    fold(text),
  );
}

/** Totals and averages of a table: labels that are no period and no group. */
export function isTotalLabel(text: string): boolean {
  return /^(?:i alt|ialt|total|sum|samlet|gennemsnit|gns|snit|hele perioden|middel|average|mean|year to date|år til dato|åtd)\b/.test(
    fold(text),
  );
}

/** The role of a column by what stands in it: areas, or nothing that is known. */
export function contentRole(texts: readonly string[]): 'area' | null {
  const named = texts.filter((text) => text !== '');
  if (named.length === 0) return null;
  const areas = named.filter((text) => isAreaName(text)).length;
  return areas / named.length >= 0.6 ? 'area' : null;
}
