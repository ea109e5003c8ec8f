import type { CellInput, Edit, WritePlan } from '../../workbook/plan';
import { GOALS_2026 } from './goals-2026';
import type { JobindsatsRow } from './jobindsats';
import { LOCAL_REGISTRATIONS } from './local-registrations';
import { sampleGoalEdits, headingEdits, monthSerial, rangeEdits } from './sheets';

const SOURCE = 'Kilde: Jobindsats.dk / STAR. Månedstal august 2021 - juli 2026.';
const BREAK = 'Databrud fra juli 2025: kontanthjælpsreformen trådte i kraft 1. juli 2025.';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * The sample plan of 2026: each indicator sheet has another of the shapes that analysts keep their series in.
 * Rows of the extract become cells as they are; a figure that is missing is an empty cell.
 */
export function workbook2026(rows: readonly JobindsatsRow[]): WritePlan {
  return {
    edits: [
      ...goals(),
      ...unemployment(rows),
      ...longTerm(rows),
      ...cashBenefit(rows),
      ...activation(rows),
      ...registrations(),
    ],
  };
}

function goals(): Edit[] {
  const sheet = 'Mål 2026';
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, [
      'Beskæftigelsesplan 2026 – Lyngby-Taarbæk',
      'Eksempel lavet til Målbar: målene er opdigtede, tallene i indikatorarkene er virkelige (kilde: Jobindsats.dk / STAR).',
    ]),
    ...sampleGoalEdits(sheet, 3, 'Maal2026', GOALS_2026),
  ];
}

/** Long, an Excel table, real dates. */
function unemployment(rows: readonly JobindsatsRow[]): Edit[] {
  const sheet = 'Ledighed';
  const count = rows.filter(({ subject, measure }) => subject === 'Fuldtidsledige' && measure.startsWith('Antal'));
  const shares = new Map(
    rows
      .filter(({ subject, measure }) => subject === 'Fuldtidsledige' && measure.includes('i pct.'))
      .map(({ benefit, area, period, value }) => [[benefit, area, period].join('|'), value]),
  );
  const body = count.map(({ benefit, area, period, value }): CellInput[] => [
    area,
    monthSerial(period),
    benefit,
    value ?? '',
    shares.get([benefit, area, period].join('|')) ?? '',
  ]);
  const header = ['Område', 'Periode', 'Ydelse', 'Antal fuldtidspersoner', 'Fuldtidspersoner i pct. af arbejdsstyrken'];
  const whole = { row: 3, column: 0, rowCount: body.length + 1, columnCount: header.length };
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, ['Fuldtidsledige', SOURCE]),
    ...rangeEdits(sheet, 3, header, body, ['@', 'mmm yyyy', '@', '#,##0', '0.0']),
    { kind: 'table', sheet, name: 'Ledighed', area: whole, style: 'TableStyleLight9' },
    { kind: 'widths', sheet, column: 0, widths: [100, 70, 90, 120, 210] },
    { kind: 'freeze', sheet, rows: 4, columns: 0 },
  ];
}

/** Wide: one row per benefit and area, one column per month, the months as dates. */
function longTerm(rows: readonly JobindsatsRow[]): Edit[] {
  const sheet = 'Langtidsledige';
  const own = rows.filter(({ subject }) => subject === 'Langtidsledige');
  const periods = [...new Set(own.map(({ period }) => period))].sort();
  const body = acrossPeriods(own, periods, ({ benefit, area }) => [benefit, area]);
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, ['Langtidsledige, antal personer', SOURCE.replace('august 2021', 'august 2023')]),
    ...rangeEdits(
      sheet,
      3,
      ['Ydelse', 'Område', ...periods.map(monthSerial)],
      body,
      ['@', '@', ...periods.map(() => '#,##0')],
      ['@', '@', ...periods.map(() => 'mmm yy')],
    ),
    { kind: 'widths', sheet, column: 0, widths: [90, 100] },
    { kind: 'freeze', sheet, rows: 4, columns: 0 },
  ];
}

