import { FUNCTIONS } from '../../src/functions/catalogue';
import { functionsMetadata } from '../../src/functions/metadata';
import { LANGUAGES } from '../../src/i18n';

/** Names that Excel would take for cells. */
const CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;

describe.each(LANGUAGES)('functions.%s.json', (language) => {
  const { functions } = functionsMetadata(language, 'https://eksempel.dk/help.html');

  test('holds every function with the id under which its code is associated', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test('has names and ids as Excel takes them, each once', () => {
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).toMatch(/^\p{Lu}[\p{Lu}\d._]{2,}$/u);
      expect(name).not.toMatch(CELL);
    }
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });

  test('describes every function and parameter, in no more than Excel shows', () => {
    for (const { description, parameters } of functions) {
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(255);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{Ll}[\p{Ll}_]*$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  test('has optional parameters last, and types that Excel knows', () => {
    for (const { parameters, result } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      for (const { type, dimensionality } of [result, ...parameters]) {
        expect(['any', 'boolean', 'number', 'string']).toContain(type);
        expect(['scalar', 'matrix']).toContain(dimensionality);
      }
    }
  });

  test('asks for no streaming, no cancelling and no address: the functions are pure', () => {
    expect(JSON.stringify(functions)).not.toMatch(/stream|cancelable|requires|volatile/);
  });
});

test('the two languages differ in words alone', () => {
  const bare = (language: 'da' | 'en') =>
    functionsMetadata(language).functions.map(({ id, result, parameters }) => ({
      id,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(bare('da')).toEqual(bare('en'));
  const [da, en] = [functionsMetadata('da'), functionsMetadata('en')];
  expect(da.functions[0]?.description).not.toBe(en.functions[0]?.description);
});
