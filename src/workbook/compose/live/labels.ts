import { parsePeriod, periodFromSerial, type Period } from '../../../engine';
import { dateParts } from '../../detect/period-cell';
import type { CellValue } from '../../snapshot';
import { sameCell, type CellReader } from './cell-reader';
import { exactly } from './formula';
import { inferTemplate, type LabelTemplate } from './label-template';
import { periodOfSlot, type Rhythm } from './slots';

/**
 * How a table labels a period: by a real date, of which only the month (or quarter, or year) counts, or by a text or
 * number that stands as it is. Null where nothing tells how the period would be labelled.
 */
export type SlotLabel =
  | { readonly kind: 'date' }
  | {
      readonly kind: 'same';
      readonly value: string | number;
      /** A mark may follow ("okt 2018*"), and go again when the figure is final: the label is how the cell begins. */
      readonly marked?: true;
    }
  | null;

export const BY_DATE: SlotLabel = { kind: 'date' };

/** A label as it stands in the table, with the period it labels. */
export interface StandingLabel {
  readonly slot: number;
  readonly value: CellValue;
  readonly format: string;
}

export function readLabel(reader: CellReader, slot: number, row: number, column: number): StandingLabel {
  return { slot, value: reader.value(row, column), format: reader.format(row, column) };
}

/**
 * The label of every slot from `first` to `last`: as it stands where the table has it, else as the table would write it.
 * A label that comes twice says nothing about when, so later ones are left out, unless it is only `part` of a name (a
 * month beside its year).
 */
export function labelSlots(
  standing: readonly StandingLabel[],
  rhythm: Rhythm,
  first: number,
  last: number,
  part = false,
): readonly SlotLabel[] {
  const marked = !part && standing.some(({ value }) => typeof value === 'string' && MARK.test(value));
  if (marked) {
    const bare = standing.map((label) =>
      typeof label.value === 'string' ? { ...label, value: label.value.replace(MARK, '') } : label,
    );
    const labels = labelPlain(bare, rhythm, first, last, part);
    if (!anyBeginsAnother(labels)) {
      return labels.map((label) => (label?.kind === 'same' ? { ...label, marked: true } : label));
    }
  }
  return labelPlain(standing, rhythm, first, last, part);
}

/** Marks that point at a note ("okt 2018*", "2025M07 (f)"): they come and go. */
const MARK = /(?<!\s)\s*(\*{1,3}|[¹²³]|\((?:\d|f|foreløbig)\)|\(\*\))$/i;

function anyBeginsAnother(labels: readonly SlotLabel[]): boolean {
  const texts = labels.flatMap((label) => (label?.kind === 'same' ? [String(label.value).toLowerCase()] : []));
  return texts.some((one, i) => texts.some((other, j) => i !== j && other.startsWith(one)));
}

function labelPlain(
  standing: readonly StandingLabel[],
  rhythm: Rhythm,
  first: number,
  last: number,
  part: boolean,
): readonly SlotLabel[] {
  const known = new Map<number, SlotLabel>();
  const texts: { period: Period; text: string }[] = [];
  let dates = 0;
  let numbers = 0;
  for (const { slot, value, format } of standing) {
    const period = periodOfSlot(slot, rhythm);
    if (isDateOf(value, format, period)) {
      dates += 1;
      known.set(slot, BY_DATE);
    } else if (typeof value === 'number' || (typeof value === 'string' && value !== '')) {
      if (typeof value === 'number') numbers += 1;
      known.set(slot, { kind: 'same', value });
      texts.push({ period, text: String(value) });
    }
  }
  const write = writerOf(known, texts, rhythm, part, dates >= texts.length ? null : inferTemplate(texts));
  const isNumeric = numbers * 2 > texts.length;
  const taken = new Set([...known.values()].map(keyOf));
  return Array.from({ length: last - first + 1 }, (_, index): SlotLabel => {
    const slot = first + index;
    const own = known.get(slot);
    if (own !== undefined) return own;
    if (dates > 0 && dates >= texts.length) return BY_DATE;
    const text = write(slot);
    if (text === null) return null;
    const label: SlotLabel = { kind: 'same', value: isNumeric ? Number(text) : text };
    if (!part && taken.has(keyOf(label))) return null;
    taken.add(keyOf(label));
    return label;
  });
}

