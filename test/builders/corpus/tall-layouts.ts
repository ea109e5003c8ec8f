import { AREAS, BENEFITS, periodsOf } from './facts';
import { areaText, distinct, facts, monthName, NO_AREA, NO_BENEFIT, type Layout } from './layouts';
import type { Cell } from '../snapshot';

/** A row per period, a column per indicator. */
export const DOWN_LAYOUTS: readonly Layout[] = [
  {
    name: 'down: a column per indicator',
    build: (input) => {
      const all = facts(input, {
        measures: ['persons', 'fulltime', 'share', 'visits'],
        benefits: NO_BENEFIT,
        areas: NO_AREA,
      });
      return {
        facts: all,
        rows: [
          ['Periode', ...all.map((f) => f.measure)],
          ...periodsOf(all).map((p) => [
            input.period.write(p),
            ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: no header over the periods, newest first',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: NO_AREA });
      return {
        facts: all,
        rows: [
          ['', ...all.map((f) => f.measure)],
          ...[...periodsOf(all)]
            .reverse()
            .map((p) => [input.period.write(p), ...all.map((f) => input.number.write(f.points.get(p) ?? null, f))]),
        ],
      };
    },
  },
  {
    name: 'down: merged benefits over repeated measures',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: BENEFITS, areas: NO_AREA });
      const ordered = BENEFITS.flatMap((benefit) => all.filter((f) => f.benefit === benefit));
      return {
        facts: all,
        rows: [
          ['', ...BENEFITS.flatMap((benefit) => [benefit, ''])],
          ['Periode', ...ordered.map((f) => f.measure)],
          ...periodsOf(all).map((p) => [
            input.period.write(p),
            ...ordered.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: measures over repeated areas',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: AREAS });
      const measures = distinct(all.map(({ measure }) => measure));
      return {
        facts: all,
        rows: [
          ['', ...all.map((f) => f.measure)],
          ['Måned', ...measures.flatMap(() => AREAS.map(areaText))],
          ...periodsOf(all).map((p) => [
            input.period.write(p),
            ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: a column per area under a title that names the indicator',
    build: (input) => {
      const all = facts(input, { measures: ['persons'], benefits: NO_BENEFIT, areas: AREAS });
      return {
        facts: all,
        rows: [
          ['Antal personer'],
          [],
          ['', ...AREAS.map(areaText)],
          ...periodsOf(all).map((p) => [
            input.period.write(p),
            ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: year merged beside the months',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: NO_AREA });
      return {
        facts: all,
        rows: [
          ['År', 'Måned', ...all.map((f) => f.measure)],
          ...periodsOf(all).map((p, i): Cell[] => [
            i === 0 || p.endsWith('-01') ? Number(p.slice(0, 4)) : '',
            monthName(p),
            ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: months by number under their year',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: NO_AREA });
      return {
        facts: all,
        rows: [
          ['År', 'Måned', ...all.map((f) => f.measure)],
          ...periodsOf(all).map((p): Cell[] => [
            Number(p.slice(0, 4)),
            Number(p.slice(5)),
            ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: the year as a heading above its months',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: NO_AREA });
      return {
        facts: all,
        rows: [
          ['', ...all.map((f) => f.measure)],
          ...periodsOf(all).flatMap((p, i): Cell[][] => [
            ...(i === 0 || p.endsWith('-01') ? [[p.slice(0, 4)]] : []),
            [monthName(p), ...all.map((f) => input.number.write(f.points.get(p) ?? null, f))],
          ]),
        ],
      };
    },
  },
  {
    name: 'down: blank rows and totals between, a blank column',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: NO_AREA });
      const periods = periodsOf(all);
      const row = (p: string): Cell[] => [
        input.period.write(p),
        '',
        ...all.map((f) => input.number.write(f.points.get(p) ?? null, f)),
      ];
      return {
        facts: all,
        rows: [
          ['Periode', '', ...all.map((f) => f.measure)],
          ...periods.slice(0, 4).map(row),
          [],
          ['I alt', '', 4711, 4712],
          ...periods.slice(4).map(row),
          ['Gennemsnit', '', 471.1, 471.2],
        ],
      };
    },
  },
  {
    name: 'down: a row per month, a column per year',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons'], benefits: NO_BENEFIT, areas: NO_AREA });
      const [only] = all;
      const years = distinct(periodsOf(all).map((p) => p.slice(0, 4)));
      const months = Array.from({ length: 12 }, (_, i) => `0${String(i + 1)}`.slice(-2));
      return {
        facts: all,
        rows: [
          ['Antal personer'],
          ['', ...years.map(Number)],
          ...months.map((m) => [
            monthName(`2018-${m}`),
            ...years.map((y): Cell => {
              const value = only?.points.get(`${y}-${m}`);
              return value === undefined || only === undefined ? '' : input.number.write(value, only);
            }),
          ]),
        ],
      };
    },
  },
  {
    name: 'down: two tables side by side',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'visits'], benefits: NO_BENEFIT, areas: NO_AREA });
      const [left, right] = all;
      if (left === undefined || right === undefined) throw new Error('two facts');
      return {
        facts: all,
        rows: [
          ['Periode', left.measure, '', 'Periode', right.measure],
          ...periodsOf(all).map((p) => [
            input.period.write(p),
            input.number.write(left.points.get(p) ?? null, left),
            '',
            input.period.write(p),
            input.number.write(right.points.get(p) ?? null, right),
          ]),
        ],
      };
    },
  },
];
