import { COMMANDS, type CommandId } from './catalogue';

/** The ribbon's buttons: each runs a use case, with or without an open pane, and reports to the pane. */
export function associateCommands(): void {
  for (const { id } of COMMANDS) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      // A keyboard shortcut has no event.
      void run(id).finally(() => event?.completed());
    });
  }
}

async function run(id: CommandId): Promise<void> {
  const { runCommand } = await import(/* webpackChunkName: "commands" */ './run-command');
  await runCommand(id);
}

// The page of the workbench learns of its host later than that of Excel.
void Office.onReady().then(associateCommands);
