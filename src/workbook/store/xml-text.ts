/** Text in XML: what a workbook says is text there, never markup. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as the content of an element or an attribute. Characters that XML cannot hold have to be gone before. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (one) => {
    if (one === '\r') return '&#13;';
    return one === '&' ? '&amp;' : one === '<' ? '&lt;' : one === '>' ? '&gt;' : '&quot;';
  });
}

/** What escaped text says; null where a reference names no character. */
export function unescapeXml(text: string): string | null {
  let known = true;
  const plain = text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? (NAMED[name] ?? characterOf(name)) : null;
    known &&= character !== null;
    return character ?? '';
  });
  return known ? plain : null;
}

function characterOf(reference: string): string | null {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(reference)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(reference)?.[1];
  const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Control characters, halves of a pair, and the two that are no characters: XML 1.0 holds them in no form. */
export const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
