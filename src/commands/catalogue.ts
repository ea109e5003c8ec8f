/**
 * The ribbon's commands. Ids are those of manifest.xml (FunctionName) and of shortcuts.json; labels and tips of the
 * buttons stand in the manifest, names of the shortcuts are messages ("shortcuts.<id>").
 */
export type CommandId = 'EvaluateGoals' | 'UpdateStatus' | 'MakeAppendix' | 'NextYear' | 'ShowPane';

export interface Command {
  readonly id: CommandId;
  /** Shortcut on Windows and on the web. With Shift: on a Danish keyboard Ctrl+Alt is AltGr, which writes characters. */
  readonly keys: string;
  readonly macKeys: string;
}

export const COMMANDS: readonly Command[] = [
  { id: 'EvaluateGoals', keys: 'Ctrl+Alt+Shift+V', macKeys: 'Command+Option+Shift+V' },
  { id: 'UpdateStatus', keys: 'Ctrl+Alt+Shift+O', macKeys: 'Command+Option+Shift+O' },
  { id: 'MakeAppendix', keys: 'Ctrl+Alt+Shift+B', macKeys: 'Command+Option+Shift+B' },
  { id: 'NextYear', keys: 'Ctrl+Alt+Shift+N', macKeys: 'Command+Option+Shift+N' },
  { id: 'ShowPane', keys: 'Ctrl+Alt+Shift+M', macKeys: 'Command+Option+Shift+M' },
];
