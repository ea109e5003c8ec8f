import { writingErrorDetails, writingErrors } from './writing';

/** Trouble of the host and of the program: what happened and what to do. */
export const errors = {
  error: {
    title: 'Det lykkedes ikke',
    retry: 'Prøv igen',
    close: 'Luk',
    details: 'Fejlkode: {{code}}',
    unknown: 'Der opstod en ukendt fejl. Prøv igen.',
    host_unavailable: 'Målbar har ikke forbindelse til projektmappen. Luk ruden, og åbn den igen.',
    cell_editing: 'En celle er ved at blive redigeret. Tryk på Enter eller Esc i arket, og prøv igen.',
    protected: 'Arket er beskyttet. Ophæv beskyttelsen under Gennemse, og prøv igen.',
    not_found: 'Et ark eller en celle findes ikke længere. Vurder målene igen.',
    too_large: 'Der er for mange data til én forespørgsel. Slet tomme, formaterede rækker, eller del projektmappen op.',
    busy: 'Excel er optaget. Vent et øjeblik, og prøv igen.',
    unsupported: 'Denne udgave af Excel kan ikke det, Målbar skal bruge. Opdater Excel, eller brug Excel på nettet.',
    read_only: 'Projektmappen er skrivebeskyttet. Gem en kopi, og prøv igen.',
    invalid_argument: 'Excel afviste en af ændringerne. Vurder målene igen, og prøv så at skrive.',
    sample_missing: 'Eksemplet kunne ikke hentes. Prøv igen, når der er forbindelse til nettet.',
    new_workbook_refused:
      'Denne udgave af Excel kan ikke åbne en ny projektmappe herfra. Hent eksemplet som fil, og åbn den.',
    ...writingErrors,
  },
  errorDetail: { ...writingErrorDetails },
} as const;
