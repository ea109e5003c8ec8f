import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChartView } from '../../port';
import { HEADER_HEIGHT, HEADER_WIDTH, type Geometry } from '../grid/geometry';
import { useSheetContext } from '../grid/sheet-context';

/** Chart.js is fetched when the first chart comes into view. */
const ChartCanvas = lazy(() => import('./ChartCanvas'));

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    zIndex: 3,
    backgroundColor: '#fff',
    border: '1px solid #d9d9d9',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    '@media print': { breakInside: 'avoid' },
  },
});

/**
 * The charts of the sheet, where they lie on it. They are pictures: the grid is for its cells alone, so to a screen reader
 * the charts are told of in the list below the sheet.
 */
export function SheetCharts({ surface }: { readonly surface: HTMLElement }) {
  const { geometry } = useSheetContext();
  return createPortal(
    geometry.layout.charts.map((chart) => (
      <PlacedChart key={chart.name} chart={chart} geometry={geometry} surface={surface} />
    )),
    surface,
  );
}

interface PlacedChartProps {
  readonly chart: ChartView;
  readonly geometry: Geometry;
  readonly surface: HTMLElement;
}

function PlacedChart({ chart, geometry, surface }: PlacedChartProps) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: surface, rootMargin: '400px' },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [surface]);
  const { width, height } = chart;
  const top = HEADER_HEIGHT + geometry.top(chart.row) + chart.offsetY;
  const left = HEADER_WIDTH + geometry.left(chart.column) + chart.offsetX;
  return (
    <div
      ref={element}
      aria-hidden
      className={styles.chart}
      style={{ top, left, width, height }}
      data-chart={chart.name}
    >
      {isNear && (
        <Suspense fallback={null}>
          <ChartCanvas chart={chart} />
        </Suspense>
      )}
    </div>
  );
}
