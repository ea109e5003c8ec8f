import type { Workbook } from '../model/workbook';
import { apiError } from '../protocol/api-error';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';
import { newWorkbookObject } from './new-workbook';
import { toChoice } from './read-json';

const CALCULATION_MODES: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};

const ApplicationClass: HostClass<Workbook> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, value) => {
        toChoice(value, CALCULATION_MODES);
        calculation.mode = String(value);
      },
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
    cultureInfo: { object: (workbook) => bind(CultureInfoClass, workbook) },
  },
  methods: {
    calculate: ({ calculation }, args) => {
      const type = args.string(0);
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw apiError('InvalidArgument');
      calculation.recalculate(type !== 'Recalculate');
    },
    createWorkbook: ({ newWorkbooks }, args) =>
      newWorkbookObject(newWorkbooks, newWorkbooks.create(args.optionalString(0))),
    _GetWorkbookCreatedById: ({ newWorkbooks }, args) =>
      newWorkbookObject(newWorkbooks, newWorkbooks.find(args.string(0))),
    // There is no screen to suspend, and formulas are calculated when they are read.
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
};

const CultureInfoClass: HostClass<Workbook> = {
  name: 'CultureInfo',
  properties: {
    name: { get: () => 'en-US' },
    numberFormat: { object: (workbook) => bind(NumberFormatInfoClass, workbook) },
    datetimeFormat: { object: (workbook) => bind(DatetimeFormatInfoClass, workbook) },
  },
  methods: {},
};

const NumberFormatInfoClass: HostClass<Workbook> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
    currencySymbol: { get: () => '$' },
  },
  methods: {},
};

const DatetimeFormatInfoClass: HostClass<Workbook> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '/' },
    timeSeparator: { get: () => ':' },
    shortDatePattern: { get: () => 'M/d/yyyy' },
    longDatePattern: { get: () => 'dddd, MMMM d, yyyy' },
    shortTimePattern: { get: () => 'h:mm tt' },
    longTimePattern: { get: () => 'h:mm:ss tt' },
  },
  methods: {},
};

export function applicationObject(workbook: Workbook): HostObject {
  return bind(ApplicationClass, workbook);
}
