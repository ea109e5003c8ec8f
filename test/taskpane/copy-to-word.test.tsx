import { fireEvent, screen } from '@testing-library/react';
import { examplePlan } from './example';
import { appOf, renderPane } from './render';

class Item {
  constructor(readonly blobs: Readonly<Record<string, Blob>>) {}
}

const textOf = (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.readAsText(blob ?? new Blob());
  });

/** The pane on its screen for writing; the clipboard is what `write` makes of it. */
async function writing(write: (items: readonly Item[]) => Promise<void>) {
  const app = appOf({ evaluation: examplePlan() });
  const rendered = renderPane(app);
  Object.defineProperty(window, 'ClipboardItem', { value: Item, configurable: true });
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
  await rendered.user.click(screen.getByRole('button', { name: 'Vurder mål' }));
  await rendered.user.click(await screen.findByRole('button', { name: 'Skriv status …' }));
  await screen.findByRole('heading', { level: 2, name: 'Kopiér til Word' });
  return rendered;
}

const button = () => screen.findByRole('button', { name: 'Kopiér til Word' });

test('the chosen table is copied as HTML and as plain text, with its charts, and that is said', async () => {
  const copied: Item[] = [];
  const { user } = await writing((items) => {
    copied.push(...items);
    return Promise.resolve();
  });
  await user.click(await button());
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tabel' }), 'Mål for mål');
  await user.click(await button());
  expect(await Promise.all(copied.map(({ blobs }) => textOf(blobs['text/html'])))).toEqual([
    '<p>overview</p>',
    '<p>goals</p>Maalbar 1',
  ]);
  expect(await textOf(copied[1]?.blobs['text/plain'])).toBe('goals');
  expect(screen.getByRole('status').textContent).toBe('»Mål for mål« er kopieret. Sæt den ind i Word med Ctrl+V.');
});

test('in English it is said that the table is in Danish, and its title is marked as that', async () => {
  const { user } = renderPane(appOf({ evaluation: examplePlan() }), 'en');
  await user.click(screen.getByRole('button', { name: 'Evaluate goals' }));
  await user.click(await screen.findByRole('button', { name: 'Write status …' }));
  const choice = await screen.findByRole('combobox', { name: 'Table', description: /^The table is in Danish/ });
  expect(choice.querySelector('option')?.lang).toBe('da');
});

describe('where the clipboard is closed to pages', () => {
  const closed = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  /** What a copy puts on the clipboard. */
  const copyEvent = (into: Map<string, string>) => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    return Object.assign(event, { clipboardData: { setData: (type: string, data: string) => into.set(type, data) } });
  };
  const overview = [
    ['text/html', '<p>overview</p>'],
    ['text/plain', 'overview'],
  ];

  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand');
  });

  test('the table is copied by the command of the page', async () => {
    const into = new Map<string, string>();
    Object.assign(document, { execCommand: () => document.dispatchEvent(copyEvent(into)) });
    const { user } = await writing(closed);
    await user.click(await button());
    expect([...into]).toEqual(overview);
    expect(screen.getByRole('status').textContent).toContain('er kopieret');
  });

  test('else Ctrl+C copies it, once, and only while it is still selected', async () => {
    const { user } = await writing(closed);
    await user.click(await button());
    expect(screen.getByRole('status').textContent).toBe('Tryk på Ctrl+C for at kopiere »Målsætninger og status«.');
    const into = new Map<string, string>();
    fireEvent(document, copyEvent(into));
    expect([...into]).toEqual(overview);
    into.clear();
    fireEvent(document, copyEvent(into));
    expect([...into]).toEqual([]);
    await user.click(await button());
    window.getSelection()?.removeAllRanges();
    fireEvent(document, copyEvent(into));
    expect([...into]).toEqual([]);
  });
});
