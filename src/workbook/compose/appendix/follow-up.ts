import { formatPeriod, statusLabel } from '../../../engine';
import { statusBlock, statusCounts } from '../charts/status-counts';
import { sourceOf } from '../print';
import type { AssessedGoal } from '../../assessed';
import { changeSince, type GoalChange } from './changes';
import { figureCell, goalKeys, goalLabel, isFollowed, statusCell, statusText, targetText } from './goal-words';
import type { AppendixInput } from './input';
import { plain, type AppendixCell, type AppendixRow, type AppendixTable } from './model';
import { bySection } from './overview';
import { planName } from './plan-name';

/** Points. */
const STATUS_CHART = { head: 46, bar: 14, width: 380 } as const;
const WIDTH = { changes: 112, sentence: 172 } as const;

/** The quarterly follow-up: goal, status, target, actual, outlook, what moved since the last one, and the sentence. */
export function followUpTable(input: AppendixInput): AppendixTable {
  const { snapshot, goals, asOf, history, frame } = input;
  const keys = goalKeys(goals);
  const changes = new Map(
    goals.map((goal) => [goal, changeSince(history.before?.goals[keys.get(goal) ?? ''], goal)] as const),
  );
  const sections = bySection(goals);
  const headed = sections.length > 1 || sections[0]?.section !== null;
  const rows = sections.flatMap(({ section, goals: own }): AppendixRow[] => [
    ...(headed ? [{ kind: 'section' as const, text: section ?? 'Øvrige mål' }] : []),
    ...own.map((goal): AppendixRow => {
      const key = keys.get(goal) ?? '';
      return {
        kind: 'cells',
        group: key,
        cells: cellsOf(goal, key, history.before === null ? null : changes.get(goal)),
      };
    }),
  ]);
  const chart = statusBlock(goals, sourceOf(frame));
  return {
    part: 'followUp',
    title: `Status på mål i ${planName(snapshot, goals)}`,
    lead: [
      [asOf === null ? '' : `Opgjort pr. ${formatPeriod(asOf, 'da')}.`, summary(goals)]
        .filter((one) => one !== '')
        .join(' '),
      sinceLast(input, changes),
    ],
    ...(chart === null
      ? {}
      : {
          intro: [
            {
              kind: 'charts',
              group: 'intro',
              blocks: [chart],
              height: STATUS_CHART.head + STATUS_CHART.bar * chart.categories.length,
              width: STATUS_CHART.width,
            },
          ],
        }),
    columns: [
      { header: 'Nr.', width: 30 },
      { header: 'Mål', width: 170 },
      { header: 'Målniveau', width: 62, align: 'Right' },
      { header: 'Aktuelt', width: 62, align: 'Right' },
      { header: 'Prognose', width: 62, align: 'Right' },
      { header: 'Status', width: 92 },
      ...(history.before === null ? [] : [{ header: 'Siden sidste opfølgning', width: WIDTH.changes }]),
      {
        header: 'Vurdering',
        width: history.before === null ? WIDTH.changes + WIDTH.sentence : WIDTH.sentence,
      },
    ],
    header: true,
    rows,
    notes: legend(goals),
    orientation: 'landscape',
    size: 8,
  };
}

function cellsOf(goal: AssessedGoal, key: string, change: GoalChange | null | undefined): AppendixCell[] {
  const { assessment } = goal;
  const target = assessment.target;
  return [
    plain(goal.goal.number),
    plain(goal.goal.text),
    target?.high === undefined ? figureCell(goal, target?.value) : plain(targetText(goal)?.replace(/ \(.*$/, '')),
    figureCell(goal, assessment.actual?.value),
    figureCell(goal, assessment.projection?.value),
    statusCell(goal),
    ...(change ? [plain([change.status, ...change.reasons].join(' '))] : []),
    { text: statusText(goal), editKey: key },
  ];
}

/** "17 mål: 2 opfyldt, 1 delvist opfyldt, 5 bagud." */
export function summary(goals: readonly AssessedGoal[]): string {
  const counts = statusCounts(goals).map(
    ({ status, count }) => `${String(count)} ${statusLabel(status, 'da').toLowerCase()}`,
  );
  const followed = goals.filter(isFollowed).length;
  const total = `${String(goals.length)} mål${followed > 0 ? `, heraf ${String(followed)} følgemål` : ''}`;
  return counts.length === 0 ? '' : `${total}: ${counts.join(', ')}.`;
}

/** Which statuses moved; nothing to compare with is said too. */
function sinceLast({ history, goals }: AppendixInput, changes: ReadonlyMap<AssessedGoal, GoalChange>): string {
  if (history.before === null) return 'Første opfølgning: næste gang vises her, hvilke statusser der er ændret.';
  const when = `Siden opfølgningen pr. ${formatPeriod(history.before.asOf, 'da')}`;
  const moved = goals.flatMap((goal) => {
    const change = changes.get(goal);
    return change?.moved === true
      ? [`${goalLabel(goal)}: ${change.status.replace(/\.$/, '').replace(/^Fra/, 'fra')}`]
      : [];
  });
  return moved.length === 0
    ? `${when} er ingen statusser ændret.`
    : `${when} er ${String(moved.length)} ændret: ${moved.join('; ')}.`;
}

/** What the statuses of a running goal mean: the rule is published with the result. */
function legend(goals: readonly AssessedGoal[]): string[] {
  const running = goals.some(({ assessment }) => assessment.phase === 'running' && assessment.projection !== null);
  return running
    ? [
        'Prognosen er værdien for samme periode året før plus den seneste ændring på et år. På vej: prognosen når målet, eller mangler højst 5 pct. af det, der er tilbage. I risiko: mangler højst 20 pct., eller målet er nået, men ventes tabt igen. Bagud: mangler mere.',
      ]
    : [];
}
