import type { Period } from '../../../src/engine';
import type { Cell } from '../snapshot';
import { AREAS, BENEFITS, makeFacts, periodsOf, type Fact, type Random } from './facts';
import type { NumberForm, PeriodForm } from './forms';

export interface LayoutInput {
  readonly random: Random;
  readonly first: Period;
  readonly count: number;
  readonly period: PeriodForm;
  readonly number: NumberForm;
}

export interface Layout {
  readonly name: string;
  /** `months` wants calendar months only (year and month stand apart). */
  readonly needs?: 'months';
  readonly build: (input: LayoutInput) => {
    readonly rows: readonly (readonly Cell[])[];
    readonly facts: readonly Fact[];
  };
}

type Dimensions = Parameters<typeof makeFacts>[1];
const facts = (input: LayoutInput, dimensions: Pick<Dimensions, 'measures' | 'benefits' | 'areas'>) =>
  makeFacts(input.random, { ...dimensions, first: input.first, count: input.count });

/** The value of the one fact that fits, written. */
function cell(input: LayoutInput, all: readonly Fact[], fits: (fact: Fact) => boolean, period: Period): Cell {
  const fact = all.find(fits);
  return fact === undefined ? '' : input.number.write(fact.points.get(period) ?? null, fact);
}

const areaText = (area: string | null): string =>
  area === 'Lyngby-Taarbæk' || area === 'Furesø' ? `${area} Kommune` : (area ?? '');
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const NO_BENEFIT = [null];
const NO_AREA = [null];

export const LONG_LAYOUTS: readonly Layout[] = [
  {
    name: 'long: area, period, a column per measure',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: AREAS });
      const measures = distinct(all.map(({ measure }) => measure));
      const rows = AREAS.flatMap((area) =>
        periodsOf(all).map((period) => [
          areaText(area),
          input.period.write(period),
          ...measures.map((measure) => cell(input, all, (f) => f.area === area && f.measure === measure, period)),
        ]),
      );
      return { rows: [['Område', 'Periode', ...measures], ...rows], facts: all };
    },
  },
  {
    name: 'long: measure, benefit, area, period, value',
    build: (input) => {
      const all = facts(input, {
        measures: ['fulltime', 'share'],
        benefits: BENEFITS.slice(0, 2),
        areas: AREAS.slice(2),
      });
      const rows = all.flatMap((fact) =>
        [...fact.points].map(([period, value]) => [
          fact.measure,
          fact.benefit,
          fact.area,
          input.period.write(period),
          input.number.write(value, fact),
        ]),
      );
      return { rows: [['Måling', 'Ydelse', 'Område', 'Periode', 'Værdi'], ...rows], facts: all };
    },
  },
  {
    name: 'long: value before the period, rows sorted by period',
    build: (input) => {
      const all = facts(input, { measures: ['fulltime'], benefits: BENEFITS, areas: AREAS.slice(0, 2) });
      const rows = periodsOf(all).flatMap((period) =>
        all.map((fact) => [
          input.number.write(fact.points.get(period) ?? null, fact),
          fact.measure,
          fact.benefit,
          fact.area,
          input.period.write(period),
        ]),
      );
      return { rows: [['Værdi', 'Indikator', 'Ydelse', 'Kommune', 'Periode'], ...rows], facts: all };
    },
  },
  {
    name: 'long: topic and table number beside',
    build: (input) => {
      const all = facts(input, {
        measures: ['persons', 'share'],
        benefits: ['Kontanthjælp'],
        areas: AREAS.slice(1, 3),
      });
      const rows = all.flatMap((fact) =>
        [...fact.points].map(([period, value]) => [
          'y60a02',
          'Kontanthjælp og uddannelseshjælp',
          fact.measure,
          fact.benefit,
          areaText(fact.area),
          input.period.write(period),
          input.number.write(value, fact),
        ]),
      );
      return { rows: [['Tabel', 'Emne', 'Måling', 'Ydelse', 'Område', 'Periode', 'Værdi'], ...rows], facts: all };
    },
  },
  {
    name: 'long: merged areas, named in the first row only',
    build: (input) => {
      const all = facts(input, { measures: ['persons'], benefits: NO_BENEFIT, areas: AREAS });
      const rows = all.flatMap((fact) =>
        [...fact.points].map(([period, value], i) => [
          i === 0 ? areaText(fact.area) : '',
          input.period.write(period),
          input.number.write(value, fact),
        ]),
      );
      return { rows: [['Område', 'Periode', 'Antal personer'], ...rows], facts: all };
    },
  },
  {
    name: 'long: an area as heading above its rows',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: AREAS.slice(1) });
      const rows = AREAS.slice(1).flatMap((area): Cell[][] => [
        [areaText(area)],
        ...periodsOf(all).map((period) => [
          input.period.write(period),
          cell(input, all, (f) => f.area === area && f.measure === 'Antal personer', period),
          cell(input, all, (f) => f.area === area && f.measure === 'Antal fuldtidspersoner', period),
        ]),
      ]);
      return { rows: [['Periode', 'Antal personer', 'Antal fuldtidspersoner'], ...rows], facts: all };
    },
  },
  {
    name: 'long: year and month in columns of their own',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['fulltime', 'share'], benefits: NO_BENEFIT, areas: AREAS.slice(0, 2) });
      const measures = distinct(all.map(({ measure }) => measure));
      const rows = AREAS.slice(0, 2).flatMap((area) =>
        periodsOf(all).map((period) => [
          area,
          Number(period.slice(0, 4)),
          monthName(period),
          ...measures.map((measure) => cell(input, all, (f) => f.area === area && f.measure === measure, period)),
        ]),
      );
      return { rows: [['Område', 'År', 'Måned', ...measures], ...rows], facts: all };
    },
  },
];

const MONTHS = ['jan', 'feb', 'marts', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'];

/** Mixed abbreviations, as in the tables of a committee's annex. */
export function monthName(period: Period): string {
  return MONTHS[Number(period.slice(5, 7)) - 1] ?? '';
}

export { areaText, cell, distinct, facts, NO_AREA, NO_BENEFIT };
