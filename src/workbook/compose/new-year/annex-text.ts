import { moveOwnYears } from './sentence';
import type { YearMove } from './period-move';
import { yearsNamed } from './years-in-text';

/** A text of the annex for another year, and whether anything of it had to be left out. */
export interface AnnexText {
  readonly text: string | null;
  readonly isShortened: boolean;
}

/** "4,3 pct.", "146 fuldtidspersoner": a figure of how things stood; "18-66-årige" and "over 52 uger" are none. */
const FIGURE =
  /(?<![\d.,-])\d[\d.]*(?:,\d+)?\s*(?:pct|procent|%|mio|kr\b|\p{L}*person(?:er)?(?!\p{L})|\p{L}*modtagere(?!\p{L})|borgere(?!\p{L}))/iu;

const TELLS_STATUS = /\bstatus(?:en)?\b.{0,30}\bviser\b|\bhar der været\b|\ber (?:steget|faldet|sket)\b/iu;

/**
 * "Opgørelse – teknisk": the definition is the same, its periods move on. Sentences that tell of how things stood
 * are left out; a break in the data and a reform keep their dates.
 */
export function movedMethod(text: string | null, move: YearMove): AnnexText {
  return kept(text, (sentence) => {
    if (/databrud|reform/iu.test(sentence)) return sentence;
    return TELLS_STATUS.test(sentence) ? null : moveOwnYears(sentence, move);
  });
}

const DEFINES = /opgøres|opgørelse|måles|defineres|\bdvs\.|omfatter|indgår|regnes|databrud/iu;

/** "Bemærkninger": what a plan says there of its method stays, moved; how things stood and what was thought of it do not. */
export function lastingRemarks(text: string | null, move: YearMove): AnnexText {
  const { from } = move;
  return kept(text, (sentence) => {
    if (!DEFINES.test(sentence) || TELLS_STATUS.test(sentence) || FIGURE.test(sentence)) return null;
    if (/databrud|reform/iu.test(sentence)) return sentence;
    return yearsNamed(sentence).some((year) => year < from - 1) ? null : moveOwnYears(sentence, move);
  });
}

/** "Begrundelse": what argues with the year's own figures and periods is for the analyst to write anew. */
export function lastingRationale(text: string | null, { from }: YearMove): AnnexText {
  return kept(text, (sentence) => {
    const isDated = yearsNamed(sentence).some((year) => year >= from - 4);
    return isDated || FIGURE.test(sentence) || TELLS_STATUS.test(sentence) ? null : sentence;
  });
}

function kept(text: string | null, keep: (sentence: string) => string | null): AnnexText {
  if (text === null || text.trim() === '') return { text: null, isShortened: false };
  const parts = sentencesOf(text).map(keep);
  const left = parts.filter((part) => part !== null);
  return { text: left.length === 0 ? null : left.join(' ').trim(), isShortened: left.length < parts.length };
}

/** Cut at full stops before a capital letter; "4. kvartal", "pct." and "ca." go on. */
function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=(?<!\b(?:pct|ca|dvs|bl\.a|f\.eks|fx|jf|nr|kap|kl|min|maks|mio|kr|inkl|ekskl|\d))[.!?])\s+(?=[\p{Lu}„"”(])|\n+/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
