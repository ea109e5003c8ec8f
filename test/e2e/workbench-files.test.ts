import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityViolations, openWatched } from './browser';
import { buildDelivered, OUT } from './build';
import { served } from './served';
import { contentField, download, goTo, openSample, paneReady, untilShows } from './workbench-page';

jest.setTimeout(300_000);

const SAMPLE = readFileSync(join(__dirname, '../../assets/beskaeftigelsesplan-2026.xlsx'));

/** The start of a file of Excel 97-2003, or of an encrypted one, as far as it is looked at. */
function compoundFile(stream: string): Buffer {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
}

/** The sample with a content type of another kind of file, as a workbook with macros has it. */
function withMacros(): Buffer {
  const parts = unzipSync(new Uint8Array(SAMPLE));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const macro = types.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  return Buffer.from(
    zipSync({ ...parts, '[Content_Types].xml': strToU8(macro), 'xl/vbaProject.bin': strToU8('makro') }),
  );
}

function without(part: string): Buffer {
  const parts = unzipSync(new Uint8Array(SAMPLE));
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part))));
}

const BAD: readonly [kind: string, name: string, bytes: Buffer, says: RegExp][] = [
  [
    'no workbook',
    'notat.xlsx',
    Buffer.from('Dette er ikke en projektmappe.'),
    /notat\.xlsx er ikke en Excel-projektmappe/,
  ],
  ['empty', 'tom.xlsx', Buffer.alloc(0), /tom\.xlsx er tom/],
  ['too old', 'gammel.xls', compoundFile('Workbook'), /gammel\.xls har et ældre eller binært format/],
  ['encrypted', 'hemmelig.xlsx', compoundFile('EncryptedPackage'), /hemmelig\.xlsx er beskyttet med adgangskode/],
  [
    'a zip of something else',
    'billeder.xlsx',
    Buffer.from(zipSync({ 'a.txt': strToU8('a') })),
    /ikke en Excel-projektmappe/,
  ],
  ['damaged', 'halv.xlsx', without('xl/workbook.xml'), /halv\.xlsx er beskadiget/],
  ['cut off', 'afbrudt.xlsx', SAMPLE.subarray(0, 4000), /afbrudt\.xlsx er ikke en Excel-projektmappe/],
];

/** Drops files on the page as a file manager does. */
async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: bytes.toString('base64') }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, given);
}

const upload = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });

describe('files in the workbench', () => {
  const shown = served(buildDelivered);

  test('one that cannot be opened is said to be so, with what to do, and what is open stays open', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url, {
      viewport: { width: 1280, height: 800 },
    });
    await upload(page, ...([BAD[0]?.[1] ?? '', BAD[0]?.[2] ?? Buffer.alloc(0)] as const));
    await page.getByRole('alert').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await openSample(page);
    for (const [kind, name, bytes, says] of BAD) {
      await upload(page, name, bytes);
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect({ kind, text: await alert.textContent() }).toEqual({ kind, text: expect.stringMatching(says) as string });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('beskaeftigelsesplan-2026.xlsx');
      await alert.getByRole('button').click();
      await alert.waitFor({ state: 'detached' });
    }
    await untilShows(page, 'A1', 'Beskæftigelsesplan 2026');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('a file is opened where it is dropped, also over the pane, and several at once are not', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url);
    await drop(page, [{ name: 'plan.xlsx', bytes: SAMPLE }]);
    await page.getByRole('heading', { level: 1, name: 'plan.xlsx' }).waitFor();
    await paneReady(page);
    await drop(page, [
      { name: 'a.xlsx', bytes: SAMPLE },
      { name: 'b.xlsx', bytes: SAMPLE },
    ]);
    await page.getByRole('alert').filter({ hasText: 'Åbn én fil ad gangen' }).waitFor();
    const isTaken = await page.frames()[1]?.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['x'], 'c.xlsx'));
      return !document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    });
    // Otherwise the browser would leave the page for the file.
    expect(isTaken).toBe(true);
    await page.getByRole('alert').filter({ hasText: 'c.xlsx er ikke en Excel-projektmappe' }).waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('macros are not run, stay in the file, and decide what the result is called', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url);
    await upload(page, 'plan.xlsm', withMacros());
    await paneReady(page);
    await page.getByText('plan.xlsm har makroer').waitFor();
    await goTo(page, 'A1');
    await contentField(page).fill('Ny overskrift');
    await contentField(page).press('Enter');
    await untilShows(page, 'A1', 'Ny overskrift');
    const path = join(OUT, 'makro.xlsm');
    expect(await download(page, path)).toBe('plan (Målbar).xlsm');
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    expect(strFromU8(parts['xl/vbaProject.bin'] ?? new Uint8Array())).toBe('makro');
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('macroEnabled');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('workbooks opened one after the other leave no thread and no frame behind', async () => {
    const { page, trouble } = await openWatched(shown.browser, shown.server.url);
    await openSample(page);
    for (const turn of [1, 2, 3]) {
      await upload(page, `plan ${turn}.xlsx`, SAMPLE);
      await page.getByRole('heading', { level: 1, name: `plan ${turn}.xlsx` }).waitFor();
      await paneReady(page);
    }
    expect(page.frames()).toHaveLength(2);
    expect(page.workers()).toHaveLength(1);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('nothing can be fetched from elsewhere, neither by the page, the pane nor the thread', async () => {
    const { page } = await openWatched(shown.browser, shown.server.url);
    await openSample(page);
    const ask = async (): Promise<string> => {
      try {
        await fetch('http://127.0.0.1:9/elsewhere');
        return 'fetched';
      } catch {
        return 'refused';
      }
    };
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url().includes('elsewhere')) asked.push(request.url());
    });
    expect(await page.evaluate(ask)).toBe('refused');
    expect(await page.frames()[1]?.evaluate(ask)).toBe('refused');
    expect(await page.workers()[0]?.evaluate(ask)).toBe('refused');
    // Refused by the policy, before any request was made.
    expect(asked).toEqual([]);
    await page.context().close();
  });
});