/**
 * How the table would label a later period: by one way of writing where that gives every label there is; else as the same
 * period of the year before is labelled, with its year changed ("marts 2026" after "feb 2026": nobody writes all alike).
 */
function writerOf(
  known: ReadonlyMap<number, SlotLabel>,
  texts: readonly { readonly period: Period; readonly text: string }[],
  rhythm: Rhythm,
  part: boolean,
  template: LabelTemplate | null,
): (slot: number) => string | null {
  const year = 12 / rhythm.step;
  const byTemplate = (slot: number): string | null => template?.(periodOfSlot(slot, rhythm)) ?? null;
  const isPerfect = template !== null && texts.every(({ period, text }) => template(period) === text);
  const yearsOn = (slot: number): string | null => {
    for (let years = 1; slot - years * year >= 0 && years <= 6; years++) {
      const label = known.get(slot - years * year);
      if (label?.kind === 'same') return part ? String(label.value) : withLaterYears(String(label.value), years);
    }
    return null;
  };
  if (isPerfect) return byTemplate;
  const pairs = [...known].filter(([slot, label]) => label?.kind === 'same' && known.has(slot - year));
  const told = pairs.filter(([slot, label]) => {
    const before = known.get(slot - year);
    if (label?.kind !== 'same' || before?.kind !== 'same') return false;
    const text = String(before.value);
    return (part ? text : withLaterYears(text, 1)) === String(label.value);
  });
  return told.length > 0 && told.length * 2 >= pairs.length ? (slot) => yearsOn(slot) ?? byTemplate(slot) : byTemplate;
}

/** The label with its years later: every year of four figures, else one of two figures at its end. Null where it has none. */
function withLaterYears(text: string, years: number): string | null {
  const later = (year: string): string => String(Number(year) + years).padStart(year.length, '0');
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) return text.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, later);
  return /(?<!\d)\d\d$/.test(text) ? text.replace(/\d\d$/, later) : null;
}

function keyOf(label: SlotLabel): string {
  return label?.kind === 'same' ? `${typeof label.value} ${String(label.value).toLowerCase()}` : '';
}

/** A date that lies in the last month of the period, or for years anywhere in it. */
function isDateOf(value: CellValue, format: string, period: Period): boolean {
  if (typeof value !== 'number' || dateParts(format) === null) return false;
  const month = periodFromSerial(value);
  const [own, span] = [month === null ? null : parsePeriod(month), parsePeriod(period)];
  return own !== null && span !== null && span.first <= own.last && own.last <= span.last;
}

/** Whether a cell bears the label, as the formulas compare them. */
export function bears(cell: CellValue, label: Extract<SlotLabel, { kind: 'same' }>): boolean {
  if (label.marked !== true) return sameCell(cell, label.value);
  return typeof cell === 'string' && cell.toLowerCase().startsWith(String(label.value).toLowerCase());
}

/** The label as a criterion of SUMIFS and its like, or of MATCH where it is no special text. */
export function labelCriterion(cell: string, label: Extract<SlotLabel, { kind: 'same' }>): string {
  const criterion = exactly(cell, label.value);
  return label.marked === true ? `${criterion}&"*"` : criterion;
}

/** The label's comparison, cell by cell. */
export function labelComparison(range: string, cell: string, label: Extract<SlotLabel, { kind: 'same' }>): string {
  return label.marked === true ? `(LEFT(${range},LEN(${cell}))=${cell})` : `(${range}=${cell})`;
}
