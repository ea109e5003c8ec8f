import { screen, waitFor, within } from '@testing-library/react';
import { examplePlan } from './example';
import { evaluationOf, goalOf } from './fixtures';
import { appOf, renderPane, type RecordingApp } from './render';

/** The pane on its screen for writing, with an evaluated plan. */
async function writing(app: RecordingApp) {
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Skriv status …' }));
  await screen.findByRole('heading', { level: 1, name: 'Skriv i projektmappen' });
  return rendered;
}

const writeButton = () => screen.findByRole('button', { name: 'Skriv status' });
const names = (app: RecordingApp) => app.calls.map(([name]) => name);
const asked = (app: RecordingApp) => app.calls.filter(([name]) => name === 'proposeWrite').at(-1)?.[2];
const outcome = () => screen.findByRole('region', { name: 'Skriv i projektmappen' });

describe('before anything is written', () => {
  test('every change is shown sheet by sheet, what was there beside what will be', async () => {
    const { user } = await writing(appOf({ evaluation: examplePlan() }));
    expect(await screen.findByText('98 ændringer i alt.')).toBeTruthy();
    expect(screen.getByText('5 celler, 1 ændring af udseende')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Mål/ }));
    const changes = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(changes.slice(0, 2)).toEqual(['R6I risikoPå vej', 'R7I risiko']);
    expect(changes).toContain('S63.249=IFERROR(INDEX(Tal!D:D,62),"")');
    expect(changes).toContain('R:RKolonnebredde');
  });

  test('a long list is drawn bit by bit, and shown to its end', async () => {
    const { user } = await writing(appOf({ evaluation: examplePlan() }));
    await user.click(await screen.findByRole('button', { name: /^Data til grafer/ }));
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'Vis 51 flere' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(91);
    expect(screen.queryByRole('button', { name: /^Vis \d+ flere/ })).toBeNull();
  });

  test('what is chosen is asked for: charts, columns, formulas', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await writing(app);
    await writeButton();
    expect(asked(app)).toMatchObject({ charts: true, mode: 'values' });
    await user.click(screen.getByRole('checkbox', { name: 'Tegn også grafer' }));
    await user.click(screen.getByRole('checkbox', { name: 'Lav også bilag til udvalget' }));
    await user.type(screen.getByRole('textbox', { name: 'Mødet' }), 'Beskæftigelsesudvalget{Tab}');
    await user.click(screen.getByRole('radio', { name: /^Formler/ }));
    await user.click(screen.getByRole('button', { name: /^Kolonner/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Prognose' }));
    await writeButton();
    const { columns, ...others } = asked(app) as { columns: readonly string[] };
    expect(others).toEqual({ charts: false, appendix: true, meeting: 'Beskæftigelsesudvalget', mode: 'live' });
    expect(columns).toHaveLength(10);
    expect(columns).not.toContain('projection');
  });

  test('the meeting of the last appendix stands ready, and may be another one', async () => {
    const evaluation = examplePlan();
    const meeting = 'Beskæftigelsesudvalget, 5. februar 2027';
    const app = appOf({ evaluation: { ...evaluation, choices: { ...evaluation.choices, meeting } } });
    const { user } = await writing(app);
    await user.click(screen.getByRole('checkbox', { name: 'Lav også bilag til udvalget' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Mødet' });
    expect(field.value).toBe(meeting);
    await user.clear(field);
    await user.tab();
    await writeButton();
    expect(asked(app)).toMatchObject({ appendix: true, meeting: '' });
  });

  test('without a column there is nothing to write, and that is said', async () => {
    const evaluation = examplePlan();
    const only = { ...evaluation, choices: { ...evaluation.choices, columns: ['status'] as const } };
    const { user } = await writing(appOf({ evaluation: only }));
    await user.click(screen.getByRole('button', { name: /^Kolonner/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Status' }));
    expect(screen.getByRole('alert').textContent).toBe('Vælg mindst én kolonne.');
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
  });

  test('a workbook that is up to date has nothing to write', async () => {
    await writing(appOf({ evaluation: examplePlan(), preview: () => Promise.resolve([]) }));
    expect(await screen.findByText(/allerede opdateret/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
  });

  test('a screen that goes out from an evaluation offers to make it', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = renderPane(app);
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Skriv' }));
    await user.click(await screen.findByRole('button', { name: 'Vurder mål' }));
    expect(await writeButton()).toBeTruthy();
    expect(names(app)).not.toContain('commit');
  });
});

describe('writing', () => {
  test('says that it is written, and every sheet can be seen', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await writing(app);
    await user.click(await writeButton());
    expect((await outcome()).textContent).toContain('Skrevet i projektmappen.');
    expect(screen.getByRole('status').textContent).toBe('Skrevet i projektmappen.');
    await user.click(within(await outcome()).getByRole('button', { name: 'Grafer' }));
    expect(app.calls.at(-1)).toEqual(['select', 'Grafer', 'A1']);
  });

  test('writes once, however often the button is pressed', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await writing(app);
    await user.dblClick(await writeButton());
    await outcome();
    expect(names(app).filter((name) => name === 'commit')).toEqual(['commit']);
  });

  test('reads the workbook again before it is written to a second time: the first reading is spent', async () => {
    const second = evaluationOf([goalOf()]);
    let turn = 0;
    const app = appOf({ evaluate: () => Promise.resolve(turn++ === 0 ? examplePlan() : second) });
    const { user } = await writing(app);
    await user.click(await writeButton());
    await outcome();
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
    expect(screen.getByText('Projektmappen læses igen, før der kan skrives mere.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Find ændringerne igen' }));
    await user.click(await writeButton());
    await waitFor(() => {
      expect(names(app)).toEqual(['evaluate', 'proposeWrite', 'commit', 'evaluate', 'proposeWrite', 'commit']);
    });
    expect(app.calls[4]?.[1]).toBe(second);
  });

  test('is not offered for another period than the goals were evaluated for', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await writing(app);
    await writeButton();
    await user.click(screen.getByRole('button', { name: 'Overblik' }));
    await user.selectOptions(screen.getByLabelText('Opgjort pr.'), 'maj 2026');
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Skriv' }));
    expect(await screen.findByText(/Periode eller område er valgt om/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Find ændringerne igen' }));
    expect(await writeButton()).toBeTruthy();
    expect(app.calls.filter(([name]) => name === 'evaluate').at(-1)?.[1]).toMatchObject({ asOf: '2026-05' });
  });

  test('a failure says what to do, is seen from every screen, and the next try reads the workbook again', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const failure = Object.assign(new Error('x'), { code: 'protected', excelCode: 'AccessDenied' });
    const app = appOf({ evaluation: examplePlan(), commit: () => Promise.reject(failure) });
    const { user } = await writing(app);
    await user.click(await writeButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Ophæv beskyttelsen');
    expect(screen.getByRole('button', { name: 'Find ændringerne igen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Overblik' }));
    expect(screen.getByRole('alert').textContent).toContain('Ophæv beskyttelsen');
    await user.click(screen.getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('alert')).toBeNull();
    jest.restoreAllMocks();
  });

  test('does not start while something else is under way', async () => {
    const app = appOf({ evaluation: examplePlan(), commit: () => new Promise(() => undefined) });
    const { user } = await writing(app);
    await user.click(await writeButton());
    await user.click(screen.getByRole('button', { name: /Skriver i projektmappen/ }));
    await user.click(screen.getByRole('button', { name: 'Overblik' }));
    await user.click(screen.getByRole('button', { name: 'Vurder mål' }));
    expect(names(app)).toEqual(['evaluate', 'proposeWrite', 'commit']);
  });

  test('of a choice that was kept, and changed no sheet, names none', async () => {
    const app = appOf({
      evaluation: examplePlan(),
      undoInfo: () =>
        Promise.resolve({
          purpose: 'mapping',
          writtenAt: '2026-11-05T13:30:00Z',
          cells: 0,
          sheets: [],
          complete: true,
        }),
    });
    await writing(app);
    expect(await screen.findByText(/Senest blev et valg gemt i projektmappen, 5\. november 2026/)).toBeTruthy();
  });

  test('can be undone at once, and later from the screen', async () => {
    const app = appOf({
      evaluation: examplePlan(),
      undoInfo: () =>
        Promise.resolve({
          purpose: 'status',
          writtenAt: '2026-11-05T13:30:00Z',
          cells: 132,
          sheets: ['Mål', 'Grafer'],
          complete: true,
        }),
    });
    const { user } = await writing(app);
    expect(await screen.findByText(/Senest skrevet 5\. november 2026 .* på arkene Mål, Grafer\./)).toBeTruthy();
    await user.click(await writeButton());
    await user.click(within(await outcome()).getByRole('button', { name: 'Fortryd' }));
    expect((await outcome()).textContent).toContain('taget tilbage');
    expect(screen.getByRole('status').textContent).toBe('Det senest skrevne er taget tilbage.');
    expect(names(app).slice(-2)).toEqual(['commit', 'undo']);
  });
});
