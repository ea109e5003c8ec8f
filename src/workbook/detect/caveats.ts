import { addPeriods, comparePeriods, parsePeriod, type Period, type RegularPeriodKind } from '../../engine';
import type { Remark } from './draft';
import { fold } from './text';
import { periodOfKind, periodsInText } from './stated-periods';

/** What notes say about one series: where it breaks, and which of its figures are preliminary. */
export interface Caveats {
  readonly breaks: readonly Period[];
  readonly preliminary: readonly Period[];
}

const BREAK =
  /data\s?-?brud|brud i (?:data|serien|tidsserien|statistikken)|ikke (?:direkte |umiddelbart |længere )?(?:sammenlignelig|sammenlignes)|data break|break in series/;
const PRELIMINARY = /foreløbig|preliminary|provisional/;
/** "12,3 f", "okt 2018 (foreløbig)". */
const PRELIMINARY_MARK = /^\(?(?:f|foreløbig)\)?$/i;
const MARK_OF_NOTE = /^(\*{1,3}|[¹²³]|\d\)|\(\*\)|\([1-9f]\))/;

export interface CaveatInput {
  /** Names and dimensions of the series: a note may be about some series of the table alone. */
  readonly words: readonly string[];
  readonly kind: RegularPeriodKind;
  readonly periods: readonly Period[];
  readonly notes: readonly CaveatNote[];
  readonly remarks: readonly Remark[];
  /** Footnote marks beside values: period -> mark. */
  readonly marks: ReadonlyMap<Period, string>;
}

/** A note that states a break or preliminary figures. */
export interface CaveatNote {
  readonly text: string;
  readonly folded: string;
  readonly isBreak: boolean;
  readonly isPreliminary: boolean;
  /** It names some series of the table, and is about those alone. */
  readonly isNarrow: boolean;
}

/** The notes of a table that matter for its figures, read once for all its series. */
export function caveatNotes(notes: readonly string[], allWords: readonly (readonly string[])[]): CaveatNote[] {
  return notes.flatMap((text): CaveatNote[] => {
    const folded = fold(text);
    const isBreak = BREAK.test(folded);
    const isPreliminary = PRELIMINARY.test(folded);
    if (!isBreak && !isPreliminary) return [];
    return [{ text, folded, isBreak, isPreliminary, isNarrow: allWords.some((words) => isNamed(folded, words)) }];
  });
}

export function readCaveats(input: CaveatInput): Caveats {
  const breaks = new Set<Period>();
  const preliminary = new Set<Period>();
  const has = new Set(input.periods);
  const add = (set: Set<Period>, period: Period) => {
    const own = parsePeriod(period)?.kind === input.kind ? period : periodOfKind(period, input.kind);
    if (own !== null) set.add(own);
  };
  for (const { text: note, folded, isBreak, isPreliminary, isNarrow } of input.notes) {
    if (isNarrow && !isNamed(folded, input.words)) continue;
    const marked = markedPeriods(note, input);
    const stated = periodsInText(note);
    if (isBreak) for (const period of stated.length > 0 ? stated.slice(0, 1) : firstOfRuns(marked)) add(breaks, period);
    if (isPreliminary) {
      for (const period of marked.length > 0 ? marked : isBreak ? [] : stated)
        if (has.has(period)) add(preliminary, period);
      if (marked.length === 0 && stated.length === 0)
        for (const period of latest(folded, input.periods)) add(preliminary, period);
    }
  }
  for (const [period, mark] of input.marks) if (PRELIMINARY_MARK.test(mark)) add(preliminary, period);
  for (const { period, text } of input.remarks) {
    const folded = fold(text);
    if (BREAK.test(folded)) add(breaks, period);
    if (PRELIMINARY.test(folded) || PRELIMINARY_MARK.test(folded)) add(preliminary, period);
  }
  return { breaks: [...breaks].sort(comparePeriods), preliminary: [...preliminary].sort(comparePeriods) };
}

function isNamed(note: string, words: readonly string[]): boolean {
  return words.some((word) => word.length > 3 && note.includes(fold(word)));
}

/** "* foreløbige tal": every period whose label or value carries that mark. */
function markedPeriods(note: string, { remarks, marks }: CaveatInput): Period[] {
  const mark = MARK_OF_NOTE.exec(note.trim())?.[1];
  if (mark === undefined) return [];
  const labels = remarks.filter(({ text }) => text === mark).map(({ period }) => period);
  const values = [...marks].filter(([, one]) => one === mark).map(([period]) => period);
  return [...new Set([...labels, ...values])];
}

/** Where every figure from the break on is marked, the first mark is the break. */
function firstOfRuns(periods: readonly Period[]): Period[] {
  const marked = new Set(periods);
  return periods.filter((period) => parsePeriod(period)?.kind === 'stretch' || !marked.has(addPeriods(period, -1)));
}

const NUMBERS: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6 };

/** "De seneste to måneder er foreløbige". */
function latest(note: string, periods: readonly Period[]): Period[] {
  const match =
    /\b(?:seneste|sidste)\s+(?:(\d|to|tre|fire|fem|seks)\s+)?(?:måned(?:er|s)?|kvartal(?:er|s)?|år|tal|periode(?:r)?)\b/.exec(
      note,
    );
  if (match === null) return [];
  const count = match[1] === undefined ? 1 : (NUMBERS[match[1]] ?? Number(match[1]));
  return [...periods].sort(comparePeriods).slice(-count);
}
