import { decodeBytes } from '../../workbook/import/decode-bytes';

/** The text of a file as people save it. */
export function plainText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text;
}
