import { evaluateGoals, type Series } from '../../src/engine';
import { liveWorkbook } from '../recalc/goal-table';
import { LAYOUTS } from '../recalc/layouts';
import { recalculate, SOFFICE } from '../recalc/soffice';
import { writeWorkbook } from '../recalc/write-workbook';
import { plansOf } from './engine-data';

const GOALS = 30;
const MONTHS = 180;

/**
 * The goals of one municipality as live formulas recalculated by LibreOffice, beside the engine on the same goals: what a
 * workbook that evaluates itself costs. LibreOffice's own start, loading and saving of the series without formulas are
 * taken off.
 */
export async function liveBenchLines(): Promise<readonly string[]> {
  if ('reason' in SOFFICE) return [`live: not measured. ${SOFFICE.reason}`];
  const plans = plansOf(1, GOALS, MONTHS);
  const laid = plans.map(({ indicator }, index) =>
    LAYOUTS.long(indicator as Series, `Tal ${String(index + 1)}`, 'date'),
  );
  const cases = plans.map(({ goal }, index) => ({ goal, series: laid[index]?.decoded ?? null }));
  const { snapshot, edits, live } = liveWorkbook(
    cases,
    laid.map(({ sheet }) => sheet),
    { asOf: null },
  );
  const bytes = await writeWorkbook(snapshot, edits);
  const plain = await writeWorkbook(snapshot, []);
  const without = recalculate(new Map([['uden', plain]])).seconds;
  const recalculation = recalculate(new Map([['live', bytes]])).seconds - without;
  const begin = performance.now();
  evaluateGoals(plans);
  const engine = (performance.now() - begin) / 1000;
  return [
    `live: ${String(GOALS)} goals on ${String(MONTHS)} months each, as formulas`,
    `  formulas per goal:          ${(live.size.formulas / GOALS).toFixed(0)}`,
    `  bytes of the file:          ${String(bytes.length)} (${String(plain.length)} without them)`,
    `  LibreOffice / engine, time: ${(recalculation / engine).toFixed(0)} x`,
  ];
}
