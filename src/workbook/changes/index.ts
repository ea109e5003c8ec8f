/** What a plan changes, as data: pure. */
export type { Change, ChangeKind } from './change';
export { contentAt, contentOf, numberFormatAt, plainFormula, sameContent, type CellContent } from './content';
export { changesOf, changeSteps } from './preview';
