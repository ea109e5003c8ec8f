import { parseNumberText, type GapReason } from '../../engine';
import { tidy } from './text';

/** What a cell's text says about a value. Numbers: both readings where a text could be Danish or English. */
export type ValueText =
  | { readonly kind: 'gap'; readonly reason: GapReason }
  | {
      readonly kind: 'number';
      /** Null where the text cannot be a number of that convention. */
      readonly danish: number | null;
      readonly english: number | null;
      /** "4,3 pct.", "59,8 %": the value is in percent. */
      readonly percent: boolean;
      /** A mark that points at a note ("412*"). */
      readonly mark: string | null;
    }
  | { readonly kind: 'other' };

const MISSING = new Set([
  '-',
  '–',
  '—',
  '−',
  '.',
  '…',
  '...',
  'n/a',
  'n.a.',
  'na',
  'null',
  'nan',
  'none',
  'i/t',
  'i.a.',
  '#n/a',
  '#i/t',
]);
const SUPPRESSED = new Set(['*', '**', '•', '●', '·', '..', 'x*', 'disk.', 'diskretioneret']);
const OTHER: ValueText = { kind: 'other' };
const UNIT_AFTER =
  / ?(%|pct\.?|procent(?:point)?|pct\.?-?point|p\.p\.|personer|fuldtidspersoner|helårspersoner|borgere|uger|dage|timer|kr\.?)$/i;
const MARK_AFTER = / ?(\*{1,3}|[¹²³]|\(\*\)|(?<=\d\s?)[1-9]\)|\([1-9f]\)|(?<=\d\s?)f)$/i;

/** Reads a gap mark, or a number with its sign, unit and footnote mark. Plain and total: other text is `other`. */
export function readValueText(text: string): ValueText {
  const whole = tidy(text);
  if (whole === '') return { kind: 'gap', reason: 'missing' };
  if (whole.length > 40) return OTHER;
  const lower = whole.toLowerCase();
  if (SUPPRESSED.has(lower)) return { kind: 'gap', reason: 'suppressed' };
  if (MISSING.has(lower)) return { kind: 'gap', reason: 'missing' };
  if (!/\d/.test(whole)) return OTHER;

  const mark = MARK_AFTER.exec(whole)?.[1] ?? null;
  const unmarked = mark === null ? whole : whole.replace(MARK_AFTER, '');
  const unit = UNIT_AFTER.exec(unmarked)?.[1]?.toLowerCase() ?? null;
  const bare = unit === null ? unmarked : unmarked.replace(UNIT_AFTER, '');
  const danish = parseNumberText(bare, 'da')?.value ?? null;
  const english = parseNumberText(bare, 'en')?.value ?? null;
  if (danish === null && english === null) return OTHER;
  return { kind: 'number', danish, english, percent: unit !== null && /^(?:%|pct|procent|p\.p)/.test(unit), mark };
}
