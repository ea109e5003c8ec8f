import { createTranslator, type Language, type Translator } from '../i18n';
import { FUNCTIONS, type Parameter } from './catalogue';

/** A functions.json, as Excel reads it: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: true;
  }[];
}

/** Names and descriptions in one language; the ids are the same in every language. `helpUrl` is where the functions are explained. */
export function functionsMetadata(language: Language, helpUrl?: string): FunctionsMetadata {
  const translator = createTranslator(language);
  return {
    functions: FUNCTIONS.map((one) => ({
      id: one.id,
      name: text(translator, `functions.${one.id}.name`),
      description: text(translator, `functions.${one.id}.description`),
      ...(helpUrl === undefined ? {} : { helpUrl }),
      result: one.result,
      parameters: one.parameters.map((parameter) => parameterMetadata(translator, parameter)),
    })),
  };
}

function parameterMetadata(translator: Translator, parameter: Parameter) {
  const { id, type, dimensionality, optional } = parameter;
  return {
    name: text(translator, `functionParameters.${id}.name`),
    description: text(translator, `functionParameters.${id}.description`),
    type,
    dimensionality,
    ...(optional ? { optional } : {}),
  };
}

function text(translator: Translator, key: string): string {
  const found = translator.lookup(key);
  if (found === null) throw new Error(`${key} has no ${translator.language} text`);
  return found;
}
