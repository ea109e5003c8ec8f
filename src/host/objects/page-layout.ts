import { formatAbsolute, isWholeColumns, isWholeRows, parseRect, quoteSheet, type Rect } from '../model/address';
import type { Sheet } from '../model/sheet';
import { apiError } from '../protocol/api-error';
import type { Json } from '../protocol/batch';
import { bind, NullObject, type HostClass, type HostObject, type Member } from '../protocol/host-object';
import { booleanAttribute, ensureChild, numberAttribute, setAttributes } from '../xlsx/xml';
import { splitSheet } from '../model/address';
import { headersFootersOf } from './headers-footers';
import { rangeArgument, rangeObject } from './range';
import { isRecord, keyOf, toBoolean, toChoice, toNumber } from './read-json';

const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** Paper sizes by Excel's names and the numbers of Windows. */
const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC4: 30,
};

function pageSetup(sheet: Sheet, name: string): string | null {
  return sheet.find('pageSetup')?.getAttribute(name) ?? null;
}

function setPageSetup(sheet: Sheet, attributes: Readonly<Record<string, string | number | null>>): void {
  setAttributes(sheet.ensure('pageSetup'), attributes);
}

/** Margins are inches in the file and points in the API. */
function margin(name: keyof typeof MARGINS): Member<Sheet> {
  return {
    get: (sheet) => (numberAttribute(sheet.find('pageMargins'), name) ?? MARGINS[name]) * POINTS_PER_INCH,
    set: (sheet, value) => {
      const inches = toNumber(value, 0) / POINTS_PER_INCH;
      const before = sheet.find('pageMargins');
      const all = Object.fromEntries(
        Object.entries(MARGINS).map(([side, missing]) => [side, numberAttribute(before, side) ?? missing]),
      );
      setAttributes(sheet.ensure('pageMargins'), { ...all, [name]: inches });
    },
  };
}

function printOption(name: string): Member<Sheet> {
  return {
    get: (sheet) => booleanAttribute(sheet.find('printOptions'), name, false),
    set: (sheet, value) => void setAttributes(sheet.ensure('printOptions'), { [name]: toBoolean(value) ? 1 : null }),
  };
}

function fitsToPage(sheet: Sheet): boolean {
  return booleanAttribute(sheet.find('sheetPr', 'pageSetUpPr'), 'fitToPage', false);
}

function zoom(sheet: Sheet): Json {
  if (!fitsToPage(sheet)) return { scale: Number(pageSetup(sheet, 'scale') ?? 100) };
  const pages = (name: string): number | null => {
    const count = Number(pageSetup(sheet, name) ?? 1);
    return count === 0 ? null : count;
  };
  return { horizontalFitToPages: pages('fitToWidth'), verticalFitToPages: pages('fitToHeight') };
}

/** Either a scale or a number of pages; a side that is left out (or 0) takes as many pages as it needs. */
function setZoom(sheet: Sheet, value: Json): void {
  if (!isRecord(value)) throw apiError('InvalidArgument');
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value;
  const fits = (across !== undefined && across !== null) || (down !== undefined && down !== null);
  if (fits === (scale !== undefined && scale !== null)) throw apiError('InvalidArgument');
  const properties = ensureChild(sheet.ensure('sheetPr'), 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']);
  setAttributes(properties, { fitToPage: fits ? 1 : null });
  if (!fits) {
    setPageSetup(sheet, { scale: toNumber(scale, 10, 400), fitToWidth: null, fitToHeight: null });
    return;
  }
  const pages = (count: Json): number => (count === undefined || count === null ? 0 : toNumber(count, 0, 32_767));
  setPageSetup(sheet, { scale: null, fitToWidth: pages(across), fitToHeight: pages(down) });
}

function builtInName(sheet: Sheet, name: string): string | null {
  const { names } = sheet.workbook;
  return names.find(`_xlnm.${name}`, sheet.workbook.tabIndex(sheet))?.formula ?? null;
}

function setBuiltInName(sheet: Sheet, name: string, formula: string): void {
  sheet.workbook.names.set(`_xlnm.${name}`, sheet.workbook.tabIndex(sheet), formula);
}

function reference(sheet: Sheet, area: Rect): string {
  return `${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
}

/** The areas that a name lists: "Sheet!$A:$B,Sheet!$1:$2". */
function areas(sheet: Sheet, name: string): Rect[] {
  const formula = builtInName(sheet, name) ?? '';
  return formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => parseRect(splitSheet(part).address) ?? []);
}

function setTitles(sheet: Sheet, area: Rect, rows: boolean): void {
  if (rows ? !isWholeRows(area) : !isWholeColumns(area)) throw apiError('InvalidArgument');
  const kept = areas(sheet, 'Print_Titles').filter(rows ? isWholeColumns : isWholeRows);
  // Columns stand before rows.
  const all = rows ? [...kept, area] : [area, ...kept];
  setBuiltInName(sheet, 'Print_Titles', all.map((one) => reference(sheet, one)).join(','));
}

function optionalArea(sheet: Sheet, area: Rect | undefined): HostObject | NullObject {
  return area ? rangeObject(sheet, area) : NullObject.instance;
}

const PageLayoutClass: HostClass<Sheet> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (sheet) => (pageSetup(sheet, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value) =>
        setPageSetup(sheet, { orientation: toChoice(value, { Portrait: 'portrait', Landscape: 'landscape' }) }),
    },
    paperSize: {
      get: (sheet) => keyOf(PAPER, Number(pageSetup(sheet, 'paperSize') ?? 1), 'Letter'),
      set: (sheet, value) => setPageSetup(sheet, { paperSize: toChoice(value, PAPER) }),
    },
    zoom: { get: zoom, set: setZoom },
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    centerHorizontally: printOption('horizontalCentered'),
    centerVertically: printOption('verticalCentered'),
    printGridlines: printOption('gridLines'),
    printHeadings: printOption('headings'),
    blackAndWhite: {
      get: (sheet) => pageSetup(sheet, 'blackAndWhite') === '1',
      set: (sheet, value) => setPageSetup(sheet, { blackAndWhite: toBoolean(value) ? 1 : null }),
    },
    firstPageNumber: {
      get: (sheet) =>
        pageSetup(sheet, 'useFirstPageNumber') === '1' ? Number(pageSetup(sheet, 'firstPageNumber') ?? 1) : '',
      set: (sheet, value) =>
        setPageSetup(
          sheet,
          value === ''
            ? { firstPageNumber: null, useFirstPageNumber: null }
            : { firstPageNumber: toNumber(value), useFirstPageNumber: 1 },
        ),
    },
    headersFooters: { object: headersFootersOf },
  },
  methods: {
    setPrintArea: (sheet, args) =>
      setBuiltInName(sheet, 'Print_Area', reference(sheet, rangeArgument(sheet, args, 0).area)),
    getPrintAreaOrNullObject: (sheet) => optionalArea(sheet, areas(sheet, 'Print_Area')[0]),
    setPrintTitleRows: (sheet, args) => setTitles(sheet, rangeArgument(sheet, args, 0).area, true),
    setPrintTitleColumns: (sheet, args) => setTitles(sheet, rangeArgument(sheet, args, 0).area, false),
    getPrintTitleRowsOrNullObject: (sheet) => optionalArea(sheet, areas(sheet, 'Print_Titles').find(isWholeRows)),
    getPrintTitleColumnsOrNullObject: (sheet) => optionalArea(sheet, areas(sheet, 'Print_Titles').find(isWholeColumns)),
  },
};

export function pageLayoutOf(sheet: Sheet): HostObject {
  return bind(PageLayoutClass, sheet);
}
