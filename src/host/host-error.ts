/** Trouble of the local host itself (never of the workbook's data): a file that cannot be opened, a client that cannot be loaded. */
export type HostErrorCode =
  /** No bytes at all. */
  | 'empty_file'
  /** Not a zip, or a zip that holds no workbook. */
  | 'not_a_workbook'
  /** A workbook protected by a password to open. */
  | 'encrypted_workbook'
  /** Excel 97-2003 (.xls) or binary (.xlsb): Excel opens it, this host does not. */
  | 'unsupported_format'
  /** A workbook whose parts are missing or not well-formed. */
  | 'damaged_workbook'
  /** Microsoft's client library or the calculation module could not be loaded. */
  | 'client_unavailable';

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
