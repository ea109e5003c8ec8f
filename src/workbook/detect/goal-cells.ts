import {
  parsePeriodText,
  readNumber,
  splitNumberAndUnit,
  type Direction,
  type GoalKind,
  type Per,
  type Period,
  type Rating,
} from '../../engine';
import { exactUnit, knownNounUnit } from '../../engine/sentence/lexicon/units';
import type { CellValue } from '../snapshot';
import { readPeriodCell } from './period-cell';
import { fold, tidy } from './text';
import { isPercentFormat } from './value-cell';

/** Words of the structured cells of a goal table. Every function is total: null where the cell says nothing known. */

export type Form = GoalKind;

const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['follow', /^(?:følges|følgemål|følge|follow|followed)/],
  ['undetermined', /^(?:ikke fastsat|fastsættes senere|uafklaret|undetermined)/],
  [
    'baseline_level',
    /^(?:niveau (?:for|i|som i) (?:basis|udgangspunkt)|basisniveau|fastholde(?:s)?(?: niveau(?:et)?)?|fastholdelse|uændret niveau|som basis|baseline)/,
  ],
  ['path', /^(?:målsti|måltalssti|månedsbudget|budgetsti|sti|path|månedlige måltal)/],
  ['average', /gennemsnit|^gns\b|^average|^mean/],
  ['range', /^(?:interval|spænd|mellem|range)/],
  ['count', /^(?:antal|optælling|count|antal gange)/],
  ['all', /^(?:alle|all|100 ?(?:pct|%))$/],
  ['qualitative', /^(?:kvalitativ|kvalitet|qualitative|tekst)/],
  ['change', /^(?:ændring|udvikling|relativ|procentvis|fald|stigning|change|vækst)/],
  ['level', /^(?:niveau|absolut|måltal|level|andel|værdi)/],
];

export interface ReadForm {
  readonly kind: Form;
  readonly per: Per | null;
  /** "Antal i alt": due once in the target period, however long it is. */
  readonly total: boolean;
}

export function readForm(text: string): ReadForm | null {
  const folded = fold(text);
  const kind = FORMS.find(([, pattern]) => pattern.test(folded))?.[0];
  return kind === undefined ? null : { kind, per: readPer(folded), total: / i alt$/.test(folded) };
}

export function readPer(text: string): Per | null {
  const folded = fold(text);
  if (/\b(?:pr\.?|om|per|i|hver) måned|månedlig|\bper month/.test(folded)) return 'month';
  if (/\b(?:pr\.?|om|per|i|hvert) kvartal|kvartalsvis|\bper quarter/.test(folded)) return 'quarter';
  if (/\b(?:pr\.?|om|per|i|hvert) halvår|halvårlig/.test(folded)) return 'half_year';
  if (/\b(?:pr\.?|om|per|i|hvert) år|\bom året|årlig|\bper year/.test(folded)) return 'year';
  return null;
}

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  ['at_most', /højst|maks|max|ikke over|ikke flere|ikke mere|^under|^≤|^<=?|op til|at most|lavere end/],
  ['at_least', /mindst|minimum|^min\b|ikke under|^over|^≥|^>=?|mere end|flere end|at least|højere end/],
  [
    'decrease',
    /fald|ned\b|nedad|nedbring|reducer|reduktion|sænk|mindsk|nedsæt|færre|lavere|mindre|decrease|down|^↓|^-$|^▼/,
  ],
  ['increase', /stig|op\b|opad|øge|øges|forøg|hæv|løft|flere|højere|vækst|increase|up\b|^↑|^\+$|^▲/],
  ['equal', /lig med|^lig$|præcis|netop|uændret|fasthold|equal|^=$/],
];

export function readDirection(text: string): Direction | null {
  const folded = fold(text) || tidy(text);
  return DIRECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

export interface GoalValue {
  readonly kind: 'value' | 'range' | 'undetermined' | 'ambiguous';
  readonly value: number | null;
  readonly high: number | null;
  readonly decimals: number | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly approximate: boolean;
}

const NOTHING: Omit<GoalValue, 'kind'> = {
  value: null,
  high: null,
  decimals: null,
  unit: null,
  direction: null,
  approximate: false,
};

/** "Måltal": a number, "4 %", "mindst 60 pct.", "15-20", "ca. 130", or "X" for a level that is not set yet. */
export function readGoalValue(value: CellValue, format: string): GoalValue | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    const percent = isPercentFormat(format);
    const shown = percent ? Number((value * 100).toPrecision(15)) : value;
    if (!Number.isFinite(shown)) return null;
    return { ...NOTHING, kind: 'value', value: shown, decimals: decimalsOf(format), unit: percent ? '%' : null };
  }
  if (typeof value === 'boolean') return null;
  const text = tidy(value);
  const undetermined = /^(?:x{1,3}|\?|tbd|-{2,}|…|fastsættes(?: senere)?|afventer|ikke fastsat)/i.exec(text)?.[0];
  if (undetermined !== undefined) {
    const unit = /^afventer/i.test(undetermined) ? '' : text.slice(undetermined.length).trim();
    return { ...NOTHING, kind: 'undetermined', unit: unit === '' ? null : unit };
  }
  const { words, rest } = splitLead(text);
  const approximate = /^(?:ca|omkring|cirka|knap|godt)\b/i.test(words);
  const direction = words === '' || approximate ? null : readDirection(words);
  if (words !== '' && !approximate && direction === null && !/^mellem$/i.test(words)) return null;

  const range = /^(\d[\d.,]*) ?(?:-|–|til|og) ?(\d[\d.,]*)((?:[^\d.,]\D*)?)$/.exec(rest);
  if (range !== null) {
    const low = readOne(range[1] ?? '');
    const high = readOne(range[2] ?? '');
    if (low === null || high === null) return null;
    return {
      ...NOTHING,
      kind: 'range',
      value: low.value,
      high: high.value,
      decimals: low.decimals,
      unit: range[3]?.trim() || null,
    };
  }
  const split = splitNumberAndUnit(rest);
  const number = split === null ? null : readOne(split.number);
  if (split === null || number === null) return null;
  const unit = split.unit === '' ? null : split.unit;
  return {
    ...NOTHING,
    kind: number.value === null ? 'ambiguous' : 'value',
    value: number.value,
    decimals: number.decimals,
    unit,
    direction,
    approximate,
  };
}

