/**
 * The sheet "Om vurderingen": what was evaluated, when, by which rule and version, with which numbers, and what was not
 * understood. Written anew each time, in place; never read as data.
 */
import { formatPeriod, statusLabel, type Period, type Policy, type Status } from '../../../engine';
import { createTranslator, issueText } from '../../../i18n';
import { area } from '../../area';
import type { AssessedGoal } from '../../assessed';
import type { Mode } from '../../choices';
import type { Finding } from '../../decoded';
import type { CellInput, Edit } from '../../plan';
import { formulaAt } from '../../cells';
import type { SheetSnapshot, Snapshot } from '../../snapshot';
import { mapSteps, type Steps } from '../../steps';
import { TEXT, valueFormat } from '../number-formats';
import type { OwnSheets } from '../ownership';
import { SheetDraft } from '../sheet-draft';
import { STATUS_COLUMNS } from '../status-table';
import { usedValues, type UsedValue } from './used-values';
import {
  policyLines,
  readerLines,
  ruleLines,
  SEVERITIES,
  shareLines,
  timeText,
  type Line,
  type LivePlaces,
} from './words';

/** What the sheet tells beside the assessments. */
export interface AboutFacts {
  /** Local time of the evaluation, "2026-11-25T21:44"; null where nobody looked at a clock. */
  readonly at: string | null;
  readonly version: string;
  readonly area: string | null;
  readonly asOf: Period | null;
  readonly chosenAsOf: Period | null;
  readonly policy: Policy;
  readonly mode: Mode;
  /** Where the live calculation stands; null in values mode. */
  readonly live: LivePlaces | null;
  readonly findings: readonly Finding[];
}

export interface About {
  readonly edits: readonly Edit[];
  /** The time alone: it is brought up to date only when something else is written. */
  readonly time: readonly Edit[];
}

const WIDTHS = [120, 330, 96, 92, 66, 128] as const;
const COLUMNS = WIDTHS.length;
const HEADING = { bold: true, size: 12, fill: '#DCE4F0', color: '#1F2A44' } as const;
/** Row of "Vurderet": always the same, so that the time can be written alone. */
const TIME_ROW = 3;

export function* aboutEdits(
  snapshot: Snapshot,
  sheets: OwnSheets,
  goals: readonly AssessedGoal[],
  facts: AboutFacts,
): Steps<About> {
  const sheet = sheets.name('Om vurderingen');
  const present = snapshot.sheets.find(({ name }) => name === sheet);
  const page = new Page(sheet);
  page.title('Om vurderingen', `Skrevet af Målbar ${facts.version}. Arket skrives på ny, hver gang målene vurderes.`);
  const written = textAt(present, TIME_ROW, 1);
  page.lines(factLines(goals, facts, written));
  page.section('For læseren', readerLines(facts.live));
  page.section('Reglen', ruleLines(facts.policy));
  page.section('Kommunens valg', policyLines(facts.policy));
  const shares = shareLines(goals, facts.policy);
  if (shares.length > 0) page.section('Andele af to tal', shares);
  page.section(
    'Statuskolonnerne',
    STATUS_COLUMNS.map(({ header, note }): Line => [header, note]),
  );
  page.table(
    'Fund i projektmappen',
    ['Mål', 'Hvad, og hvad der kan gøres', 'Vægt', '', '', 'Celle'],
    yield* findingRows(facts.findings),
    'Ingen: alt blev forstået.',
  );
  page.table(
    'Tallene, der er brugt',
    ['Mål', 'Serie', 'Bruges som', 'Periode', 'Værdi', 'Celle'],
    (yield* usedValues(goals)).map(valueRow),
    'Ingen.',
  );
  return {
    edits: yield* page.edits(present),
    time: facts.at === null ? [] : [timeEdit(sheet, facts.at, present ? written : null)],
  };
}

function factLines(goals: readonly AssessedGoal[], facts: AboutFacts, written: string): Line[] {
  const { asOf, chosenAsOf, area: own, mode } = facts;
  const seen = asOf === null ? 'Ingen tal' : formatPeriod(asOf, 'da');
  const sources = [...new Set(goals.flatMap(({ indicator }) => (indicator ? [indicator.location.sheet] : [])))];
  return [
    // The time of an earlier run stays until something else is new: it is an edit of its own.
    ['Vurderet', written],
    ['Tal til og med', chosenAsOf === null ? `${seen} (de seneste tal i projektmappen)` : `${seen} (valgt)`],
    ['Område', own ?? 'Som målene selv siger'],
    ['Mål', `${String(goals.length)}: ${countText(goals)}`],
    ['Tal fra arkene', sources.join(', ') || 'Ingen'],
    ['Skrevet som', mode === 'live' ? 'Formler, der regnes om af sig selv' : 'Værdier, som de var'],
  ];
}

