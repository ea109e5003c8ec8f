import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where LibreOffice is, or why these tests cannot run. */
export const SOFFICE: { readonly path: string } | { readonly reason: string } = findSoffice();

function findSoffice(): { path: string } | { reason: string } {
  const path = process.env.SOFFICE ?? 'soffice';
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe' });
    return { path };
  } catch (error) {
    return { reason: `LibreOffice (${path}) could not be started: ${String(error)}` };
  }
}

/** A profile of its own that recalculates every formula of a file on loading, whoever wrote it. */
function profile(locale: string): string {
  const setting = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
${setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale)}
</oor:items>`;
}

export interface Recalculated {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly seconds: number;
}

/** Opens workbooks in LibreOffice, recalculates them and saves them: all in one run. Throws where one does not come back. */
export function recalculate(workbooks: ReadonlyMap<string, Uint8Array>, locale = 'en-US'): Recalculated {
  if ('reason' in SOFFICE) throw new Error(SOFFICE.reason);
  const folder = mkdtempSync(join(tmpdir(), 'maalbar-recalc-'));
  try {
    const user = join(folder, 'profile', 'user');
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, 'registrymodifications.xcu'), profile(locale));
    mkdirSync(join(folder, 'in'));
    const inputs = [...workbooks].map(([name, bytes]) => {
      const path = join(folder, 'in', `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const start = Date.now();
    const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--norestore'];
    execFileSync(SOFFICE.path, [...options, '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...inputs], {
      stdio: 'pipe',
      timeout: 300_000,
    });
    const seconds = (Date.now() - start) / 1000;
    const files = new Map(
      [...workbooks.keys()].map((name) => [name, readFileSync(join(folder, 'out', `${name}.xlsx`))]),
    );
    return { files, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
