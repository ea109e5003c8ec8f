/** Messages and forms of numbers and periods, in Danish and English. A leaf: it imports nothing of the project. */
export { LANGUAGES, type Language, type Param, type Params } from './catalogue';
export { createTranslator, languageOf, type MessageKey, type Translator } from './translator';
export {
  formatNumber,
  formatPercent,
  formatPercentagePoints,
  formatPeriod,
  isPeriodCode,
  type NumberOptions,
  type PeriodStyle,
} from './format';
export { errorText, issueText, placeText, type IssueLike, type PlaceLike } from './issue-text';
