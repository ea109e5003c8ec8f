import type { TableDraft } from './draft';
import type { Grid } from './grid';
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
