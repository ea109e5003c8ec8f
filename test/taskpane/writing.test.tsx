import { screen, waitFor } from '@testing-library/react';
import { examplePlan } from './example';
import { evaluationOf, goalOf } from './fixtures';
import { appOf, renderPane, type RecordingApp } from './render';

async function evaluated(app: RecordingApp) {
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('heading', { name: 'Overblik' });
  return rendered;
}

const writeButton = () => screen.getByRole('button', { name: 'Skriv status' });
const names = (app: RecordingApp) => app.calls.map(([name]) => name);

describe('writing', () => {
  test('writes what was evaluated, with charts unless they are turned off', async () => {
    const evaluation = examplePlan();
    const app = appOf({ evaluation });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    expect(app.calls.at(-1)).toEqual(['write', evaluation, { charts: true }]);
    await user.click(screen.getByRole('checkbox', { name: 'Tegn også grafer' }));
    await user.click(writeButton());
    expect(app.calls.at(-1)).toEqual(['write', evaluation, { charts: false }]);
  });

  test('says how much was written, and every sheet can be seen', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    expect(await screen.findByText(/Skrevet: 3 ændringer\./, { selector: 'div' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Skrevet: 3 ændringer.');
    await user.click(screen.getByRole('button', { name: 'Grafer' }));
    expect(app.calls.at(-1)).toEqual(['select', 'Grafer', 'A1']);
  });

  test('says so when there was nothing to write', async () => {
    const app = appOf({
      evaluation: examplePlan(),
      write: () => Promise.resolve({ edits: 0, sheets: [], findings: [] }),
    });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    expect(await screen.findByText(/Intet blev ændret/, { selector: 'div' })).toBeTruthy();
  });

  test('reads the workbook again before it is written to a second time: the first reading is spent', async () => {
    const second = evaluationOf([goalOf()]);
    let turn = 0;
    const app = appOf({ evaluate: () => Promise.resolve(turn++ === 0 ? examplePlan() : second) });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    await screen.findByText(/Skrevet/, { selector: 'div' });
    expect(names(app)).toEqual(['evaluate', 'write']);
    await user.click(writeButton());
    await waitFor(() => {
      expect(names(app)).toEqual(['evaluate', 'write', 'evaluate', 'write']);
    });
    expect(app.calls.at(-1)?.[1]).toBe(second);
  });

  test('a failure says what to do, and the next try reads the workbook again', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failure = Object.assign(new Error('x'), { code: 'protected', excelCode: 'AccessDenied' });
    const app = appOf({ evaluation: examplePlan(), write: () => Promise.reject(failure) });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Ophæv beskyttelsen');
    await user.click(writeButton());
    await waitFor(() => {
      expect(names(app)).toEqual(['evaluate', 'write', 'evaluate', 'write']);
    });
    jest.restoreAllMocks();
  });

  test('does not start while something else is under way', async () => {
    const app = appOf({ evaluation: examplePlan(), write: () => new Promise(() => undefined) });
    const { user } = await evaluated(app);
    await user.click(writeButton());
    await user.click(screen.getByRole('button', { name: /Skriver i projektmappen/ }));
    await user.click(screen.getByRole('button', { name: 'Vurder mål' }));
    expect(names(app)).toEqual(['evaluate', 'write']);
  });
});
