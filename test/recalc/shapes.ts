import { formatPeriod, formatPeriodShort, monthName, periodAt } from '../../src/engine';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { date, percent, sheet, type Cell } from '../builders/snapshot';

/** A way analysts keep a series: the sheet as it stands with `months` months of it, from January 2023. */
export interface Shape {
  readonly name: string;
  readonly build: (months: number) => SheetSnapshot;
}

const SHEET = "Tal fra '23 (æøå)";
const AREA = 'Lyngby-Taarbæk';
const AREAS = ['Hele landet', AREA, 'Ærø'];
const START = 2023 * 12;

/** The figures: a season, a trend, and a different level for every area and indicator. */
function value(month: number, area: string, indicator = 0): number {
  const season = [4, 9, 8, 5, 2, 0, 6, 11, 7, 3, 1, 5][month % 12] ?? 0;
  const size = 1500 + 400 * AREAS.indexOf(area) + 100 * indicator;
  return Math.round(size + season * 12 - (month - START) * 2.5 + ((month * 7919) % 23));
}

const all = (months: number): number[] => Array.from({ length: months }, (_, i) => START + i);
const at = (month: number): readonly [year: number, month: number] => [Math.floor(month / 12), (month % 12) + 1];
const code = (month: number): string => `${String(at(month)[0])}M${String(at(month)[1]).padStart(2, '0')}`;
const words = (month: number): string => formatPeriodShort(periodAt('month', month), 'da');
const full = (month: number): string => formatPeriod(periodAt('month', month), 'da');
const real = (month: number): Cell => date(...at(month), 1, 'mmm yyyy');
/** As Danish text, some with a decimal, so that the point is seen to be no decimal sign. */
const danish = (number: number): string =>
  `${String(Math.floor(number / 1000))}.${String(number % 1000).padStart(3, '0')}${number % 3 === 0 ? ',5' : ''}${number % 5 === 0 ? ' personer' : ''}`;
/** A gap now and then, written as people write it. */
const gappy = (month: number, number: number): Cell =>
  [5, 17].includes(month - START) ? (['-', '*'][month % 2] ?? '') : number;

function longTable(
  label: (month: number) => Cell,
  number: (month: number, area: string) => Cell,
  options: Parameters<typeof sheet>[1] = {},
): (months: number) => SheetSnapshot {
  return (months) => {
    const rows = all(months).flatMap((month) => AREAS.map((area): Cell[] => [area, label(month), number(month, area)]));
    const table: Cell[][] = [['Fuldtidsledige'], [], ['Område', 'Periode', 'Antal fuldtidspersoner'], ...rows];
    return sheet(table, { name: SHEET, ...options });
  };
}

function wideTable(
  label: (month: number) => Cell,
  number: (month: number, area: string) => Cell,
): (months: number) => SheetSnapshot {
  return (months) => {
    const rows = AREAS.map((area): Cell[] => [
      'Antal fuldtidspersoner',
      area,
      ...all(months).map((month) => number(month, area)),
    ]);
    return sheet([['Ledige'], [], ['Måling', 'Område', ...all(months).map(label)], ...rows], { name: SHEET });
  };
}

/** Months under a year that stands once: twelve columns a year, empty until they are filled. */
function underYears(months: number): SheetSnapshot {
  const years = [2023, 2024, 2025, 2026];
  const columns = years.flatMap((year) => Array.from({ length: 12 }, (_, i) => year * 12 + i));
  const yearRow: Cell[] = ['', '', ...columns.map((month): Cell => (month % 12 === 0 ? at(month)[0] : ''))];
  const monthRow: Cell[] = ['Måling', 'Område', ...columns.map((month): Cell => monthName(at(month)[1], 'da', true))];
  const rows = AREAS.map((area): Cell[] => [
    'Antal fuldtidspersoner',
    area,
    ...columns.map((month): Cell => (month < START + months ? value(month, area) : '')),
  ]);
  return sheet([['Ledige'], [], yearRow, monthRow, ...rows], { name: SHEET });
}

/** A row per year and a column per month. */
function matrix(months: number): SheetSnapshot {
  const names = Array.from({ length: 12 }, (_, i) => monthName(i + 1, 'da', true));
  const rows = [2023, 2024, 2025, 2026].map((year): Cell[] => [
    year,
    ...Array.from({ length: 12 }, (_, i): Cell => (year * 12 + i < START + months ? value(year * 12 + i, AREA) : '')),
  ]);
  return sheet([['Antal fuldtidspersoner, Lyngby-Taarbæk'], [], ['År', ...names], ...rows], { name: SHEET });
}

