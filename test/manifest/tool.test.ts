import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

test('office-addin-manifest, the tool of Excel’s own makers, reads the manifest', () => {
  const tool = join(ROOT, 'node_modules/office-addin-manifest/cli.js');
  const info = execFileSync(process.execPath, [tool, 'info', join(ROOT, 'manifest.xml')], { encoding: 'utf8' });
  expect(info).toContain('Id: 6d945b26-758b-4366-bb98-353a5c59de05');
  expect(info).toContain('Name: Målbar');
  expect(info).toContain('Default Locale: da-DK');
  expect(info).toContain('Hosts: Workbook');
});
