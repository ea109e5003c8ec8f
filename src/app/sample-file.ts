/** The sample plan, served with the pane: its address, seen from the pane's page. */
export const SAMPLE_FILE = 'samples/beskaeftigelsesplan-2026.xlsx';
