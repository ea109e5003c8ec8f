import type { Assessment, Goal } from '../../src/engine';
import type { EvaluatedGoal, Evaluation } from '../../src/app/evaluation';
import { DEFAULT_CHOICES } from '../../src/workbook/choices';

/** An assessment with nothing in it but what a test says. */
export function assessmentOf(given: Partial<Assessment>): Assessment {
  return {
    kind: 'level',
    phase: 'running',
    status: 'on_track',
    wrongWay: null,
    base: null,
    actual: null,
    target: null,
    change: null,
    yearOverYear: null,
    gap: null,
    gapPercent: null,
    attainment: null,
    projection: null,
    needed: null,
    remaining: null,
    lastPeriod: null,
    evidence: [],
    issues: [],
    ...given,
  };
}

interface GoalGiven extends Partial<Omit<EvaluatedGoal, 'goal' | 'assessment'>> {
  readonly goal?: Partial<Goal>;
  readonly assessment?: Partial<Assessment>;
}

let nextRow = 5;

/** A goal on sheet "Mål", on a row of its own unless the test gives an id. */
export function goalOf(given: GoalGiven = {}): EvaluatedGoal {
  const { goal, assessment, ...rest } = given;
  const row = nextRow++;
  const kind = goal?.kind ?? 'level';
  return {
    id: `Mål!${row}`,
    sheet: 'Mål',
    address: `C${row + 1}`,
    number: '1',
    text: 'Målet er højst 683 personer i december 2026.',
    section: null,
    ministerGoal: false,
    indicator: { name: 'Offentligt forsørgede', area: 'Lyngby-Taarbæk', unit: 'count' },
    sentence: { da: 'Status viser 690 personer i juli 2026.', en: 'The status is 690 persons in July 2026.' },
    cells: {},
    ...rest,
    goal: { kind, direction: 'at_most', ...goal },
    assessment: assessmentOf({ kind, ...assessment }),
  };
}

/** An evaluation of these goals; what writing needs is empty. */
export function evaluationOf(
  goals: readonly EvaluatedGoal[],
  given: Partial<Omit<Evaluation, 'goals'>> = {},
): Evaluation {
  return {
    evaluatedAt: '2026-08-17T09:30',
    asOf: '2026-07',
    chosenAsOf: null,
    policy: DEFAULT_CHOICES.policy,
    choices: DEFAULT_CHOICES,
    area: null,
    areas: [],
    findings: [],
    decoded: { indicatorTables: [], goalTables: [], findings: [] },
    assessed: [],
    snapshot: { sheets: [], names: [], settings: {} },
    ...given,
    goals,
  };
}

/** Indicator tables with these points, all in one series: for what the pane offers as as-of. */
export function decodedOf(points: readonly (readonly [string, number | null])[]): Evaluation['decoded'] {
  return {
    goalTables: [],
    findings: [],
    indicatorTables: [
      {
        sheet: 'Tal',
        area: { row: 0, column: 0, rowCount: points.length + 1, columnCount: 2 },
        shape: 'periods_down',
        tableName: null,
        title: null,
        source: 'Jobindsats.dk',
        series: [
          {
            indicator: 'Offentligt forsørgede',
            area: 'Lyngby-Taarbæk',
            series: { name: 'Offentligt forsørgede', unit: 'count', granularity: 'month', aggregation: 'mean', points },
            location: {
              kind: 'column',
              sheet: 'Tal',
              periodColumn: 0,
              valueColumn: 1,
              firstRow: 1,
              lastRow: points.length,
              where: [],
            },
          },
        ],
      },
    ],
  };
}
