import { z } from 'zod';
import type { ChartEdit, ChartSeriesSpec, Edit } from '../../plan';
import type { ChartSnapshot, Snapshot } from '../../snapshot';
import { danish } from '../number-formats';
import { wrapText } from '../text-size';
import { CHART_PREFIX } from './caption';
import type { BoundBlock } from './data-sheet';

/** Points on the sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const SETTING = 'maalbar.charts';
/** Points per label on the axis: "okt 2025" with room around it. */
const LABEL_WIDTH = 46;
const TITLE_SIZE = 9;
const TITLE_MARGIN = 44;
/** A chart narrower than this stands beside others under one heading. */
const NARROW = 300;
/** Rows and columns are rounded to pixels where a chart is placed by them. */
const MOVED = 6;

type Written = readonly [title: string, ...numbers: number[]];
/** Left, top, width, height; the bounds of the value axis come after them. */
const PLACE_NUMBERS = 4;

/**
 * Draws charts, and remembers the title and place each was given: where a chart of an earlier run has another title or
 * place now, the user gave it, and it is kept. The looks of a chart that stands are never touched.
 */
export class ChartPen {
  private readonly before: Readonly<Record<string, Written>>;
  private readonly written = new Map<string, Written>();

  constructor(private readonly snapshot: Snapshot) {
    this.before = parseWritten(snapshot.settings[SETTING]);
  }

  draw({ block, dataSheet, categories, values }: BoundBlock, sheet: string, place: Place): ChartEdit {
    const { name } = block;
    const narrow = place.width < NARROW && block.shortCaption !== undefined;
    const caption = narrow ? (block.shortCaption ?? block.caption) : block.caption;
    const title = wrapText(caption, place.width - TITLE_MARGIN, { size: TITLE_SIZE, bold: true }).join('\n');
    const key = `${sheet}|${name}`;
    const present = this.snapshot.sheets.find((one) => one.name === sheet)?.charts.find((one) => one.name === name);
    const known = this.before[key];
    const ownTitle = present !== undefined && differsInTitle(present, known);
    const ownPlace = present !== undefined && differsInPlace(present, known);
    const { left, top, width, height } = place;
    // What the user made is compared with what was last written, also in the runs to come.
    const [oldTitle = title, ...old] = known ?? [];
    const bounds = block.scale ? [block.scale.min, block.scale.max] : [];
    const rescale = bounds.join() !== old.slice(PLACE_NUMBERS).join();
    const kept = known && ownPlace ? old.slice(0, PLACE_NUMBERS) : [left, top, width, height];
    this.written.set(key, [ownTitle ? oldTitle : title, ...kept, ...bounds]);
    return {
      kind: 'chart',
      sheet,
      name,
      exists: present !== undefined,
      ...(present === undefined ? {} : { present: { series: present.series, ownTitle, ownPlace, rescale } }),
      type: block.type,
      title,
      titleSize: TITLE_SIZE,
      dataSheet,
      categories,
      series: block.series.flatMap((looks, index): ChartSeriesSpec[] => {
        const area = values[index];
        return area ? [{ ...looks, values: area }] : [];
      }),
      valueNumberFormat: danish(block.axisFormat),
      categorySpacing: block.type === 'line' ? spacing(block.categories.length, place.width) : 1,
      ...(block.scale ? { scale: block.scale } : {}),
      legend: block.legend ?? block.series.length > 1,
      ...place,
    };
  }

  /** Takes away charts of Målbar's own on a sheet that are not drawn there any more. */
  leftoversBut(sheet: string, drawn: readonly string[]): Edit[] {
    const charts = this.snapshot.sheets.find(({ name }) => name === sheet)?.charts ?? [];
    return charts
      .filter(({ name }) => name.startsWith(CHART_PREFIX) && !drawn.includes(name))
      .map(({ name }) => ({ kind: 'delete_chart', sheet, name }));
  }

  /** What was drawn, for the next run; charts of sheets that were not written to stay known. */
  record(): Edit[] {
    const sheets = new Set([...this.written.keys()].map(sheetOf));
    const kept = Object.entries(this.before).filter(([key]) => !sheets.has(sheetOf(key)));
    const after = JSON.stringify(Object.fromEntries([...kept, ...this.written]));
    const before = this.snapshot.settings[SETTING] ?? null;
    return this.written.size === 0 || after === before ? [] : [{ kind: 'setting', key: SETTING, before, after }];
  }
}

const sheetOf = (key: string): string => key.slice(0, key.lastIndexOf('|'));

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function differsInTitle({ title }: ChartSnapshot, known: Written | undefined): boolean {
  return known === undefined || (title !== undefined && flat(title) !== flat(known[0]));
}

function differsInPlace({ place }: ChartSnapshot, known: Written | undefined): boolean {
  if (known === undefined) return true;
  const [, ...old] = known;
  return place !== undefined && place.some((at, index) => Math.abs(at - (old[index] ?? at)) > MOVED);
}

/** A label for every so many categories, in steps that a year is divided by. */
function spacing(categories: number, width: number): number {
  const room = Math.max(1, Math.floor((width - LABEL_WIDTH) / LABEL_WIDTH));
  const least = Math.ceil(categories / room);
  return [1, 2, 3, 4, 6, 12].find((step) => step >= least) ?? 12 * Math.ceil(least / 12);
}

const writtenCharts = z.record(z.string(), z.tuple([z.string()], z.number()));

function parseWritten(text: string | undefined): Record<string, Written> {
  if (text === undefined) return {};
  try {
    return writtenCharts.parse(JSON.parse(text));
  } catch {
    // A damaged setting: every chart that stands is then taken for the user's.
    return {};
  }
}
