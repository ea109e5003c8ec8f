/** Namespaces and element orders of charts, and the XML that a new one begins with. */
export const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CHART_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const DRAWING_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const EMU_PER_POINT = 12_700;

export const CHART_ORDER = [
  'title',
  'autoTitleDeleted',
  'pivotFmts',
  'view3D',
  'floor',
  'sideWall',
  'backWall',
  'plotArea',
  'legend',
  'plotVisOnly',
  'dispBlanksAs',
  'extLst',
];
export const PLOT_GROUPS = ['areaChart', 'barChart', 'doughnutChart', 'lineChart', 'pieChart', 'scatterChart'];
export const AXES = ['catAx', 'dateAx', 'valAx', 'serAx'];
export const PLOT_ORDER = ['layout', ...PLOT_GROUPS, ...AXES, 'dTable', 'spPr', 'extLst'];
export const GROUP_ORDER = [
  'barDir',
  'scatterStyle',
  'grouping',
  'varyColors',
  'ser',
  'dLbls',
  'gapWidth',
  'overlap',
  'serLines',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'marker',
  'smooth',
  'firstSliceAng',
  'holeSize',
  'axId',
  'extLst',
];
export const SERIES_ORDER = [
  'idx',
  'order',
  'tx',
  'spPr',
  'explosion',
  'invertIfNegative',
  'pictureOptions',
  'marker',
  'dPt',
  'dLbls',
  'trendline',
  'errBars',
  'cat',
  'xVal',
  'val',
  'yVal',
  'smooth',
  'shape',
  'extLst',
];
export const AXIS_ORDER = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
  'crossBetween',
  'auto',
  'lblAlgn',
  'lblOffset',
  'baseTimeUnit',
  'tickLblSkip',
  'tickMarkSkip',
  'noMultiLvlLbl',
  'majorUnit',
  'majorTimeUnit',
  'minorUnit',
  'minorTimeUnit',
  'dispUnits',
  'extLst',
];
export const TITLE_ORDER = ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];
export const LEGEND_ORDER = ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];
export const LABELS_ORDER = [
  'dLbl',
  'delete',
  'numFmt',
  'spPr',
  'txPr',
  'dLblPos',
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
  'separator',
  'showLeaderLines',
  'leaderLines',
  'extLst',
];
export const SHAPE_ORDER = [
  'xfrm',
  'custGeom',
  'prstGeom',
  'noFill',
  'solidFill',
  'gradFill',
  'blipFill',
  'pattFill',
  'grpFill',
  'ln',
  'effectLst',
  'effectDag',
  'scene3d',
  'sp3d',
  'extLst',
];
export const LINE_ORDER = [
  'noFill',
  'solidFill',
  'gradFill',
  'pattFill',
  'prstDash',
  'custDash',
  'round',
  'bevel',
  'miter',
  'headEnd',
  'tailEnd',
  'extLst',
];
export const MARKER_ORDER = ['symbol', 'size', 'spPr', 'extLst'];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An empty drawing part. */
export const EMPTY_DRAWING = `${XML}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NS}" xmlns:a="${DRAWING_NS}"/>`;

/** A chart without series: title and legend as a new chart of Excel's has them. */
export const EMPTY_CHART =
  `${XML}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
  '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/></c:plotArea>' +
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
  '</c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/>' +
  '</a:solidFill></a:ln></c:spPr></c:chartSpace>';

const AXIS_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

export interface AxisPair {
  readonly category: number;
  readonly value: number;
  /** Bars lie on their side: categories go up the left. */
  readonly horizontal: boolean;
  /** Scatter charts have two value axes. */
  readonly scatter: boolean;
  readonly secondary: boolean;
}

/** The two axes of a group of series. */
export function axesXml({ category, value, horizontal, scatter, secondary }: AxisPair): string {
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  const deleted = (gone: boolean): string => `<c:delete val="${gone ? 1 : 0}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const format = '<c:numFmt formatCode="General" sourceLinked="1"/>';
  const crosses = (at: string): string => `<c:crosses val="${at}"/>`;
  const first = scatter
    ? `<c:valAx><c:axId val="${category}"/>${scaling}${deleted(secondary)}<c:axPos val="b"/>${format}${ticks}${AXIS_LINE}` +
      `<c:crossAx val="${value}"/>${crosses('autoZero')}<c:crossBetween val="midCat"/></c:valAx>`
    : `<c:catAx><c:axId val="${category}"/>${scaling}${deleted(secondary)}<c:axPos val="${horizontal ? 'l' : 'b'}"/>${format}${ticks}` +
      `${AXIS_LINE}<c:crossAx val="${value}"/>${crosses('autoZero')}<c:auto val="1"/><c:lblAlgn val="ctr"/>` +
      '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>';
  const side = horizontal ? (secondary ? 't' : 'b') : secondary ? 'r' : 'l';
  const second =
    `<c:valAx><c:axId val="${value}"/>${scaling}${deleted(false)}<c:axPos val="${side}"/>${secondary ? '' : GRIDLINES}` +
    `${format}${ticks}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="${category}"/>` +
    `${crosses(secondary ? 'max' : 'autoZero')}<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/></c:valAx>`;
  return first + second;
}

/** The place of a chart on a sheet. */
export function anchorXml(id: number, name: string, relationship: string): string {
  return (
    '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
    '<xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONSHIPS_NS}" r:id="${relationship}"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
