import { act, screen, waitFor, within } from '@testing-library/react';
import type { Turns } from '../../src/app';
import { examplePlan } from './example';
import { evaluationOf, goalOf } from './fixtures';
import { appOf, renderPane } from './render';

const evaluateButton = () => screen.getByRole('button', { name: /Vurder mål|Evaluate goals/ });
const cards = () => screen.getAllByRole('button', { name: /^Mål \d+[^,\d]/ });
const chip = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Vis mål med status' })).getByRole('button', { name });

async function evaluated(evaluation = examplePlan()) {
  const app = appOf({ evaluation });
  const rendered = renderPane(app);
  await rendered.user.click(evaluateButton());
  await screen.findByRole('heading', { name: 'Overblik' });
  return { app, ...rendered };
}

describe('the overview before anything is evaluated', () => {
  test('says in three sentences what Målbar does, and offers one button', () => {
    renderPane(appOf({}));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hvordan går det med målene?');
    expect(evaluateButton()).toBeTruthy();
  });

  test('writes nothing and offers no writing', () => {
    const app = appOf({});
    renderPane(app);
    expect(app.calls).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
  });
});

describe('the overview of an evaluated plan', () => {
  test('shows every goal under its indsatsområde with its status in words', async () => {
    await evaluated();
    expect(cards()).toHaveLength(10);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Flere i job og uddannelse',
      'Sygefravær og tilbagevenden til arbejdsmarkedet',
      'Virksomhedssamarbejde',
      'Bemærkninger til projektmappen (3)',
    ]);
    expect(cards()[0]?.textContent).toContain('På vej');
    expect(cards()[0]?.textContent).toContain('Aktuelt 3.155');
    expect(cards()[0]?.textContent).toContain('Måltal 3.119');
  });

  test('counts the statuses', async () => {
    await evaluated();
    expect(chip(/^Alle/).textContent).toBe('Alle 10');
    expect(chip(/^På vej/).textContent).toBe('På vej 1');
    expect(screen.getByRole('img', { name: /Fordeling på status: Opfyldt: 1/ })).toBeTruthy();
  });

  test('shows only the chosen statuses, says how many, and all again when nothing is chosen', async () => {
    const { user } = await evaluated();
    await user.click(chip(/^I risiko/));
    expect(cards()).toHaveLength(1);
    expect(chip(/^I risiko/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Viser 1 mål.');
    await user.click(chip(/^Bagud/));
    expect(cards()).toHaveLength(2);
    await user.click(chip(/^Alle/));
    expect(cards()).toHaveLength(10);
  });

  test('says how many goals could not be judged, and shows them on request', async () => {
    const { user } = await evaluated();
    expect(screen.getByText(/1 mål kunne ikke vurderes/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis dem' }));
    expect(cards()).toHaveLength(1);
    expect(cards()[0]?.textContent).toContain('Mangler data');
  });

  test('announces the result', async () => {
    await evaluated();
    expect(screen.getByRole('status').textContent).toBe('10 mål er vurderet.');
  });

  test('lists findings, worst first, and each leads to its cell', async () => {
    const { app, user } = await evaluated();
    const findings = screen.getByRole('button', { name: /Bemærkninger/ });
    expect(findings.getAttribute('aria-expanded')).toBe('true');
    const links = screen.getAllByRole('button', { name: /^Mål \d+, Mål!C\d+$/ });
    expect(links.map((link) => link.textContent)).toEqual(['Mål 10, Mål!C15', 'Mål 3, Mål!C8', 'Mål 8, Mål!C13']);
    const [first] = links;
    if (first !== undefined) await user.click(first);
    expect(app.calls.at(-1)).toEqual(['select', 'Mål', 'C15']);
    expect(screen.getByRole('status').textContent).toBe('C15 i arket Mål er markeret.');
  });
});

describe('as-of and area', () => {
  test('are given to the next evaluation, and the pane says that the figures are out of date until then', async () => {
    const { app, user } = await evaluated();
    await user.selectOptions(screen.getByLabelText('Opgjort pr.'), 'maj 2026');
    await user.selectOptions(screen.getByLabelText('Område'), 'Gladsaxe');
    expect(screen.getByText(/Valget er ændret/)).toBeTruthy();
    await user.click(evaluateButton());
    await waitFor(() => {
      expect(screen.queryByText(/Valget er ændret/)).toBeNull();
    });
    expect(app.calls).toEqual([
      ['evaluate', {}],
      ['evaluate', { asOf: '2026-05', area: 'Gladsaxe' }],
    ]);
  });

  test('a choice taken back is no change', async () => {
    const { user } = await evaluated();
    await user.selectOptions(screen.getByLabelText('Opgjort pr.'), 'maj 2026');
    expect(screen.getByText(/Valget er ændret/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Opgjort pr.'), 'Seneste tal (jul 2026)');
    expect(screen.queryByText(/Valget er ændret/)).toBeNull();
  });
});

describe('when it does not go well', () => {
  const failure = Object.assign(new Error('x'), { code: 'cell_editing', excelCode: 'InvalidOperationInCellEditMode' });
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('an error says what to do, and can be closed', async () => {
    const { user } = renderPane(appOf({ evaluate: () => Promise.reject(failure) }));
    await user.click(evaluateButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Tryk på Enter eller Esc i arket');
    expect(alert.textContent).toContain('InvalidOperationInCellEditMode');
    await user.click(within(alert).getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the last result stays when a new evaluation fails', async () => {
    let turn = 0;
    const app = appOf({ evaluate: () => (turn++ === 0 ? Promise.resolve(examplePlan()) : Promise.reject(failure)) });
    const { user } = renderPane(app);
    await user.click(evaluateButton());
    await screen.findByRole('heading', { name: 'Overblik' });
    await user.click(evaluateButton());
    await screen.findByRole('alert');
    expect(cards()).toHaveLength(10);
  });

  test('a programmer error is told plainly too', async () => {
    const { user } = renderPane(
      appOf({ evaluate: () => Promise.reject(new TypeError('undefined is not a function')) }),
    );
    await user.click(evaluateButton());
    expect((await screen.findByRole('alert')).textContent).toContain('Der opstod en ukendt fejl');
  });

  test('a workbook without goals gets a hint instead of an empty list', async () => {
    await evaluated(evaluationOf([], { findings: [{ code: 'no_goals', severity: 'error' }] }));
    expect(screen.getByText('Ingen mål fundet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv status' })).toBeNull();
  });
});

describe('while it works', () => {
  test('the button says so and does not start twice', async () => {
    const app = appOf({ evaluate: () => new Promise(() => undefined) });
    const { user } = renderPane(app);
    await user.click(evaluateButton());
    const busy = screen.getByRole('button', { name: /Vurderer målene/ });
    expect(busy.getAttribute('aria-disabled')).toBe('true');
    await user.click(busy);
    expect(app.calls).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('Vurderer målene …');
  });

  test('a long evaluation tells how far it has come, and cancelling stops it', async () => {
    let turns: Turns = {};
    const app = appOf({
      evaluate: (_options, given = {}) => {
        turns = given;
        return new Promise((_resolve, reject) => {
          given.signal?.addEventListener('abort', () => {
            reject(new Error('given up'));
          });
        });
      },
    });
    const { user } = renderPane(app);
    await user.click(evaluateButton());
    await act(() => new Promise((later) => setTimeout(later, 300)));
    act(() => turns.onProgress?.({ done: 120, total: 500 }));
    expect(screen.getByRole('progressbar', { name: '120 af 500 mål er vurderet.' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Annuller' }));
    expect(turns.signal?.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(evaluateButton()).toBeTruthy();
  });
});

describe('language', () => {
  test('switches the whole pane, is remembered, and marks the page', async () => {
    const { user, unmount } = await evaluated(evaluationOf([goalOf({ number: '1' })]));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('button', { name: 'Evaluate goals' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(window.localStorage.getItem('maalbar.language')).toBe('en');
    unmount();
  });

  test('follows another page of ours', async () => {
    renderPane(appOf({}));
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'maalbar.language', newValue: 'en' }));
    });
    expect(await screen.findByRole('button', { name: 'Evaluate goals' })).toBeTruthy();
  });
});
