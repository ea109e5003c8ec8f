import { HostError } from '../host-error';
import { apiError } from '../protocol/api-error';
import { blankWorkbook } from '../xlsx/blank';
import { XlsxPackage } from '../xlsx/package';

/** A workbook that the add-in has made and may open beside the open one. */
export interface NewWorkbook {
  readonly id: string;
  /** Of an .xlsx file. */
  readonly bytes: Uint8Array;
}

/**
 * Workbooks beside the open one. This host has one workbook: another that is to be opened is handed to whoever runs the
 * host, and where nobody takes it the add-in is told so.
 */
export class NewWorkbooks {
  /** Takes a workbook to open. */
  onOpen: ((bytes: Uint8Array) => void) | null = null;
  private readonly made = new Map<string, NewWorkbook>();

  /** From the Base64 text of a file, or an empty one. Throws InvalidArgument where the text is none of a workbook. */
  create(base64: string | null): NewWorkbook {
    const bytes = base64 === null ? blankWorkbook() : workbookIn(base64);
    const workbook = { id: String(this.made.size + 1), bytes };
    this.made.set(workbook.id, workbook);
    return workbook;
  }

  find(id: string): NewWorkbook {
    const workbook = this.made.get(id);
    if (workbook === undefined) throw apiError('ItemNotFound');
    return workbook;
  }

  open({ id, bytes }: NewWorkbook): void {
    if (this.onOpen === null) throw apiError('UnsupportedOperation', 'This host opens no further workbooks.');
    this.made.delete(id);
    this.onOpen(bytes);
  }
}

function workbookIn(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    XlsxPackage.open(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof HostError || error instanceof DOMException) throw apiError('InvalidArgument');
    throw error;
  }
}
