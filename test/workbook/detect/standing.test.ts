import { evaluateSnapshot } from '../../../src/app/evaluate';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../../builders/snapshot';

const GOALS = sheet(
  [
    ['Nr.', 'Mål', 'Indikator'],
    ['1', 'Antallet af langtidsledige skal være højst 180 personer i juli 2026', 'Langtidsledige'],
  ],
  { name: 'Mål' },
);

/** A column of a figure for every month of a year. */
function months(year: number, value: number): Cell[][] {
  const rows: Cell[][] = Array.from({ length: 12 }, (_, at) => [`${year}M${String(at + 1).padStart(2, '0')}`, value]);
  return [['Periode', 'Langtidsledige'], ...rows];
}

function measuredOn(snapshot: Snapshot): string | undefined {
  return evaluateSnapshot(snapshot).assessed[0]?.indicator?.location.sheet;
}

const codes = (snapshot: Snapshot): string[] => evaluateSnapshot(snapshot).findings.map(({ code }) => code);

describe('of several series with the name of an indicator', () => {
  it('one that reaches the goal goes before one of an earlier plan, whichever stands first', () => {
    const old = sheet(months(2020, 300), { name: 'Gamle tal' });
    const now = sheet(months(2026, 218), { name: 'Tal' });
    expect(measuredOn(workbook(GOALS, old, now))).toBe('Tal');
    expect(measuredOn(workbook(GOALS, now, old))).toBe('Tal');
    expect(codes(workbook(GOALS, old, now))).toEqual([]);
  });

  it('figures of an earlier plan are used where there are no others, and it is said that they are old', () => {
    const old = workbook(GOALS, sheet(months(2020, 300), { name: 'Gamle tal' }));
    expect(measuredOn(old)).toBe('Gamle tal');
    expect(codes(old)).toContain('indicator_outdated');
  });

  it('figures that are only late are not old', () => {
    expect(codes(workbook(GOALS, sheet(months(2025, 300), { name: 'Tal' })))).not.toContain('indicator_outdated');
  });

  it('months go before the sums of a pivot table, although that has the very name', () => {
    const rows: Cell[][] = [['Måling', 'Ydelse', 'Periode', 'Værdi']];
    for (const [period = '', value = ''] of months(2026, 218).slice(1)) {
      rows.push(['Antal langtidsledige personer', 'I alt', period, value]);
    }
    const pivot = sheet(
      [
        ['Sum af Værdi', 'Kolonnenavne', '', ''],
        ['Rækkenavne', '2025', '2026', 'Hovedtotal'],
        ['Langtidsledige', 2500, 1300, 3800],
        ['Hovedtotal', 2500, 1300, 3800],
      ],
      { name: 'Pivot' },
    );
    expect(measuredOn(workbook(GOALS, pivot, sheet(rows, { name: 'Tal' })))).toBe('Tal');
  });
});

describe('a note that figures cannot be compared', () => {
  it('states a break in whichever words it says so', () => {
    const rows: Cell[][] = [
      ['Bemærk: reformen trådte i kraft 1. juli 2026; tal før og efter kan ikke umiddelbart sammenlignes'],
      ...months(2026, 218),
    ];
    const [goal] = evaluateSnapshot(workbook(GOALS, sheet(rows, { name: 'Tal' }))).assessed;
    expect(goal?.indicator?.series.breaks).toEqual(['2026-07']);
  });
});
