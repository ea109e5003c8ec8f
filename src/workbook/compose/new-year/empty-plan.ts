import { area } from '../../area';
import type { Finding } from '../../decoded';
import type { Edit } from '../../plan';
import type { Snapshot } from '../../snapshot';
import { goalTableEdits, type ExtraColumn } from '../goal-table';
import { STATUS_COLUMNS } from '../status-table';
import { calendarFor } from './calendar';
import { calendarSheetEdits } from './calendar-sheet';
import { takenFindings } from './compose';
import { skeletonEdits, type SkeletonRow } from './indicator-sheet';
import { ministerListsFor } from './minister-goals';
import { ministerSheetEdits } from './minister-sheet';
import { typedMinisterLists } from './minister-table';
import { planSheets, type PlanSheets } from './sheet-names';
import { sheetEnd, titleEdits } from './sheet-parts';

export interface EmptyPlanOptions {
  readonly year: number;
  /** The municipality. */
  readonly area: string;
}

const ROWS = 20;

/** Indicators that most plans of job centres have, in the words of jobindsats.dk: a beginning, to be changed. */
const USUAL: readonly (readonly [indicator: string, unit: string])[] = [
  ['Antal fuldtidspersoner på offentlig forsørgelse', 'fuldtidspersoner'],
  ['Antal fuldtidsledige', 'fuldtidspersoner'],
  ['Antal langtidsledige', 'personer'],
  ['Antal jobparate kontanthjælpsmodtagere', 'fuldtidspersoner'],
  ['Antal aktivitetsparate kontanthjælpsmodtagere', 'fuldtidspersoner'],
  ['Antal uddannelsesparate unge under 30 år', 'fuldtidspersoner'],
  ['Antal sygedagpengemodtagere', 'fuldtidspersoner'],
  ['Andel i virksomhedsrettet tilbud', 'pct.'],
  ['Andel aktivitetsparate med ordinære løntimer', 'pct.'],
  ['Andel flygtninge og familiesammenførte i beskæftigelse', 'pct.'],
];

export interface EmptyPlan {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly sheets: PlanSheets;
}

/** A plan from nothing: an empty goal table with instructions, a skeleton of indicators, the minister's goals, a calendar. */
export function composeEmptyPlan(snapshot: Snapshot, { year, area: municipality }: EmptyPlanOptions): EmptyPlan {
  const sheets = planSheets(snapshot, year);
  const [list] = ministerListsFor(year, typedMinisterLists(snapshot));
  const uncovered = (list?.goals ?? []).map((goal) => ({ goal, mark: null, by: [] }));
  const edits = [
    ...goalEdits(year, municipality, sheets),
    ...indicatorEdits(year, municipality, sheets),
    ...ministerSheetEdits(list ?? null, uncovered, (id) => id, year, sheets),
    ...calendarSheetEdits(calendarFor(year), year, sheets),
  ];
  return { edits, findings: takenFindings(sheets), sheets };
}

function goalEdits(year: number, municipality: string, sheets: PlanSheets): Edit[] {
  const sheet = sheets.goals;
  const lines = [
    'Skriv et mål i hver række. Målet kan gives ved sætningen alene, som den står i planen: Målbar læser tal, retning og perioder i den.',
    'Kolonnerne til højre for sætningen vinder over den: udfyld dem, hvor sætningen ikke siger det hele. Vælg i listerne, når en celle er markeret.',
    'Skriv X i »Måltal«, hvor resultatniveauet først fastsættes primo året: målet vises da som »Ikke fastsat«.',
    `»Indikator« er navnet på den tidsserie, målet måles på. Skriv tallene på arket »${sheets.indicators}«, eller brug ark med tal fra Jobindsats.`,
    `Ministerens mål står på »${sheets.ministers}« og fristerne på »${sheets.calendar}«. Kør vurderingen i Målbar, når der er mål og tal.`,
  ];
  const status: ExtraColumn[] = STATUS_COLUMNS.map(({ header, width }) => ({ header, width, cells: [] }));
  const periods = [
    ...[`${year}`, `oktober ${year - 1}`, `oktober ${year}`, `december ${year - 1}`, `december ${year}`],
    ...[`juni ${year}`, `4. kvartal ${year}`, `1. halvår ${year}`, `${year - 1}`],
  ];
  return [
    { kind: 'add_sheet', sheet },
    ...titleEdits(sheet, `Beskæftigelsesplan ${year} – ${municipality}`, lines),
    ...goalTableEdits([], {
      ...{ sheet, row: lines.length + 2, tableName: sheets.tableName, without: ['area'], extra: status },
      ...{ periods, spare: ROWS },
    }),
    {
      kind: 'page_layout',
      sheet,
      orientation: 'landscape',
      titleRows: { first: lines.length + 2, last: lines.length + 2 },
      // Number to target period: what a committee reads.
      printArea: area(0, 0, lines.length + 3 + ROWS, 12),
      footer: { left: '&A', right: 'Side &P af &N' },
    },
  ];
}

function indicatorEdits(year: number, municipality: string, sheets: PlanSheets): Edit[] {
  const sheet = sheets.indicators;
  const rows = USUAL.map(([indicator, unit]): SkeletonRow => ({
    indicator,
    area: municipality,
    unit,
    periods: [String(year - 1), String(year)],
  }));
  return [
    { kind: 'add_sheet', sheet },
    { kind: 'widths', sheet, column: 0, widths: [300, 110, 95, ...Array.from({ length: 24 }, () => 52)] },
    ...titleEdits(sheet, `Indikatorer ${year} – ${municipality}`, [
      'Skriv månedens tal i de gule celler. Ret navnene, så de er de samme som i kolonnen »Indikator« på arket med målene; nye rækker kan føjes til.',
      'En måned uden tal skal stå tom, ikke 0. Klyngen, RAR og Hele landet kan stå som egne rækker med området i kolonnen »Område«.',
    ]),
    ...skeletonEdits(sheet, 4, rows, year),
    { kind: 'freeze', sheet, rows: 5, columns: 0 },
    sheetEnd(sheet, 4, 'landscape'),
  ];
}
