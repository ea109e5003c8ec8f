import type { Chart } from '../model/chart';
import { lookOf, setLook, textProperties } from '../model/chart-text';
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
