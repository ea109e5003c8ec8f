import type { Chart } from '../model/chart';
import { setTitleLook, setTitleText, titleLook, titleText } from '../model/chart-text';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { TITLE_ORDER } from '../xlsx/chart-xml';
import { child, ensureChild, remove, setAttributes, type Element } from '../xlsx/xml';
import { fontFormat } from './chart-look';
import { toBoolean, toText } from './read-json';

/** A title: of the chart, or of an axis. */
interface TitleRef {
  readonly chart: Chart;
  readonly owner: () => Element;
  readonly order: readonly string[];
  /** A chart shows its only series' name unless its title is said to be deleted. */
  readonly ofChart: boolean;
}

function read({ owner }: TitleRef): Element | null {
  return child(owner(), 'title');
}

function change({ chart, owner, order, ofChart }: TitleRef): Element {
  chart.change();
  if (ofChart) setAttributes(ensureChild(owner(), 'autoTitleDeleted', order), { val: 0 });
  const title = ensureChild(owner(), 'title', order);
  setAttributes(ensureChild(title, 'overlay', TITLE_ORDER), { val: 0 });
  return title;
}

function hide({ chart, owner, order, ofChart }: TitleRef): void {
  chart.change();
  remove(child(owner(), 'title'));
  if (ofChart) setAttributes(ensureChild(owner(), 'autoTitleDeleted', order), { val: 1 });
}

function titleClass(name: string, formatName: string): HostClass<TitleRef> {
  const format = fontFormat(formatName);
  return {
    name,
    properties: {
      text: {
        get: (ref) => titleText(read(ref)),
        set: (ref, value) => {
          const text = toText(value);
          setTitleText(change(ref), text);
        },
      },
      visible: {
        get: (ref) => read(ref) !== null,
        set: (ref, value) => {
          if (toBoolean(value)) change(ref);
          else hide(ref);
        },
      },
      overlay: {
        get: (ref) => child(read(ref), 'overlay')?.getAttribute('val') === '1',
        set: (ref, value) => {
          const on = toBoolean(value);
          setAttributes(ensureChild(change(ref), 'overlay', TITLE_ORDER), { val: on ? 1 : 0 });
        },
      },
      format: {
        object: (ref) =>
          bind(format, {
            chart: ref.chart,
            read: () => titleLook(read(ref)),
            write: (look) => setTitleLook(change(ref), look),
          }),
      },
    },
    methods: {},
  };
}

const ChartTitleClass = titleClass('ChartTitle', 'ChartTitleFormat');
const ChartAxisTitleClass = titleClass('ChartAxisTitle', 'ChartAxisTitleFormat');

export function chartTitle(chart: Chart, order: readonly string[]): HostObject {
  return bind(ChartTitleClass, { chart, owner: () => chart.chart(), order, ofChart: true });
}

export function axisTitle(chart: Chart, owner: () => Element, order: readonly string[]): HostObject {
  return bind(ChartAxisTitleClass, { chart, owner, order, ofChart: false });
}
