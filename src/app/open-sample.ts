import { openNewWorkbook } from '../workbook/excel/new-workbook';
import { WorkbookError } from '../workbook/excel/workbook-error';
import { SAMPLE_FILE } from './sample-file';

/** Bytes that are turned into text at once: a call takes only so many arguments. */
const CHUNK = 8192;

/**
 * Opens the sample plan as a new workbook; the one that is open stays as it is. The file comes from where the pane's own
 * files are. One round trip to Excel. Rejects with `sample_missing`, or with `new_workbook_refused`.
 */
export async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE_FILE).catch(() => null);
  if (response?.ok !== true) throw new WorkbookError('sample_missing', '', { params: { name: SAMPLE_FILE } });
  await openNewWorkbook(base64Of(new Uint8Array(await response.arrayBuffer())));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
