import { decodeBytes } from '../../workbook/import/decode-bytes';

/** The text of a file as people save it. */
export function plainText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text;
}

const SIGNATURES = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0'];

/** A Word or PDF file itself instead of its text. */
export function isDocumentFile(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.slice(0, 4));
  return SIGNATURES.includes(start);
}
