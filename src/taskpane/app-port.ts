import { createContext, useContext } from 'react';
import type { Evaluation } from '../app/evaluation';

export interface EvaluateChoice {
  /** Canonical code of the last period to see; absent sees everything. */
  readonly asOf?: string;
  /** Area for goals that name none; absent lets the workbook decide. */
  readonly area?: string;
}

export interface WriteChoice {
  readonly charts: boolean;
}

export interface WriteResult {
  readonly edits: number;
  /** Sheets that were written to. */
  readonly sheets: readonly string[];
}

/** The use cases as the pane needs them. The pane knows nothing of what is behind: Excel, a workbench or a test. */
export interface App {
  evaluate(choice: EvaluateChoice): Promise<Evaluation>;
  write(evaluation: Evaluation, choice: WriteChoice): Promise<WriteResult>;
  /** Selects a cell or range in the workbook; `address` is A1 without the sheet. */
  select(sheet: string, address: string): Promise<void>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('The pane has no App: wrap it in AppContext.');
  return app;
}

/** What went wrong, in the app layer's own code; the message is made in i18n. */
export interface Failure {
  readonly code: string;
  /** The host's own code, shown small for those who help. */
  readonly detail: string | null;
}

function textAt(error: object, key: string): string | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A coded error of the app layer, or `unknown` for anything else (a programmer error), which the console keeps whole. */
export function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { code: 'unknown', detail: null };
  const code = textAt(error, 'code');
  return { code: code ?? 'unknown', detail: textAt(error, 'excelCode') ?? textAt(error, 'name') };
}
