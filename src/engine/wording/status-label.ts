import type { Status } from '../assessment';
import type { Language } from '../language';

/** Every status in words (evaluation.md section 4). */
export const STATUS_LABELS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  da: {
    met: 'Opfyldt',
    partly_met: 'Delvist opfyldt',
    not_met: 'Ikke opfyldt',
    on_track: 'På vej',
    at_risk: 'I risiko',
    off_track: 'Bagud',
    followed: 'Følges',
    not_set: 'Ikke fastsat',
    needs_assessment: 'Vurderes',
    not_started: 'Ikke begyndt',
    no_data: 'Mangler data',
    invalid: 'Fejl i målet',
  },
  en: {
    met: 'Met',
    partly_met: 'Partly met',
    not_met: 'Not met',
    on_track: 'On track',
    at_risk: 'At risk',
    off_track: 'Off track',
    followed: 'Followed',
    not_set: 'Not set',
    needs_assessment: 'Needs assessment',
    not_started: 'Not started',
    no_data: 'Data missing',
    invalid: 'Error in the goal',
  },
};

/** The status in words, as a status column shows it (evaluation.md section 4). */
export function statusLabel(status: Status, language: Language): string {
  return STATUS_LABELS[language][status];
}
