import ExcelJS from 'exceljs';
import { Workbook } from '../../../src/host/model/workbook';
import type { CellView, Selection } from '../../../src/host/workbench/port';
import { Edits } from '../../../src/host/workbench/worker/edits';
import { Service } from '../../../src/host/workbench/worker/service';

/** The workbench's side of a file that another program has written. */
export async function serviceOn(make: (workbook: ExcelJS.Workbook) => void): Promise<Service> {
  const source = new ExcelJS.Workbook();
  make(source);
  return serviceOf(new Uint8Array(await source.xlsx.writeBuffer()));
}

export function serviceOf(bytes: Uint8Array): Service {
  const workbook = Workbook.open(bytes);
  return new Service(workbook, new Edits(workbook), 'da-DK', () => undefined);
}

export const selectionOf = (row: number, column: number, rowCount = 1, columnCount = 1): Selection => ({
  sheet: 'Ark1',
  row,
  column,
  rowCount,
  columnCount,
});

export async function viewAt(service: Service, row: number, column: number): Promise<CellView | undefined> {
  const [view] = await service.rows('Ark1', row, 1);
  return view?.cells.find((one) => one.column === column);
}
