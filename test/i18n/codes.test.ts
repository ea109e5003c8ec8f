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
  test.each([
    ["const x = { code: 'base_missing', params: { period } };", [['base_missing', ['period']]]],
    ["f({ severity: 'error', code: cond ? 'a_b' : 'c_d', sheet });", [['a_b', []], ['c_d', []]]], // prettier-ignore
    ["const x = issue('stale', { months: 5 });", []],
    ["const x = issue('target_missing', { period: p });", [['target_missing', ['period']]]],
    ["const x = { code: 'a_b', params: { ...rest } };", [['a_b', null]]],
    ["const x = { code: 'a_b', params };", [['a_b', null]]],
    ['const x = { code };', []],
  ])('%s', (source, expected) => {
    expect(codesInFile('x.ts', source).map(({ code, params }) => [code, params])).toEqual(expected);
  });
});

describe('every code of an issue or a finding', () => {
  test('has a message in every language', () => {
    const missing = LANGUAGES.flatMap((language) =>
      codes
        .filter((code) => createTranslator(language).lookup(`finding.${code}`) === null)
        .map((code) => `${language}: ${code}, made at ${uses.find((use) => use.code === code)?.at ?? ''}`),
    );
    expect(missing).toEqual([]);
  });

  test('is given every parameter that its message shows', () => {
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
});
