import type { AssessedGoal } from '../../assessed';
import { planName } from './plan-name';
import { goalKeys, isFollowed } from './goal-words';
import type { AppendixInput } from './input';
import { plain, type AppendixRow, type AppendixTable } from './model';

/** "Oversigt over mål", grouped by indsatsområde, as the plan of 2019 has it: no status, no absolute numbers. */
export function overviewTable({
  snapshot,
  goals,
  otherPlans = [],
}: Pick<AppendixInput, 'snapshot' | 'goals' | 'otherPlans'>): AppendixTable {
  const keys = goalKeys(goals);
  const grouped = bySection(goals);
  const headed = grouped.length > 1 || grouped[0]?.section !== null;
  const rows = grouped.flatMap(({ section, goals: own }): AppendixRow[] => [
    ...(headed
      ? [{ kind: 'section' as const, text: section === null ? 'Øvrige mål' : `Indsatsområde: ${section}` }]
      : []),
    ...labelled(own).map(({ goal, label }): AppendixRow => ({
      kind: 'cells',
      group: keys.get(goal) ?? '',
      cells: [{ text: label, bold: true }, plain(withoutEquivalent(goal.goal.text ?? ''))],
    })),
  ]);
  return {
    part: 'overview',
    title: `Oversigt over mål for ${planName(snapshot, goals)}`,
    lead: [],
    columns: [
      { header: 'Mål', width: 85 },
      { header: 'Målets ordlyd', width: 430 },
    ],
    header: false,
    rows,
    notes: otherPlans.length === 0 ? [] : [`Målene for ${otherPlans.join(' og ')} er ikke med i bilaget.`],
    orientation: 'portrait',
    size: 9,
  };
}

interface Section {
  readonly section: string | null;
  readonly goals: readonly AssessedGoal[];
}

/** Sections in the order of their first goal; goals without one stand last. */
export function bySection(goals: readonly AssessedGoal[]): Section[] {
  const sections = [...new Set(goals.map(({ goal }) => goal.section))];
  const ordered = [
    ...sections.filter((section) => section !== null),
    ...sections.filter((section) => section === null),
  ];
  return ordered.map((section) => ({ section, goals: goals.filter(({ goal }) => goal.section === section) }));
}

/** "MÅL 1:" for every goal, in the order of the goal table; "Følgemål:" once for those that follow each other. */
function labelled(goals: readonly AssessedGoal[]): { readonly goal: AssessedGoal; readonly label: string }[] {
  return goals.map((goal, index) => {
    const before = goals[index - 1];
    if (isFollowed(goal)) return { goal, label: before !== undefined && isFollowed(before) ? '' : 'Følgemål:' };
    return { goal, label: goal.goal.number === null ? 'MÅL:' : `MÅL ${goal.goal.number}:` };
  });
}

/** The overview leaves out what the goal comes to in persons ("Det svarer til et fald på ca. 130 fuldtidspersoner."). */
export function withoutEquivalent(text: string): string {
  const at = text.lastIndexOf('Det svarer til ');
  const last = at < 0 ? '' : text.slice(at).trimEnd().replace('ca. ', '');
  return at < 0 || last.slice(0, -1).includes('.') ? text.trim() : text.slice(0, at).trim();
}
