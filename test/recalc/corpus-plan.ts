import { addPeriods, formatPeriod, formatPeriodShort, type Period } from '../../src/engine';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { LAYOUTS, NOISES, suits, type Fact } from '../builders/corpus';
import { randomFrom, periodsOf } from '../builders/corpus/facts';
import { FIRST, numberForms, PERIOD_FORMS } from '../builders/corpus/forms';
import { sheet, workbook, type Cell } from '../builders/snapshot';
import { Dice, somePolicy } from './generate';
import type { PlanOptions } from './plan-workbook';

/** A workbook as an analyst may keep it, with figures of a number of periods: more of them leave the others as they are. */
export interface CorpusPlan {
  readonly name: string;
  readonly build: (more: number) => Snapshot;
  /** What is seen, and by which policy: as the user may have chosen. */
  readonly options: PlanOptions;
}

const COUNT = { month: 27, quarter: 11, half_year: 8, year: 7, rolling_year: 11 } as const;
/** Headers of the goal table as municipalities write them; the last ones are the analyst's own. */
const HEADERS = {
  number: ['Nr.', 'Mål nr.', 'Nummer'],
  text: ['Mål', 'Målformulering', 'Resultatmål'],
  indicator: ['Indikator', 'Nøgletal', 'Måles på'],
  area: ['Område', 'Kommune'],
  form: ['Måleform', 'Måles som'],
  direction: ['Retning', 'Ønsket retning'],
  value: ['Måltal', 'Resultatkrav', 'Måltal 2019'],
  unit: ['Enhed', 'Måleenhed'],
  base: ['Basisperiode', 'Udgangspunkt', 'Baseline'],
  target: ['Målperiode', 'Frist', 'Målår'],
  owner: ['Ansvarlig'],
  link: ['Sag i ESDH'],
} as const;
type Column = keyof typeof HEADERS;

export function corpusPlan(seed: number): CorpusPlan {
  const dice = new Dice(seed);
  const layout = dice.pick(LAYOUTS);
  const noise = dice.pick(NOISES.filter((one) => suits(layout, one)));
  const form = layout.needs === 'months' ? PERIOD_FORMS[0] : dice.pick(PERIOD_FORMS);
  if (form === undefined) throw new RangeError('no form of period');
  const numberForm = dice.int(0, 4);
  const figureSeed = dice.int(1, 1e9);
  const goalSeed = dice.int(1, 1e9);
  const count = form.kind === 'stretch' ? 0 : COUNT[form.kind];
  const options: PlanOptions = {
    asOf: dice.chance(0.6) ? null : dice.pick(['2019-06', '2019', '2018-Q4', '2019-H1', '2020-02', '2021-12']),
    policy: dice.chance(0.5) ? {} : somePolicy(dice),
  };
  const lay = (more: number) => {
    const random = randomFrom(figureSeed);
    const number = numberForms(random)[numberForm];
    if (number === undefined) throw new RangeError('no form of number');
    return layout.build({ random, first: FIRST[form.kind] ?? '2018', count: count + more, period: form, number });
  };
  const { facts } = lay(0);
  const plan = goalSheets(new Dice(goalSeed), facts);
  const figures = (more: number): SheetSnapshot => {
    const rows = noise.around(lay(more).rows);
    return sheet(rows, {
      name: "Tal fra '26 (æøå)",
      at: noise.at,
      ...(noise.visibility === undefined ? {} : { visibility: noise.visibility }),
    });
  };
  return {
    name: [`seed ${String(seed)}`, layout.name, form.name, `numbers ${String(numberForm)}`, noise.name].join(', '),
    build: (more) => workbook(...plan, figures(more)),
    options,
  };
}

