import { commit, type Proposal } from '../../../src/app';
import { newLocalHost } from '../../../src/host';
import * as input from '../../../src/host/model/input';
import { area } from '../../../src/workbook/area';
import { readSnapshot } from '../../../src/workbook/excel/read';
import { inWorkbook } from '../../../src/workbook/excel/run';
import { withHost } from '../../host/cli/run';

const TEXTS = ["'t er et ord", "''to", "'=1+1", 'okt 2018', '=1+1'];

/** Writes the texts into cells formatted as text and into plain ones, and gives what they hold, and what was told. */
async function written() {
  const host = await newLocalHost();
  return withHost(host, async () => {
    const snapshot = await inWorkbook(readSnapshot);
    const proposal: Proposal = {
      purpose: 'import',
      snapshot,
      findings: [],
      plan: {
        edits: [
          {
            kind: 'cells',
            sheet: 'Sheet1',
            area: area(0, 0, TEXTS.length, 2),
            before: null,
            after: TEXTS.map((text) => [text, text]),
            numberFormats: TEXTS.map(() => ['@', null]),
          },
        ],
      },
    };
    const { findings } = await commit(proposal);
    const { cells } = (await inWorkbook(readSnapshot)).sheets[0] ?? {};
    return { values: cells?.values, formulas: cells?.formulas, findings };
  });
}

const both = TEXTS.map((text) => [text, text]);

describe('a text that begins with an apostrophe', () => {
  test('is the same text in the cell, whatever the format', async () => {
    expect(await written()).toEqual({ values: both, formulas: both, findings: [] });
  });

  test('also in an Excel that takes no mark in a cell formatted as text', async () => {
    const parse = input.parseInput;
    const spy = jest.spyOn(input, 'parseInput').mockImplementation((text, format, year) =>
      // The text as it is, and no more.
      format === '@' ? { kind: 'constant', value: text, numberFormat: null } : parse(text, format, year),
    );
    try {
      expect(await written()).toEqual({ values: both, formulas: both, findings: [] });
      expect(spy).toHaveBeenCalledWith("''t er et ord", '@', expect.any(Number));
      expect(spy).toHaveBeenCalledWith("'t er et ord", '@', expect.any(Number));
    } finally {
      spy.mockRestore();
    }
  });
});
