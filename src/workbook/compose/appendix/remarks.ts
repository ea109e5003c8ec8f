import { formatPeriod } from '../../../engine';
import { goalKeys, statusText } from './goal-words';
import type { AppendixInput } from './input';
import { plain, type AppendixTable } from './model';
import { planName } from './plan-name';

/** The table of 2015, NR. | MÅL | BEMÆRKNINGER: the status first among the remarks, then the analyst's own. */
export function remarksTable({
  snapshot,
  goals,
  asOf,
}: Pick<AppendixInput, 'snapshot' | 'goals' | 'asOf'>): AppendixTable {
  const keys = goalKeys(goals);
  return {
    part: 'remarks',
    title: `Mål i ${planName(snapshot, goals)} – status${asOf === null ? '' : ` pr. ${formatPeriod(asOf, 'da')}`}`,
    lead: [],
    columns: [
      { header: 'NR.', width: 36 },
      { header: 'MÅL', width: 189 },
      { header: 'BEMÆRKNINGER', width: 290 },
    ],
    header: true,
    rows: goals.map((goal) => {
      const key = keys.get(goal) ?? '';
      const { number, text, remarks, rationale } = goal.goal;
      const paragraphs = [statusText(goal), remarks, rationale].map((one) => one?.trim() ?? '');
      return {
        kind: 'cells',
        group: key,
        cells: [
          plain(number),
          plain(text),
          { text: paragraphs.filter((one) => one !== '').join('\n\n'), editKey: key },
        ],
      };
    }),
    notes: [],
    orientation: 'portrait',
    size: 9,
  };
}
