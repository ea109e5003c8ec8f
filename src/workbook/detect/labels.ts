import { isAreaName, normaliseArea } from './areas';
import { isMeasureLike, type LabelRole } from './headers';

/** One label of a series: what it says and what kind of label it is. */
export interface Label {
  readonly text: string;
  /** Null where no header says. */
  readonly role: LabelRole | null;
  /** Header of the label's column, for `dimensions`. */
  readonly header: string;
  /** False when every series of the table says the same: then it is said only if nothing else is. */
  readonly varies: boolean;
}

export interface Naming {
  readonly nameParts: string[];
  readonly area: string | null;
  readonly dimensions: Record<string, string>;
}

/**
 * Names a series by its labels: measure and benefit always, the rest where it tells series apart; an area stands by itself.
 */
export function nameSeries(labels: readonly Label[]): Naming {
  const dimensions: Record<string, string> = {};
  const kept: { text: string; rank: number }[] = [];
  const spare: string[] = [];
  let area: string | null = null;
  for (const label of labels) {
    if (label.text === '') continue;
    const key = label.header === '' ? `#${String(Object.keys(dimensions).length + 1)}` : label.header;
    dimensions[key] = label.text;
    if (area === null && (label.role === 'area' || (label.role === null && isAreaName(label.text)))) {
      area = normaliseArea(label.text);
    } else if (label.role === 'measure') {
      kept.push({ text: label.text, rank: 0 });
    } else if (label.role === 'benefit') {
      kept.push({ text: label.text, rank: 2 });
    } else if (label.varies) {
      kept.push({ text: label.text, rank: label.role === null && isMeasureLike(label.text) ? 1 : 3 });
    } else if (label.role !== 'context') {
      spare.push(label.text);
    }
  }
  const nameParts = kept.length > 0 ? measureFirst(kept) : spare.slice(0, 1);
  return { nameParts, area, dimensions };
}

/** Stated measures first; words of a measure come before a group only when exactly one label has them. */
function measureFirst(kept: readonly { text: string; rank: number }[]): string[] {
  const measures = kept.filter((one) => one.rank <= 1).length;
  const rank = (one: { rank: number }) => (measures === 1 ? one.rank : one.rank === 1 ? 3 : one.rank);
  return [...kept].sort((a, b) => rank(a) - rank(b)).map((one) => one.text);
}
