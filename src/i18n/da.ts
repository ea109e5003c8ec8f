import { cli } from './messages/da/cli';
import { errors } from './messages/da/errors';
import { findings } from './messages/da/findings';
import { functions } from './messages/da/functions';
import { pane } from './messages/da/pane';
import { screens } from './messages/da/screens';
import { shortcuts } from './messages/da/shortcuts';
import { planText } from './messages/da/plan-text';
import { newYearReport } from './messages/da/new-year';
import { status } from './messages/da/status';
import { workbench } from './messages/da/workbench';
import { write } from './messages/da/write';

/** Every message in Danish: the original that gives the other languages their keys. */
export const da = {
  ...status,
  ...pane,
  ...screens,
  ...write,
  ...findings,
  ...shortcuts,
  ...functions,
  ...errors,
  ...workbench,
  ...cli,
  ...planText,
  ...newYearReport,
} as const;
