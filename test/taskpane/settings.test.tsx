import { act, screen, waitFor, within } from '@testing-library/react';
import type { Proposal } from '../../src/app';
import { readChoices } from '../../src/workbook/choices';
import { percentOf, shareOf } from '../../src/taskpane/view/percent';
import { examplePlan } from './example';
import { appOf, renderPane, type RecordingApp } from './render';

const navigate = async (user: ReturnType<typeof renderPane>['user'], name: string) => {
  const nav = within(screen.getByRole('navigation'));
  const direct = nav.queryByRole('button', { name });
  if (direct !== null) {
    await user.click(direct);
    return;
  }
  await user.click(nav.getByRole('button', { name: 'Mere' }));
  await user.click(await screen.findByRole('menuitem', { name }));
};

/** The pane on its settings, with an evaluated plan. */
async function settings(app: RecordingApp) {
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('button', { name: 'Skriv status …' });
  await navigate(rendered.user, 'Indstillinger');
  await screen.findByRole('heading', { level: 2, name: 'Regler for denne projektmappe' });
  return rendered;
}

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.findByRole('button', { name: 'Gem i projektmappen' });

/** What the committed proposal would have the workbook keep. */
function kept(app: RecordingApp) {
  const [, proposal] = app.calls.find(([name]) => name === 'commit') ?? [];
  const { purpose, plan } = proposal as Proposal;
  const settings = Object.fromEntries(
    plan.edits.flatMap((edit) => (edit.kind === 'setting' && edit.after !== null ? [[edit.key, edit.after]] : [])),
  );
  return { purpose, ...readChoices({ sheets: [], names: [], settings }) };
}

