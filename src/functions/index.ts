import { languageOf } from '../i18n';
import { FUNCTIONS, type FunctionId } from './catalogue';
import type { Argument } from './implementation';

/**
 * Tells Excel which code stands behind the names of functions.da.json. The code itself is loaded with the first formula
 * that needs it: most workbooks have none. Excel without custom functions has no `CustomFunctions` either.
 */
export function associateFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const { id, parameters } of FUNCTIONS) {
    // Excel adds what it knows of the call after the last argument.
    CustomFunctions.associate(id, (...args: unknown[]) => call(id, args.slice(0, parameters.length).map(argumentOf)));
  }
}

function argumentOf(value: unknown): Argument {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain || Array.isArray(value) ? value : null;
}

async function call(id: FunctionId, args: readonly Argument[]): Promise<unknown> {
  const { IMPLEMENTATIONS } = await import(/* webpackChunkName: "functions-code" */ './implementation');
  return IMPLEMENTATIONS[id](args, languageOf(Office.context.displayLanguage));
}

associateFunctions();
