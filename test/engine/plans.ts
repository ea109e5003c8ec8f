import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal } from '../../src/engine';

/** A goal of the planning documents as recorded. Fields that a goal does not have are absent. */
export interface PlanRecord {
  readonly id: string;
  readonly planYear?: number;
  readonly number?: string;
  readonly ministerGoal?: boolean;
  readonly text: string;
  readonly kind: Goal['kind'];
  readonly direction?: NonNullable<Goal['direction']>;
  readonly value?: number;
  readonly valueHigh?: number;
  readonly unit?: string;
  readonly absolute?: number;
  /** The stated change beside a level. */
  readonly equivalent?: {
    readonly direction: 'decrease' | 'increase';
    readonly value: number;
    readonly absolute: number;
  };
  readonly basePeriod?: string;
  readonly targetPeriod?: string;
  readonly per?: NonNullable<Goal['per']>;
  readonly perOther?: string;
  readonly parent?: string;
  readonly category: string;
  readonly statusStatements?: readonly StatusStatement[];
}

export interface StatusStatement {
  readonly asOf?: string;
  readonly statement: string;
  readonly changePercent?: number;
  readonly changeAbsolute?: number;
  readonly level?: number;
  readonly levelUnit?: string;
  readonly from?: string;
  readonly to?: string;
}

interface PlanFile {
  readonly goals: readonly PlanRecord[];
  readonly matrix2018: {
    readonly rows: readonly {
      readonly jobcenter: string;
      readonly marks: Readonly<Record<string, 'X' | '(X)' | null>>;
    }[];
  };
}

export interface ArithmeticCheck {
  readonly id: string;
  readonly goalId: string | null;
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly implied: Readonly<Record<string, unknown>>;
  readonly verdict: 'consistent' | 'inconsistent';
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, '../cases', file), 'utf8'));
}

export const plans = read('plan-goals.json') as PlanFile;

export const arithmeticChecks = (read('plan-arithmetic.json') as { checks: readonly ArithmeticCheck[] }).checks;

/** Frequencies beside month, quarter and year that a goal knows. */
const OTHER_FREQUENCIES: Readonly<Record<string, NonNullable<Goal['per']>>> = { 'half-year': 'half_year' };

/** The record as a goal of the engine; nothing is added that it does not say. */
export function goalOf(record: PlanRecord): Goal {
  const { equivalent } = record;
  const per = record.per ?? OTHER_FREQUENCIES[record.perOther ?? ''] ?? null;
  return {
    kind: record.kind,
    number: record.number ?? null,
    text: record.text,
    direction: record.direction ?? null,
    value: record.value ?? null,
    valueHigh: record.valueHigh ?? null,
    unit: record.unit ?? null,
    absolute: record.absolute ?? equivalent?.absolute ?? null,
    percent: equivalent?.value ?? null,
    equivalentDirection: equivalent?.direction ?? null,
    basePeriod: record.basePeriod ?? null,
    targetPeriod: record.targetPeriod ?? null,
    per,
  };
}
