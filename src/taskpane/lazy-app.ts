import type * as UseCases from '../app';
import type { App } from './app-port';

/** The real use cases, loaded after the pane is there: evaluating takes more code than showing the first screen. */
const load = (): Promise<typeof UseCases> => import(/* webpackChunkName: "app" */ '../app');

export const lazyApp: App = {
  evaluate: async (choice) => (await load()).evaluate(choice),
  write: async (evaluation, choice) => (await load()).write(evaluation, choice),
  select: async (sheet, address) => (await load()).select(sheet, address),
};

/** Fetches the code while the user reads the first screen. A failure here is told when the code is needed. */
export function preloadApp(): void {
  load().catch(() => undefined);
}
