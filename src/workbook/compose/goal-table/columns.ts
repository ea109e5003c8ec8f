import type { GoalColumn } from '../../decoded';
import { COUNT_WORDS, DIRECTION_WORDS, FORM_WORDS, OPEN_LEVEL, TYPE_WORDS } from './cells';

/** A drop-down list under a header, and what is told when a cell is chosen. */
export interface ColumnHelp {
  /** Empty where only the table's maker knows what to offer (`GoalSheetOptions.periods`). */
  readonly list: readonly string[];
  /** Other values than the listed may be written. */
  readonly open: boolean;
  /** At most 255 characters (Excel's own limit). */
  readonly message: string;
}

export interface GoalColumnSpec {
  readonly key: GoalColumn;
  readonly header: string;
  /** Points: room for the header beside the button of a table's filter, and for the longest of the words under it. */
  readonly width: number;
  readonly help?: ColumnHelp;
}

const closed = (list: readonly string[], message: string): ColumnHelp => ({ list, open: false, message });
const open = (list: readonly string[], message: string): ColumnHelp => ({ list, open: true, message });

/** The canonical headers in the order of product.md, with what helps filling them in. */
export const GOAL_COLUMNS: readonly GoalColumnSpec[] = [
  { key: 'number', header: 'Nr.', width: 38 },
  { key: 'section', header: 'Indsatsområde', width: 136 },
  { key: 'text', header: 'Mål', width: 300 },
  {
    key: 'ministerGoal',
    header: 'Ministermål',
    width: 86,
    help: closed(['Ja', 'Nej'], 'Ja, hvis målet følger et af beskæftigelsesministerens udmeldte mål.'),
  },
  {
    key: 'type',
    header: 'Type',
    width: 58,
    help: closed(Object.values(TYPE_WORDS), 'Et følgemål vurderes ikke: udviklingen vises blot.'),
  },
  { key: 'indicator', header: 'Indikator', width: 165 },
  { key: 'area', header: 'Område', width: 90 },
  {
    key: 'form',
    header: 'Måleform',
    width: 88,
    help: closed(
      [...new Set([...Object.values(FORM_WORDS), ...Object.values(COUNT_WORDS)])],
      'Hvordan målet opgøres: en ændring mellem to perioder, et niveau, et gennemsnit over målperioden, et antal m.m.',
    ),
  },
  {
    key: 'direction',
    header: 'Retning',
    width: 64,
    help: closed(
      Object.values(DIRECTION_WORDS),
      'Falde eller Stige for en ændring; Højst, Mindst eller Lig med for et niveau.',
    ),
  },
  {
    key: 'value',
    header: 'Måltal',
    width: 74,
    help: open([OPEN_LEVEL], `Et tal. Skriv ${OPEN_LEVEL}, hvor resultatniveauet endnu ikke er fastsat.`),
  },
  {
    key: 'unit',
    header: 'Enhed',
    width: 92,
    help: open(
      ['pct.', 'procentpoint', 'fuldtidspersoner', 'helårspersoner', 'personer', 'uger', 'virksomheder', 'besøg'],
      'Måltallets enhed. Andre enheder end de viste kan skrives.',
    ),
  },
  {
    key: 'basePeriod',
    header: 'Basisperiode',
    width: 94,
    help: open([], 'Den periode, ændringen regnes fra: en måned, et kvartal eller et år. Tom for et niveau.'),
  },
  {
    key: 'targetPeriod',
    header: 'Målperiode',
    width: 88,
    help: open([], 'Den periode, målet gælder: en måned, et kvartal, et år eller en periode som okt 2026 - sep 2027.'),
  },
  {
    key: 'rating',
    header: 'Egen vurdering',
    width: 104,
    help: closed(
      ['Opfyldt', 'Delvist opfyldt', 'Ikke opfyldt', 'På vej', 'I risiko', 'Bagud'],
      'Egen vurdering af et mål, der ikke kan måles med tal.',
    ),
  },
  { key: 'rationale', header: 'Begrundelse', width: 230 },
  { key: 'method', header: 'Opgørelse – teknisk', width: 230 },
  { key: 'remarks', header: 'Bemærkninger', width: 230 },
];
