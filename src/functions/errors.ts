import { createTranslator, type Language, type Params } from '../i18n';

/** #VALUE! with the reason, and what to do, as its text. */
export function invalidValue(language: Language, code: string, params?: Params): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, messageOf(language, code, params));
}

/** #N/A: all is understood, and there is no such figure. */
export function notAvailable(text: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text);
}

/** #N/A with a message of ours. */
export function troubleError(language: Language, code: string, params?: Params): CustomFunctions.Error {
  return notAvailable(messageOf(language, code, params));
}

function messageOf(language: Language, code: string, params?: Params): string {
  return createTranslator(language).lookup(`functionTrouble.${code}`, params) ?? code;
}
