import type { Translated } from '../../catalogue';
import type { copyToWord as original } from '../da/copy-to-word';

/** A table of the appendix, copied to Word. */
export const copyToWord: Translated<typeof original> = {
  copyToWord: {
    title: 'Copy to Word',
    which: 'Table',
    hint: 'The table is in Danish, as the committee reads it. Paste it into Word or an email with Ctrl+V. Nothing is written in the workbook.',
    button: 'Copy to Word',
    making: 'Preparing the table …',
    copied: '“{{title}}” has been copied. Paste it into Word with Ctrl+V.',
    copyByHand: 'Press Ctrl+C to copy “{{title}}”.',
  },
};