/** "mindst 60 pct." is "mindst" and "60 pct.": the words before the first number, where there are words alone. */
function splitLead(text: string): { readonly words: string; readonly rest: string } {
  const at = text.search(/[-+−–]?\d/);
  const lead = text.slice(0, Math.max(at, 0));
  return /^[\p{L}≥≤<>=. ]*$/u.test(lead)
    ? { words: lead.trim(), rest: text.slice(lead.length) }
    : { words: '', rest: text };
}

/** Danish as a rule; "1.234" is read as Danish thousands only where it cannot be English, so it stays open here. */
function readOne(text: string): { value: number | null; decimals: number } | null {
  const read = readNumber(text);
  if (read === null) return null;
  if (read.ambiguous) return { value: null, decimals: 0 };
  const one = read.da ?? read.en;
  return one === null ? null : { value: one.value, decimals: one.decimals };
}

function decimalsOf(format: string): number | null {
  const places = /[0#]\.(0+)/.exec(format.split(';')[0] ?? '');
  return places?.[1]?.length ?? null;
}

/** "pct." -> percent, "fuldtidspersoner" -> persons; a noun that is none of the known ones is its own unit. */
export function readUnit(text: string): { readonly unit: string; readonly unitText: string } | null {
  const words = tidy(text).replace(
    / ?(?:pr\.?|om|per|i) (?:måned(?:en)?|kvartal(?:et)?|halvår(?:et)?|år(?:et)?)$/i,
    '',
  );
  const folded = fold(words);
  if (folded === '') return null;
  if (/^antal$/.test(folded)) return { unit: 'persons', unitText: 'personer' };
  const whole = exactUnit(folded.replace(/[. -]/g, '')) ?? exactUnit(folded);
  if (whole !== null) return { unit: whole.name, unitText: words };
  const parts = folded.split(/[\s/]+/).map((word) => word.replace(/[.,()]+/g, ''));
  // "mio. kr." is not counted in kroner: the words together are the unit.
  const known = /^(?:mio|mia|t|tusind|1000|1\.000)\b/.test(folded)
    ? null
    : parts.map(knownNounUnit).find((one) => one !== null);
  return { unit: known?.name ?? folded, unitText: words };
}

/** "Antal ledige, højst", "Andel i job (mindst)": the bound of the figure in the next column. */
export function boundAtEnd(text: string): Direction | null {
  const bound = /[\s,;(–-](højst|maks\.?|max\.?|maksimalt|maksimum|mindst|min\.?|minimum)\s*[):.]*$/i.exec(
    tidy(text),
  )?.[1];
  return bound === undefined ? null : readDirection(bound);
}

/** "Antal ledige", "Møder, antal": a level without a unit is a number of them. */
export function saysNumber(text: string): boolean {
  return /^antal(?:let)?\s|[,(]\s*antal\)?$/i.test(tidy(text));
}

/** "132", "6,9 pct.": a figure, perhaps with its unit. */
export function isFigure(label: string): boolean {
  return /^[-+−]?\d[\d.,]*\s*(?:%|pct\.?|\p{L}+)?$/u.test(label);
}

/** A period cell: a real date stands for its month, a number such as 2026 for the year; "132 (dec. 2025)" says its period. */
export function readGoalPeriod(value: CellValue, format: string): Period | null {
  if (typeof value === 'number') {
    const cell = readPeriodCell(value, format);
    return cell?.kind === 'full' ? cell.period : null;
  }
  if (typeof value !== 'string') return null;
  const after = /^\d[\d.,]*(?: [^\s()]+)? ?\(([^()]+)\)$/.exec(tidy(value))?.[1];
  return parsePeriodText(after ?? tidy(value));
}

const RATINGS: readonly (readonly [Rating, RegExp])[] = [
  ['partly_met', /^(?:delvist|delvis|partly)/],
  ['not_met', /^(?:ikke (?:opfyldt|nået|indfriet)|nej|not met|rød)/],
  ['met', /^(?:opfyldt|nået|indfriet|målet er (?:nået|opfyldt)|ja|met|grøn)/],
  ['on_track', /^(?:på vej|på sporet|følger planen|on track)/],
  ['at_risk', /^(?:i risiko|risiko|usikker|at risk|gul)/],
  ['off_track', /^(?:bagud|forsinket|off track)/],
];

export function readRating(text: string): Rating | null {
  const folded = fold(text);
  return RATINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** A mark for yes: x, ja, 1, TRUE, ✓; false for blank and no; null for other words. */
export function readYes(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const folded = fold(String(value));
  if (/^(?:|nej|no|0|-|falsk|false)$/.test(folded)) return false;
  return /^(?:x|\(x\)|ja|yes|1|✓|✔|sand|true|ministermål|mm)$/.test(folded) ? true : null;
}

/** "Følgemål" is followed, "Mål" is judged; null for other words. */
export function readType(text: string): 'goal' | 'follow' | null {
  const folded = fold(text);
  if (/^(?:følge|opfølgning|follow|monitorering)/.test(folded)) return 'follow';
  return /mål|goal|indikator|delmål/.test(folded) ? 'goal' : null;
}
