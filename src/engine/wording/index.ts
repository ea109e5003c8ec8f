export type { WordingOptions } from './context';
export { describe, sentencesOf, type Sentences } from './describe';
export { explain, type ExplainOptions } from './explain';
export { STATUS_LABELS, statusLabel } from './status-label';
export { amountsOf, type Amounts } from './amounts';
