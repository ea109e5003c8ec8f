import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { EvaluatedGoal, Evaluation, GoalChart } from '../../../app';
import { formatPeriod, type Translator } from '../../../i18n';
import { useApp } from '../../app-port';
import { useTranslator } from '../../state/language';
import { measureOf, quantityText, type Measure } from '../../view/quantity';
import { ChartLegend } from './ChartLegend';
import { ChartSvg } from './ChartSvg';
import { ChartTable } from './ChartTable';

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drawing: { minHeight: '190px' },
  foot: { display: 'flex', justifyContent: 'end' },
  said: { margin: 0 },
});

/** Drawn at this width until the real one is known. */
const WIDTH = 264;

interface GoalChartViewProps {
  readonly evaluation: Evaluation;
  readonly goal: EvaluatedGoal;
}

/** The chart of a goal, and the same as a table; nothing for a goal that has no series. */
export default function GoalChartView({ evaluation, goal }: GoalChartViewProps) {
  const styles = useStyles();
  const translator = useTranslator();
  const chart = useGoalChart(evaluation, goal.id);
  const [asTable, setAsTable] = useState(false);
  const [drawing, width] = useWidth();
  if (chart === 'loading') return <p className={styles.said}>{translator.t('chart.loading')}</p>;
  if (chart === 'failed') return <p className={styles.said}>{translator.t('chart.failed')}</p>;
  if (chart === null) return <p className={styles.said}>{translator.t('goal.noValues')}</p>;
  const measure = measureOf(goal, translator);
  return (
    <figure className={styles.figure}>
      <div ref={drawing} className={styles.drawing}>
        {asTable ? (
          <ChartTable chart={chart} measure={measure} />
        ) : (
          <ChartSvg
            chart={chart}
            width={width}
            language={translator.language}
            label={summaryOf(chart, goal, measure, translator)}
          />
        )}
      </div>
      {!asTable && <ChartLegend chart={chart} />}
      <div className={styles.foot}>
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {translator.t('chart.asTable')}
        </Button>
      </div>
    </figure>
  );
}

function useGoalChart(evaluation: Evaluation, goalId: string): GoalChart | null | 'loading' | 'failed' {
  const app = useApp();
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly chart: GoalChart | null | 'failed' } | null>(
    null,
  );
  useEffect(() => {
    let left = false;
    app.goalChart(evaluation, goalId).then(
      (chart) => {
        if (!left) setLoaded({ of: goalId, chart });
      },
      (error: unknown) => {
        console.error(error);
        if (!left) setLoaded({ of: goalId, chart: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, [app, evaluation, goalId]);
  return loaded?.of === goalId ? loaded.chart : 'loading';
}

/** The width that there is to draw in, as the pane is made wider or narrower. */
function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(WIDTH);
  useEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  });
  return [element, width];
}

/** The chart in words, for those who do not see it. */
function summaryOf(chart: GoalChart, goal: EvaluatedGoal, measure: Measure, translator: Translator): string {
  const { points } = chart;
  const period = (code: string | null | undefined): string => formatPeriod(code ?? '', translator.language);
  const latest = points.findLast(({ actual }) => actual !== null);
  const { target, projection } = goal.assessment;
  const sentences = [
    translator.t('chart.summary', {
      name: goal.indicator?.name ?? '',
      first: period(points[0]?.period),
      last: period(points.at(-1)?.period),
      value: quantityText(latest?.actual ?? 0, measure, translator),
      period: period(latest?.period),
    }),
  ];
  if (target !== null && target.value !== null) {
    const value = quantityText(target.value, measure, translator);
    sentences.push(translator.t('chart.summaryTarget', { value, period: period(target.period) }));
  }
  if (projection !== null) {
    const value = quantityText(projection.value, measure, translator);
    sentences.push(translator.t('chart.summaryProjection', { value, period: period(projection.period) }));
  }
  return sentences.join(' ');
}
