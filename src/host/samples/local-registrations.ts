/**
 * What a job centre counts for itself and Jobindsats does not have. Made up for the sample, and marked so on the sheet.
 * A row: month, company visits, recruitment events, share of those concerned in an intensive course (pct.), budget path.
 */
export const LOCAL_REGISTRATIONS: {
  readonly header: readonly string[];
  readonly rows: readonly (readonly [period: string, ...(number | null)[]])[];
} = {
  header: [
    'Måned',
    'Antal virksomhedsbesøg',
    'Antal rekrutteringsarrangementer',
    'Andel ledige over 39 uger i intensivt samtaleforløb (pct.)',
    'Budget 2026, kontanthjælp',
  ],
  rows: [
    ['2025M07', 4, 0, 88.5, null],
    ['2025M08', 9, 0, 90.1, null],
    ['2025M09', 12, 1, 91.6, null],
    ['2025M10', 11, 0, 92.0, null],
    ['2025M11', 10, 1, 93.3, null],
    ['2025M12', 6, 0, 92.7, null],
    ['2026M01', 9, 0, 94.0, 530],
    ['2026M02', 11, 0, 95.2, 532],
    ['2026M03', 13, 1, 96.4, 534],
    ['2026M04', 8, 0, 97.1, 532],
    ['2026M05', 12, 0, 97.9, 530],
    ['2026M06', 10, 1, 98.4, 528],
    ['2026M07', 5, 0, 98.4, 524],
    ['2026M08', null, null, null, 520],
    ['2026M09', null, null, null, 515],
    ['2026M10', null, null, null, 510],
    ['2026M11', null, null, null, 505],
    ['2026M12', null, null, null, 500],
  ],
};
