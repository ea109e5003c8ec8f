import { choices } from './messages/da/choices';
import { cli } from './messages/da/cli';
import { copyToWord } from './messages/da/copy-to-word';
import { data } from './messages/da/data';
import { errors } from './messages/da/errors';
import { findings } from './messages/da/findings';
import { functions } from './messages/da/functions';
import { newYear } from './messages/da/next-year';
import { pane } from './messages/da/pane';
import { readPlan } from './messages/da/read-plan';
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
  ...choices,
  ...write,
  ...copyToWord,
  ...data,
  ...readPlan,
  ...newYear,
  ...findings,
  ...shortcuts,
  ...functions,
  ...errors,
  ...workbench,
  ...cli,
  ...planText,
  ...newYearReport,
} as const;
