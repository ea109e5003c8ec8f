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
  | 'unknown';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    /** Excel's own code, for the details. */
    readonly excelCode: string,
    options?: ErrorOptions,
  ) {
    super(`${code} (${excelCode})`, options);
  }
}

/** Excel's documented error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs"). */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  InsertDeleteConflict: 'busy',
  InvalidArgument: 'invalid_argument',
  InvalidBinding: 'not_found',
  InvalidOperationInCellEditMode: 'cell_editing',
  InvalidReference: 'not_found',
  InvalidSelection: 'invalid_argument',
  ItemAlreadyExists: 'invalid_argument',
  ItemNotFound: 'not_found',
  NotImplemented: 'unsupported',
  RangeExceedsLimit: 'too_large',
  ReadOnly: 'read_only',
  RequestAborted: 'busy',
  RequestPayloadSizeLimitExceeded: 'too_large',
  ResponsePayloadSizeLimitExceeded: 'too_large',
  ServiceNotAvailable: 'busy',
  Unauthenticated: 'host_unavailable',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
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