function yearAndMonth(months: number): SheetSnapshot {
  const rows = all(months).flatMap((month) =>
    AREAS.map((area): Cell[] => [area, at(month)[0], monthName(at(month)[1], 'da'), value(month, area)]),
  );
  return sheet([['Ledige'], [], ['Område', 'År', 'Måned', 'Antal fuldtidspersoner'], ...rows], { name: SHEET });
}

function rowPerMonth(label: (month: number) => Cell): (months: number) => SheetSnapshot {
  return (months) => {
    const rows = all(months).map((month): Cell[] => [
      label(month),
      value(month, 'Ærø', 2),
      gappy(month, value(month, AREA)),
    ]);
    return sheet(
      [['Egne tal for Lyngby-Taarbæk'], [], ['Måned', 'Antal samtaler', 'Antal fuldtidspersoner'], ...rows],
      { name: SHEET },
    );
  };
}

/** Two tables with the same areas and months under each other, room between them. */
function stacked(months: number): SheetSnapshot {
  const block = (title: string, indicator: number, size: number): Cell[][] => [
    [title],
    ['Område', 'Periode', title],
    ...all(months).map((month): Cell[] => [AREA, code(month), value(month, AREA, indicator)]),
    ...Array.from({ length: size - months }, () => []),
  ];
  return sheet([...block('Antal fuldtidspersoner', 0, 60), ...block('Antal personer', 5, 40)], { name: SHEET });
}

/** Areas side by side, a column for each. */
function areasAcross(months: number): SheetSnapshot {
  const rows = all(months).map((month): Cell[] => [real(month), ...AREAS.map((area) => value(month, area))]);
  return sheet([['Antal fuldtidspersoner'], [], ['Måned', ...AREAS], ...rows], { name: SHEET });
}

/** Labels of areas in the first of their rows only, and a block of rows for each. */
function merged(months: number): SheetSnapshot {
  const rows = AREAS.flatMap((area): Cell[][] =>
    Array.from({ length: 48 }, (_, i): Cell[] => [
      i === 0 ? area : '',
      words(START + i),
      i < months ? value(START + i, area) : '',
    ]),
  );
  return sheet([['Ledige'], [], ['Område', 'Periode', 'Antal fuldtidspersoner'], ...rows], { name: SHEET });
}

/** Headings between the rows, which repeat their labels. */
function sections(months: number): SheetSnapshot {
  const block = (heading: string, indicator: number): Cell[][] => [
    [heading],
    ...AREAS.map((area): Cell[] => [area, ...all(months).map((month) => value(month, area, indicator))]),
  ];
  const rows = [...block('Antal samtaler', 4), ...block('Antal fuldtidspersoner', 0)];
  return sheet([['Ledige'], [], ['', ...all(months).map(words)], ...rows], { name: SHEET });
}

/** The latest two months marked as preliminary, by a star on their label: it moves on as months are added. */
const starred =
  (months: number) =>
  (month: number): Cell =>
    month >= START + months - 2 ? `${words(month)}*` : words(month);

export const SHAPES: readonly Shape[] = [
  { name: 'long, real dates', build: longTable(real, value) },
  { name: 'long, codes', build: longTable(code, value) },
  { name: 'long, words, gaps', build: longTable(full, (month, area) => gappy(month, value(month, area))) },
  { name: 'long, numbers as Danish text', build: longTable(words, (month, area) => danish(value(month, area))) },
  {
    name: 'long, last day of the month',
    build: longTable(
      (month) => date(...at(month), new Date(Date.UTC(at(month)[0], at(month)[1], 0)).getUTCDate()),
      value,
    ),
  },
  {
    name: 'long, shares in percent cells',
    build: longTable(code, (month, area) => percent(value(month, area) / 10_000)),
  },
  { name: 'wide, real dates', build: wideTable(real, value) },
  { name: 'wide, words', build: wideTable(words, (month, area) => gappy(month, value(month, area))) },
  { name: 'wide, numbers as Danish text', build: wideTable(code, (month, area) => danish(value(month, area))) },
  { name: 'wide, months under years', build: underYears },
  { name: 'a row per month, real dates', build: rowPerMonth(real) },
  { name: 'a row per month, words', build: rowPerMonth(full) },
  { name: 'a row per year, a column per month', build: matrix },
  { name: 'year and month in columns of their own', build: yearAndMonth },
  { name: 'two tables on a sheet', build: stacked },
  { name: 'a column per area', build: areasAcross },
  { name: 'long, areas in merged cells', build: merged },
  { name: 'wide, headings between rows', build: sections },
  { name: 'long, preliminary months marked', build: (months) => longTable(starred(months), value)(months) },
  { name: 'wide, preliminary months marked', build: (months) => wideTable(starred(months), value)(months) },
];
