import { statusLabel, type Status } from '../../engine';
import type { TextRule } from '../plan';

/** Icon before the text, fill and text colour: three signs of a status, so that colour is never alone. */
interface Looks {
  readonly icon: string;
  readonly fill: string;
  readonly color: string;
}

const GREY = { fill: '#EDEDED', color: '#404040' } as const;

/** Contrast of text on fill is at least 4.5:1; the icons differ in shape, for grey prints and colour-blind readers. */
export const STATUS_LOOKS: Readonly<Record<Status, Looks>> = {
  met: { icon: '✓', fill: '#D9EAD3', color: '#1E4D2B' },
  partly_met: { icon: '◐', fill: '#FFF2CC', color: '#5F4700' },
  not_met: { icon: '✗', fill: '#F4CCCC', color: '#7A1420' },
  on_track: { icon: '▲', fill: '#E2F0D9', color: '#2B5219' },
  at_risk: { icon: '◆', fill: '#FCE5CD', color: '#6B3A00' },
  off_track: { icon: '▼', fill: '#F8DAD5', color: '#7A1420' },
  followed: { icon: '○', fill: '#E4ECF7', color: '#27436B' },
  not_set: { icon: '…', ...GREY },
  needs_assessment: { icon: '?', fill: '#EDE4F5', color: '#4F2C74' },
  not_started: { icon: '◌', ...GREY },
  no_data: { icon: '–', ...GREY },
  invalid: { icon: '!', fill: '#F4CCCC', color: '#7A1420' },
};

/** The cell holds the label alone; the icon is put before it by the number format, so that text compares and filters plainly. */
export function statusRules(): TextRule[] {
  return (Object.keys(STATUS_LOOKS) as Status[]).map((status) => {
    const { icon, fill, color } = STATUS_LOOKS[status];
    return { text: statusLabel(status, 'da'), fill, color, numberFormat: `"${icon} "@` };
  });
}
