import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { excelMembersIn, typeScriptIn } from './api-members';

const ROOT = join(__dirname, '../..');
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  ROOT,
);
const uses = excelMembersIn(typeScriptIn(join(ROOT, 'src/workbook/excel')), config.options);
const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
)?.[1];

/** 1.10 is after 1.9. Null for what is not a version of ExcelApi, such as a preview. */
function minor(set: string): number | null {
  const match = /^ExcelApi 1\.(\d+)$/.exec(set);
  return match === null ? null : Number(match[1]);
}

describe('requirement sets', () => {
  test('the members that the add-in uses are found with their notes', () => {
    const members = uses.map((use) => use.member);
    expect(members).toEqual(expect.arrayContaining(['Range.values', 'Worksheet.name']));
  });

  test('no member needs more than the manifest declares, unless it is asked for first', () => {
    const most = minor(`ExcelApi ${declared ?? ''}`) ?? 0;
    expect(most).toBeGreaterThan(0);
    const tooNew = uses
      .filter(({ set, guard }) => {
        const needed = minor(set);
        const allowed = Math.max(most, minor(`ExcelApi ${guard ?? ''}`) ?? 0);
        return needed === null || needed > allowed;
      })
      .map(({ member, set, at }) => `${member} needs ${set} at ${relative(ROOT, at)}`);
    expect(tooNew).toEqual([]);
  });
});
