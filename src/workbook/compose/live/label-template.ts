import { monthName, periodSpan, type Language, type Period } from '../../../engine';

/** A way of writing periods, learned from labels of a table: gives the label of any period of the kind. */
export type LabelTemplate = (period: Period) => string;

export interface LabelExample {
  readonly period: Period;
  readonly text: string;
}

type Part = string | ((period: Period) => string);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const padded = (value: number): string => String(value).padStart(2, '0');
const END = { first: (period: Period) => periodSpan(period).first, last: (period: Period) => periodSpan(period).last };

/** What a label may say of a period, of its first or last month: the longer writings first. */
const TOKENS: readonly ((period: Period) => string)[] = [
  ...(['last', 'first'] as const).flatMap((end) => {
    const month = (period: Period): number => END[end](period) % 12;
    const year = (period: Period): number => Math.floor(END[end](period) / 12);
    const names = (['da', 'en'] as const).flatMap((language: Language) =>
      [false, true].flatMap((short) => {
        const name = (period: Period): string => monthName(month(period) + 1, language, short);
        return [
          (period: Period) => name(period).toLowerCase(),
          (period: Period) => capital(name(period)),
          (period: Period) => name(period).toUpperCase(),
        ];
      }),
    );
    return [
      (period: Period) => String(year(period)),
      ...names,
      (period: Period) => padded(month(period) + 1),
      (period: Period) => padded(year(period) % 100),
      (period: Period) => padded(new Date(Date.UTC(year(period), month(period) + 1, 0)).getUTCDate()),
      (period: Period) => String(month(period) + 1),
    ];
  }),
  (period) => padded(Math.floor((END.last(period) % 12) / 3) + 1),
  (period) => String(Math.floor((END.last(period) % 12) / 3) + 1),
  (period) => String(END.last(period) % 12 < 6 ? 1 : 2),
];

/** Readings of one label that are tried at most: labels are short, so this is never reached by a real one. */
const READINGS = 600;

/**
 * The template that writes most of the labels as they stand; null where none writes at least half of them. A label
 * that stands out ("okt 2018*") does not stop the others from being continued.
 */
export function inferTemplate(examples: readonly LabelExample[]): LabelTemplate | null {
  const recent = examples.slice(-3).reverse();
  let best: { parts: readonly Part[]; hits: number } | null = null;
  for (const example of recent) {
    for (const parts of readings(example)) {
      const hits = examples.filter(({ period, text }) => render(parts, period) === text).length;
      if (best === null || hits > best.hits) best = { parts, hits };
    }
    if (best !== null && best.hits === examples.length) break;
  }
  if (best === null || best.hits * 2 < examples.length) return null;
  const { parts } = best;
  return (period) => render(parts, period);
}

function render(parts: readonly Part[], period: Period): string {
  return parts.map((part) => (typeof part === 'string' ? part : part(period))).join('');
}

/** Every way of reading a label as parts of its period and plain text between them: least plain text first, then fewest parts. */
function readings({ period, text }: LabelExample): Part[][] {
  const tokens = TOKENS.map((token) => ({ token, shown: token(period) }));
  const found: Part[][] = [];
  const read = (at: number, parts: Part[]): void => {
    if (found.length >= READINGS) return;
    if (at >= text.length) {
      found.push(parts);
      return;
    }
    for (const { token, shown } of tokens) if (text.startsWith(shown, at)) read(at + shown.length, [...parts, token]);
    const last = parts.at(-1);
    const letter = text.charAt(at);
    read(at + 1, typeof last === 'string' ? [...parts.slice(0, -1), last + letter] : [...parts, letter]);
  };
  read(0, []);
  const plain = (parts: readonly Part[]): number =>
    parts.reduce((sum: number, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  return found.sort((a, b) => plain(a) - plain(b) || a.length - b.length);
}
