/**
 * The user's own choices of series, kept in the workbook: they win over every match by name, and follow their goals
 * through sorting, inserted rows and renamed sheets, because a goal is known by its words and its number, never by its row.
 */
import { z } from 'zod';
import { periodSpan, type PeriodKind } from '../engine';
import type { DecodedGoal, DecodedSeries, DecodedWorkbook } from './decoded';
import type { ConfirmedChoice } from './detect';
import { wordsOf } from './detect/similarity';
import { fold } from './detect/text';
import type { SettingEdit } from './plan';
import type { Snapshot } from './snapshot';

const SETTING = 'maalbar.mapping';
/** More than any plan has: the oldest choices, of goals long gone, make room. */
const MOST = 500;
/** As much of a goal's text as tells it from the others. */
const TEXT_LENGTH = 300;
/** How many words an edited text must share with the one kept for it to be the same goal. */
const SAME_GOAL = 0.6;

const keptChoice = z.object({
  text: z.string(),
  number: z.string().nullable(),
  area: z.string().nullable(),
  series: z.object({
    indicator: z.string(),
    area: z.string().nullable(),
    followsArea: z.boolean(),
    kind: z.string().nullable(),
    title: z.string().nullable(),
    table: z.string().nullable(),
    sheet: z.string().nullable(),
  }),
});

type KeptChoice = z.infer<typeof keptChoice>;

/** Finds the choice that was made for a goal; null where none was. */
export type ChoiceOf = (goal: DecodedGoal) => ConfirmedChoice | null;

/** The choices kept in a workbook, by its goals. */
export function keptChoices(snapshot: Snapshot, decoded: DecodedWorkbook): ChoiceOf {
  const kept = readKept(snapshot);
  if (kept.length === 0) return () => null;
  const marks = goalMarks(decoded);
  return (goal) => findKept(goal, kept, marks)?.series ?? null;
}

/** Keeps a choice for a goal, or takes it back (null). */
export function choiceEdit(
  snapshot: Snapshot,
  decoded: DecodedWorkbook,
  goal: DecodedGoal,
  series: DecodedSeries | null,
  area: string | null,
): SettingEdit {
  const kept = readKept(snapshot);
  const before = findKept(goal, kept, goalMarks(decoded));
  const others = kept.filter((one) => one !== before);
  const own = series === null ? [] : [{ ...markOf(goal), series: describeSeries(decoded, goal, series, area) }];
  const after = [...others, ...own].slice(-MOST);
  return {
    kind: 'setting',
    key: SETTING,
    before: snapshot.settings[SETTING] ?? null,
    after: after.length === 0 ? null : JSON.stringify(after),
  };
}

function readKept(snapshot: Snapshot): KeptChoice[] {
  const text = snapshot.settings[SETTING];
  if (text === undefined) return [];
  try {
    return z.array(keptChoice).parse(JSON.parse(text));
  } catch {
    return []; // A damaged setting is worth nothing: the names decide again.
  }
}

function markOf(goal: DecodedGoal): Pick<KeptChoice, 'text' | 'number' | 'area'> {
  return {
    text: fold(goal.text ?? goal.indicator ?? '').slice(0, TEXT_LENGTH),
    number: goal.number,
    area: goal.area,
  };
}

/** How many goals of the workbook have a text, and a number. */
interface GoalMarks {
  readonly texts: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

function goalMarks(decoded: DecodedWorkbook): GoalMarks {
  const texts = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const { text, number } of decoded.goalTables.flatMap((table) => table.goals).map(markOf)) {
    texts.set(text, (texts.get(text) ?? 0) + 1);
    if (number !== null) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  return { texts, numbers };
}

function findKept(goal: DecodedGoal, kept: readonly KeptChoice[], marks: GoalMarks): KeptChoice | null {
  const mark = markOf(goal);
  const sameText = kept.filter(({ text }) => text === mark.text && text !== '');
  if (sameText.length > 0) {
    const alone = marks.texts.get(mark.text) === 1;
    const exact = sameText.filter(({ number, area }) => number === mark.number && area === mark.area);
    return (alone ? (exact.at(-1) ?? sameText.at(-1)) : exact.at(-1)) ?? null;
  }
  if (mark.number === null || (marks.numbers.get(mark.number) ?? 0) > 1) return null;
  // The goal was reworded: its number and most of its words tell. Another goal that took over the number has other words.
  const reworded = kept.filter(
    ({ number, text }) => number === mark.number && !marks.texts.has(text) && alike(text, mark.text),
  );
  return reworded.at(-1) ?? null;
}

function alike(a: string, b: string): boolean {
  if (a === '' || b === '') return a === b;
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => new Set(words.map(({ text }) => text)));
  if (one === undefined || other === undefined) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size) >= SAME_GOAL;
}

function describeSeries(
  decoded: DecodedWorkbook,
  goal: DecodedGoal,
  series: DecodedSeries,
  area: string | null,
): KeptChoice['series'] {
  const table = decoded.indicatorTables.find(
    (one) => one.series.includes(series) || one.computed?.includes(series) === true,
  );
  return {
    indicator: series.indicator,
    area: series.area,
    // A goal without an area of its own follows the area that is looked at.
    followsArea: goal.area === null && series.area !== null && series.area === area,
    kind: kindOf(series),
    title: table?.title ?? null,
    table: table?.tableName ?? null,
    sheet: table?.sheet ?? series.location.sheet,
  };
}

/** The kind of period that a series is given by. */
export function kindOf({ series }: DecodedSeries): PeriodKind | null {
  const first = series.points[0]?.[0];
  return first === undefined ? null : periodSpan(first).kind;
}
