import { fold } from '../../detect/text';
import { yearsIn } from '../../detect/years';
import type { SheetSnapshot, Snapshot } from '../../snapshot';
import { MINISTER_GOAL_LISTS, type MinisterGoal, type MinisterGoalList } from './minister-goals';

/** Header of the column that is read back: the minister's goals as they are typed in the workbook. */
export const MINISTER_HEADER = 'Ministerens mål';
export const NUMBER_HEADER = 'Nr.';

/** The lists that are typed in the workbook, on sheets such as "Ministermål 2027". */
export function typedMinisterLists(snapshot: Snapshot): MinisterGoalList[] {
  return snapshot.sheets.flatMap((sheet) => {
    const [year, ...more] = yearsIn(sheet.name);
    if (!/^minister/i.test(sheet.name.trim()) || year === undefined || more.length > 0) return [];
    const goals = goalsOn(sheet);
    return goals.length === 0 || isCopy(goals) ? [] : [{ year, source: sheet.name, isTyped: true, goals }];
  });
}

/** A list that was offered and never changed is still that of its own year. */
function isCopy(goals: readonly MinisterGoal[]): boolean {
  return MINISTER_GOAL_LISTS.some(
    (list) =>
      list.goals.length === goals.length && list.goals.every(({ text }, index) => sameText(text, goals[index]?.text)),
  );
}

/** What a goal that is carried over from an earlier list is about is known from there. */
function aboutOf(text: string): readonly string[] {
  const known = MINISTER_GOAL_LISTS.flatMap(({ goals }) => goals).find((goal) => sameText(goal.text, text));
  return known?.about ?? [];
}

function sameText(a: string, b = ''): boolean {
  const plain = (text: string): string => fold(text).replace(/[.\s]+$/, '');
  return plain(a) === plain(b);
}

function goalsOn({ cells }: SheetSnapshot): MinisterGoal[] {
  const values = cells?.values ?? [];
  const at = (row: number, header: string): number =>
    (values[row] ?? []).findIndex((value) => fold(String(value)) === fold(header));
  const header = values.findIndex((_, row) => at(row, MINISTER_HEADER) >= 0);
  if (header < 0) return [];
  const [textColumn, numberColumn] = [at(header, MINISTER_HEADER), at(header, NUMBER_HEADER)];
  const goals: MinisterGoal[] = [];
  for (const row of values.slice(header + 1)) {
    const text = String(row[textColumn] ?? '').trim();
    if (text === '') continue;
    const typed = String(row[numberColumn] ?? '').trim();
    goals.push({ number: typed === '' ? String(goals.length + 1) : typed, text, about: aboutOf(text) });
  }
  return goals;
}
