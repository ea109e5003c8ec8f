/**
 * A period as a canonical code (evaluation.md section 1): `2018-10`, `2018-Q4`, `2018-H1`, `2018`,
 * and `2018-10/P12M` for the 12 months that end in October 2018.
 */
export type Period = string;
