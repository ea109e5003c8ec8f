import { compareAreas, formatPeriod, yearBefore, type Period } from '../../../engine';
import type { AssessedGoal } from '../../assessed';
import type { DecodedSeries } from '../../decoded';
import { otherAreas, widthOfArea } from '../charts/areas';
import { CHANGE_IN_PERCENT, valueFormat } from '../number-formats';
import { formatNumber } from '../../../i18n';
import { goalKeys, isFollowed } from './goal-words';
import type { AppendixInput } from './input';
import { plain, type AppendixCell, type AppendixColumn, type AppendixRow, type AppendixTable } from './model';
import { planName } from './plan-name';

/** As many areas as can be read side by side on a page. */
const MOST_AREAS = 9;
const FIXED = { number: 30, indicator: 178, period: 92, rank: 62, page: 762 } as const;

/** The own area beside its neighbours, Klyngen, RAR and the whole country; null where no indicator has other areas. */
export function benchmarkTable(input: AppendixInput): AppendixTable | null {
  const { goals, decoded, snapshot } = input;
  const compared = goals.flatMap((goal) => {
    const { indicator } = goal;
    const others = indicator === null ? [] : otherAreas(decoded, indicator);
    return indicator === null || others.length === 0 ? [] : [{ goal, indicator, others }];
  });
  const own = input.area ?? compared[0]?.indicator.area ?? null;
  const about = compared.filter(({ indicator }) => indicator.area === own);
  if (own === null || about.length === 0) return null;
  const all = [...new Set(about.flatMap(({ others }) => others.map(({ area }) => area ?? '')))];
  const groups = all.filter((area) => widthOfArea(area) > 0);
  const neighbours = all.filter((area) => widthOfArea(area) === 0);
  const shown = [own, ...neighbours.slice(0, Math.max(0, MOST_AREAS - 1 - groups.length)), ...groups];
  const width = (FIXED.page - FIXED.number - FIXED.indicator - FIXED.period - FIXED.rank) / shown.length;
  const keys = goalKeys(goals);
  const columns: AppendixColumn[] = [
    { header: 'Nr.', width: FIXED.number },
    { header: 'Indikator', width: FIXED.indicator },
    { header: 'Opgjort', width: FIXED.period },
    ...shown.map((area): AppendixColumn => ({ header: area, width, align: 'Right', bold: area === own })),
    { header: 'Placering', width: FIXED.rank, align: 'Right' },
  ];
  const left = all.length + 1 - shown.length;
  return {
    part: 'benchmark',
    title: `${own} sammenlignet med andre – ${planName(snapshot, goals)}`,
    lead: [
      'Andele er vist, som de er. Antal er vist som ændring i pct. på et år, da områderne ikke er lige store. Placering: 1 er bedst blandt kommunerne.',
    ],
    columns,
    header: true,
    rows: about.map(({ goal, indicator, others }): AppendixRow => ({
      kind: 'cells',
      group: keys.get(goal) ?? '',
      cells: rowOf(goal, indicator, others, shown, input),
    })),
    notes: left > 0 ? [`${String(left)} kommuner er ikke vist, men indgår i placeringen.`] : [],
    orientation: 'landscape',
    size: 8,
  };
}

function rowOf(
  goal: AssessedGoal,
  indicator: DecodedSeries,
  others: readonly DecodedSeries[],
  shown: readonly string[],
  { asOf }: AppendixInput,
): AppendixCell[] {
  const period = goal.assessment.lastPeriod ?? asOf;
  const isShare = indicator.series.unit === 'percent';
  const every = [indicator, ...others];
  const measure = (series: DecodedSeries): number | null => {
    if (period === null) return null;
    return isShare ? valueAt(series, period) : yearlyChange(series, period);
  };
  const values = new Map(every.map((series) => [series.area ?? '', measure(series)]));
  const cells = shown.map((area): AppendixCell => {
    const value = values.get(area) ?? null;
    if (value === null) return plain('–');
    const format = isShare ? valueFormat('percent') : CHANGE_IN_PERCENT;
    return { text: `${formatNumber(value, 'da', { decimals: 1, signed: !isShare })} pct.`, number: { value, format } };
  });
  const name = goal.goal.indicator ?? indicator.indicator;
  return [
    plain(goal.goal.number),
    plain(isShare ? name : `${name}, ændring på et år`),
    plain(period === null ? '' : formatPeriod(period, 'da')),
    ...cells,
    plain(rankOf(goal, indicator.area ?? '', values)),
  ];
}

const valueAt = ({ series }: DecodedSeries, period: Period): number | null =>
  series.points.find(([one]) => one === period)?.[1] ?? null;

function yearlyChange(series: DecodedSeries, period: Period): number | null {
  const [now, then] = [valueAt(series, period), valueAt(series, yearBefore(period))];
  return now === null || then === null || then === 0 ? null : (100 * (now - then)) / then;
}

/** "2 af 5" among the municipalities; a goal that is followed has no better end. */
function rankOf(goal: AssessedGoal, own: string, values: ReadonlyMap<string, number | null>): string {
  const better = betterEnd(goal);
  if (better === null) return '';
  const ranked = compareAreas(
    [...values].map(([area, value]) => ({
      area,
      indicator: {
        name: area,
        unit: 'x',
        granularity: 'year',
        aggregation: 'mean',
        points: [['2000', value]],
      } as const,
    })),
    { own, period: '2000', better, benchmarks: [...values.keys()].filter((area) => widthOfArea(area) > 0) },
  );
  return ranked.own === null || ranked.ranked.length < 2
    ? ''
    : `${String(ranked.own.rank)} af ${String(ranked.ranked.length)}`;
}

function betterEnd(goal: AssessedGoal): 'less' | 'more' | null {
  if (isFollowed(goal)) return null;
  switch (goal.goal.goal.direction) {
    case 'decrease':
    case 'at_most':
      return 'less';
    case 'increase':
    case 'at_least':
      return 'more';
    default:
      return null;
  }
}
