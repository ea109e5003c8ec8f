import { CHART_PREFIX } from '../compose/charts/caption';
import { WorkbookError } from './workbook-error';

/** Width in pixels: sharp at the width of a page. */
const WIDTH = 1200;

/** Pictures of Målbar's charts as data URLs, by the chart's name. Two round trips to Excel. */
export async function readChartPictures(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load({ charts: { name: true } });
  await context.sync();
  const charts = worksheets.items
    .flatMap((sheet) => sheet.charts.items)
    .filter(({ name }) => name.startsWith(CHART_PREFIX));
  const images = new Map(charts.map((chart) => [chart.name, chart.getImage(WIDTH)] as const));
  try {
    await context.sync();
  } catch (error) {
    throw isUnavailable(error) ? new WorkbookError('unsupported', 'NotImplemented', { cause: error }) : error;
  }
  return new Map([...images].map(([name, image]) => [name, `data:image/png;base64,${image.value}`]));
}

/** Hosts name what they do not do in more than one way. */
function isUnavailable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return ['NotImplemented', 'ApiNotFound', 'ApiNotAvailable', 'UnsupportedOperation'].includes(code);
}
