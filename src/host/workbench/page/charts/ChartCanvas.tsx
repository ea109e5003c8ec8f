import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../../../taskpane/state/language';
import type { ChartView } from '../../port';
import { chartConfiguration } from './chart-configuration';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
);

/** A chart of the workbook, drawn by Chart.js. */
export default function ChartCanvas({ chart }: { readonly chart: ChartView }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { language } = useTranslator();
  // A chart comes anew with every state of the workbook, mostly unchanged.
  const key = `${language} ${JSON.stringify(chart)}`;
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const drawn = new Chart(current, chartConfiguration(chart, language === 'da' ? 'da-DK' : 'en-US'));
    return () => {
      drawn.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the chart is made of
  }, [key]);
  return <canvas ref={canvas} />;
}
