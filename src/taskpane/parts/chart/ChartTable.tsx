import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalChart } from '../../../app';
import { formatPeriod } from '../../../i18n';
import { useTranslator } from '../../state/language';
import { bareText, type Measure } from '../../view/quantity';

const useStyles = makeStyles({
  frame: { maxHeight: '320px', overflowY: 'auto', outlineOffset: '-2px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'end',
    },
    '& th:first-child': { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  },
});

interface ChartTableProps {
  readonly chart: GoalChart;
  readonly measure: Measure;
}

/** What the chart draws, as figures; the latest period first. */
export function ChartTable({ chart, measure }: ChartTableProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const columns = (['actual', 'target', 'projection'] as const).filter((key) =>
    chart.points.some((point) => point[key] !== null),
  );
  const label = translator.t('chart.table');
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{translator.t('chart.period')}</th>
            {columns.map((key) => (
              <th key={key} scope="col">
                {translator.t(`chart.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...chart.points].reverse().map((point) => (
            <tr key={point.period}>
              <th scope="row">{formatPeriod(point.period, translator.language, 'short')}</th>
              {columns.map((key) => (
                <td key={key}>{point[key] === null ? '–' : bareText(point[key], measure, translator)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
