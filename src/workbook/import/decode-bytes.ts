/** How a file's bytes were taken for text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** Files that are no text, by how they begin. */
const CONTAINERS = [
  // A zip: .xlsx, as jobindsats.dk gives it too.
  { kind: 'xlsx', begins: [0x50, 0x4b, 0x03, 0x04] },
  // Microsoft's older container: .xls.
  { kind: 'xls', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', begins: [0x25, 0x50, 0x44, 0x46] },
] as const;

/** What a file is that has no text to be read; null for one that may be text. */
export function containerOf(bytes: Uint8Array): (typeof CONTAINERS)[number]['kind'] | null {
  return CONTAINERS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.kind ?? null;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; "\0" where it has nothing. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** UTF-8 (with a mark or not) where the bytes are that, UTF-16 by its mark ("Unicode text"), else Windows-1252, as older systems export. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** By hand: Node decodes this name as Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS.charAt(char.charCodeAt(0) - 0x80));
}
