import { apiError } from '../protocol/api-error';

/** 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, not "History". InvalidArgument otherwise. */
export function checkSheetName(name: string): void {
  const valid =
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!valid) {
    throw apiError(
      'InvalidArgument',
      `The sheet name "${name}" is not valid: 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end.`,
    );
  }
}
