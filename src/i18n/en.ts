import type { Translated } from './catalogue';
import type { da } from './da';
import { cli } from './messages/en/cli';
import { errors } from './messages/en/errors';
import { findings } from './messages/en/findings';
import { pane } from './messages/en/pane';
import { status } from './messages/en/status';
import { workbench } from './messages/en/workbench';

/** Every message in English, key by key as in Danish. */
export const en: Translated<typeof da> = { ...status, ...pane, ...findings, ...errors, ...workbench, ...cli };
