import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { statusLabel } from '../../../src/engine';
import type { Result } from '../../../src/host/cli/result';
import { SOFFICE } from '../../recalc/soffice';
import { maalbar, readResult, temporaryFolder } from './run';

const MEETING = 'Beskæftigelses- og Integrationsudvalget, 5. februar';
/** A4 upright and lying, in points. */
const SIZES = ['595 x 842', '842 x 595'];

interface Page {
  readonly number: number;
  readonly text: string;
  readonly size: string;
}

const folder = temporaryFolder();

/** The pages of charts and appendix: those with the meeting at their top. */
function pagesOf(pdf: string): Page[] {
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const texts = run('pdftotext', '-layout', pdf, '-').split('\f');
  const sizes = [
    ...run('pdfinfo', '-f', '1', '-l', String(texts.length), pdf).matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g),
  ];
  return texts.flatMap((text, index) => {
    const [, width = '', height = ''] = sizes[index] ?? [];
    const size = `${String(Math.round(Number(width)))} x ${String(Math.round(Number(height)))}`;
    return text.includes(MEETING) ? [{ number: index + 1, text, size }] : [];
  });
}

/** How much of a page is dark in grey print, in pixels of a small picture, between two heights. */
function ink(pdf: string, page: number, from: number, to: number): number {
  const bytes = execFileSync('pdftoppm', ['-gray', '-r', '50', '-f', String(page), '-l', String(page), pdf], {
    maxBuffer: 1e8,
  });
  // "P5 width height 255" and then one byte for every pixel.
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const pixels = bytes.subarray(head?.[0].length ?? 0);
  expect(pixels.length).toBe(width * height);
  return pixels
    .subarray(Math.floor(from * height) * width, Math.floor(to * height) * width)
    .filter((grey) => grey < 130).length;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

if ('reason' in SOFFICE) console.warn(`${SOFFICE.reason} The printed appendix is not tested here.`);

('path' in SOFFICE ? describe : describe.skip)('the appendix of both samples as a PDF', () => {
  describe.each(['2026', '2019'])('of %s', (year) => {
    const pdf = join(folder, `${year}.pdf`);
    let result: Result;
    let pages: readonly Page[];
    let titled: (title: string) => Page[];

    beforeAll(async () => {
      const [output, json] = [join(folder, `${year}.xlsx`), join(folder, `${year}.json`)];
      const sample = `assets/beskaeftigelsesplan-${year}.xlsx`;
      const run = await maalbar(
        ...['evaluate', sample, '--out', output, '--json', json],
        ...['--charts', '--appendix', '--meeting', `${MEETING} ${year}`],
      );
      expect(run).toMatchObject({ code: 0, err: '' });
      result = readResult(json);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, output], {
        stdio: 'pipe',
      });
      pages = pagesOf(pdf);
      // The pages from the one with the title to the next part's.
      const starts = pages.filter(({ text }) =>
        /Oversigt over mål for|Status på mål i|– status|– mål for mål|sammenlignet med andre –|Grafer til målene/.test(
          text,
        ),
      );
      titled = (title) => {
        const first = starts.findIndex(({ text }) => text.includes(title));
        const [from, until] = [starts[first]?.number ?? Infinity, starts[first + 1]?.number ?? Infinity];
        return pages.filter(({ number }) => number >= from && number < until);
      };
    }, 240_000);

    it('is on A4, has the municipality and the page number on every page, and no empty one', () => {
      expect(pages.length).toBeGreaterThan(result.goals.length);
      for (const { text, size } of pages) {
        expect(SIZES).toContain(size);
        expect(text).toContain('Lyngby-Taarbæk Kommune');
        expect(text).toMatch(/Side \d+ af \d+/);
        expect(text).toMatch(/Kilder?: .*Opgjort pr\./);
        // More than its header and footer.
        expect(flat(text).length).toBeGreaterThan(230);
      }
    });

    it('needs four round trips', () => {
      expect(result.syncs).toBeLessThanOrEqual(4);
    });

    it('has every goal in the overview, with the number and the wording', () => {
      const text = flat(
        titled('Oversigt over mål for')
          .map((page) => page.text)
          .join(' '),
      );
      for (const { number, kind } of result.goals)
        if (kind !== 'follow') expect(text).toContain(`MÅL ${number ?? ''}:`);
      expect(text).toContain('Følgemål:');
    });

    it('has every goal with its status in the follow-up, and repeats the headers', () => {
      const own = titled('Status på mål i');
      for (const { text } of own) expect(text).toMatch(/Nr\. +Mål +Målniveau +Aktuelt +Prognose +Status/);
      const lines = own.flatMap(({ text }) => text.split('\n'));
      for (const { number, status } of result.goals) {
        const row = lines.find(
          (line) => line.startsWith(`${number ?? ''} `) || line.trimStart().startsWith(`${number ?? ''}  `),
        );
        expect({ number, row: row?.includes(statusLabel(status, 'da')) }).toEqual({ number, row: true });
      }
    });

    it('repeats the headers of the table of remarks', () => {
      const own = titled('– status');
      expect(own.length).toBeGreaterThan(0);
      for (const { text } of own) expect(text).toMatch(/NR\. +MÅL +BEMÆRKNINGER/);
    });

    it('has a page for every goal', () => {
      const own = titled('– mål for mål');
      for (const { number } of result.goals) {
        expect(
          own.filter(({ text }) => new RegExp(`^ *(?:Mål|Følgemål) ${number ?? ''}(?::| \\(|$)`, 'm').test(text))
            .length,
        ).toBeGreaterThan(0);
      }
    });

    it('draws the charts, dark enough for grey print', () => {
      const own = titled('– mål for mål');
      const pageOf = (number: string | null) =>
        own.find(({ text }) => new RegExp(`^ *(?:Mål|Følgemål) ${number ?? ''}:`, 'm').test(text));
      const measured = result.goals.filter(({ indicator }) => indicator !== null);
      const charted = pageOf(measured[0]?.number ?? null);
      const bare = pageOf(
        result.goals.find(({ indicator, kind }) => indicator === null && kind === 'qualitative')?.number ?? null,
      );
      const dark = (page: Page | undefined): number => ink(pdf, page?.number ?? 0, 0.3, 0.45);
      expect(dark(charted)).toBeGreaterThan(60);
      expect(dark(charted)).toBeGreaterThan(4 * dark(bare));
    });
  });
});
