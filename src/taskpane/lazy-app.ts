import type * as UseCases from '../app';
import type { App } from './app-port';

/** The real use cases, loaded after the pane is there: evaluating takes more code than showing the first screen. */
const load = (): Promise<typeof UseCases> => import(/* webpackChunkName: "app" */ '../app');

export const lazyApp: App = {
  evaluate: async (...args) => (await load()).evaluate(...args),
  proposeWrite: async (...args) => (await load()).proposeWrite(...args),
  preview: async (...args) => (await load()).preview(...args),
  commit: async (...args) => (await load()).commit(...args),
  onReport: async (...args) => (await load()).onReport(...args),
  select: async (...args) => (await load()).select(...args),
  watch: async (...args) => (await load()).watch(...args),
  goalAt: async (...args) => (await load()).goalAt(...args),
  isOutdatedBy: async (...args) => (await load()).isOutdatedBy(...args),
  goalChart: async (...args) => (await load()).goalChart(...args),
  checkEvaluatedPlan: async (...args) => (await load()).checkEvaluatedPlan(...args),
};

/** Fetches the code while the user reads the first screen. A failure here is told when the code is needed. */
export function preloadApp(): void {
  load().catch(() => undefined);
}
