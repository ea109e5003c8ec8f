import { formatPeriod, statusLabel } from '../../src/engine';
import { cellAddress } from '../../src/workbook/address';
import type { AssessedGoal } from '../../src/workbook/assessed';
import { stepRow, type GoalRowKey } from '../../src/workbook/compose/live/goal-rows';
import { statusAddress } from './goal-table';
import type { StatusColumn } from '../../src/workbook/decoded';
import type { Shown } from './read-xlsx';

/** A place where the workbook and the engine do not say the same. */
export interface Difference {
  readonly goal: string;
  readonly what: string;
  readonly workbook: Shown | undefined;
  readonly engine: Shown;
}

const PHASES = { not_started: 'ikke begyndt', running: 'i gang', final: 'slut' } as const;
const METHODS = {
  seasonal: 'samme periode året før',
  'mean-change': 'årlig ændring',
  'short-trend': 'seneste tre perioder',
  'last-value': 'seneste værdi',
  'mean-so-far': 'gennemsnittet hidtil',
  path: '',
} as const;

/** Every status and number of the goals, as a recalculated workbook shows them against what the engine says. */
export function compareGoals(
  sheets: ReadonlyMap<string, ReadonlyMap<string, Shown>>,
  goals: readonly AssessedGoal[],
  options: { readonly names?: readonly string[]; readonly sentences?: boolean } = {},
): Difference[] {
  const steps = sheets.get('Beregning');
  return goals.flatMap((goal, index): Difference[] => {
    const { assessment } = goal;
    const differences: Difference[] = [];
    const check = (what: string, workbook: Shown | undefined, engine: Shown): void => {
      if (!same(workbook, engine))
        differences.push({ goal: options.names?.[index] ?? String(index), what, workbook, engine });
    };
    const status = (column: StatusColumn): Shown | undefined =>
      sheets.get(goal.table.sheet)?.get(statusAddress(goal, column));
    const step = (key: GoalRowKey): Shown | undefined => steps?.get(cellAddress(stepRow(key), 2 + index));
    check('status', status('status'), statusLabel(assessment.status, 'da'));
    check(
      'lastPeriod',
      status('lastPeriod'),
      assessment.lastPeriod === null ? null : formatPeriod(assessment.lastPeriod, 'da'),
    );
    check('base', status('base'), assessment.base?.value ?? null);
    check('actual', status('actual'), assessment.actual?.value ?? null);
    check('gap', status('gap'), assessment.gap);
    check('attainment', status('attainment'), assessment.attainment);
    check('projection', status('projection'), assessment.projection?.value ?? null);
    const high = assessment.target?.high;
    if (high === undefined) check('targetLevel', status('targetLevel'), assessment.target?.value ?? null);
    check('change', step('change'), assessment.change?.absolute ?? null);
    check('changePercent', step('changePercent'), assessment.change?.percent ?? null);
    check('gapPercent', step('gapPercent'), assessment.gapPercent);
    check('yearly', step('yearly'), assessment.yearOverYear?.absolute ?? null);
    check('yearlyPercent', step('yearlyPercent'), assessment.yearOverYear?.percent ?? null);
    check('needed', step('needed'), assessment.needed);
    check('miss', step('miss'), assessment.outlook?.miss ?? null);
    check('remainingGap', step('remainingGap'), assessment.outlook?.remainingGap ?? null);
    check('phase', step('phase'), assessment.phase === null ? null : PHASES[assessment.phase]);
    check('method', step('method'), assessment.projection === null ? null : METHODS[assessment.projection.method]);
    check('wrongWay', step('wrongWay'), assessment.wrongWay === null ? null : assessment.wrongWay ? 'ja' : 'nej');
    if (options.sentences === true && !isNoise(assessment)) check('sentence', status('sentence'), goal.sentence.da);
    return differences;
  });
}

/** A change that is none but for the last bits of a sum: a spreadsheet takes it for 0, the engine's sentence does not. */
function isNoise({ base, actual, projection }: AssessedGoal['assessment']): boolean {
  const from = base?.value ?? null;
  return [actual?.value, projection?.value].some(
    (value) => from !== null && typeof value === 'number' && value !== from && Math.abs(value - from) < 1e-12,
  );
}

function same(workbook: Shown | undefined, engine: Shown): boolean {
  if (engine === null) return workbook === undefined || workbook === null || workbook === '';
  if (typeof engine === 'number') {
    return typeof workbook === 'number' && Math.abs(workbook - engine) <= 1e-6 * Math.max(1, Math.abs(engine));
  }
  return workbook === engine;
}
