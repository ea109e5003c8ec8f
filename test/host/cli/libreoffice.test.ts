import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { statusLabel } from '../../../src/engine';
import { maalbar, readResult, temporaryFolder } from './run';

/** LibreOffice and Poppler are programs of the machine: where one is missing the reason is printed, and in CI it is an error. */
function missing(): string | null {
  for (const program of ['soffice', 'pdftotext']) {
    try {
      execFileSync('which', [program]);
    } catch {
      return program;
    }
  }
  return null;
}

const absent = missing();
if (absent !== null) {
  const reason = `${absent} is not installed: that LibreOffice shows the result is not tested here.`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  process.stderr.write(`${reason}\n`);
}

(absent === null ? describe : describe.skip)('the results of both samples in LibreOffice', () => {
  const folder = temporaryFolder();

  it.each(['2026', '2019'])(
    'shows every status of the plan of %s, and draws its charts',
    async (year) => {
      const output = join(folder, `${year}.xlsx`);
      const json = join(folder, `${year}.json`);
      const sample = `assets/beskaeftigelsesplan-${year}.xlsx`;
      expect((await maalbar('evaluate', sample, '--out', output, '--json', json, '--charts')).code).toBe(0);
      execFileSync('soffice', [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        output,
      ]);
      const text = execFileSync('pdftotext', ['-layout', join(folder, `${year}.pdf`), '-'], { encoding: 'utf8' });
      const { goals } = readResult(json);
      expect(goals.length).toBeGreaterThanOrEqual(17);
      for (const { status } of goals) expect(text).toContain(statusLabel(status, 'da'));
      const measured = goals.filter(({ indicator }) => indicator !== null);
      for (const { number } of measured) expect(text).toMatch(new RegExp(`(?:Mål|Følgemål) ${number ?? ''}:`));
      const parts = Object.entries(unzipSync(readFileSync(output))).filter(([name]) =>
        /charts\/chart\d+\.xml$/.test(name),
      );
      expect(parts.length).toBeGreaterThan(measured.length);
      for (const [, bytes] of parts) expect(strFromU8(bytes)).toContain('<c:numCache>');
    },
    120_000,
  );
});
