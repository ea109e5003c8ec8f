import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalChart } from '../../../app';
import { useTranslator } from '../../state/language';
import { useChartColors } from './use-chart-colors';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { flexShrink: 0, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

/** What each line of the chart stands for; only those that are drawn. */
export function ChartLegend({ chart }: { readonly chart: GoalChart }) {
  const styles = useStyles();
  const translator = useTranslator();
  const colors = useChartColors();
  const has = (key: 'target' | 'base' | 'projection'): boolean => chart.points.some((point) => point[key] !== null);
  const line = (color: string, dash?: string) => (
    <line x1="1" x2="23" y1="6" y2="6" stroke={color} strokeWidth="2" strokeLinecap="round" strokeDasharray={dash} />
  );
  const entries = [
    { key: 'actual', shown: true, sample: line(colors.actual) },
    { key: 'target', shown: has('target'), sample: line(colors.target, '7 4') },
    { key: 'projection', shown: has('projection'), sample: line(colors.projection, '1 5') },
    {
      key: 'interval',
      shown: chart.interval !== null,
      sample: <path d="M8 1H16M12 1V11M8 11H16" stroke={colors.projection} strokeWidth="2" fill="none" />,
    },
    {
      key: 'base',
      shown: has('base'),
      sample: <circle cx="12" cy="6" r="4" fill="none" stroke={colors.base} strokeWidth="2" />,
    },
  ] as const;
  return (
    <ul className={styles.list}>
      {entries
        .filter(({ shown }) => shown)
        .map(({ key, sample }) => (
          <li key={key} className={styles.item}>
            <svg className={styles.sample} width="24" height="12" aria-hidden="true">
              {sample}
            </svg>
            {translator.t(`chart.${key}`)}
          </li>
        ))}
    </ul>
  );
}
