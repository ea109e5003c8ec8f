import type * as UseCases from '../app';
import type { App } from './app-port';

/** The real use cases, loaded after the pane is there: evaluating takes more code than showing the first screen. */
const load = (): Promise<typeof UseCases> => import(/* webpackChunkName: "app" */ '../app');

export const lazyApp: App = {
  evaluate: async (...args) => (await load()).evaluate(...args),
  proposeWrite: async (...args) => (await load()).proposeWrite(...args),
  preview: async (...args) => (await load()).preview(...args),
  commit: async (...args) => (await load()).commit(...args),
  undoInfo: async () => (await load()).undoInfo(),
  undo: async () => (await load()).undo(),
  onReport: async (...args) => (await load()).onReport(...args),
  select: async (...args) => (await load()).select(...args),
  watch: async (...args) => (await load()).watch(...args),
  goalAt: async (...args) => (await load()).goalAt(...args),
  isOutdatedBy: async (...args) => (await load()).isOutdatedBy(...args),
  goalChart: async (...args) => (await load()).goalChart(...args),
  readPlanText: async (...args) => (await load()).readPlanText(...args),
  preparePlanText: async (...args) => (await load()).preparePlanText(...args),
  draftNewYear: async (...args) => (await load()).draftNewYear(...args),
  newYearGoal: async (...args) => (await load()).newYearGoal(...args),
  withMinisterGoal: async (...args) => (await load()).withMinisterGoal(...args),
  withoutAddedGoal: async (...args) => (await load()).withoutAddedGoal(...args),
  newYearCoverage: async (...args) => (await load()).newYearCoverage(...args),
  proposeNewYear: async (...args) => (await load()).proposeNewYear(...args),
  dataReport: async (...args) => (await load()).dataReport(...args),
  matchesOf: async (...args) => (await load()).matchesOf(...args),
  proposeMapping: async (...args) => (await load()).proposeMapping(...args),
  proposeChoices: async (...args) => (await load()).proposeChoices(...args),
  importInto: async (...args) => (await load()).importInto(...args),
  appendixParts: async (...args) => (await load()).appendixParts(...args),
  appendixHtml: async (...args) => (await load()).appendixHtml(...args),
  chartPictures: async () => (await load()).chartPictures(),
  openSample: async () => (await load()).openSample(),
  opensWithWorkbook: async () => (await load()).opensWithWorkbook(),
  setOpensWithWorkbook: async (...args) => (await load()).setOpensWithWorkbook(...args),
  checkEvaluatedPlan: async (...args) => (await load()).checkEvaluatedPlan(...args),
};

/** Fetches the code while the user reads the first screen. A failure here is told when the code is needed. */
export function preloadApp(): void {
  load().catch(() => undefined);
}
