import type { DecodedSeries } from '../decoded';
import type { TableDraft } from './draft';
import type { Bounds, Grid } from './grid';
import { isMeasureLike } from './headers';
import type { Surroundings } from './surroundings';
import { fold } from './text';

const MONEY = /\bkr\b|\bkroner\b|\bmio\b|\bt\. ?kr|\btkr\b|p\/l|pris- og løn|prisniveau/;
const BUDGET =
  /budget|\bramme|ramme\b|bevilling|effektivisering|p\/l|pris- og løn|regnskab|forbrug|serviceudgift|driftsudgift|\banlæg/;

const ACCOUNT = /\bbudget/;
const SPENT = /\b(?:forbrug|regnskab)\b/;
/** Headers of lists of persons and of purchases. */
const LIST =
  /^(?:cpr(?:-?nr|nummer)?|fødselsdato|fødselsdag|e-?mail|telefon|tlf|mobil|lønnr|medarbejder(?:nr|nummer)|fakturanr|faktura|leverandør|vare(?:nr)?|varenummer|stykpris)$/;

/** True where a header of the table is that of a list of persons or purchases, whose figures are no indicators. */
export function isList(grid: Grid, { bounds }: TableDraft): boolean {
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + 2); row++) {
    for (let column = bounds.left; column <= bounds.right; column++) {
      if (LIST.test(fold(grid.text(row, column)))) return true;
    }
  }
  return false;
}

/** A budget, frame or account in money is no indicator table, whatever years stand over its columns. */
export function isBudget(grid: Grid, draft: TableDraft, around: Surroundings): boolean {
  const { bounds } = draft;
  const words = [around.title ?? '', draft.heading ?? '', ...around.notes.map(({ text }) => text)];
  const texts: string[] = [];
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + 3); row++) {
    for (let column = bounds.left; column <= bounds.right; column++) texts.push(grid.text(row, column));
  }
  const own = texts.map(fold).join('\n');
  const all = `${words.map(fold).join('\n')}\n${own}`;
  return (MONEY.test(all) && BUDGET.test(all)) || (ACCOUNT.test(own) && SPENT.test(own));
}

/** What Excel writes over and under a pivot table of its own. */
const PIVOT = /^(?:rækkenavne|kolonnenavne|hovedtotal|row labels|column labels|grand total)$/;

/** True where the table, or the row above it, has two of the words that Excel writes into a pivot table. */
export function isPivot(grid: Grid, { top, bottom, left, right }: Bounds): boolean {
  const found = new Set<string>();
  for (let row = top - 2; row <= bottom; row++) {
    // The words stand in the first column, and in the rows over the figures.
    const last = row <= top + 1 ? right + 1 : left;
    for (let column = left; column <= last; column++) {
      const text = fold(String(grid.raw(row, column)));
      if (PIVOT.test(text)) found.add(text);
    }
  }
  return found.size > 1;
}

const GRADES = /\bkarakter/;
const PUPILS = /^(?:elev(?:er|ens navn)?|fag|klasse|navn)$/;

/** Grades of pupils or subjects by year, which measure no effort of the plan. */
export function isGradeSheet(grid: Grid, draft: TableDraft, around: Surroundings): boolean {
  const corner = fold(draft.corner ?? grid.text(draft.bounds.top, draft.bounds.left));
  if (/^elev(?:er)?$/.test(corner)) return true;
  const words = [around.title ?? '', draft.heading ?? '', grid.sheet, draft.corner ?? ''].map(fold);
  return PUPILS.test(corner) && words.some((text) => GRADES.test(text));
}

/** Nothing but 1s in unbroken stretches under the months: when each task is worked on, as a time schedule shows it. */
export function isSchedule({ shape }: TableDraft, series: readonly DecodedSeries[]): boolean {
  if (shape !== 'periods_across' || series.length < 2) return false;
  return series.every(({ indicator, series: { points, unit } }) => {
    const marked = points.flatMap(([, value], at) => (value === null ? [] : [{ value, at }]));
    const [first] = marked;
    const last = marked.at(-1);
    if (first === undefined || last === undefined || unit !== 'count' || isMeasureLike(indicator)) return false;
    const unbroken = last.at - first.at + 1 === marked.length;
    return unbroken && marked.length < points.length && marked.every(({ value }) => value === 1);
  });
}
