import { join, relative } from 'node:path';
import { createTranslator, LANGUAGES } from '../../src/i18n';
import { da } from '../../src/i18n/da';
import { codesIn, codesInFile } from './codes-in-source';
import { placeholdersOf } from './catalogue-entries';

const SOURCE = join(__dirname, '../../src');
const uses = codesIn(['engine', 'workbook', 'app'].map((layer) => join(SOURCE, layer))).map((use) => ({
  ...use,
  at: relative(SOURCE, use.at),
}));
const codes = [...new Set(uses.map((use) => use.code))].sort();

/** Parameters that issueText adds from the finding's place. */
const FROM_PLACE = ['sheet', 'cell', 'goal'];

describe('reading codes off the source', () => {
  test.each<[string, readonly (readonly [string, readonly string[] | null])[]]>([
    ["const x = { code: 'base_missing', params: { period } };", [['base_missing', ['period']]]],
    [
      "f({ severity: 'error', code: cond ? 'a_b' : 'c_d', sheet });",
      [
        ['a_b', []],
        ['c_d', []],
      ],
    ],
    [
      "const note = (at: number, code: string, params = {}) => ({ code, at, params: { at, ...params } }); note(1, 'stale', { months: 5 }); note(2, 'old');",
      [
        ['stale', ['at', 'months']],
        ['old', ['at']],
      ],
    ],
    ["type Report = (code: string) => void; function f(report: Report) { report('a_b'); }", [['a_b', []]]],
    ["function f(code: 'a' | 'b') { return { code, params: { period } }; } f('a');", [['a', ['period']]]],
    ["other('not a code');", []],
    ["const x = { code: 'a_b', params: { ...rest } };", [['a_b', null]]],
    ["const x = { code: 'a_b', params };", [['a_b', null]]],
    ['const x = { code };', []],
  ])('%s', (source, expected) => {
    expect(codesInFile('x.ts', source).map(({ code, params }) => [code, params])).toEqual(expected);
  });
});

describe('every code of an issue or a finding', () => {
  test('is found in the source', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['base_missing', 'indicator_not_found', 'no_goals', 'unreadable_cell']),
    );
  });

  test('has a message in every language', () => {
    const missing = LANGUAGES.flatMap((language) =>
      codes
        .filter((code) => createTranslator(language).lookup(`finding.${code}`) === null)
        .map((code) => `${language}: ${code}, made at ${uses.find((use) => use.code === code)?.at ?? ''}`),
    );
    expect(missing).toEqual([]);
  });

  test('is given every parameter that its plain message shows, wherever it is made', () => {
    const messages: Readonly<Record<string, string | undefined>> = da.finding;
    const missing = uses.flatMap(({ code, params, at }) =>
      params === null
        ? []
        : placeholdersOf(messages[code] ?? '')
            .filter((name) => ![...params, ...FROM_PLACE].includes(name))
            .map((name) => `${code} shows {{${name}}}, which ${at} does not give`),
    );
    expect(missing).toEqual([]);
  });

  test('that has a detailed message is given its parameters somewhere, and has a plain one beside it', () => {
    const messages: Readonly<Record<string, string | undefined>> = da.findingDetail;
    for (const [code, template] of Object.entries(messages)) {
      expect(Object.keys(da.finding)).toContain(code);
      const known = uses.filter((use) => use.code === code);
      const enough = known.some(
        ({ params }) =>
          params === null || placeholdersOf(template ?? '').every((name) => [...params, ...FROM_PLACE].includes(name)),
      );
      // Codes whose maker is not there yet are held to this once it is.
      if (known.length > 0) expect({ code, enough }).toEqual({ code, enough: true });
    }
  });
});
