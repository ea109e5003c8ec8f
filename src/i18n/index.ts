/** Messages and forms of numbers and periods, in Danish and English. It imports the engine's words for periods and statuses, and nothing else of the project. */
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
