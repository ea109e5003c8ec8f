import type { Change, GoalChart, Proposal } from '../../src/app';
import type { Finding } from '../../src/taskpane/app-port';

/** Four years of a falling, seasonal series with target, base and projection. The figures are made up. */
export function exampleChart(): GoalChart {
  const periods = Array.from({ length: 46 }, (_, at) => {
    const month = at + 12 * 2023;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const value = (at: number): number => 3420 - at * 6.5 + 55 * Math.sin((at / 12) * 2 * Math.PI);
  return {
    points: periods.map((period, at) => ({
      period,
      label: period,
      actual: at <= 42 ? value(at) : null,
      projection: at >= 42 ? value(at) : null,
      target: period >= '2025-10' ? 3119 : null,
      base: period === '2025-10' ? value(at) : null,
    })),
    interval: { period: '2026-10', value: value(45), low: value(45) - 42, high: value(45) + 44 },
  };
}

export function exampleReview(): readonly Finding[] {
  return [
    {
      code: 'level_vs_percent',
      severity: 'error',
      sheet: 'Mål',
      cell: 'C8',
      goal: '3',
      params: { level: 463, percent: 5, absolute: 29, base: 492, impliedPercent: 5.9, impliedAbsolute: 24.6 },
    },
    { code: 'missing_number', severity: 'warning', sheet: 'Mål', params: { number: '7' } },
    {
      code: 'wording_differs',
      severity: 'warning',
      sheet: 'Mål',
      cell: 'C12',
      goal: '8',
      params: { text: 'Andelen skal være minimum 26 pct.', other: 'Andelen skal være 26 pct.', where: 'Oversigt!B12' },
    },
  ];
}

/** A proposal of the status columns; what it would change is `exampleChanges`. */
export function proposalOf(given: Partial<Proposal> = {}): Proposal {
  return {
    purpose: 'status',
    snapshot: { sheets: [], names: [], settings: {} },
    plan: { edits: [{ kind: 'add_sheet', sheet: 'Grafer' }] },
    findings: [],
    ...given,
  };
}

export function exampleChanges(): readonly Change[] {
  const cells = ['På vej', 'I risiko', 'Bagud', 'Opfyldt'].map((after, at): Change => ({
    kind: 'cell',
    sheet: 'Mål',
    address: `R${at + 6}`,
    before: at === 0 ? 'I risiko' : '',
    after,
  }));
  const many = Array.from({ length: 90 }, (_, at): Change => ({
    kind: 'cell',
    sheet: 'Data til grafer',
    address: `D${at + 5}`,
    before: '',
    after: 3249.5 - at,
  }));
  return [
    { kind: 'sheet', sheet: 'Data til grafer', address: null, before: false, after: true },
    ...cells,
    { kind: 'cell', sheet: 'Mål', address: 'S6', before: 3249, after: { formula: '=IFERROR(INDEX(Tal!D:D,62),"")' } },
    { kind: 'width', sheet: 'Mål', address: 'R:R', before: null, after: 98 },
    ...many,
    { kind: 'setting', sheet: null, address: null, key: 'maalbar.sheets', before: null, after: '{}' },
  ];
}
