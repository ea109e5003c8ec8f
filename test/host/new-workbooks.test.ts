import { newLocalHost, openLocalHost } from '../../src/host';
import { errorOf } from './support';

/** `Excel.createWorkbook` in its two steps, which are not in the published types. */
interface Application {
  createWorkbook(base64: string): { open(): void };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('workbooks beside the open one', () => {
  test('are handed to whoever runs the host when they are opened, not before', async () => {
    const source = await newLocalHost();
    await source.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = 'Fra nettet';
      await context.sync();
    });
    const opened: Uint8Array[] = [];
    const host = await newLocalHost({ openWorkbook: (bytes) => void opened.push(bytes) });
    const text = base64(await source.save());
    await host.Excel.run(async (context) => {
      const application = context.workbook.application as unknown as Application;
      const created = application.createWorkbook(text);
      await context.sync();
      expect(opened).toHaveLength(0);
      created.open();
      await context.sync();
    });
    expect(opened).toHaveLength(1);
    const again = await openLocalHost(opened[0] ?? new Uint8Array());
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(['Fra nettet']);
  });

  test.each(['PC', 'OfficeOnline'] as const)('without a file it is an empty one (%s)', async (platform) => {
    const opened: Uint8Array[] = [];
    const host = await newLocalHost({ platform, openWorkbook: (bytes) => void opened.push(bytes) });
    await host.Excel.createWorkbook();
    const again = await openLocalHost(opened[0] ?? new Uint8Array());
    expect(again.workbook.sheets).toHaveLength(1);
  });

  test.each([
    ['no Base64', 'æøå'],
    ['no workbook', base64(new TextEncoder().encode('tekst'))],
  ])('what is %s is an invalid argument', async (_, text) => {
    const opened: Uint8Array[] = [];
    const host = await newLocalHost({ openWorkbook: (bytes) => void opened.push(bytes) });
    expect(await errorOf(host.Excel.createWorkbook(text))).toMatchObject({ code: 'InvalidArgument' });
    expect(opened).toEqual([]);
  });

  test('a host that nobody gave a way to open them says so, and a later request goes on as before', async () => {
    const host = await newLocalHost();
    expect(await errorOf(host.Excel.createWorkbook())).toMatchObject({ code: 'UnsupportedOperation' });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
    });
  });
});
