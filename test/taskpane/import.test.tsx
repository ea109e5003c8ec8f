import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ImportSource } from '../../src/app';
import { proposeImport } from '../../src/app/import-csv';
import type { App } from '../../src/taskpane/app-port';
import { examplePlan } from './example';
import { appOf, renderPane, type RecordingApp } from './render';

const TABLE = [
  'Antal fuldtidspersoner på kontanthjælp',
  'Område\tPeriode\tAntal',
  'Gentofte\tJan 2026\t1.204',
  'Gentofte\tFeb 2026\t1.198',
  'Klyngen\tJan 2026\t5.310',
  'Klyngen\tFeb 2026\t5.294',
].join('\n');

const realImport: App['importInto'] = (source) =>
  Promise.resolve(proposeImport({ sheets: [], names: [], settings: {} }, source));

async function opened(given: Partial<App> = { importInto: realImport }) {
  const app = appOf({ evaluation: examplePlan(), ...given });
  const rendered = renderPane(app);
  await rendered.user.click(screen.getByRole('button', { name: 'Datagrundlag' }));
  await screen.findByRole('heading', { name: 'Hent nye tal' });
  return { app, ...rendered };
}

const area = () => screen.getByRole('group', { name: 'Hent nye tal' });
const pasteInto = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kopieret tabel' });
const read = () => screen.findByRole('group', { name: 'Sådan er tallene læst' });
const sources = (app: RecordingApp): readonly ImportSource[] =>
  app.calls.filter(([name]) => name === 'importInto').map(([, source]) => source as ImportSource);

/** jsdom has files without `arrayBuffer`. */
function fileOf(bytes: Uint8Array, name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

describe('new figures', () => {
  test('that are pasted are told before they are written: title, series, areas, periods', async () => {
    const { app, user } = await opened();
    await user.click(pasteInto());
    await user.paste(TABLE);
    const summary = within(await read());
    expect(summary.getByText('Antal fuldtidspersoner på kontanthjælp')).toBeTruthy();
    expect(summary.getByText('2: Gentofte, Klyngen')).toBeTruthy();
    expect(summary.getByText('2 perioder: januar 2026 til februar 2026')).toBeTruthy();
    expect(summary.getByText('4 rækker')).toBeTruthy();
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Tallene er læst: 2 serier, 4 rækker.');
    });
    expect(app.calls.map(([name]) => name)).not.toContain('commit');
    await user.click(await screen.findByRole('button', { name: 'Sæt tallene ind' }));
    expect(app.calls.map(([name]) => name)).toContain('commit');
    expect(pasteInto().value).toBe('');
  });

  test('take the name that the user gives their sheet', async () => {
    const { app, user } = await opened();
    await user.click(pasteInto());
    await user.paste(TABLE);
    const name = within(await read()).getByRole<HTMLInputElement>('textbox', { name: 'Arkets navn' });
    expect(name.value).toBe('Antal fuldtidspersoner på konta');
    await user.clear(name);
    await user.type(name, 'Kontanthjælp{Tab}');
    await read();
    expect(sources(app).at(-1)).toEqual({ name: 'Kontanthjælp', text: TABLE });
  });

  test('come from a file that is dropped', async () => {
    const { app } = await opened({});
    const file = fileOf(new Uint8Array([79, 109]), 'kontanthjælp.csv');
    const over = fireEvent.dragOver(area(), { dataTransfer: { types: ['Files'] } });
    expect(over).toBe(false);
    fireEvent.drop(area(), { dataTransfer: { types: ['Files'], files: [file] } });
    expect(within(await read()).getByText('kontanthjælp.csv')).toBeTruthy();
    expect(sources(app)[0]?.name).toBe('kontanthjælp.csv');
  });

  test('come from words that are dragged from another window', async () => {
    await opened();
    fireEvent.drop(area(), { dataTransfer: { types: ['text/plain'], files: [], getData: () => TABLE } });
    await read();
    expect(pasteInto().value).toBe(TABLE);
  });

  test('that are no table, or a workbook, are told of, and there is nothing to write', async () => {
    const { user } = await opened();
    fireEvent.drop(area(), {
      dataTransfer: { types: ['Files'], files: [fileOf(new Uint8Array([0x50, 0x4b, 3, 4]), 'tal.xlsx')] },
    });
    expect(await screen.findByText(/^Filen er en Excel-projektmappe\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sæt tallene ind' })).toBeNull();
    expect(screen.queryByText(/allerede opdateret/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Brug ikke disse tal' }));
    expect(screen.queryByText(/^Filen er en Excel-projektmappe\./)).toBeNull();
  });
});
