/** Codes of errors as Excel gives them (Excel.ErrorCodes and OfficeExtension.ErrorCodes). */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidBinding'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** An error that is answered to the add-in, as Excel would; everything else that is thrown is a fault of this host. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const MESSAGES: Readonly<Partial<Record<ApiErrorCode, string>>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** The error with Excel's own message, or the one given. */
export function apiError(code: ApiErrorCode, message?: string): ApiError {
  return new ApiError(code, message ?? MESSAGES[code] ?? code);
}

/** For members that Excel has and this host has not: never silence. */
export function notAvailable(member: string): ApiError {
  return new ApiError('NotImplemented', `${member} is not available on the local host.`);
}
