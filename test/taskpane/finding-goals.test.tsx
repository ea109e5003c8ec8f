import { act, screen, waitFor, within } from '@testing-library/react';
import type { WorkbookListener } from '../../src/app';
import { matchesSearch } from '../../src/taskpane/view/goal-search';
import { examplePlan } from './example';
import { evaluationOf, goalOf } from './fixtures';
import { appOf, renderPane } from './render';

const SECTIONS = ['Unge', 'Sygefravær', 'Virksomheder'] as const;

/** Seventeen goals: three areas of effort in turn, every second on its way. */
const plan = evaluationOf(
  Array.from({ length: 17 }, (_, at) =>
    goalOf({
      id: `Mål!${at + 5}`,
      number: String(at + 1),
      section: SECTIONS[at % 3] ?? null,
      text:
        at === 4
          ? 'Antallet af langtidsledige skal være højst 209 personer.'
          : `Målet om indsats ${'abcdefghijklmnopq'[at]}.`,
      assessment: { status: at % 2 === 0 ? 'on_track' : 'off_track' },
    }),
  ),
);

async function evaluated(evaluation = plan) {
  const app = appOf({ evaluation });
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('heading', { name: 'Overblik' });
  return { app, ...rendered };
}

const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søg i målene' });
const shown = () =>
  screen
    .queryAllByRole('button', { name: /^Mål \d+[^,\d]/ })
    .map((card) => card.textContent?.match(/^Mål (\d+)(?=\D)/)?.[1]);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const pager = () => within(screen.getByRole('navigation', { name: 'Forrige og næste mål' }));

describe('a search among the goals', () => {
  test.each([
    ['3', { number: '3' }, true],
    ['3', { number: '3.1' }, true],
    ['3', { number: '13' }, false],
    ['3', { number: '30' }, false],
    ['mål 3', { number: '3' }, true],
    ['nr. 3', { number: '4' }, false],
    ['ledige', { text: 'Antallet af langtidsledige falder' }, true],
    ['LEDIGE antallet', { text: 'Antallet af langtidsledige falder' }, true],
    ['ledige stiger', { text: 'Antallet af langtidsledige falder' }, false],
    ['209', { text: 'højst 209 personer.' }, true],
    ['209', { text: 'højst 1209 personer' }, false],
    ['syge', { section: 'Sygefravær' }, true],
    ['forsørgede', { indicator: { name: 'Offentligt forsørgede', area: null, unit: 'count' } }, true],
    ['ide', { text: 'Idé' }, true],
    ['  ', { text: 'hvad som helst' }, true],
  ])('for »%s« in %j: %s', (query, given, found) => {
    const goal = { number: null, text: '', section: null, indicator: null, ...given };
    expect(matchesSearch(goal, query)).toBe(found);
  });

  test('is offered when there are many', async () => {
    await evaluated(examplePlan());
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('goes with the statuses; how many there are is seen, and said once the typing pauses', async () => {
    const { user } = await evaluated();
    await user.type(search(), 'virksom');
    expect(shown()).toEqual(['3', '6', '9', '12', '15']);
    expect(screen.getByText('Viser 5 af 17 mål.')).toBeTruthy();
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Viser 5 mål.');
    });
    const chips = within(screen.getByRole('group', { name: 'Vis mål med status' }));
    expect(chips.getAllByRole('button').map((chip) => chip.textContent)).toEqual(['Alle 5', 'På vej 3', 'Bagud 2']);
    await user.click(chips.getByRole('button', { name: /^Bagud/ }));
    expect(shown()).toEqual(['6', '12']);
  });

  test('that finds nothing says so, and one press shows everything again', async () => {
    const { user } = await evaluated();
    await user.type(search(), 'kontanthjælp');
    expect(shown()).toEqual([]);
    expect(screen.getByText('Ingen mål passer til »kontanthjælp«.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis alle mål' }));
    expect(shown()).toHaveLength(17);
    expect(search().value).toBe('');
    expect(document.activeElement).toBe(search());
  });

  test('is emptied with its own button and with Escape, and keeps the focus', async () => {
    const { user } = await evaluated();
    await user.type(search(), 'unge{Escape}');
    expect(search().value).toBe('');
    await user.type(search(), 'unge');
    await user.click(screen.getByRole('button', { name: 'Ryd søgningen' }));
    expect(shown()).toHaveLength(17);
    expect(document.activeElement).toBe(search());
  });
});

describe('going from goal to goal', () => {
  const open = async (number: number) => {
    const rendered = await evaluated();
    return {
      ...rendered,
      open: () => rendered.user.click(screen.getByRole('button', { name: new RegExp(`^Mål ${number}[^,\\d]`) })),
    };
  };

  test('follows the order of the list, and the focus stays on the button', async () => {
    const { user, open: enter } = await open(1);
    await enter();
    expect(pager().getByText('1 af 17')).toBeTruthy();
    await user.click(pager().getByRole('button', { name: 'Næste' }));
    // The list stands under its areas of effort: 1, 4, 7 ... are those of the first.
    expect(heading()).toBe('Mål 4');
    expect(pager().getByText('2 af 17')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Næste');
    expect(screen.getByRole('status').textContent).toBe('Mål 4, Bagud');
    await user.keyboard('{Enter}');
    expect(heading()).toBe('Mål 7');
    await user.keyboard('{Alt>}{PageUp}{/Alt}');
    expect(heading()).toBe('Mål 4');
  });

  test('ends at the first and the last, without losing the focus', async () => {
    const { user, open: enter } = await open(1);
    await enter();
    const previous = pager().getByRole('button', { name: 'Forrige' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    await user.click(previous);
    expect(heading()).toBe('Mål 1');
    await user.keyboard('{Alt>}{PageUp}{/Alt}');
    expect(heading()).toBe('Mål 1');
    expect(document.activeElement).toBe(previous);
  });

  test('stays within what the list shows', async () => {
    const { user, open: enter } = await open(6);
    await user.type(search(), 'virksom');
    await enter();
    expect(pager().getByText('2 af 5')).toBeTruthy();
    await user.click(pager().getByRole('button', { name: 'Forrige' }));
    expect(heading()).toBe('Mål 3');
  });

  test('goes through all of them from a goal that the list does not show', async () => {
    const listeners: WorkbookListener[] = [];
    const app = appOf({
      evaluation: plan,
      watch: (given) => {
        listeners.push(given);
        return Promise.resolve(() => Promise.resolve());
      },
      goalAt: () => Promise.resolve(plan.goals[1] ?? null),
    });
    const { user } = renderPane(app);
    await user.click(screen.getByRole('button', { name: 'Vurder mål' }));
    await user.type(await screen.findByRole('searchbox'), 'virksom');
    act(() => {
      listeners[0]?.onSelected({ sheet: 'Mål', address: 'C7' });
    });
    await waitFor(() => {
      expect(heading()).toBe('Mål 2');
    });
    expect(pager().getByText('7 af 17')).toBeTruthy();
  });

  test('comes back to the card of the goal one ended at', async () => {
    const { user, open: enter } = await open(1);
    await enter();
    await user.click(pager().getByRole('button', { name: 'Næste' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toMatch(/^Mål 4/);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });
});
