import type { TableDraft } from './draft';
import type { Grid } from './grid';
import type { Surroundings } from './surroundings';
import { fold } from './text';

const MONEY = /\bkr\b|\bkroner\b|\bmio\b|\bt\. ?kr|\btkr\b|p\/l|pris- og løn|prisniveau/;
const BUDGET =
  /budget|\bramme|ramme\b|bevilling|effektivisering|p\/l|pris- og løn|regnskab|forbrug|serviceudgift|driftsudgift|\banlæg/;

/** A budget, frame or account in money is no indicator table, whatever years stand over its columns. */
export function isBudget(grid: Grid, draft: TableDraft, around: Surroundings): boolean {
  const { bounds } = draft;
  const texts = [around.title ?? '', draft.heading ?? '', ...around.notes.map(({ text }) => text)];
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + 3); row++) {
    for (let column = bounds.left; column <= bounds.right; column++) texts.push(grid.text(row, column));
  }
  const folded = texts.map(fold).join('\n');
  return MONEY.test(folded) && BUDGET.test(folded);
}
