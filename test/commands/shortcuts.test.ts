import { COMMANDS } from '../../src/commands/catalogue';
import { shortcutsFile, shortcutTextsFile } from '../../src/commands/shortcuts';

const file = shortcutsFile();
const texts = shortcutTextsFile();

describe('shortcuts.json', () => {
  test('has an action and a shortcut for every command', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(file.actions.map(({ id }) => id)).toEqual(ids);
    expect(file.shortcuts.map(({ action }) => action)).toEqual(ids);
  });

  test('has a name for every action in both languages', () => {
    const named = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
    expect(Object.keys(file.resources.default)).toEqual(named);
    expect(Object.keys(texts.resources['en-us'])).toEqual(named);
  });

  test('gives each key once, and none that a Danish keyboard writes characters with', () => {
    const keys = COMMANDS.flatMap(({ keys, macKeys }) => [keys, macKeys]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { keys } of COMMANDS) expect(keys).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  });
});
