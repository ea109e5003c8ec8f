/** Trouble of Excel itself, in our own codes; the messages are in i18n ("error." + code). */
export type WorkbookErrorCode =
  | 'cell_editing'
  | 'protected'
  | 'not_found'
  | 'too_large'
  | 'busy'
  | 'unsupported'
  | 'read_only'
  | 'invalid_argument'
  | 'host_unavailable'
  | 'connection_lost'
  | 'filtered_rows'
  // What stands in the way of writing or undoing; each names its place in `params`.
  | 'workbook_changed'
  | 'sheet_missing'
  | 'sheet_protected'
  | 'structure_protected'
  | 'sheet_name_taken'
  | 'name_taken'
  | 'column_taken'
  | 'merged_cells'
  | 'nothing_to_undo'
  | 'half_written'
  | 'store_newer'
  // What stands in the way of a sample.
  | 'sample_missing'
  | 'new_workbook_refused'
  | 'unknown';

export interface WorkbookErrorOptions extends ErrorOptions {
  readonly params?: Readonly<Record<string, string>>;
}

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  /** What the message shows: the sheet and the cell it is about. */
  readonly params: Readonly<Record<string, string>>;

  constructor(
    readonly code: WorkbookErrorCode,
    /** Excel's own code, for the details; '' where the trouble was found before Excel was asked. */
    readonly excelCode: string,
    { params = {}, ...options }: WorkbookErrorOptions = {},
  ) {
    super([code, excelCode, ...Object.values(params)].filter((part) => part !== '').join(' '), options);
    this.params = params;
  }
}

/** Excel's documented error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"). */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  Conflict: 'busy',
  ConnectionFailure: 'connection_lost',
  FilteredRangeConflict: 'filtered_rows',
  FormulaLengthExceedsLimit: 'invalid_argument',
  HostRestart: 'connection_lost',
  InactiveWorkbook: 'host_unavailable',
  InsertDeleteConflict: 'busy',
  InvalidArgument: 'invalid_argument',
  InvalidBinding: 'not_found',
  InvalidOperationInCellEditMode: 'cell_editing',
  InvalidOperation: 'invalid_argument',
  InvalidOrTimedOutSession: 'connection_lost',
  InvalidOrTimedOutSessionMessage: 'connection_lost',
  InvalidReference: 'not_found',
  InvalidSelection: 'invalid_argument',
  ItemAlreadyExists: 'invalid_argument',
  ItemNotFound: 'not_found',
  MergedRangeConflict: 'merged_cells',
  NonBlankCellOffSheet: 'invalid_argument',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'too_large',
  PivotTableRangeConflict: 'invalid_argument',
  RangeExceedsLimit: 'too_large',
  ReadOnly: 'read_only',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
  ServiceNotAvailable: 'busy',
  Timeout: 'connection_lost',
  Unauthenticated: 'host_unavailable',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

function excelCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Any error thrown around Excel, as one coded error. Programmer errors, which have no Excel code, are thrown again as they are. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const excelCode = excelCodeOf(error);
  if (excelCode === '') throw error;
  return new WorkbookError(CODES[excelCode] ?? 'unknown', excelCode, { cause: error });
}
