import { gunzipSync } from 'fflate';
import 'excelize-wasm';
import type { Platform } from '../client/client-library';
import { HostError } from '../host-error';
import { cellName, type Rect } from '../model/address';
import { CellError, type Scalar } from '../model/value';
import { formulaToA1, type TableShape } from './structured';
import type { FormulaCell } from './dependencies';

/** As much of excelize as is used here. */
interface ExcelizeFile {
  NewSheet(name: string): { error: string | null };
  SetCellValue(sheet: string, cell: string, value: string | number | boolean): { error: string | null };
  SetCellFormula(sheet: string, cell: string, formula: string): { error: string | null };
  CalcCellValue(
    sheet: string,
    cell: string,
    options: { RawCellValue: boolean },
  ): { value: string; error: string | null };
}

interface Excelize {
  NewFile(): ExcelizeFile & { error: string | null };
}

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

let loading: Promise<Excelize> | null = null;

/** Starts the calculation module; once for all workbooks. */
export function loadExcelize(platform: Pick<Platform, 'loadCalculator'>): Promise<Excelize> {
  loading ??= start(platform).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * excelize-wasm's own `init` reads the file by itself, in ways that neither a test runner nor a bundler allows; importing
 * the module defines Go's runtime, and the rest is these few lines.
 */
async function start(platform: Pick<Platform, 'loadCalculator'>): Promise<Excelize> {
  const packed = await platform.loadCalculator();
  // A server may have unpacked it on the way.
  const bytes = packed[0] === 0x1f && packed[1] === 0x8b ? gunzipSync(packed) : packed;
  const globals = globalThis as unknown as { Go?: new () => GoRuntime; excelize?: Excelize };
  if (!globals.Go) throw new HostError('client_unavailable', 'The calculation module has no runtime.');
  const go = new globals.Go();
  globals.excelize = {} as Excelize;
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes), go.importObject);
  void go.run(instance);
  return globals.excelize;
}

/** Cells handed over for one formula; beyond that it is not calculated. */
const MAX_CELLS = 20_000;

/** Calculates single formulas with excelize: those whose functions this host does not have itself. */
export class ExcelizeCalculator {
  private readonly file: ExcelizeFile;
  private readonly sheets = new Map<string, string>();

  constructor(excelize: Excelize) {
    this.file = excelize.NewFile();
  }

  /** The value of a formula; null where excelize cannot calculate it either. */
  calculate(formula: FormulaCell, tables: (name: string) => TableShape | null): Scalar {
    const text = formulaToA1(formula.cell.formula ?? '', formula.row, tables);
    const areas = [...formula.precedents];
    let cells = 0;
    for (const { sheet, area } of areas) {
      const used = sheet.usedRange(true, area);
      if (!used) continue;
      cells += used.rowCount * used.columnCount;
      if (cells > MAX_CELLS) return null;
      this.copy(sheet, used);
    }
    const home = this.sheet(formula.sheet.name);
    const address = cellName(formula.row, formula.column);
    if (this.file.SetCellFormula(home, address, text).error) return null;
    const { value, error } = this.file.CalcCellValue(home, address, { RawCellValue: true });
    this.file.SetCellFormula(home, address, '');
    if (error) return /^#[A-Z/0!?]+$/.test(error) ? CellError.of(error) : null;
    if (value.startsWith('#') && /^#[A-Z/0]+[!?A]$/.test(value)) return CellError.of(value);
    if (value === 'TRUE' || value === 'FALSE') return value === 'TRUE';
    const number = Number(value);
    return value !== '' && Number.isFinite(number) ? number : value;
  }

  private sheet(name: string): string {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    this.file.NewSheet(name);
    this.sheets.set(name, name);
    return name;
  }

  private copy(sheet: FormulaCell['sheet'], area: Rect): void {
    const name = this.sheet(sheet.name);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const value = sheet.value(row, column);
        const given = value instanceof CellError ? value.text : (value ?? '');
        this.file.SetCellFormula(name, cellName(row, column), '');
        this.file.SetCellValue(name, cellName(row, column), given);
      }
    }
  }
}
