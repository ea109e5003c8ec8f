/** The languages in which the engine writes. */
export type Language = 'da' | 'en';
