import type * as UseCases from '../app';
import type { App } from './app-port';

/**
 * The real use cases, loaded after the pane is there: evaluating takes more code than showing the first screen. What takes
 * long is done in turns with the browser.
 */
const load = (): Promise<typeof UseCases> => import(/* webpackChunkName: "app" */ '../app');

export const lazyApp: App = {
  evaluate: async (...args) => (await load()).evaluate(...args),
  proposeWrite: async (evaluation, options, turns) => {
    const { inTurns, proposeWriteSteps } = await load();
    return inTurns(proposeWriteSteps(evaluation, options), turns);
  },
  preview: async (proposal, turns) => {
    const { inTurns, previewSteps } = await load();
    return inTurns(previewSteps(proposal), turns);
  },
  commit: async (...args) => (await load()).commit(...args),
  undoInfo: async () => (await load()).undoInfo(),
  undo: async () => (await load()).undo(),
  onReport: async (...args) => (await load()).onReport(...args),
  select: async (...args) => (await load()).select(...args),
  watch: async (...args) => (await load()).watch(...args),
  goalAt: async (...args) => (await load()).goalAt(...args),
  isOutdatedBy: async (...args) => (await load()).isOutdatedBy(...args),
  goalChart: async (...args) => (await load()).goalChart(...args),
  readPlanText: async (text, options, turns) => {
    const { inTurns, readPlanSteps } = await load();
    return inTurns(readPlanSteps(text, options), turns);
  },
  preparePlanText: async (...args) => (await load()).preparePlanText(...args),
  draftNewYear: async (evaluation, options, turns) => {
    const { inTurns, draftSteps } = await load();
    return inTurns(draftSteps(evaluation, options), turns);
  },
  newYearGoal: async (...args) => (await load()).newYearGoal(...args),
  withMinisterGoal: async (...args) => (await load()).withMinisterGoal(...args),
  withoutAddedGoal: async (...args) => (await load()).withoutAddedGoal(...args),
  newYearCoverage: async (...args) => (await load()).newYearCoverage(...args),
  proposeNewYear: async (evaluation, draft, choices, turns) => {
    const { inTurns, newYearSteps } = await load();
    return inTurns(newYearSteps(evaluation, draft, choices), turns);
  },
  dataReport: async (evaluation, turns) => {
    const { inTurns, dataReportSteps } = await load();
    return inTurns(dataReportSteps(evaluation), turns);
  },
  matchesOf: async (evaluation, turns) => {
    const { inTurns, matchSteps } = await load();
    return inTurns(matchSteps(evaluation), turns);
  },
  proposeMapping: async (...args) => (await load()).proposeMapping(...args),
  proposeChoices: async (...args) => (await load()).proposeChoices(...args),
  importInto: async (...args) => (await load()).importInto(...args),
  appendixParts: async (evaluation, turns) => {
    const { inTurns, appendixPartSteps } = await load();
    return inTurns(appendixPartSteps(evaluation), turns);
  },
  appendixHtml: async (evaluation, part, options, turns) => {
    const { inTurns, appendixHtmlSteps } = await load();
    return inTurns(appendixHtmlSteps(evaluation, part, options), turns);
  },
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
