/** Charts of a run: what they show (pure data), the sheet their data stands on, and the sheets they are drawn on. */
import type { Edit } from '../../plan';
import type { SheetSnapshot, Snapshot } from '../../snapshot';
import { mapSteps, type Steps } from '../../steps';
import type { OwnSheets } from '../ownership';
import { sourceOf, type PageFrame } from '../print';
import { measured, type ChartBlock, type ChartInput, type Measured } from './block';
import { goalPrefix } from './caption';
import { areasBlock, splitBlock } from './comparisons';
import type { ChartData } from './data-sheet';
import { developmentBlock } from './development';
import type { ChartPen } from './draw';
import { gridEdits } from './grid-sheet';
import { multiples } from './multiples';
import { statusBlock } from './status-counts';

export type { ChartBlock, ChartInput } from './block';
export { ChartData } from './data-sheet';
export { ChartPen } from './draw';

/** The charts of one goal: its development, its parts, other areas. Goals with the same number have charts of different names. */
export type GoalCharts = ReadonlyMap<ChartInput['goals'][number], readonly ChartBlock[]>;

export function* chartsOfGoals(input: ChartInput): Steps<GoalCharts> {
  const seen = new Map<string, number>();
  const charts = yield* mapSteps(input.goals, (goal) => {
    const blocks = blocksOf(measured(goal), input);
    return [goal, blocks.map((block) => told(block, seen))] as const;
  });
  return new Map(charts);
}

function blocksOf(one: Measured | null, input: ChartInput): ChartBlock[] {
  if (one === null) return [];
  const split = splitBlock(one, input);
  return [developmentBlock(one, input, split !== null), split, areasBlock(one, input)].filter(
    (block) => block !== null,
  );
}

/** A number that occurs twice is told apart by a counter. */
function told(block: ChartBlock, seen: Map<string, number>): ChartBlock {
  const count = (seen.get(block.name) ?? 0) + 1;
  seen.set(block.name, count);
  return count === 1 ? block : { ...block, name: `${block.name} (${String(count)})` };
}

const LARGE = { perRow: 2, width: 372, height: 186 } as const;
const SMALL = { perRow: 3, width: 246, height: 114 } as const;
/** So many goals can be compared at a glance; fewer are seen well enough on the sheet of charts. */
const MULTIPLES = { least: 3, most: 45 } as const;

/** The sheet of charts, and the sheet of small charts on one scale. */
export function* chartSheetEdits(
  snapshot: Snapshot,
  sheets: OwnSheets,
  input: ChartInput,
  charts: GoalCharts,
  data: ChartData,
  pen: ChartPen,
  frame: PageFrame,
): Steps<Edit[]> {
  const all = [...charts.values()].flat();
  if (all.length === 0) return [];
  const find = (name: string): SheetSnapshot | undefined => snapshot.sheets.find((sheet) => sheet.name === name);
  const main = sheets.name('Grafer');
  const overview = statusBlock(input.goals, sourceOf(frame));
  const large = [...(overview === null ? [] : [overview]), ...all].map((block) => data.bind(block));
  const lead = 'Aktuelt er mørkt og fuldt optrukket, året før lyst, målet stiplet og prognosen prikket.';
  const edits = yield* gridEdits(main, find(main), { title: 'Grafer til målene', lead }, large, LARGE, pen, frame);
  const { blocks, leftOut } = yield* multiples(
    input.goals.flatMap((goal) => measured(goal) ?? []),
    input,
  );
  if (blocks.length < MULTIPLES.least || blocks.length > MULTIPLES.most) return edits;
  const seen = new Map<string, number>();
  const small = blocks.map((block) => data.bind(told(block, seen)));
  const multiplesSheet = sheets.name('Grafer på én skala');
  return [
    ...edits,
    ...(yield* gridEdits(
      multiplesSheet,
      find(multiplesSheet),
      { title: 'Målenes udvikling på én skala', lead: scaleLead(leftOut) },
      small,
      SMALL,
      pen,
      frame,
    )),
  ];
}

function scaleLead(leftOut: readonly Measured[]): string {
  const lead = 'Alle grafer er indeks med samme skala: udgangspunktet er 100. Målet er stiplet.';
  if (leftOut.length === 0) return lead;
  const names = leftOut.map(({ goal }) => goalPrefix(goal).replace(/: $/, '') || 'et mål uden nummer');
  return `${lead} Ikke vist: ${names.join(', ')} (for store udsving eller for få tal til skalaen).`;
}
