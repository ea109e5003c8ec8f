import { formatPeriod } from '../../../engine';
import { area } from '../../area';
import type { CellInput, Edit } from '../../plan';
import type { ResolvedGoal } from './resolve';
import { sheetEnd, tableEdits, titleEdits } from './sheet-parts';
import type { PlanSheets } from './sheet-names';
import type { BaseValue, LevelProposal, LevelSource } from './types';
import { level } from './words';

const FIRST_ROW = 3;

export const SOURCE_NAMES: Readonly<Record<LevelSource, string>> = {
  same_ambition: 'Samme ambition',
  trend: 'Tendensen fortsat',
  met_25: 'Nået i 25 pct. af årene',
  met_50: 'Nået i halvdelen af årene',
  met_75: 'Nået i 75 pct. af årene',
  klyngen: 'Klyngens niveau',
  country: 'Hele landets niveau',
};

/** `Bilag 2027`: the note on result levels, goal by goal as in the plans: sentence, starting point, proposals, rationale, method. */
export function annexSheetEdits(goals: readonly ResolvedGoal[], year: number, sheets: PlanSheets): Edit[] {
  const sheet = sheets.annex;
  const rows = goals.flatMap(annexRows);
  const headings = rows.flatMap(({ isHeading }, index) => (isHeading ? [index] : []));
  return [
    { kind: 'add_sheet', sheet },
    ...titleEdits(sheet, `Notat om resultatniveauer for ${year}`, [
      'Forslagene er regnet ud fra projektmappens egne tal. Begrundelserne skrives færdig, når niveauerne er besluttet.',
    ]),
    ...tableEdits(sheet, {
      row: FIRST_ROW,
      header: ['Afsnit', 'Niveau', 'Tekst'],
      widths: [150, 120, 430],
      body: rows.map(({ cells }) => cells),
    }),
    ...headings.map((index): Edit => ({
      kind: 'format',
      sheet,
      area: area(FIRST_ROW + 1 + index, 0, 1, 3),
      format: { bold: true, fill: '#F2F5FA' },
    })),
    { kind: 'freeze', sheet, rows: FIRST_ROW + 1, columns: 0 },
    sheetEnd(sheet, FIRST_ROW, 'portrait'),
  ];
}

interface AnnexRow {
  readonly cells: readonly CellInput[];
  readonly isHeading: boolean;
}

function annexRows({ draft, row, isOpen }: ResolvedGoal): AnnexRow[] {
  const line = (heading: string, value: string, text: string): AnnexRow => ({
    cells: [heading, value, text],
    isHeading: false,
  });
  const mark = draft.ministerGoal ? ' (ministermål)' : '';
  const kind = draft.goal.kind === 'follow' ? 'Følgemål' : 'Mål';
  const title = `${[kind, draft.number ?? ''].join(' ').trim()}${mark}`;
  const rows: AnnexRow[] = [{ cells: [title, '', draft.section ?? ''], isHeading: true }];
  if (row.text !== null && row.text !== undefined) rows.push(line('Mål', '', row.text));
  rows.push(line('Forslag til videreførelse', '', draft.reason.da));
  const start = draft.base === null || draft.indicator === null ? null : startText(draft.base);
  if (start !== null && draft.goal.kind !== 'follow') rows.push(line('Udgangspunkt', '', start));
  if (isOpen) {
    rows.push(...draft.proposals.map((one) => line(SOURCE_NAMES[one.source], one.label.da, proposalText(one))));
    rows.push(...draft.notOffered.map(({ source, reason }) => line(SOURCE_NAMES[source], '–', reason.da)));
  }
  if (draft.goal.kind !== 'follow') rows.push(line('Begrundelse', '', row.rationale ?? ''));
  if (row.method !== null && row.method !== undefined) rows.push(line('Opgørelse – teknisk', '', row.method));
  return rows;
}

function proposalText({ reasoning, equivalent }: LevelProposal): string {
  if (equivalent === null) return reasoning.da;
  const { da } = equivalent.words;
  return `${reasoning.da} Det ${da}.`;
}

function startText(base: BaseValue): string | null {
  const when = formatPeriod(base.period, 'da');
  if (base.value === null) {
    if (base.state === 'no_series') return `${when}: der er endnu ingen tal i projektmappen.`;
    return `${when}: ${base.state === 'suppressed' ? 'tallet er skjult.' : 'afventer data.'}`;
  }
  const so = base.state === 'partial' ? ' til nu (afventer de sidste tal)' : '';
  return `${when}: ${level(base.value, base.unit, null, 'da')}${so}.`.replace(/\.\.$/, '.');
}
