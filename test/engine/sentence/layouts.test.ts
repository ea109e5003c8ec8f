import { parsePlanText } from '../../../src/engine';
import { LAYOUTS } from './data/layouts';

describe('plans in other layouts', () => {
  it.each(LAYOUTS.map((document) => [document.name, document] as const))('%s', (_, { text, goals }) => {
    const read = parsePlanText(text).goals.map(({ number, kind, value, targetPeriod, section }) => [
      number ?? null,
      kind,
      value ?? null,
      targetPeriod ?? null,
      section,
    ]);
    expect(read).toEqual(goals);
  });

  it.each(LAYOUTS.map((document) => [document.name, document] as const))(
    '%s: the same with Windows line ends, and with empty lines doubled',
    (_, { text }) => {
      const told = (one: string) => parsePlanText(one).goals.map(({ number, kind, value }) => [number, kind, value]);
      expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
      expect(told(text.replaceAll('\n\n', '\n\n\n'))).toEqual(told(text));
    },
  );

  it('keeps what is said beside a goal with it: rationale, method, status', () => {
    const pdf = parsePlanText(LAYOUTS[2]?.text ?? '').goals;
    expect(pdf[0]?.rationale?.text).toContain('Kommunen ligger 2 procentpoint over klyngen');
    expect(pdf[1]?.method?.text).toContain('jobindsats.dk');
    const table = parsePlanText(LAYOUTS[1]?.text ?? '').goals;
    expect(table.map(({ status }) => status.flatMap(({ points }) => points.map(({ value }) => value)))).toEqual([
      [5.6],
      [76],
      [64],
      [],
    ]);
    expect(table[0]?.rationale?.text).toBe('Nærværssamtaler er indført på alle arbejdspladser.');
  });
});
