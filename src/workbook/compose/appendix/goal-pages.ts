import { createTranslator, issueText } from '../../../i18n';
import type { AssessedGoal } from '../../assessed';
import {
  amountsOfGoal,
  developmentHeading,
  goalHeading,
  goalKeys,
  rationaleHeading,
  statusCell,
  statusText,
  targetText,
  valueWithPeriod,
} from './goal-words';
import type { AppendixInput } from './input';
import { plain, type AppendixCell, type AppendixRow, type AppendixTable } from './model';
import { capitalised, planName } from './plan-name';

const CHART_HEIGHT = { one: 176, beside: 172 } as const;

/** A page for every goal, in the manner of the note of 2019: status, charts, begrundelse, opgørelse – teknisk. */
export function goalPages(input: AppendixInput): AppendixTable {
  const keys = goalKeys(input.goals);
  return {
    part: 'goals',
    title: capitalised(`${planName(input.snapshot, input.goals)} – mål for mål`),
    lead: [],
    columns: [
      { header: '', width: 122, bold: true },
      { header: '', width: 393 },
    ],
    header: false,
    rows: input.goals.flatMap((goal, index) => pageOf(goal, keys.get(goal) ?? '', index > 0, input)),
    notes: [],
    orientation: 'portrait',
    size: 9,
  };
}

function pageOf(goal: AssessedGoal, key: string, newPage: boolean, input: AppendixInput): AppendixRow[] {
  const { rationale, method, remarks, text } = goal.goal;
  const row = (label: string, cell: AppendixCell): AppendixRow[] =>
    cell.text.trim() === '' ? [] : [{ kind: 'cells', group: `${key} ${label}`, cells: [plain(label), cell] }];
  return [
    { kind: 'section', text: goalHeading(goal), newPage, large: true },
    ...row('Mål', plain(text)),
    ...row('Status', statusCell(goal)),
    ...figureRows(goal).flatMap(([label, value]) => row(label, plain(value))),
    ...row(developmentHeading(goal), { text: statusText(goal), editKey: key }),
    ...chartRows(goal, key, input),
    ...row(rationaleHeading(goal), plain(rationale)),
    ...row('Opgørelse – teknisk', plain(method)),
    ...row('Bemærkninger', plain(remarks)),
    ...row('Forbehold', plain(caveats(goal))),
  ];
}

function figureRows(goal: AssessedGoal): (readonly [label: string, value: string | null])[] {
  const { assessment } = goal;
  const amounts = amountsOfGoal(goal);
  const gap = assessment.gap;
  const projection = assessment.projection;
  return [
    ['Udgangspunkt', valueWithPeriod(goal, assessment.base)],
    ['Målniveau', targetText(goal)],
    [assessment.phase === 'final' ? 'Resultat' : 'Aktuelt', valueWithPeriod(goal, assessment.actual)],
    [
      'Afvigelse fra målet',
      gap === null
        ? null
        : gap === 0
          ? 'ingen'
          : `${amounts.difference(gap)} ${gap > 0 ? 'bedre end målet' : 'fra målet'}`,
    ],
    ['Prognose', projection === null ? null : valueWithPeriod(goal, projection)],
  ];
}

/** The first chart across the page, two more beside each other below it. */
function chartRows(goal: AssessedGoal, key: string, { charts }: AppendixInput): AppendixRow[] {
  const [first, ...others] = charts.get(goal) ?? [];
  if (first === undefined) return [];
  const group = `${key} grafer`;
  return [
    { kind: 'charts', group, blocks: [first], height: CHART_HEIGHT.one },
    ...(others.length === 0
      ? []
      : [{ kind: 'charts', group: `${group} 2`, blocks: others, height: CHART_HEIGHT.beside } as const]),
  ];
}

function caveats({ assessment }: AssessedGoal): string {
  const danish = createTranslator('da');
  return assessment.issues.map((issue) => issueText(danish, issue)).join('\n');
}