/** One goal table, or two: on one sheet or two, headers in any order, headings and empty rows between the goals. */
function goalSheets(dice: Dice, facts: readonly Fact[]): SheetSnapshot[] {
  const goals = Array.from({ length: dice.int(3, 7) }, (_, i) => goalOf(dice, dice.pick(facts), i + 1));
  const cut = dice.chance(0.4) ? dice.int(1, goals.length - 1) : goals.length;
  const first = goalTable(dice, goals.slice(0, cut));
  const second = cut < goals.length ? goalTable(dice, goals.slice(cut)) : null;
  const title: Cell[][] = dice.chance(0.7) ? [['Beskæftigelsesplan 2019'], []] : [];
  const at = dice.pick(['A1', 'B3', 'A1']);
  if (second === null) return [sheet([...title, ...first], { name: 'Mål', at })];
  if (dice.chance(0.5)) return [sheet([...title, ...first, [], [], [], [], ...second], { name: 'Mål', at })];
  return [sheet([...title, ...first], { name: 'Mål', at }), sheet(second, { name: "Følgemål '19" })];
}

type Goal = Readonly<Record<Column, Cell>>;

function goalTable(dice: Dice, goals: readonly Goal[]): Cell[][] {
  const columns = shuffled(dice, Object.keys(HEADERS) as Column[]).filter(
    (column) => !['owner', 'link', 'number'].includes(column) || dice.chance(0.6),
  );
  const rows = goals.flatMap((goal): Cell[][] => [
    ...(dice.chance(0.15) ? [[]] : []),
    columns.map((column) => goal[column]),
  ]);
  return [columns.map((column) => dice.pick(HEADERS[column])), ...rows];
}

function shuffled<T>(dice: Dice, items: readonly T[]): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(dice.int(0, left.length - 1), 1));
}

function goalOf(dice: Dice, fact: Fact, index: number): Goal {
  const periods = periodsOf([fact]);
  const last = periods.at(-1) ?? '2018';
  const base = dice.pick(periods.slice(0, Math.ceil(periods.length * 0.6)));
  const target = targetOf(dice, last);
  const values = [...fact.points.values()].filter((value) => value !== null);
  const near = dice.pick(values) * (0.9 + dice.next() * 0.2);
  const share = fact.unit === 'percent';
  const value = share ? Number(near.toFixed(1)) : Math.round(near);
  const write = (period: Period): Cell =>
    dice.pick([formatPeriod(period, 'da'), formatPeriodShort(period, 'da'), period]);
  const unit = share ? 'pct.' : dice.pick(['personer', 'fuldtidspersoner', '']);
  const name = [fact.measure, fact.benefit].filter((part) => part !== null).join(' · ');
  const shared = {
    number: `${String(index)}${dice.pick(['', '.', ''])}`,
    text: `${dice.pick(['', '=', '+', '@'])}Mål "${String(index)}": ${dice.pick(['udviklingen', 'resultatet'])} for ${name}`,
    indicator: name,
    area: fact.area ?? '',
    owner: dice.pick(['AMK', 'JOB', '']),
    link: '',
    base: '',
    target: write(target),
    unit,
    value,
  };
  switch (dice.int(0, 4)) {
    case 0:
      return {
        ...shared,
        form: 'Ændring',
        direction: dice.pick(['Falde', 'Stige']),
        value: dice.int(1, 12),
        unit: share && dice.chance(0.5) ? 'procentpoint' : 'pct.',
        base: write(base),
      };
    case 1:
      return { ...shared, form: 'Gennemsnit', direction: dice.pick(['Højst', 'Mindst']) };
    case 2:
      return {
        ...shared,
        form: 'Niveau for basisperiode',
        direction: dice.pick(['Falde', 'Stige']),
        value: '',
        base: write(base),
      };
    default:
      return { ...shared, form: 'Niveau', direction: dice.pick(['Højst', 'Mindst']) };
  }
}

/** A target round the last figures: of their own kind, or the year they lie in. */
function targetOf(dice: Dice, last: Period): Period {
  const year = last.slice(0, 4);
  if (!last.includes('/') && last.length > 4 && dice.chance(0.3)) return dice.pick([year, String(Number(year) + 1)]);
  return addPeriods(last, dice.int(-3, 6));
}
