import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '../src');

/** What each layer may import, beside itself: taskpane, commands, functions, host/cli -> app -> workbook -> engine. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  i18n: ['engine'],
  workbook: ['engine', 'i18n'],
  app: ['workbook', 'engine', 'i18n'],
  taskpane: ['app', 'engine', 'i18n'],
  commands: ['app', 'engine', 'i18n'],
  functions: ['app', 'engine', 'i18n'],
  host: ['app', 'workbook', 'engine', 'i18n', 'taskpane'],
  // Builds and packs the rest; nothing of it is in the add-in.
  delivery: ['commands', 'functions'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
  readonly to: string | null;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const layerOf = (path: string): string => relative(SRC, path).split('/')[0] ?? '';

const imports: Import[] = sourceFiles(SRC).flatMap((file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName: specifier }) => specifier)
    // The version that the pane shows.
    .filter((specifier) => !specifier.endsWith('/package.json'))
    .map((specifier) => ({
      file: relative(SRC, file),
      from: layerOf(file),
      specifier,
      to: specifier.startsWith('.') ? layerOf(resolve(file, '..', specifier)) : null,
    })),
);

describe('the layers', () => {
  it('reads the sources (a test on nothing would always pass)', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ from }) => from))).toEqual(
      new Set(Object.keys(MAY_IMPORT).filter((layer) => imports.some(({ from }) => from === layer))),
    );
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what lies below it', (layer) => {
    const allowed = new Set([layer, ...(MAY_IMPORT[layer] ?? [])]);
    const wrong = imports.filter(({ from, to }) => from === layer && to !== null && !allowed.has(to));
    expect(wrong).toEqual([]);
  });

  it('keeps the engine free of packages', () => {
    expect(imports.filter(({ from, to }) => from === 'engine' && to === null)).toEqual([]);
  });

  it('names Excel only where the architecture allows it', () => {
    const naming = sourceFiles(SRC)
      .filter((file) => /\bExcel\.(?!\b(?:com|exe)\b)[a-zA-Z]/.test(withoutComments(readFileSync(file, 'utf8'))))
      .map((file) => relative(SRC, file))
      .filter((file) => !file.startsWith('workbook/excel/') && !file.startsWith('host/'));
    expect(naming).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^'\n]*'/g, "''");
}
