import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/i18n';
import { da } from '../../src/i18n/da';
import { en } from '../../src/i18n/en';
import { entriesOf, placeholdersOf } from './catalogue-entries';

const danish = entriesOf(da);
const english = new Map(entriesOf(en));

/** English words that have a good Danish one; whole words only. */
const ENGLISH_WORDS =
  /\b(target|gap|baseline|outlook|forecast|trend|dashboard|overview|download|upload|file|sheet|workbook|cell|error|warning|info|settings|retry|loading|copy|click|klik her|goal|goals|chart|charts|undo|preview|output|input|score|performance|tracking|update|team|level|the|and|of|is|not|press|choose)\b/i;

describe('the message catalogues', () => {
  test('exist for every language', () => {
    expect([...LANGUAGES].sort()).toEqual(['da', 'en']);
  });

  test('have the same keys in the same order in Danish and English', () => {
    expect([...english.keys()]).toEqual(danish.map(([key]) => key));
  });

  test.each(danish)('%s has the same placeholders in both languages', (key, template) => {
    expect(placeholdersOf(english.get(key) ?? '')).toEqual(placeholdersOf(template));
  });

  test.each(danish)('%s says something, without stray spaces', (key, template) => {
    for (const text of [template, english.get(key) ?? '']) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\.\.\./);
    }
  });

  test.each(danish.filter(([key]) => key !== 'app.english'))('%s uses no English word in Danish', (_key, template) => {
    // Names of options, placeholders and what is quoted from the workbook are no words of ours.
    const ours = template.replace(/\{\{.*?\}\}|»[^«]*«|--[a-z-]+/g, '');
    expect(ours).not.toMatch(ENGLISH_WORDS);
  });

  test.each(danish)('%s is spelled with æ, ø and å in Danish', (_key, template) => {
    expect(template).not.toMatch(/\b(maal|omraade|vaerdi|raekke|loebende|foer|aar|naar)\b/i);
    expect(template.replace(/--\w+ "[^"]*"/g, '')).not.toMatch(/["“”]/);
  });

  test.each(danish)('%s uses the same terminology: no English quotation marks or decimals', (key, template) => {
    expect(template).not.toMatch(/\d\.\d{1,2}\b|\d%/);
    expect(english.get(key)).not.toMatch(/[»«]|pct\./);
  });

  test('are spread over files of which no two define the same group: the later one would silently win', () => {
    const folder = join(__dirname, '../../src/i18n/messages/da');
    const groups = readdirSync(folder).flatMap((file) => {
      // The files of a finer cut (writing.ts) are spread inside a group and define none at this depth.
      const source = readFileSync(join(folder, file), 'utf8');
      return [...source.matchAll(/^ {2}(\w+): \{/gm)].map(([, group]) => group);
    });
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
  });

  test('plurals come in pairs', () => {
    const keys = new Set(danish.map(([key]) => key));
    for (const key of keys) {
      if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
      if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
    }
  });
});
