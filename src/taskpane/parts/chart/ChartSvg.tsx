import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalChart } from '../../../app';
import { formatNumber, formatPeriod, type Language } from '../../../i18n';
import { labelled, pathOf, scaleOf } from '../../view/chart-scale';
import { useChartColors } from './use-chart-colors';

const HEIGHT = 190;
const TOP = 10;
const BOTTOM = 24;
/** Room at the right for the projected result and its interval. */
const RIGHT = 18;
/** Pixels that a period's label takes. */
const LABEL = 62;
/** About as wide as a digit at the axis. */
const DIGIT = 6.2;

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1, shapeRendering: 'crispEdges' },
  line: {
    fill: 'none',
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  mark: { '@media (forced-colors: active)': { stroke: 'CanvasText', fill: 'Canvas' } },
});

interface ChartSvgProps {
  readonly chart: GoalChart;
  readonly width: number;
  readonly language: Language;
  /** Says in words what is drawn. */
  readonly label: string;
}

/** Development, target, base and projection with its interval. What is expected is broken or dotted, also without colours. */
export function ChartSvg({ chart, width, language, label }: ChartSvgProps) {
  const styles = useStyles();
  const colors = useChartColors();
  const { points, interval } = chart;
  const values = points.flatMap(({ actual, target, base, projection }) =>
    [actual, target, base, projection].filter((value) => value !== null),
  );
  const y = scaleOf([...values, ...(interval === null ? [] : [interval.low, interval.high])], HEIGHT - BOTTOM, TOP);
  const written = y.ticks.map((tick) => formatNumber(tick, language, { decimals: y.decimals }));
  const left = Math.ceil(Math.max(...written.map(({ length }) => length)) * DIGIT) + 8;
  const end = width - RIGHT;
  const x = (at: number): number =>
    points.length < 2 ? (left + end) / 2 : left + (at / (points.length - 1)) * (end - left);
  const line = (key: 'actual' | 'target' | 'projection'): string =>
    pathOf(points.map((point, at) => (point[key] === null ? null : [x(at), y.at(point[key])])));
  const last = points.findLastIndex(({ actual }) => actual !== null);
  const lastValue = points[last]?.actual ?? null;
  const labels = labelled(points.length, Math.floor((end - left) / (LABEL * 1.25)) + 1);
  return (
    <svg className={styles.svg} role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`}>
      {y.ticks.map((tick, at) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={end} y1={y.at(tick)} y2={y.at(tick)} />
          <text className={styles.text} x={left - 6} y={y.at(tick)} textAnchor="end" dominantBaseline="central">
            {written[at]}
          </text>
        </g>
      ))}
      {labels.map((at) => (
        <text
          key={at}
          className={styles.text}
          x={Math.min(Math.max(x(at), LABEL / 2), width - LABEL / 2)}
          y={HEIGHT - 7}
          textAnchor="middle"
        >
          {formatPeriod(points[at]?.period ?? '', language, 'short')}
        </text>
      ))}
      <path className={styles.line} d={line('target')} stroke={colors.target} strokeWidth={2} strokeDasharray="7 4" />
      <path
        className={styles.line}
        d={line('projection')}
        stroke={colors.projection}
        strokeWidth={2}
        strokeDasharray="1 5"
      />
      <path className={styles.line} d={line('actual')} stroke={colors.actual} strokeWidth={2.25} />
      {points.map(({ base }, at) =>
        base === null ? null : (
          <circle
            key={at}
            className={styles.mark}
            cx={x(at)}
            cy={y.at(base)}
            r={4}
            fill={colors.page}
            stroke={colors.base}
            strokeWidth={2}
          />
        ),
      )}
      {lastValue !== null && <circle cx={x(last)} cy={y.at(lastValue)} r={3.5} fill={colors.actual} />}
      {interval !== null && (
        <>
          <path
            className={styles.line}
            d={whisker(end + 9, y.at(interval.high), y.at(interval.low))}
            stroke={colors.projection}
            strokeWidth={2}
          />
          <circle cx={end + 9} cy={y.at(interval.value)} r={3} fill={colors.projection} />
        </>
      )}
    </svg>
  );
}

/** A vertical line with a cap at each end. */
function whisker(x: number, top: number, bottom: number): string {
  return `M${x - 4} ${top}H${x + 4}M${x} ${top}V${bottom}M${x - 4} ${bottom}H${x + 4}`;
}
