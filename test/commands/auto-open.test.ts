import { opensWithWorkbook, setOpensWithWorkbook } from '../../src/app';
import { newLocalHost, openLocalHost } from '../../src/host';

test('that the pane opens with the workbook is kept in the file, and can be taken back', async () => {
  const first = await newLocalHost();
  first.install();
  expect(opensWithWorkbook()).toBe(false);
  await setOpensWithWorkbook(true);
  const saved = await first.save();
  first.uninstall();

  const again = await openLocalHost(saved);
  again.install();
  expect(opensWithWorkbook()).toBe(true);
  await setOpensWithWorkbook(false);
  expect(opensWithWorkbook()).toBe(false);
  again.uninstall();
});
