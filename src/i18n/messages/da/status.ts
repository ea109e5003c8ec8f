import { STATUS_LABELS } from '../../../engine';
/** Statuses and what each means (evaluation.md section 4). */
export const status = {
  status: STATUS_LABELS.da,
  statusMeaning: {
    met: 'Målet er nået.',
    partly_met:
      'Målperioden er slut. Målet er ikke nået, men resultatet ligger tæt nok på til at tælle som delvist opfyldt.',
    not_met: 'Målperioden er slut, og målet er ikke nået.',
    on_track: 'Målperioden er i gang, og prognosen er, at målet nås.',
    at_risk: 'Målperioden er i gang, og prognosen er lige ved siden af målet.',
    off_track: 'Målperioden er i gang, og prognosen er et stykke fra målet.',
    followed: 'Et følgemål bliver fulgt, men ikke bedømt.',
    not_set: 'Måltallet er endnu ikke fastsat.',
    needs_assessment: 'Målet har intet tal. Skriv din egen vurdering i kolonnen »Egen vurdering«.',
    not_started: 'Der er endnu ingen tal i målperioden.',
    no_data: 'Et tal, som vurderingen kræver, mangler.',
    invalid: 'Målet kan ikke vurderes, som det er skrevet.',
  },
} as const;
