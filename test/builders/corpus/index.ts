import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheet, workbook, type Cell } from '../snapshot';
import { randomFrom, type Fact, type Random } from './facts';
import { FIRST, numberForms, PERIOD_FORMS, type PeriodForm } from './forms';
import { LONG_LAYOUTS, type Layout } from './layouts';
import { DOWN_LAYOUTS } from './tall-layouts';
import { ACROSS_LAYOUTS } from './wide-layouts';

export type { Fact } from './facts';

export const LAYOUTS: readonly Layout[] = [...LONG_LAYOUTS, ...ACROSS_LAYOUTS, ...DOWN_LAYOUTS];

/** One workbook of the corpus and what it was made from. */
export interface CorpusCase {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly facts: readonly Fact[];
}

/** What stands around a table and means nothing for its figures. */
export interface Noise {
  readonly name: string;
  readonly around: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[];
  readonly at: string;
  readonly visibility?: 'Hidden';
  /** The table is an Excel table. */
  readonly table?: true;
}

const HAS_OWN_TITLE = /under a title|a row per (?:year|month), a column/;

export const NOISES: readonly Noise[] = [
  { name: 'nothing around', around: (rows) => rows, at: 'A1' },
  { name: 'in the middle of the sheet', around: (rows) => rows, at: 'D7' },
  {
    name: 'title, source and notes',
    around: (rows) => [
      ['Nøgletal til beskæftigelsesplanen'],
      ['Lyngby-Taarbæk Kommune, Center for Arbejdsmarked'],
      [],
      ...rows,
      [],
      ['Kilde: Jobindsats.dk, trukket den 15. januar 2019'],
      ['Note: Tallene er afrundede, så en sum kan afvige fra summen af delene.'],
    ],
    at: 'B2',
  },
  {
    name: 'on a hidden sheet with a note right below',
    around: (rows) => [...rows, ['* Opgjort efter bopælskommune']],
    at: 'A1',
    visibility: 'Hidden',
  },
  {
    name: 'another table far below',
    around: (rows) => [
      ...rows,
      [],
      [],
      [],
      [],
      [],
      ['Navn', 'Telefon', 'Antal stole'],
      ['Lokale 1', 45971000, 12],
      ['Lokale 2', 45971001, 8],
    ],
    at: 'A3',
  },
  { name: 'an Excel table', around: (rows) => rows, at: 'B3', table: true },
];

export interface Choice {
  readonly layout: Layout;
  readonly period: PeriodForm;
  readonly numberForm: number;
  readonly noise: Noise;
  readonly seed: number;
}

/** A workbook made from facts in the chosen shape. */
export function makeCase({ layout, period, numberForm, noise, seed }: Choice): CorpusCase {
  const random: Random = randomFrom(seed);
  const forms = numberForms(random);
  const number = forms[numberForm % forms.length] ?? forms[0];
  if (number === undefined) throw new Error('no number form');
  const form = layout.needs === 'months' ? (PERIOD_FORMS[0] ?? period) : period;
  const count = layout.needs === 'months' ? 17 : form.kind === 'year' ? 6 : 9;
  const { rows, facts } = layout.build({ random, first: FIRST[form.kind] ?? '2018', count, period: form, number });
  const asTable = noise.table === true && hasPlainHeader(rows);
  const made = sheet(noise.around(rows), {
    name: 'Tal',
    at: noise.at,
    ...(noise.visibility === undefined ? {} : { visibility: noise.visibility }),
    ...(asTable ? { tables: { Tal: tableAddress(rows, noise.at) } } : {}),
  });
  const described = layout.needs === 'months' ? '' : `, ${form.name}`;
  return { name: `${layout.name}${described}, ${number.name}, ${noise.name}`, snapshot: workbook(made), facts };
}

/** Titles of their own and titles around them would name the table twice. */
export function suits(layout: Layout, noise: Noise): boolean {
  return !(HAS_OWN_TITLE.test(layout.name) && noise.name.startsWith('title'));
}

function hasPlainHeader(rows: readonly (readonly Cell[])[]): boolean {
  const [header = [], second = []] = rows;
  const words = header.filter((one) => typeof one === 'string' && one !== '');
  return words.length === header.length && new Set(words).size === words.length && second.length === header.length;
}

function tableAddress(rows: readonly (readonly Cell[])[], at: string): string {
  const column = at.charCodeAt(0) - 65;
  const row = Number(at.slice(1));
  const width = rows[0]?.length ?? 1;
  return `${at}:${String.fromCharCode(65 + column + width - 1)}${String(row + rows.length - 1)}`;
}
