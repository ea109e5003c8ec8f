import type { Frame } from 'playwright-core';
import type { LocalHost } from '../../src/host';

/** Every text of a sheet as far as a plan goes. */
function textsOf({ workbook }: LocalHost, name: string): readonly string[] {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  return Array.from({ length: 60 * 40 }, (_, at) => String(sheet.value(Math.floor(at / 40), at % 40) ?? ''));
}

/**
 * The sample of 2026 as a file after the whole work: statuses beside the goals, a goal from the plan's text below them, charts,
 * and next year's plan.
 */
export function expectPlan(saved: LocalHost, sentence: string): void {
  const goals = textsOf(saved, 'Mål 2026');
  expect(goals).toEqual(expect.arrayContaining(['Status', 'Statustekst', sentence]));
  const statuses = goals.filter((text) => /^(?:Bagud|På vej|Opfyldt|I risiko|Ikke opfyldt)$/.test(text));
  expect(statuses.length).toBeGreaterThan(8);
  const next = textsOf(saved, 'Mål 2027').filter((text) => text.includes('2027'));
  expect(next.length).toBeGreaterThan(8);
  expect(saved.workbook.sheet('Grafer')?.charts.all().length).toBeGreaterThanOrEqual(10);
}

/** Whether the page or the pane in it is shown in dark colours. */
export async function isDark(frame: Frame): Promise<boolean> {
  const color = await frame.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
  );
  return Math.max(...(color.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number)) < 80;
}
