import { screen } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/excel/workbook-error';
import { evaluationOf } from './fixtures';
import { appOf, renderPane } from './render';

const SAMPLE = { name: 'Åbn et eksempel' } as const;

describe('the sample in the pane', () => {
  test('is offered before the first evaluation and opened by its button', async () => {
    const app = appOf({});
    const { user } = renderPane(app);
    await user.click(await screen.findByRole('button', SAMPLE));
    expect(app.calls).toEqual([['openSample']]);
    expect(await screen.findByText(/Eksemplet åbnes som en ny projektmappe/, { selector: 'main *' })).toBeTruthy();
  });

  test('is offered where a workbook has no goals, and not where it has', async () => {
    const empty = appOf({ evaluation: evaluationOf([], { findings: [{ code: 'no_goals', severity: 'error' }] }) });
    const { user } = renderPane(empty);
    await user.click(await screen.findByRole('button', { name: 'Vurder mål' }));
    await screen.findByText('Ingen mål fundet');
    await user.click(screen.getByRole('button', SAMPLE));
    expect(empty.calls.map(([name]) => name)).toEqual(['evaluate', 'openSample']);
  });

  test('where Excel opens no further workbook it can be downloaded instead', async () => {
    const refused = new WorkbookError('new_workbook_refused', 'NotImplemented');
    const { user } = renderPane(appOf({ openSample: () => Promise.reject(refused) }));
    await user.click(await screen.findByRole('button', SAMPLE));
    expect((await screen.findByRole('alert')).textContent).toContain('kan ikke åbne en ny projektmappe');
    const link = screen.getByRole('link', { name: 'Hent eksemplet som fil' });
    expect(link.getAttribute('href')).toBe('samples/beskaeftigelsesplan-2026.xlsx');
    expect(link.hasAttribute('download')).toBe(true);
  });

  test('other trouble is told without that', async () => {
    const { user } = renderPane(
      appOf({ openSample: () => Promise.reject(new WorkbookError('sample_missing', '')) }),
      'en',
    );
    await user.click(await screen.findByRole('button', { name: 'Open a sample' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be fetched');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