describe('what the workbook keeps', () => {
  test('is shown with what is normal, and nothing is offered to be written before something is changed', async () => {
    await settings(appOf({ evaluation: examplePlan() }));
    expect(field('Mål om ændring: delvist opfyldt fra')).toHaveProperty('value', '50');
    expect(field('Øvrige mål: delvist opfyldt fra')).toHaveProperty('value', '95');
    expect(screen.getByText(/\(normalt 95 pct\.\)\.$/)).toBeTruthy();
    expect(screen.getByText('De offentliggjorte regler bruges.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem i projektmappen' })).toBeNull();
  });

  test('is changed, committed like every other proposal, and the statuses are out of date afterwards', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await settings(app);
    const share = field('Øvrige mål: delvist opfyldt fra');
    await user.clear(share);
    await user.type(share, '97,5');
    await user.click(screen.getByRole('radio', { name: /^Rund af som i målet/ }));
    await user.click(screen.getByRole('switch', { name: /^Gør et gennemsnit op/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Opgjort pr.' }), 'maj 2026');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), 'Gentofte');
    await user.click(await save());
    expect(kept(app)).toMatchObject({
      purpose: 'settings',
      asOf: '2026-05',
      area: 'Gentofte',
      policy: {
        partialMovement: 0.5,
        partialRatio: 0.975,
        compare: 'as_stated',
        closeIncomplete: true,
        pooled: false,
      },
    });
    expect(await screen.findByText('Indstillingerne er ændret')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opdater' }));
    expect(app.calls.at(-1)).toEqual(['evaluate', {}]);
    expect(screen.queryByText('Indstillingerne er ændret')).toBeNull();
  });

  test('a field that holds no percentage says so and cannot be kept', async () => {
    const { user } = await settings(appOf({ evaluation: examplePlan() }));
    const share = field('Mål om ændring: delvist opfyldt fra');
    await user.type(share, '0');
    expect(screen.getByText('Skriv et tal fra 0 til 100.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem i projektmappen' })).toBeNull();
    await user.type(share, '{Backspace}');
    expect(screen.queryByText('Skriv et tal fra 0 til 100.')).toBeNull();
  });

  test('one button leads back to the published rules; as-of and area stay', async () => {
    const evaluation = examplePlan();
    const choices = {
      ...evaluation.choices,
      policy: { ...evaluation.choices.policy, partialMovement: 0.8, pooled: true },
      area: 'Gentofte',
    };
    const snapshot = {
      ...evaluation.snapshot,
      settings: { 'maalbar.choices': '{"policy":{"partialMovement":0.8,"pooled":true},"area":"Gentofte"}' },
    };
    const app = appOf({ evaluation: { ...evaluation, choices, snapshot } });
    const { user } = await settings(app);
    expect(field('Mål om ændring: delvist opfyldt fra')).toHaveProperty('value', '80');
    await user.click(screen.getByRole('button', { name: 'Tilbage til de offentliggjorte regler' }));
    expect(field('Mål om ændring: delvist opfyldt fra')).toHaveProperty('value', '50');
    await user.click(await save());
    expect(kept(app)).toMatchObject({ area: 'Gentofte', policy: { partialMovement: 0.5, pooled: false } });
  });

  test('an as-of that the workbook keeps is named on the overview as what holds without a choice', async () => {
    const evaluation = examplePlan();
    const choices = { ...evaluation.choices, asOf: '2026-05' };
    const { user } = await settings(appOf({ evaluation: { ...evaluation, choices, chosenAsOf: '2026-05' } }));
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Overblik' }));
    expect(screen.getByRole('option', { name: 'Som gemt i projektmappen (maj 2026)' })).toBeTruthy();
  });
});

test('a percentage is read with comma or point, and nothing beyond 0 to 100', () => {
  const typed = ['97,5', '97.5', '100', '0', ' 50 pct. ', '100,1', '-1', '', '5,', 'halv'];
  expect(typed.map(shareOf)).toEqual([0.975, 0.975, 1, 0, 0.5, null, null, null, null, null]);
  expect([0.57, 0.29, 0.975, 0.5].map(percentOf)).toEqual([57, 29, 97.5, 50]);
});

const isOn = (element: HTMLElement): boolean => (element as HTMLInputElement).checked;

describe('opening the pane with the workbook', () => {
  test('is turned on', async () => {
    const app = appOf({ evaluation: examplePlan() });
    const { user } = await settings(app);
    const name = 'Åbn ruden sammen med denne projektmappe, også for kolleger';
    const shown = await screen.findByRole('switch', { name });
    expect(isOn(shown)).toBe(false);
    await user.click(shown);
    expect(app.calls).toContainEqual(['setOpensWithWorkbook', true]);
    expect(isOn(shown)).toBe(true);
  });

  test('goes back where it fails', async () => {
    const app = appOf({ evaluation: examplePlan(), setOpensWithWorkbook: () => Promise.reject(new Error('no')) });
    const { user } = await settings(app);
    const shown = await screen.findByRole('switch', { name: /^Åbn ruden sammen/ });
    await user.click(shown);
    await waitFor(() => {
      expect(isOn(shown)).toBe(false);
    });
  });
});

describe('a choice about the pane made on another page of ours', () => {
  const chosenElsewhere = (key: string, value: string): void => {
    act(() => {
      window.localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
    });
  };

  test('holds here at once', async () => {
    const { user } = renderPane(appOf({}));
    await navigate(user, 'Indstillinger');
    const dark = await screen.findByRole('radio', { name: 'Mørkt' });
    chosenElsewhere('maalbar.theme', 'dark');
    expect((dark as HTMLInputElement).checked).toBe(true);
    chosenElsewhere('maalbar.language', 'en');
    expect(await screen.findByRole('radio', { name: 'Dark' })).toBeTruthy();
  });

  test('that is none of the choices is left alone, and so is another page with another matter', async () => {
    const { user } = renderPane(appOf({}));
    await navigate(user, 'Indstillinger');
    const system = await screen.findByRole('radio', { name: /system|Office/i });
    chosenElsewhere('maalbar.theme', 'sort');
    chosenElsewhere('andet', 'dark');
    expect((system as HTMLInputElement).checked).toBe(true);
  });
});
