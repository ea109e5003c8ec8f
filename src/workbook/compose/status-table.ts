import { formatPeriod, statusLabel, type Period } from '../../engine';
import type { AssessedGoal } from '../assessed';
import type { StatusColumn } from '../decoded';
import type { CellInput } from '../plan';
import { CHANGE_IN_PERCENT, differenceFormat, RATIO, TEXT, valueFormat } from './number-formats';

/** What the status cells of a run have in common. */
export interface StatusText {
  /** The last period that any verdict has seen. */
  readonly asOf: Period | null;
  /** Live mode: the formula of a cell; a cell without one stands as a value. */
  readonly formulas: ReadonlyMap<AssessedGoal, Readonly<Partial<Record<StatusColumn, string>>>>;
}

/** What stands in a status cell: the value, or in live mode the formula that gives it. */
export function statusCell(spec: StatusColumnSpec, goal: AssessedGoal, { asOf, formulas }: StatusText): StatusCell {
  const { value, format } = spec.cell(goal, asOf);
  const formula = formulas.get(goal)?.[spec.key];
  // A formula in a cell formatted as text would stay text.
  return formula === undefined
    ? { value, format }
    : { value: { formula }, format: format === TEXT ? 'General' : format };
}

/**
 * One status column: its header, its width in points (room for the header beside the button of a table's filter), and what
 * stands in it for a goal.
 */
export interface StatusColumnSpec {
  readonly key: StatusColumn;
  readonly header: string;
  readonly width: number;
  /** What the column means, shown when its header is selected: at most 255 characters. */
  readonly note: string;
  /** Numbers stand at the right, under their header. */
  readonly isNumber: boolean;
  readonly cell: (goal: AssessedGoal, asOf: Period | null) => StatusCell;
}

export interface StatusCell {
  readonly value: CellInput;
  readonly format: string;
}

const text = (value: string): StatusCell => ({ value, format: TEXT });
const number = (value: number | null | undefined, format: string): StatusCell => ({ value: value ?? '', format });
const unitOf = ({ indicator }: AssessedGoal): string | null => indicator?.series.unit ?? null;
const period = (value: Period | null): StatusCell => text(value === null ? '' : formatPeriod(value, 'da'));

/** The status columns of product.md, in their order. */
export const STATUS_COLUMNS: readonly StatusColumnSpec[] = [
  {
    key: 'status',
    header: 'Status',
    note: 'Om målet er opfyldt, eller, mens perioden løber, om det ventes at blive det. Teksten bestemmer ikon og farve. Reglen står på arket Om vurderingen.',
    width: 98,
    isNumber: false,
    // 'General', not text: the icon comes from the conditional format's number format.
    cell: ({ assessment }) => ({ value: statusLabel(assessment.status, 'da'), format: 'General' }),
  },
  {
    key: 'lastPeriod',
    header: 'Seneste periode',
    note: 'Den seneste periode med tal, som vurderingen har set.',
    width: 104,
    isNumber: false,
    cell: ({ assessment }) => period(assessment.lastPeriod),
  },
  {
    key: 'base',
    header: 'Basis',
    note: 'Værdien i basisperioden: den, ændringen regnes fra.',
    width: 58,
    isNumber: true,
    cell: (goal) => number(goal.assessment.base?.value, valueFormat(unitOf(goal))),
  },
  {
    key: 'targetLevel',
    header: 'Måltal (niveau)',
    note: 'Det niveau, målet kræver, i indikatorens egen enhed. For en ændring: basis plus eller minus det aftalte.',
    width: 102,
    isNumber: true,
    cell: targetLevel,
  },
  {
    key: 'actual',
    header: 'Aktuelt',
    note: 'Værdien for målperioden. Indtil den er slut: gennemsnittet eller summen hidtil, eller den seneste værdi.',
    width: 66,
    isNumber: true,
    cell: (goal) => number(goal.assessment.actual?.value, valueFormat(unitOf(goal))),
  },
  {
    key: 'change',
    header: 'Ændring',
    note: 'Aktuelt i forhold til basis, i pct.; for en andel i procentpoint.',
    width: 84,
    isNumber: true,
    cell: change,
  },
  {
    key: 'gap',
    header: 'Afvigelse',
    note: 'Hvor meget bedre end måltallet det står, i indikatorens egen enhed. Et minus siger, hvor meget der mangler.',
    width: 84,
    isNumber: true,
    cell: (goal) => number(goal.assessment.gap, differenceFormat(unitOf(goal))),
  },
  {
    key: 'attainment',
    header: 'Målopfyldelse',
    note: '100 pct. er målet nået. For en ændring: hvor stor en del af vejen fra basis til mål der er gået.',
    width: 100,
    isNumber: true,
    cell: ({ assessment }) => number(assessment.attainment, RATIO),
  },
  {
    key: 'projection',
    header: 'Prognose',
    note: 'Hvad målperioden ventes at ende på: samme periode året før plus den årlige ændring. Tom, når perioden er slut.',
    width: 76,
    isNumber: true,
    cell: (goal) => number(goal.assessment.projection?.value, valueFormat(unitOf(goal))),
  },
  {
    key: 'sentence',
    header: 'Statustekst',
    note: 'Status i ord, til udvalget: hvad tallene viser, hvad målet er, og hvad det kræver.',
    width: 280,
    isNumber: false,
    cell: ({ sentence }) => text(sentence.da),
  },
  {
    key: 'assessedAt',
    header: 'Vurderet pr.',
    note: 'Den seneste periode, hvis tal er set. Er kolonnerne formler, vælges den på arket Beregning.',
    width: 90,
    isNumber: false,
    cell: (_, asOf) => period(asOf),
  },
];

/** The level asked for; a range as text, since it is two numbers. */
function targetLevel(goal: AssessedGoal): StatusCell {
  const target = goal.assessment.target;
  if (target?.high !== undefined && target.value !== null) {
    const decimal = (value: number): string => String(value).replace('.', ',');
    return text(`${decimal(target.value)}-${decimal(target.high)}`);
  }
  return number(target?.value, valueFormat(unitOf(goal)));
}

/** From the base: in percent, but in percentage points for an indicator that is itself a percentage. */
function change(goal: AssessedGoal): StatusCell {
  const { change: fromBase } = goal.assessment;
  return unitOf(goal) === 'percent'
    ? number(fromBase?.absolute, differenceFormat('percent'))
    : number(fromBase?.percent, CHANGE_IN_PERCENT);
}

/** Width of a character of Calibri 11, as in most sheets, and what a line leaves free at its end, in characters. */
const CHARACTER = 5.4;
const LEFT_OVER = 5;
/** Most lines of a sentence, as far as a column of the greatest width allows. */
const SENTENCE_LINES = 5;
const WIDEST_SENTENCE = 420;

/** Width of a status column in points. That of the sentences is greater where they are long: rows stay low enough to read. */
export function widthOf({ key, width }: StatusColumnSpec, goals: readonly AssessedGoal[]): number {
  if (key !== 'sentence') return width;
  const longest = goals.reduce((most, { sentence }) => Math.max(most, sentence.da.length), 0);
  return Math.round(Math.min(WIDEST_SENTENCE, Math.max(width, (longest / SENTENCE_LINES + LEFT_OVER) * CHARACTER)));
}
