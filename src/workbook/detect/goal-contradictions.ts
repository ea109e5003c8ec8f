import { parsePeriod, periodSpan, type Goal } from '../../engine';
import { cellAddress } from '../address';
import type { Finding, GoalColumn } from '../decoded';
import type { Grid } from './grid';
import { isKnown } from './known';

interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: Readonly<Partial<Record<GoalColumn, number>>>;
}

/** Cells that cannot all be true: the goal is kept as read, and the user is told. */
export function findContradictions({ grid, row, columns }: Place, goal: Goal, number: string | null): Finding[] {
  const findings: Finding[] = [];
  const add = (column: GoalColumn, code: string, params: Finding['params']) => {
    const at = columns[column] ?? columns.text ?? columns.number;
    if (at === undefined) return;
    const place = { sheet: grid.sheet, cell: cellAddress(row, at), ...(number === null ? {} : { goal: number }) };
    findings.push({ code, severity: 'warning', ...place, params: { ...params } });
  };
  const { kind, value, valueHigh, direction, unit, basePeriod, targetPeriod } = goal;
  if (isKnown(basePeriod) && isKnown(targetPeriod) && parsePeriod(basePeriod) && parsePeriod(targetPeriod)) {
    if (periodSpan(targetPeriod).last <= periodSpan(basePeriod).last)
      add('targetPeriod', 'target_before_base', { basePeriod, targetPeriod });
  }
  if (isKnown(value) && isKnown(valueHigh) && valueHigh < value) add('value', 'range_reversed', { value, valueHigh });
  const needsValue =
    kind === 'change' || kind === 'level' || kind === 'average' || kind === 'range' || kind === 'count';
  if (needsValue && !isKnown(value)) add('value', 'goal_without_value', { kind });
  if (needsValue && isKnown(value) && !isKnown(unit)) add('unit', 'value_without_unit', { value });
  if (
    (kind === 'change' || kind === 'level' || kind === 'average' || kind === 'baseline_level') &&
    !isKnown(direction)
  ) {
    add('direction', 'goal_without_direction', { kind });
  }
  if ((kind === 'change' || kind === 'baseline_level') && !isKnown(basePeriod))
    add('basePeriod', 'goal_without_base', { kind });
  if (kind === 'change' && unit === 'percent' && isKnown(value) && direction === 'decrease' && value > 100) {
    add('value', 'decrease_beyond_zero', { value });
  }
  if (needsValue && !isKnown(targetPeriod)) add('targetPeriod', 'goal_without_period', { kind });
  return findings;
}