function countText(goals: readonly AssessedGoal[]): string {
  const counts = new Map<Status, number>();
  for (const { assessment } of goals) counts.set(assessment.status, (counts.get(assessment.status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${String(count)} ${statusLabel(status, 'da').toLowerCase()}`).join(', ');
}

type Cell = readonly [value: CellInput, format: string];
type Row = readonly (Cell | null)[];

const text = (value: string): Cell => [value, TEXT];

function* findingRows(findings: readonly Finding[]): Steps<Row[]> {
  const translator = createTranslator('da');
  const order = Object.keys(SEVERITIES);
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return yield* mapSteps(sorted, (finding): Row => [
    text(finding.goal ?? ''),
    text(issueText(translator, finding)),
    text(SEVERITIES[finding.severity]),
    null,
    null,
    text(placeOf(finding.sheet, finding.cell)),
  ]);
}

function valueRow({ goal, series, roles, part, period, value, unit, sheet, cell }: UsedValue): Row {
  return [
    text(goal),
    text(series),
    text(roles.join(', ') + (part === null ? '' : ` (${part})`)),
    text(formatPeriod(period, 'da')),
    value === null ? text('intet tal') : [value, valueFormat(unit)],
    text(placeOf(sheet, cell)),
  ];
}

/** Where a value stands, as text: a link would be a formula, and in values mode Målbar writes none. */
function placeOf(sheet: string | null | undefined, cell: string | null | undefined): string {
  return [sheet, cell].filter((part) => part !== null && part !== undefined).join('!');
}

function textAt(sheet: SheetSnapshot | undefined, row: number, column: number): string {
  return sheet === undefined ? '' : String(formulaAt(sheet, row, column));
}

function timeEdit(sheet: string, at: string, before: string | null): Edit {
  return {
    kind: 'cells',
    sheet,
    area: area(TIME_ROW, 1, 1, 1),
    before: before === null ? null : [[before]],
    after: [[timeText(at)]],
    numberFormats: [[TEXT]],
  };
}

/** The sheet from its first row to its last. */
class Page {
  private readonly draft: SheetDraft;
  private readonly headings: Edit[] = [];
  private row = 0;
  private headerRow: number | null = null;

  constructor(private readonly sheet: string) {
    this.draft = new SheetDraft(sheet);
  }

  title(title: string, under: string): void {
    this.draft.text(0, 0, title);
    this.draft.text(1, 0, under);
    this.look(0, { bold: true, size: 16, color: '#1F2A44', wrap: false });
    this.look(1, { color: '#595959', wrap: false });
    this.row = TIME_ROW;
  }

  lines(lines: readonly Line[]): void {
    for (const [label, said] of lines) {
      this.draft.text(this.row, 0, label);
      this.draft.text(this.row, 1, said);
      this.row += 1;
    }
  }

  section(title: string, lines: readonly Line[]): void {
    this.heading([title]);
    this.lines(lines);
  }

  table(title: string, headers: readonly string[], rows: readonly Row[], none: string): void {
    this.heading([title]);
    if (rows.length === 0) return this.lines([['', none]]);
    headers.forEach((header, column) => this.draft.text(this.row, column, header));
    this.look(this.row, { bold: true, color: '#1F2A44', bottomBorder: '#8EA3C8' });
    this.headerRow = this.row;
    this.row += 1;
    for (const row of rows) {
      row.forEach((cell, column) => {
        if (cell !== null) this.draft.set(this.row, column, ...cell);
      });
      this.row += 1;
    }
  }

  *edits(present: SheetSnapshot | undefined): Steps<Edit[]> {
    const { sheet } = this;
    const before = present?.cells ? present.cells.row + present.cells.values.length : 0;
    const rows = Math.max(this.row, before);
    return [
      ...(yield* this.draft.editSteps(present)),
      { kind: 'widths', sheet, column: 0, widths: WIDTHS },
      {
        kind: 'format',
        sheet,
        area: area(0, 0, rows, COLUMNS),
        format: {
          fill: '#FFFFFF',
          color: '#262626',
          bold: false,
          size: 10,
          wrap: true,
          vertical: 'Top',
          horizontal: 'Left',
        },
      },
      { kind: 'format', sheet, area: area(TIME_ROW, 0, Math.max(1, rows - TIME_ROW), 1), format: { bold: true } },
      ...this.headings,
      { kind: 'autofit_rows', sheet, area: area(0, 0, rows, COLUMNS) },
      {
        kind: 'page_layout',
        sheet,
        orientation: 'landscape',
        ...(this.headerRow === null ? {} : { titleRows: { first: this.headerRow, last: this.headerRow } }),
        printArea: area(0, 0, this.row, COLUMNS),
        footer: { left: '&A', right: 'Side &P af &N' },
      },
    ];
  }

  private heading(cells: readonly string[]): void {
    this.row += 1;
    cells.forEach((cell, column) => this.draft.text(this.row, column, cell));
    this.look(this.row, HEADING);
    this.row += 1;
  }

  private look(row: number, format: Extract<Edit, { kind: 'format' }>['format']): void {
    this.headings.push({ kind: 'format', sheet: this.sheet, area: area(row, 0, 1, COLUMNS), format });
  }
}
