import { newLocalHost, openLocalHost } from '../../src/host';
import { partOf, pathsOf } from './package';
import { afterReopening, errorOf, fill, first, onNew } from './support';

const DATA = [
  ['Måned', 'Aktuelt', 'Mål'],
  [45292, 10, 12],
  [45323, 11, 12],
  [45352, 13, 12],
];

/** A sheet with months, and a chart of it. */
function withChart(context: Excel.RequestContext, type: Excel.ChartType | 'Line' = 'Line'): Excel.Chart {
  const sheet = first(context);
  fill(sheet, DATA);
  sheet.getRange('A2:A4').numberFormat = [['mmm yyyy'], ['mmm yyyy'], ['mmm yyyy']];
  const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'), 'Columns');
  chart.name = 'Graf 1';
  return chart;
}

/** The one chart of a file as text. */
async function chartXml(write: (context: Excel.RequestContext) => void): Promise<string> {
  const host = await newLocalHost();
  await host.Excel.run(async (context) => {
    write(context);
    await context.sync();
  });
  return partOf(await host.save(), 'xl/charts/chart1.xml');
}

describe('charts', () => {
  test('keep name, place, title, axes and legend through save and reopen', async () => {
    const found = await afterReopening(
      async (context) => {
        const chart = withChart(context);
        chart.title.text = 'Ledige & "aktive"\nanden linje';
        chart.title.format.font.size = 11;
        chart.title.format.font.color = '#336699';
        Object.assign(chart, { left: 300, top: 40.5, width: 400, height: 200 });
        chart.legend.position = 'Top';
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.numberFormat = '#,##0';
        valueAxis.minimum = 5;
        valueAxis.maximum = 20;
        valueAxis.title.text = 'personer';
        valueAxis.majorGridlines.visible = false;
        categoryAxis.tickLabelSpacing = 2;
        categoryAxis.tickLabelPosition = 'Low';
        categoryAxis.categoryType = 'TextAxis';
      },
      async (context) => {
        const chart = first(context).charts.getItem('graf 1');
        chart.load('name,left,top,width,height,chartType,title/text,title/visible,legend/position,legend/visible');
        chart.title.format.font.load('size,color');
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.load('numberFormat,minimum,maximum,title/text,majorGridlines/visible');
        categoryAxis.load('tickLabelSpacing,tickLabelPosition,categoryType,title/visible');
        await context.sync();
        return [chart.toJSON(), chart.title.format.font.toJSON(), valueAxis.toJSON(), categoryAxis.toJSON()];
      },
    );
    expect(found).toMatchObject([
      {
        name: 'Graf 1',
        left: 300,
        top: 40.5,
        width: 400,
        height: 200,
        chartType: 'Line',
        title: { text: 'Ledige & "aktive"\nanden linje', visible: true },
        legend: { position: 'Top', visible: true },
      },
      { size: 11, color: '#336699' },
      {
        numberFormat: '#,##0',
        minimum: 5,
        maximum: 20,
        title: { text: 'personer' },
        majorGridlines: { visible: false },
      },
      { tickLabelSpacing: 2, tickLabelPosition: 'Low', categoryType: 'TextAxis', title: { visible: false } },
    ]);
  });

  test('keep how each series is drawn', async () => {
    const found = await afterReopening(
      async (context) => {
        const { series } = withChart(context);
        const one = series.getItemAt(0);
        one.format.line.color = '#0F6CBD';
        one.format.line.lineStyle = 'Dash';
        one.format.line.weight = 1.5;
        one.markerStyle = 'Diamond';
        one.markerSize = 9;
        one.markerBackgroundColor = '#FFFFFF';
        one.markerForegroundColor = '#0F6CBD';
        one.smooth = true;
        one.hasDataLabels = true;
        const two = series.getItemAt(1);
        two.format.line.lineStyle = 'None';
        two.name = 'Nyt navn';
      },
      async (context) => {
        const { series } = first(context).charts.getItemAt(0);
        series.load(
          'items/name,items/markerStyle,items/markerSize,items/markerBackgroundColor,items/markerForegroundColor,' +
            'items/smooth,items/hasDataLabels,items/format/line/color,items/format/line/lineStyle,items/format/line/weight',
        );
        await context.sync();
        return series.items.map((one) => one.toJSON());
      },
    );
    expect(found).toMatchObject([
      {
        name: 'Aktuelt',
        markerStyle: 'Diamond',
        markerSize: 9,
        markerBackgroundColor: '#FFFFFF',
        markerForegroundColor: '#0F6CBD',
        smooth: true,
        hasDataLabels: true,
        format: { line: { color: '#0F6CBD', lineStyle: 'Dash', weight: 1.5 } },
      },
      {
        name: 'Nyt navn',
        markerStyle: 'None',
        smooth: false,
        hasDataLabels: false,
        format: { line: { lineStyle: 'None' } },
      },
    ]);
  });

  test.each<[Excel.ChartType | string, string]>([
    ['ColumnClustered', '<c:barDir val="col"/><c:grouping val="clustered"/>'],
    ['ColumnStacked', '<c:grouping val="stacked"/>'],
    ['ColumnStacked100', '<c:grouping val="percentStacked"/>'],
    ['BarClustered', '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
    ['BarStacked', '<c:overlap val="100"/>'],
    ['BarStacked100', '<c:grouping val="percentStacked"/>'],
    ['Line', '<c:symbol val="none"/>'],
    ['LineMarkers', '<c:symbol val="circle"/>'],
    ['LineStacked', '<c:grouping val="stacked"/>'],
    ['Area', '<c:areaChart>'],
    ['AreaStacked', '<c:grouping val="stacked"/>'],
    ['Pie', '<c:pieChart>'],
    ['Doughnut', '<c:holeSize val="75"/>'],
    ['XYScatter', '<c:scatterStyle val="lineMarker"/>'],
    ['XYScatterLinesNoMarkers', '<c:scatterChart>'],
  ])('of the type %s read back as such', async (type, xml) => {
    const found = await afterReopening(
      async (context) => {
        withChart(context, type as Excel.ChartType);
      },
      async (context) => {
        const chart = first(context).charts.getItemAt(0).load('chartType,series/count');
        await context.sync();
        return [chart.chartType, chart.series.count];
      },
    );
    expect(found).toEqual([type, 2]);
    expect(await chartXml((context) => void withChart(context, type as Excel.ChartType))).toContain(xml);
  });

  test('write elements in the order the schema wants, and the values that the cells have', async () => {
    const xml = await chartXml((context) => {
      const chart = withChart(context);
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.markerStyle = 'Circle';
      series.format.line.color = '#112233';
      series.setValues(first(context).getRange('B2:B4'));
      chart.title.text = 'T';
    });
    const series = xml.slice(xml.indexOf('<c:ser>'));
    for (const [text, names] of [
      [xml, ['title>', 'autoTitleDeleted', 'plotArea', 'legend>', 'plotVisOnly']],
      [series, ['idx', 'order', 'tx>', 'spPr', 'marker>', 'dLbls', 'cat>', 'val>', 'smooth']],
      [xml, ['lineChart', 'catAx', 'valAx']],
    ] as const) {
      const places = names.map((name) => text.indexOf(`<c:${name}`));
      expect(places.every((place) => place > 0)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
    expect(xml).toContain(
      '<c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/>',
    );
    expect(xml).toContain('<c:formatCode>mmm yyyy</c:formatCode>');
    expect(xml).toContain('<c:pt idx="2"><c:v>13</c:v></c:pt>');
  });

  test('may draw a series as another type, and on the other axes', async () => {
    const found = await afterReopening(
      async (context) => {
        const { series } = withChart(context, 'ColumnClustered' as Excel.ChartType);
        series.getItemAt(1).chartType = 'Line';
        series.getItemAt(1).axisGroup = 'Secondary';
        series.getItemAt(0).gapWidth = 60;
      },
      async (context) => {
        const { series, axes } = first(context).charts.getItemAt(0);
        series.load('items/name,items/chartType,items/axisGroup,items/gapWidth');
        const secondary = axes.getItem('Value', 'Secondary').load('visible');
        await context.sync();
        return [
          series.items.map((s) => [s.name, s.chartType, s.axisGroup]),
          series.items[0]?.gapWidth,
          secondary.visible,
        ];
      },
    );
    expect(found).toEqual([
      [
        ['Aktuelt', 'ColumnClustered', 'Primary'],
        ['Mål', 'Line', 'Secondary'],
      ],
      60,
      true,
    ]);
  });

  test('take series, lose them, and get other cells', async () => {
    const found = await afterReopening(
      async (context) => {
        const chart = withChart(context);
        const sheet = first(context);
        const added = chart.series.add('Prognose');
        added.setValues(sheet.getRange('C2:C3'));
        added.setXAxisValues(sheet.getRange('A2:A3'));
        chart.series.getItemAt(0).delete();
      },
      async (context) => {
        const chart = first(context).charts.getItemAt(0);
        const before = chart.series.load('items/name');
        await context.sync();
        const names = before.items.map(({ name }) => name);
        chart.setData(first(context).getRange('A1:B4'), 'Columns');
        const after = chart.series.load('items/name');
        await context.sync();
        return [names, after.items.map(({ name }) => name)];
      },
    );
    expect(found).toEqual([['Mål', 'Prognose'], ['Aktuelt']]);
  });

  test.each<[string, (string | number)[][], string, string[]]>([
    [
      'a header and a column of texts',
      [
        ['', 'x', 'y'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      'Columns',
      ['x', 'y'],
    ],
    [
      'rows as series',
      [
        ['', 'x', 'y'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      'Rows',
      ['a', 'b'],
    ],
    [
      'numbers alone',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      'Columns',
      ['Series1', 'Series2'],
    ],
    ['one column with a header', [['x'], [1], [2]], 'Auto', ['x']],
    ['one column of numbers', [[1], [2]], 'Columns', ['Series1']],
    [
      'more columns than rows',
      [
        ['', 'jan', 'feb', 'mar'],
        ['a', 1, 2, 3],
      ],
      'Auto',
      ['a'],
    ],
  ])('of %s get their series from the cells', async (_, rows, seriesBy, names) => {
    const found = await onNew(async (context) => {
      const range = fill(first(context), rows);
      const chart = first(context).charts.add('Line' as Excel.ChartType, range, seriesBy as Excel.ChartSeriesBy);
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(found).toEqual(names);
  });

  test('are found by name and id, counted, and deleted with their parts', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      const chart = withChart(context).load('id');
      first(context).charts.add('Line', first(context).getRange('A1:B4')).name = 'Graf 2';
      await context.sync();
      const byId = first(context).charts.getItem(chart.id).load('name');
      const count = first(context).charts.getCount();
      await context.sync();
      expect([byId.name, count.value]).toEqual(['Graf 1', 2]);
      chart.delete();
      await context.sync();
    });
    const saved = await host.save();
    expect(pathsOf(saved).filter((path) => path.startsWith('xl/charts'))).toEqual(['xl/charts/chart2.xml']);
    const again = await openLocalHost(saved);
    const names = await again.Excel.run(async (context) => {
      const charts = first(context).charts.load('items/name');
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Graf 2']);
  });

  test('of a file are changed in place: what this host knows nothing of stays', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      withChart(context);
      await context.sync();
    });
    const bytes = await host.save();
    const opened = await openLocalHost(bytes);
    const path = 'xl/charts/chart1.xml';
    opened.workbook.pack.setText(
      path,
      partOf(bytes, path).replace('<c:plotVisOnly', '<c:view3D><c:rotX val="7"/></c:view3D><c:plotVisOnly'),
    );
    await opened.Excel.run(async (context) => {
      first(context).charts.getItem('Graf 1').title.text = 'Ny';
      await context.sync();
    });
    const saved = partOf(await opened.save(), path);
    expect(saved).toContain('<c:rotX val="7"/>');
    expect(saved).toContain('<a:t>Ny</a:t>');
  });

  test('nobody changed are saved byte for byte', async () => {
    const host = await newLocalHost();
    await host.Excel.run(async (context) => {
      withChart(context);
      await context.sync();
    });
    const bytes = await host.save();
    const opened = await openLocalHost(bytes);
    await opened.Excel.run(async (context) => {
      first(context).charts.load('items/name,items/series/items/name,items/title/text');
      first(context).getRange('Z1').values = [[1]];
      await context.sync();
    });
    const saved = await opened.save();
    for (const path of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']) {
      expect(partOf(saved, path)).toBe(partOf(bytes, path));
    }
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['a name that is taken', (c) => [1, 2].forEach(() => withChart(c)), 'ItemAlreadyExists'],
    ['a chart that is not there', (c) => first(c).charts.getItem('none').delete(), 'ItemNotFound'],
    ['a series that is not there', (c) => withChart(c).series.getItemAt(9).delete(), 'InvalidArgument'],
    [
      'an axis that a pie has not',
      (c) => {
        withChart(c, 'Pie' as Excel.ChartType).axes.valueAxis.minimum = 1;
      },
      'ItemNotFound',
    ],
    [
      'a line style that is none',
      (c) => {
        withChart(c).series.getItemAt(0).format.line.lineStyle = 'Wavy' as 'Dash';
      },
      'InvalidArgument',
    ],
    [
      'a gap between lines',
      (c) => {
        withChart(c).series.getItemAt(0).gapWidth = 50;
      },
      'InvalidOperation',
    ],
    [
      'a marker on a column',
      (c) => {
        withChart(c, 'ColumnClustered' as Excel.ChartType).series.getItemAt(0).markerStyle = 'Circle';
      },
      'InvalidOperation',
    ],
    [
      'a label outside the end of a line',
      (c) => {
        withChart(c).series.getItemAt(0).dataLabels.position = 'OutsideEnd';
      },
      'InvalidArgument',
    ],
    [
      'a unit on an axis of texts',
      (c) => {
        withChart(c).axes.categoryAxis.majorUnit = 2;
      },
      'InvalidOperation',
    ],
    ['a picture of it', (c) => void withChart(c).getImage(), 'NotImplemented'],
  ])('%s is an error', async (_, act, code) => {
    const error = await errorOf(
      onNew(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});
