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

interface Named {
  readonly nameParts: readonly string[];
  readonly area: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
}

/**
 * Series of one name and area get what their rows say besides: "Antal personer" under "Ledighed" and under "Sygefravær".
 * Words go before codes. Where nothing tells them apart, the name stays.
 */
export function tellApart<T extends Named>(series: readonly T[]): T[] {
  const byName = new Map<string, T[]>();
  for (const one of series) {
    const key = one.nameParts.join('\u0001');
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [one]);
    else same.push(one);
  }
  const addition = new Map<string, string>();
  for (const [name, same] of byName) {
    const clash = firstClash(same);
    if (clash !== null) addition.set(name, clash);
  }
  if (addition.size === 0) return [...series];
  return series.map((one) => {
    const key = addition.get(one.nameParts.join('\u0001'));
    const more = key === undefined ? undefined : one.dimensions[key];
    return more === undefined ? one : { ...one, nameParts: [...one.nameParts, more] };
  });
}

/** The header whose texts differ between two series of one name and area; null where there are no two. */
function firstClash(same: readonly Named[]): string | null {
  const byArea = new Map<string, Named>();
  for (const one of same) {
    const other = byArea.get(one.area ?? '');
    byArea.set(one.area ?? '', other ?? one);
    if (other === undefined) continue;
    const differing = Object.keys(one.dimensions).filter((key) => one.dimensions[key] !== other.dimensions[key]);
    const worded = differing.find((key) => /\p{L}{3}/u.test(one.dimensions[key] ?? ''));
    const [first] = differing;
    return worded ?? first ?? null;
  }
  return null;
}
