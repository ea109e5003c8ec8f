import type { Translated } from './catalogue';
import type { da } from './da';
import { choices } from './messages/en/choices';
import { cli } from './messages/en/cli';
import { copyToWord } from './messages/en/copy-to-word';
import { data } from './messages/en/data';
import { errors } from './messages/en/errors';
import { findings } from './messages/en/findings';
import { functions } from './messages/en/functions';
import { newYear } from './messages/en/next-year';
import { pane } from './messages/en/pane';
import { readPlan } from './messages/en/read-plan';
import { screens } from './messages/en/screens';
import { shortcuts } from './messages/en/shortcuts';
import { planText } from './messages/en/plan-text';
import { newYearReport } from './messages/en/new-year';
import { status } from './messages/en/status';
import { workbench } from './messages/en/workbench';
import { write } from './messages/en/write';

/** Every message in English, key by key as in Danish. */
export const en: Translated<typeof da> = {
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
};
