import { act, screen, waitFor } from '@testing-library/react';
import type { WorkbookListener } from '../../src/app';
import { examplePlan } from './example';
import { appOf, renderPane } from './render';

/** The pane on an evaluated plan, and the listener it has put on the workbook. */
async function followed(given: Parameters<typeof appOf>[0] = {}) {
  const evaluation = examplePlan();
  let listener: WorkbookListener | null = null;
  let stopped = 0;
  const app = appOf({
    evaluation,
    watch: (one) => {
      listener = one;
      return Promise.resolve(() => {
        stopped += 1;
        return Promise.resolve();
      });
    },
    goalAt: (made, { address }) => Promise.resolve(made.goals.find((goal) => goal.address === address) ?? null),
    ...given,
  });
  const rendered = renderPane(app);
  expect(listener).toBeNull();
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('heading', { name: 'Overblik' });
  await waitFor(() => {
    expect(listener).not.toBeNull();
  });
  const tell = (what: 'onSelected' | 'onChanged', address: string): void => {
    act(() => {
      listener?.[what]({ sheet: 'Mål', address });
    });
  };
  const second = evaluation.goals[1];
  if (second === undefined) throw new Error('the example has too few goals');
  return { app, ...rendered, tell, second, ended: () => stopped };
}

const outdated = () => screen.queryByText('Tal eller mål er ændret');
const pause = (milliseconds: number) => act(() => new Promise((later) => setTimeout(later, milliseconds)));

describe('following the selection', () => {
  test('a selected goal row opens that goal and says so, and the focus stays where it was', async () => {
    const { tell, second } = await followed();
    const before = document.activeElement;
    tell('onSelected', second.address);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mål 2' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Mål 2 er åbnet, fordi det blev markeret i arket.');
    expect(document.activeElement).toBe(before);
  });

  test('only where the user stops counts, and cells outside the goals change nothing', async () => {
    const { tell, second } = await followed();
    tell('onSelected', second.address);
    tell('onSelected', 'Z99');
    await pause(300);
    expect(screen.queryByRole('heading', { level: 1, name: 'Mål 2' })).toBeNull();
  });

  test('the pane does not follow a cell that it has selected itself', async () => {
    const { tell, second, user, app } = await followed();
    await user.click(screen.getByRole('button', { name: /^Mål 1[^,\d]/ }));
    await user.click(screen.getByRole('button', { name: 'Vis i arket' }));
    const [, sheet, address] = app.calls.at(-1) ?? [];
    expect(sheet).toBe('Mål');
    tell('onSelected', String(address));
    await user.click(screen.getByRole('button', { name: 'Alle mål' }));
    await pause(300);
    expect(screen.queryByRole('heading', { level: 1, name: 'Mål 1' })).toBeNull();
    tell('onSelected', second.address);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mål 2' })).toBeTruthy();
  });

  test('it can be turned off', async () => {
    const { tell, second, user } = await followed();
    await user.click(screen.getByRole('button', { name: 'Indstillinger' }));
    await user.click(await screen.findByRole('switch', { name: /^Åbn et mål/ }));
    await user.click(screen.getByRole('button', { name: 'Overblik' }));
    tell('onSelected', second.address);
    await pause(300);
    expect(screen.queryByRole('heading', { level: 1, name: 'Mål 2' })).toBeNull();
  });

  test('ends with the pane', async () => {
    const { unmount, ended } = await followed();
    unmount();
    await waitFor(() => {
      expect(ended()).toBe(1);
    });
  });
});

describe('a change in the workbook', () => {
  test('marks the statuses as out of date, and one click brings them up to date', async () => {
    const { tell, user, app } = await followed();
    expect(outdated()).toBeNull();
    tell('onChanged', 'D7');
    expect(await screen.findByText('Tal eller mål er ændret')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('ikke længere opdaterede');
    await user.click(screen.getByRole('button', { name: 'Opdater' }));
    await waitFor(() => {
      expect(outdated()).toBeNull();
    });
    expect(app.calls.map(([name]) => name)).toEqual(['evaluate', 'evaluate']);
  });

  test('that the evaluation does not rest on changes nothing', async () => {
    const { tell } = await followed({ isOutdatedBy: () => Promise.resolve(false) });
    tell('onChanged', 'D7');
    await pause(500);
    expect(outdated()).toBeNull();
  });

  test('that Målbar makes itself does not mark what it has just written', async () => {
    const { tell, user } = await followed();
    await user.click(screen.getByRole('button', { name: 'Skriv status …' }));
    await user.click(await screen.findByRole('button', { name: 'Skriv status' }));
    await screen.findByRole('region', { name: 'Skriv i projektmappen' });
    tell('onChanged', 'R6:R15');
    await pause(500);
    expect(outdated()).toBeNull();
  });
});
