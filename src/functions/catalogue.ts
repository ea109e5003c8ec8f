/**
 * The custom functions, in the order Excel's wizard shows them. Names and descriptions in both languages are messages
 * ("functions.<id>.name" ...); functions.da.json and functions.en.json are made from the two (metadata.ts).
 */
export type FunctionId =
  'STATUS' | 'TARGET' | 'ACTUAL' | 'CHANGE' | 'ATTAINMENT' | 'PROJECTION' | 'NEEDED' | 'SENTENCE' | 'GOAL' | 'PERIOD';

export type ParameterId =
  | 'goal'
  | 'periods'
  | 'values'
  | 'asOf'
  | 'unit'
  | 'method'
  | 'language'
  | 'from'
  | 'to'
  | 'inPercent'
  | 'field'
  | 'text';

export interface Parameter {
  readonly id: ParameterId;
  readonly type: 'string' | 'boolean' | 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

export interface CustomFunction {
  readonly id: FunctionId;
  readonly result: { readonly type: 'string' | 'number' | 'any'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly parameters: readonly Parameter[];
}

const given = (id: ParameterId, type: Parameter['type']): Parameter => ({
  id,
  type,
  dimensionality: 'scalar',
  optional: false,
});
const range = (id: ParameterId): Parameter => ({ id, type: 'any', dimensionality: 'matrix', optional: false });
const perhaps = (id: ParameterId, type: Parameter['type']): Parameter => ({ ...given(id, type), optional: true });

const GOAL_AND_SERIES: readonly Parameter[] = [given('goal', 'string'), range('periods'), range('values')];
const READING: readonly Parameter[] = [perhaps('asOf', 'any'), perhaps('unit', 'string'), perhaps('method', 'string')];
const NUMBER = { type: 'number', dimensionality: 'scalar' } as const;
const TEXT = { type: 'string', dimensionality: 'scalar' } as const;

export const FUNCTIONS: readonly CustomFunction[] = [
  { id: 'STATUS', result: TEXT, parameters: [...GOAL_AND_SERIES, ...READING, perhaps('language', 'string')] },
  { id: 'TARGET', result: NUMBER, parameters: [...GOAL_AND_SERIES, ...READING] },
  { id: 'ACTUAL', result: NUMBER, parameters: [...GOAL_AND_SERIES, ...READING] },
  {
    id: 'CHANGE',
    result: NUMBER,
    parameters: [
      range('periods'),
      range('values'),
      given('from', 'any'),
      given('to', 'any'),
      perhaps('inPercent', 'boolean'),
      perhaps('method', 'string'),
    ],
  },
  { id: 'ATTAINMENT', result: NUMBER, parameters: [...GOAL_AND_SERIES, ...READING] },
  { id: 'PROJECTION', result: NUMBER, parameters: [...GOAL_AND_SERIES, ...READING] },
  { id: 'NEEDED', result: NUMBER, parameters: [...GOAL_AND_SERIES, ...READING] },
  { id: 'SENTENCE', result: TEXT, parameters: [...GOAL_AND_SERIES, ...READING, perhaps('language', 'string')] },
  {
    id: 'GOAL',
    result: { type: 'any', dimensionality: 'matrix' },
    parameters: [given('text', 'string'), perhaps('field', 'string')],
  },
  { id: 'PERIOD', result: TEXT, parameters: [given('text', 'any')] },
];
