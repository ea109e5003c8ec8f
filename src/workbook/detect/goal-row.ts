import type { Goal } from '../../engine';
import { cellAddress } from '../address';
import type { DecodedGoal, Finding, GoalColumn } from '../decoded';
import {
  boundAtEnd,
  isFigure,
  readDirection,
  readForm,
  readGoalPeriod,
  readGoalValue,
  readPer,
  readRating,
  readType,
  readUnit,
  readYes,
  saysNumber,
  type GoalValue,
} from './goal-cells';
import { composeGoal, disagreements, type GoalCells } from './goal-compose';
import type { Grid } from './grid';
import { isKnown } from './known';
import { findContradictions } from './goal-contradictions';

export type GoalColumns = Readonly<Partial<Record<GoalColumn, number>>>;
/** The engine's sentence parser, given from outside so that detection works without it. */
export type ParseGoal = (text: string, context: { readonly planYear: number | null }) => readonly Goal[];

export interface GoalRowInput {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: GoalColumns;
  readonly section: string | null;
  readonly parseGoal: ParseGoal | null;
  readonly planYear: number | null;
  /** The year in the header of the target figures ("Måltal 2026"): the target period where nothing else says it. */
  readonly valueYear: number | null;
}

/** Reads one goal. What a cell says wins over the sentence; what neither says stays open. */
export function readGoalRow(input: GoalRowInput): { readonly goal: DecodedGoal; readonly findings: Finding[] } {
  const { grid, row, columns } = input;
  const findings: Finding[] = [];
  const text = labelAt(input, 'text');
  const number = goalNumber(labelAt(input, 'number'));
  const report = (column: GoalColumn, code: string, params: Finding['params'] = {}): null => {
    const at = columns[column];
    if (at !== undefined) {
      findings.push({
        code,
        severity: 'warning',
        sheet: grid.sheet,
        cell: cellAddress(row, at),
        ...(number === null ? {} : { goal: number }),
        params: { column, value: grid.label(row, at).slice(0, 80), ...params },
      });
    }
    return null;
  };
  const cells = readCells(input, report);
  const parsed =
    text === null || input.parseGoal === null
      ? []
      : input.parseGoal(text, { planYear: input.planYear ?? input.valueYear });
  const { goal, fromText } = composeGoal(cells, parsed, number, input.valueYear);
  for (const { column, cell, sentence } of disagreements(cells, goal.subgoals === undefined ? parsed : [])) {
    report(column, 'cell_differs_from_sentence', { cell, sentence });
  }
  findings.push(...findContradictions(input, goal, number));
  const rating = labelAt(input, 'rating');
  const read = rating === null ? null : readRating(rating);
  if (rating !== null && read === null) report('rating', 'unreadable_cell');
  const minister = columns.ministerGoal === undefined ? false : readYes(grid.value(row, columns.ministerGoal));
  const section = labelAt(input, 'section') ?? input.section;
  const pathName = goal.kind === 'path' ? labelAt(input, 'value') : null;
  return {
    goal: {
      row,
      number,
      text,
      section,
      ministerGoal: minister ?? true,
      indicator: labelAt(input, 'indicator'),
      area: labelAt(input, 'area'),
      rationale: labelAt(input, 'rationale'),
      method: labelAt(input, 'method'),
      remarks: labelAt(input, 'remarks'),
      goal: { ...goal, number, text, ...(read === null ? {} : { rating: read }) },
      ...(pathName === null ? {} : { pathName }),
      ...(fromText.length > 0 ? { fromText } : {}),
    },
    findings,
  };
}

/** "Mål 3", "Resultatmål 3", "Nr. 3" and "3." are goal 3. */
function goalNumber(label: string | null): string | null {
  return (
    label
      ?.replace(/^(?:(?:del|resultat|indsats|effekt)?mål|goal)? ?(?:(?:nr|no)\.? ?)?(?=\d)/i, '')
      .replace(/(?<=[\da-zæøå])[.):]+$/i, '') ?? null
  );
}

function labelAt({ grid, row, columns }: GoalRowInput, column: GoalColumn): string | null {
  const at = columns[column];
  const label = at === undefined ? '' : grid.label(row, at);
  return label === '' ? null : label;
}

type Report = (column: GoalColumn, code: string, params?: Finding['params']) => null;

function readCells(input: GoalRowInput, report: Report): GoalCells {
  const { grid, row, columns } = input;
  const read = <T>(column: GoalColumn, reader: (text: string) => T | null): T | null => {
    const text = labelAt(input, column);
    return text === null ? null : (reader(text) ?? report(column, 'unreadable_cell'));
  };
  const period = (column: 'basePeriod' | 'targetPeriod') => {
    const at = columns[column];
    if (at === undefined || grid.isBlank(row, at)) return null;
    const read = readGoalPeriod(grid.value(row, at), grid.format(row, at));
    // A column "Baseline" may hold the figure of the base: it is not needed, the series has it.
    if (read === null && column === 'basePeriod' && isFigure(grid.label(row, at))) return null;
    return read ?? report(column, 'unreadable_cell');
  };
  const at = columns.value;
  const form = read('form', readForm);
  let value: GoalValue | null = null;
  // A path's target is a series: the cell names it, unless it says X, that it is not decided.
  const namesPath = form?.kind === 'path' && !/^x{1,3}$/i.test(labelAt(input, 'value') ?? '');
  if (at !== undefined && !namesPath && !grid.isBlank(row, at) && !/^[-–—]$/.test(grid.label(row, at))) {
    value = readGoalValue(grid.value(row, at), grid.format(row, at)) ?? report('value', 'unreadable_cell');
    if (value?.kind === 'ambiguous') report('value', 'ambiguous_number');
  }
  const unitText = labelAt(input, 'unit');
  const text = labelAt(input, 'text') ?? labelAt(input, 'indicator');
  return {
    form,
    follow: read('type', readType) === 'follow',
    direction: read('direction', readDirection) ?? (text === null || value === null ? null : boundAtEnd(text)),
    value,
    unit: read('unit', readUnit) ?? (isKnown(value?.unit) ? readUnit(value.unit) : null),
    isNumber: columns.unit === undefined && text !== null && saysNumber(text),
    per:
      form?.per ??
      (unitText === null ? null : readPer(unitText)) ??
      (isKnown(value?.unit) ? readPer(value.unit) : null),
    basePeriod: period('basePeriod'),
    targetPeriod: period('targetPeriod'),
  };
}
