import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../../taskpane/state/language';
import type { ChartView } from '../port';

const useStyles = makeStyles({
  list: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: '30vh',
    overflowY: 'auto',
  },
  summary: { cursor: 'pointer' },
  items: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  item: {
    padding: '2px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    textDecorationLine: 'underline',
  },
});

interface ChartListProps {
  readonly charts: readonly ChartView[];
  readonly onChoose: (chart: ChartView) => void;
}

/** The charts of the sheet in words: where each is, and where its series end. */
export function ChartList({ charts, onChoose }: ChartListProps) {
  const styles = useStyles();
  const translator = useTranslator();
  if (charts.length === 0) return <div />;
  return (
    <details className={styles.list}>
      <summary className={styles.summary}>{translator.t('workbench.charts', { count: charts.length })}</summary>
      <ul className={styles.items}>
        {charts.map((chart) => (
          <li key={chart.name}>
            <button
              type="button"
              className={styles.item}
              onClick={() => {
                onChoose(chart);
              }}
            >
              {chart.title === '' ? chart.name : chart.title}
            </button>
            {chart.series.map((series, index) => (
              <span key={index}>
                {index === 0 ? ': ' : '; '}
                {translator.t(
                  'workbench.series',
                  lastOf(series.name, series.categories, series.values, translator.language),
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function lastOf(
  name: string,
  categories: readonly string[],
  values: readonly (number | null)[],
  language: string,
): { name: string; category: string; value: string } {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at];
  return {
    name,
    category: categories[at] ?? '–',
    value: value === null || value === undefined ? '–' : value.toLocaleString(language, { maximumFractionDigits: 2 }),
  };
}
