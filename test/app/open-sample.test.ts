import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, openSample } from '../../src/app';
import { SAMPLE_FILE } from '../../src/app/sample-file';
import { newLocalHost, openLocalHost, type LocalHost, type LocalHostOptions } from '../../src/host';
import { WorkbookError } from '../../src/workbook/excel/workbook-error';

const FILE = readFileSync(join(__dirname, '../../assets', SAMPLE_FILE.replace('samples/', '')));

/** Serves the pane's own files as its page would find them; what is asked for. */
function serveFiles(answer: () => Response | Promise<Response>): readonly string[] {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    asked.push(String(address));
    return Promise.resolve(answer());
  });
  return asked;
}

async function hosted<T>(options: LocalHostOptions, run: (host: LocalHost) => Promise<T>): Promise<T> {
  const host = await newLocalHost(options);
  host.install();
  try {
    return await run(host);
  } finally {
    host.uninstall();
  }
}

describe('opening the sample', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each(['PC', 'OfficeOnline'] as const)(
    'hands the very file to the Excel of %s in one sync, and leaves the open workbook alone',
    async (platform) => {
      const asked = serveFiles(() => new Response(new Uint8Array(FILE)));
      const opened: Uint8Array[] = [];
      const openWorkbook = (bytes: Uint8Array): void => void opened.push(bytes);
      await hosted({ platform, openWorkbook }, async (host) => {
        await openSample();
        expect(host.syncCount).toBe(1);
        expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      });
      expect(asked).toEqual([SAMPLE_FILE]);
      expect(opened.map((bytes) => Buffer.from(bytes).equals(FILE))).toEqual([true]);
    },
  );

  test('what it opens is a plan with goals that can be evaluated', async () => {
    const host = await openLocalHost(new Uint8Array(FILE));
    host.install();
    try {
      expect((await evaluate({})).goals.length).toBeGreaterThan(10);
    } finally {
      host.uninstall();
    }
  });

  test('a host that opens no further workbooks is said to be one', async () => {
    serveFiles(() => new Response(new Uint8Array(FILE)));
    await hosted({}, async () => {
      await expect(openSample()).rejects.toMatchObject({
        name: 'WorkbookError',
        code: 'new_workbook_refused',
        excelCode: 'UnsupportedOperation',
      });
    });
  });

  test('so is one that has no such function', async () => {
    serveFiles(() => new Response(new Uint8Array(FILE)));
    await hosted({ requirementSets: { ExcelApi: '1.7' } }, async () => {
      await expect(openSample()).rejects.toMatchObject({ code: 'new_workbook_refused' });
    });
  });

  test('other trouble of Excel keeps its own code', async () => {
    serveFiles(() => new Response(new Uint8Array(FILE)));
    await hosted({ openWorkbook: () => undefined }, async (host) => {
      host.faults.failSync(1, 'ServiceNotAvailable');
      await expect(openSample()).rejects.toMatchObject({ code: 'busy' });
    });
  });

  test.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['cannot be fetched', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('a file that %s is told before Excel is asked', async (_, answer) => {
    serveFiles(answer);
    await hosted({}, async (host) => {
      await expect(openSample()).rejects.toEqual(
        new WorkbookError('sample_missing', '', { params: { name: SAMPLE_FILE } }),
      );
      expect(host.syncCount).toBe(0);
    });
  });
});
