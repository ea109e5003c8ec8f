/** Text in XML: what a workbook says is text there, never markup. */

/** Text as the content of an element or an attribute. Characters that XML cannot hold have to be gone before. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (one) => {
    if (one === '\r') return '&#13;';
    return one === '&' ? '&amp;' : one === '<' ? '&lt;' : one === '>' ? '&gt;' : '&quot;';
  });
}

/**
 * Control characters, halves of a pair, and the two that are no characters: XML 1.0 holds them in no form. With them the two
 * that readers of XML 1.1 take for ends of lines.
 */
export const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0085\u2028\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