/** Long, a plain range as jobindsats exports it: periods as "2021M08". */
function cashBenefit(rows: readonly JobindsatsRow[]): Edit[] {
  const sheet = 'Kontanthjælp';
  const measures = ['Antal personer', 'Antal fuldtidspersoner', 'Fuldtidspersoner i pct. af arbejdsstyrken'];
  const own = rows.filter(({ subject }) => subject === 'Kontanthjælp');
  const value = new Map(own.map((row) => [[row.measure, row.area, row.period].join('|'), row.value]));
  const body = own
    .filter(({ measure }) => measure === measures[0])
    .map(({ area, period }): CellInput[] => [
      area,
      period,
      ...measures.map((measure) => value.get([measure, area, period].join('|')) ?? ''),
    ]);
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, ['Kontanthjælp', SOURCE, BREAK]),
    ...rangeEdits(sheet, 4, ['Område', 'Periode', ...measures], body, ['@', '@', '#,##0', '#,##0', '0.0']),
    { kind: 'widths', sheet, column: 0, widths: [100, 70, 90, 120, 210] },
    { kind: 'freeze', sheet, rows: 5, columns: 0 },
  ];
}

/** Wide, the months as text ("aug 2021"); two subjects under each other in one table. */
function activation(rows: readonly JobindsatsRow[]): Edit[] {
  const sheet = 'Aktivering og løntimer';
  const own = rows.filter(({ subject }) => subject.startsWith('Aktivering') || subject.startsWith('Ordinære'));
  const periods = [...new Set(own.map(({ period }) => period))].sort();
  const label = (period: string): string => `${MONTHS[Number(period.slice(5)) - 1] ?? ''} ${period.slice(0, 4)}`;
  const body = acrossPeriods(own, periods, ({ measure, area }) => [measure, area]);
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, ['Aktivering og ordinære løntimer, kontanthjælpsmodtagere', SOURCE, BREAK]),
    ...rangeEdits(sheet, 4, ['Måling', 'Område', ...periods.map(label)], body, [
      '@',
      '@',
      ...periods.map(() => '#,##0.0'),
    ]),
    { kind: 'widths', sheet, column: 0, widths: [210, 100] },
    { kind: 'freeze', sheet, rows: 5, columns: 0 },
  ];
}

/** One row per month, one column per indicator. */
function registrations(): Edit[] {
  const sheet = 'Egne registreringer';
  return [
    { kind: 'add_sheet', sheet },
    ...headingEdits(sheet, [
      'Jobcentrets egne registreringer',
      'Opdigtede tal til eksemplet: de findes ikke i Jobindsats.',
    ]),
    ...rangeEdits(
      sheet,
      3,
      LOCAL_REGISTRATIONS.header,
      LOCAL_REGISTRATIONS.rows.map(([period, ...values]) => [
        monthSerial(period),
        ...values.map((value) => value ?? ''),
      ]),
      ['mmmm yyyy', '0', '0', '0.0', '#,##0'],
    ),
    { kind: 'widths', sheet, column: 0, widths: [95, 130, 160, 260, 150] },
    { kind: 'freeze', sheet, rows: 4, columns: 0 },
  ];
}

function acrossPeriods(
  rows: readonly JobindsatsRow[],
  periods: readonly string[],
  labels: (row: JobindsatsRow) => readonly [string, string],
): CellInput[][] {
  const series = new Map<string, { readonly labels: readonly string[]; readonly values: Map<string, number | null> }>();
  for (const row of rows) {
    const key = labels(row).join('|');
    const entry = series.get(key) ?? { labels: labels(row), values: new Map<string, number | null>() };
    entry.values.set(row.period, row.value);
    series.set(key, entry);
  }
  return [...series.values()].map((entry) => [
    ...entry.labels,
    ...periods.map((period): CellInput => entry.values.get(period) ?? ''),
  ]);
}
