import { screen, within } from '@testing-library/react';
import { examplePlan } from './example';
import { appOf, renderPane } from './render';

test('only the unsure matches ask for confirmation, and confirming keeps the choice', async () => {
  const evaluation = examplePlan();
  const chosen = evaluation.decoded.indicatorTables[0]?.series[0] ?? null;
  const app = appOf({
    evaluation,
    matchesOf: ({ goals }) =>
      Promise.resolve(
        goals.map(({ id }, at) => ({
          goalId: id,
          chosen,
          score: 0.85,
          confirmed: false,
          unsure: at === 2,
          alternatives: [],
        })),
      ),
  });
  const { user } = renderPane(app);
  await user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await screen.findByRole('button', { name: 'Skriv status …' });
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Datagrundlag' }));
  expect(await screen.findByRole('button', { name: 'Bør bekræftes (1)' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bekræft' }));
  const [, , goalId, series] = app.calls.find(([name]) => name === 'proposeMapping') ?? [];
  expect([goalId, series]).toEqual([evaluation.goals[2]?.id, chosen]);
  expect(app.calls.map(([name]) => name)).toContain('commit');
});
