import { screen, within } from '@testing-library/react';
import { examplePlan } from './example';
import { evaluationOf, goalOf } from './fixtures';
import { appOf, renderPane } from './render';

async function opened(name: RegExp, evaluation = examplePlan()) {
  const app = appOf({ evaluation });
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await rendered.user.click(await screen.findByRole('button', { name }));
  return { app, ...rendered };
}

const section = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('section');
  if (found === null) throw new Error(`${title} is in no section`);
  return within(found);
};

describe("a goal's page", () => {
  test('has the focus on its heading and says the status in words', async () => {
    await opened(/^Mål 1[^,\d]/);
    const heading = screen.getByRole('heading', { level: 1, name: 'Mål 1' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getAllByText('På vej').length).toBeGreaterThan(0);
  });

  test('says why: what the status means, then the rule step by step with the figures', async () => {
    await opened(/^Mål 1[^,\d]/);
    const why = section('Hvorfor denne status?');
    expect(why.getByText('Målperioden er i gang, og prognosen er, at målet nås.')).toBeTruthy();
    const steps = why.getAllByRole('listitem').map((step) => step.textContent);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.join(' ')).toContain('3.119');
  });

  test('shows the figures in Danish form', async () => {
    await opened(/^Mål 1[^,\d]/);
    const figures = section('Tallene');
    for (const text of ['3.155', 'højst 3.119', 'mangler 36', '3.101', '78 pct.', '72,0 pct.', '−94 (−2,9 pct.)']) {
      expect(figures.getByText(text)).toBeTruthy();
    }
    expect(figures.getByText('Det kræver pr. måned')).toBeTruthy();
    expect(figures.getByText('i de sidste 3 måneder')).toBeTruthy();
  });

  test('every value leads to its cell, also on a sheet whose name needs quotes', async () => {
    const { app, user } = await opened(/^Mål 1[^,\d]/);
    await user.click(section('Værdier bag vurderingen').getAllByRole('button', { name: '3.155' })[0] as HTMLElement);
    expect(app.calls.at(-1)).toEqual(['select', 'Tal fra jobindsats', 'D61']);
  });

  test('the goal itself can be shown in the sheet', async () => {
    const { app, user } = await opened(/^Mål 1[^,\d]/);
    await user.click(screen.getByRole('button', { name: 'Vis i arket' }));
    expect(app.calls.at(-1)?.slice(0, 2)).toEqual(['select', 'Mål']);
  });

  test('goes back with the button and with Escape, and the focus goes back to the card', async () => {
    const { user } = await opened(/^Mål 2[^,\d]/);
    await user.click(screen.getByRole('button', { name: 'Alle mål' }));
    expect(document.activeElement?.textContent).toContain('Mål 2');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1, name: 'Mål 2' })).toBe(document.activeElement);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toContain('Mål 2');
  });

  test('a percentage has its gap in percentage points', async () => {
    await opened(/^Mål 2[^,\d]/);
    expect(section('Tallene').getByText('mangler 2,1 procentpoint')).toBeTruthy();
    expect(section('Tallene').getByText('62,9 pct.')).toBeTruthy();
  });

  test('reservations stand beside the status', async () => {
    await opened(/^Mål 1[^,\d]/);
    expect(section('Forbehold').getByText('Tallet for juli 2026 er foreløbigt og kan ændre sig.')).toBeTruthy();
  });

  test('a goal without figures has no empty sections', async () => {
    await opened(/^Mål 8[^,\d]/);
    expect(screen.queryByRole('heading', { name: 'Tallene' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Sætning til rapporten' })).toBeNull();
    expect(screen.getByText('Vurderingen bygger ikke på værdier i projektmappen.')).toBeTruthy();
  });

  test('sub-goals are listed with a status each', async () => {
    const subgoal = goalOf({ assessment: { status: 'met' } });
    const plan = evaluationOf([
      goalOf({
        number: '1',
        goal: { subgoals: [{ kind: 'level', text: 'Højst 12 i juni' }] },
        assessment: { status: 'partly_met', subgoals: [subgoal.assessment] },
      }),
    ]);
    await opened(/^Mål 1[^,\d]/, plan);
    expect(section('Delmål').getByText('Højst 12 i juni')).toBeTruthy();
    expect(section('Delmål').getByText('Opfyldt')).toBeTruthy();
  });

  test('a place that is gone is told on the page', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const gone = Object.assign(new Error('x'), { code: 'not_found', excelCode: 'ItemNotFound' });
    const app = appOf({ evaluation: examplePlan(), select: () => Promise.reject(gone) });
    const { user } = renderPane(app);
    await user.click(screen.getByRole('button', { name: 'Vurder mål' }));
    await user.click(await screen.findByRole('button', { name: /^Mål 1[^,\d]/ }));
    await user.click(screen.getByRole('button', { name: 'Vis i arket' }));
    expect((await screen.findByRole('alert')).textContent).toContain('findes ikke længere');
    jest.restoreAllMocks();
  });
});

describe('the sentence for the report', () => {
  test('is copied, and the pane says so', async () => {
    const { user } = await opened(/^Mål 1[^,\d]/);
    await user.click(screen.getByRole('button', { name: 'Kopiér sætningen' }));
    expect(await navigator.clipboard.readText()).toBe(
      'Status viser et fald fra oktober 2025 til juli 2026 på 2,9 pct., svarende til ca. 94 fuldtidspersoner.',
    );
    expect(screen.getByRole('status').textContent).toBe('Sætningen er kopieret.');
  });

  test('is marked for Ctrl+C where the host keeps the pane from the clipboard', async () => {
    const { user } = await opened(/^Mål 1[^,\d]/);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Kopiér sætningen' }));
    expect(await screen.findAllByText('Sætningen er markeret. Tryk på Ctrl+C for at kopiere den.')).toHaveLength(2);
    expect(window.getSelection()?.toString()).toContain('Status viser et fald');
    jest.restoreAllMocks();
  });
});
