import type { Chart } from '../model/chart';
import { groupOf } from '../model/chart-series';
import { lookOf, setLook, textProperties } from '../model/chart-text';
import { apiError } from '../protocol/api-error';
import { bind, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { LABELS_ORDER, SERIES_ORDER } from '../xlsx/chart-xml';
import { child, descend, ensureChild, numberAttribute, setAttributes, type Element } from '../xlsx/xml';
import { fontFormat } from './chart-look';
import { keyOf, toBoolean, toChoice, toText } from './read-json';

interface LabelsRef {
  readonly chart: Chart;
  readonly series: Element;
}

const FLAGS = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

/** Labels that show values. Every flag has to be written. */
export function showLabels(labels: Element, order: readonly string[]): void {
  for (const flag of FLAGS) setAttributes(ensureChild(labels, flag, order), { val: flag === 'showVal' ? 1 : 0 });
}

function change({ chart, series }: LabelsRef): Element {
  chart.change();
  const known = child(series, 'dLbls');
  if (known) return known;
  const made = ensureChild(series, 'dLbls', SERIES_ORDER);
  showLabels(made, LABELS_ORDER);
  return made;
}

function flag(name: string): Member<LabelsRef> {
  return {
    get: ({ series }) => numberAttribute(descend(series, 'dLbls', name), 'val') === 1,
    set: (ref, value) => {
      const on = toBoolean(value);
      setAttributes(ensureChild(change(ref), name, LABELS_ORDER), { val: on ? 1 : 0 });
    },
  };
}

const POSITIONS: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

const BESIDE_POINT = ['ctr', 'l', 'r', 't', 'b'];
/** Where labels may stand, by kind of chart: elsewhere the file would be refused. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lineChart: BESIDE_POINT,
  scatterChart: BESIDE_POINT,
  clustered: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  barChart: ['ctr', 'inEnd', 'inBase'],
  pieChart: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
};

function kindOf(series: Element): string {
  const group = groupOf(series);
  const clustered = child(group, 'grouping')?.getAttribute('val') === 'clustered';
  return group.localName === 'barChart' && clustered ? 'clustered' : (group.localName ?? '');
}

const FormatClass = fontFormat('ChartDataLabelFormat');

const ChartDataLabelsClass: HostClass<LabelsRef> = {
  name: 'ChartDataLabels',
  properties: {
    showValue: flag('showVal'),
    showCategoryName: flag('showCatName'),
    showSeriesName: flag('showSerName'),
    showPercentage: flag('showPercent'),
    showLegendKey: flag('showLegendKey'),
    numberFormat: {
      get: ({ series }) => descend(series, 'dLbls', 'numFmt')?.getAttribute('formatCode') ?? 'General',
      set: (ref, value) => {
        const formatCode = toText(value);
        setAttributes(ensureChild(change(ref), 'numFmt', LABELS_ORDER), { formatCode, sourceLinked: 0 });
      },
    },
    position: {
      get: ({ series }) => keyOf(POSITIONS, descend(series, 'dLbls', 'dLblPos')?.getAttribute('val') ?? '', 'None'),
      set: (ref, value) => {
        const position = toChoice(value, POSITIONS);
        const allowed = ALLOWED[kindOf(ref.series)] ?? [];
        if (!allowed.includes(position)) throw apiError('InvalidArgument');
        setAttributes(ensureChild(change(ref), 'dLblPos', LABELS_ORDER), { val: position });
      },
    },
    format: {
      object: (ref) =>
        bind(FormatClass, {
          chart: ref.chart,
          read: () => lookOf(descend(ref.series, 'dLbls', 'txPr', 'p', 'pPr', 'defRPr')),
          write: (look) => setLook(textProperties(change(ref), LABELS_ORDER), look),
        }),
    },
  },
  methods: {},
};

export function dataLabelsOf(ref: LabelsRef): HostObject {
  return bind(ChartDataLabelsClass, ref);
}
