import { createTranslator, type Language } from '../i18n';
import { COMMANDS } from './catalogue';

interface Resource {
  readonly value: string;
}

type Resources = Readonly<Record<string, Resource>>;

/**
 * shortcuts.json and shortcuts.texts.json, which the manifest's ExtendedOverrides names
 * (https://learn.microsoft.com/office/dev/add-ins/develop/extended-overrides): the actions in Danish, and their names in
 * English beside them.
 */
export function shortcutsFile() {
  return {
    actions: COMMANDS.map(({ id }) => ({ id, type: 'ExecuteFunction', name: `\${resource.${id}_name}` })),
    shortcuts: COMMANDS.map(({ id, keys, macKeys }) => ({ action: id, key: { default: keys, mac: macKeys } })),
    resources: { default: namesIn('da') },
  };
}

export function shortcutTextsFile() {
  return { resources: { 'en-us': namesIn('en') } };
}

function namesIn(language: Language): Resources {
  const translator = createTranslator(language);
  return Object.fromEntries(
    COMMANDS.map(({ id }): [string, Resource] => [`${id}_name`, { value: translator.t(`shortcuts.${id}`) }]),
  );
}
