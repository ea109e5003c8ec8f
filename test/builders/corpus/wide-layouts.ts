import { AREAS, BENEFITS, periodsOf } from './facts';
import { areaText, cell, distinct, facts, monthName, NO_AREA, NO_BENEFIT, type Layout } from './layouts';
import type { Cell } from '../snapshot';

/** A row per indicator, a column per period. */
export const ACROSS_LAYOUTS: readonly Layout[] = [
  {
    name: 'across: indicator and area before the periods',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: AREAS.slice(0, 3) });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['Indikator', 'Område', ...periods.map(input.period.write)],
          ...all.map((f) => [
            f.measure,
            areaText(f.area),
            ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f)),
          ]),
        ],
      };
    },
  },
  {
    name: 'across: labels without a header',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime', 'share'], benefits: NO_BENEFIT, areas: NO_AREA });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['', ...periods.map(input.period.write)],
          ...all.map((f) => [f.measure, ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f))]),
        ],
      };
    },
  },
  {
    name: 'across: a year row above a row of months',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: NO_AREA });
      const periods = periodsOf(all);
      const years = periods.map((p, i): Cell => (i === 0 || p.endsWith('-01') ? Number(p.slice(0, 4)) : ''));
      return {
        facts: all,
        rows: [
          ['', ...years],
          ['Indikator', ...periods.map(monthName)],
          ...all.map((f) => [f.measure, ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f))]),
        ],
      };
    },
  },
  {
    name: 'across: the year repeated over every month',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons'], benefits: NO_BENEFIT, areas: AREAS });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['', '', ...periods.map((p) => p.slice(0, 4))],
          ['Indikator', 'Kommune', ...periods.map(monthName)],
          ...all.map((f) => [f.measure, f.area, ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f))]),
        ],
      };
    },
  },
  {
    name: 'across: two blocks of periods, told apart by the row above',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: AREAS });
      const periods = periodsOf(all);
      const blank = periods.slice(1).map(() => '');
      return {
        facts: all,
        rows: [
          ['', 'Antal personer', ...blank, 'Antal fuldtidspersoner', ...blank],
          ['Område', ...periods.map(input.period.write), ...periods.map(input.period.write)],
          ...AREAS.map((area) => [
            areaText(area),
            ...periods.map((p) => cell(input, all, (f) => f.area === area && f.measure === 'Antal personer', p)),
            ...periods.map((p) =>
              cell(input, all, (f) => f.area === area && f.measure === 'Antal fuldtidspersoner', p),
            ),
          ]),
        ],
      };
    },
  },
  {
    name: 'across: sections of benefits over repeated measures',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: BENEFITS, areas: NO_AREA });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['', ...periods.map(input.period.write)],
          ...BENEFITS.flatMap((benefit): Cell[][] => [
            [benefit],
            ...all
              .filter((f) => f.benefit === benefit)
              .map((f) => [f.measure, ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f))]),
          ]),
        ],
      };
    },
  },
  {
    name: 'across: merged benefits down, measures beside them',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: BENEFITS, areas: NO_AREA });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['Ydelse', 'Måling', ...periods.map(input.period.write)],
          ...BENEFITS.flatMap((benefit) =>
            all
              .filter((f) => f.benefit === benefit)
              .map((f, i) => [
                i === 0 ? benefit : '',
                f.measure,
                ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f)),
              ]),
          ),
        ],
      };
    },
  },
  {
    name: 'across: a blank column after the labels, blank rows between, totals at the right',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'fulltime'], benefits: NO_BENEFIT, areas: AREAS.slice(0, 2) });
      const periods = periodsOf(all);
      const rows = all.map((f) => [
        f.measure,
        areaText(f.area),
        '',
        ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f)),
        4711,
        47.5,
      ]);
      return {
        facts: all,
        rows: [
          ['Nøgletal', 'Område', '', ...periods.map(input.period.write), 'I alt', 'Gennemsnit'],
          ...rows.slice(0, 2),
          [],
          ...rows.slice(2),
        ],
      };
    },
  },
  {
    name: 'across: unit, source and remark columns',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: NO_AREA });
      const periods = periodsOf(all);
      return {
        facts: all,
        rows: [
          ['Nr.', 'Indikator', 'Enhed', ...periods.map(input.period.write), 'Kilde', 'Bemærkninger'],
          ...all.map((f, i) => [
            i + 1,
            f.measure,
            f.unit === 'percent' ? 'Pct.' : 'Antal',
            ...periods.map((p) => input.number.write(f.points.get(p) ?? null, f)),
            'Jobindsats.dk',
            'Opgøres hver måned',
          ]),
        ],
      };
    },
  },
  {
    name: 'across: measures under every period',
    build: (input) => {
      const all = facts(input, { measures: ['persons', 'share'], benefits: NO_BENEFIT, areas: AREAS.slice(0, 3) });
      const periods = periodsOf(all);
      const measures = distinct(all.map(({ measure }) => measure));
      return {
        facts: all,
        rows: [
          ['', ...periods.flatMap((p) => [input.period.write(p), ''])],
          ['Område', ...periods.flatMap(() => measures)],
          ...AREAS.slice(0, 3).map((area) => [
            areaText(area),
            ...periods.flatMap((p) =>
              measures.map((m) => cell(input, all, (f) => f.area === area && f.measure === m, p)),
            ),
          ]),
        ],
      };
    },
  },
  {
    name: 'across: a row per year, a column per month',
    needs: 'months',
    build: (input) => {
      const all = facts(input, { measures: ['persons'], benefits: NO_BENEFIT, areas: NO_AREA });
      const periods = periodsOf(all);
      const [only] = all;
      const years = distinct(periods.map((p) => p.slice(0, 4)));
      const months = Array.from({ length: 12 }, (_, i) => `0${String(i + 1)}`.slice(-2));
      return {
        facts: all,
        rows: [
          ['Antal personer'],
          ['', ...months.map((m) => monthName(`2018-${m}`))],
          ...years.map((y) => [
            Number(y),
            ...months.map((m): Cell => {
              const value = only?.points.get(`${y}-${m}`);
              return value === undefined || only === undefined ? '' : input.number.write(value, only);
            }),
          ]),
        ],
      };
    },
  },
];
