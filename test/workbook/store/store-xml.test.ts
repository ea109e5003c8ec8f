import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { isSetting, readStoreXml, storeXml } from '../../../src/workbook/store/store-xml';

const part = (inner: string, root = 'xmlns="urn:maalbar:workbook" version="1"'): string =>
  `<maalbar ${root}>${inner}</maalbar>`;

/** What XML itself says the part holds, by another reader. */
function byXml(xml: string): Record<string, string> {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  const settings = Array.from(document.getElementsByTagName('setting'));
  return Object.fromEntries(settings.map((one) => [one.getAttribute('key') ?? '', one.textContent ?? '']));
}

const key = fc.stringMatching(/^maalbar\.[a-z-]{1,20}$/);
/** Texts with halves of pairs, control characters and what XML cannot hold. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom('</setting>', ']]>', '&amp;', '<!--', '\r\n\t', '\ud800', '\uffff', '\u0000', '"\''),
);
const settings = fc.dictionary(key, fc.dictionary(text, text), { maxKeys: 6 });

describe('what is kept is read again', () => {
  test('whatever texts of a workbook are in it, and it is XML to every program', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const kept = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));
        const xml = storeXml(kept);
        const read = readStoreXml(xml);
        expect(read.trouble).toBeNull();
        const parsed = Object.entries(read.settings).map(([name, json]) => [name, JSON.parse(json) as unknown]);
        expect(Object.fromEntries(parsed)).toEqual(JSON.parse(JSON.stringify(values)));
        expect(byXml(xml)).toEqual(read.settings);
        expect(storeXml(read.settings)).toBe(xml);
      }),
      { numRuns: 500 },
    );
  });

  test('the same settings are the same text, in whatever order they were set', () => {
    expect(storeXml({ 'maalbar.b': '1', 'maalbar.a': '2' })).toBe(storeXml({ 'maalbar.a': '2', 'maalbar.b': '1' }));
  });

  test.each([
    ['with a declaration and a byte order mark', `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${part('')}`],
    ['with the quotes escaped, as LibreOffice does', part('<setting key="maalbar.a">{&quot;å&quot;:1}</setting>')],
    ['with numbers for characters', part('<setting key="maalbar.a">{&#34;&#xE5;":1}</setting>')],
    ['with a prefix', '<m:maalbar xmlns:m="urn:maalbar:workbook" version="1"></m:maalbar >'],
    [
      'with other quotes, line breaks and comments',
      part("\n <!-- > - -->\n<setting  key = 'maalbar.a' >1</setting>\n"),
    ],
    ['with nothing in it', '<maalbar version="1" xmlns="urn:maalbar:workbook"/>'],
  ])('also when another program wrote it anew: %s', (_, xml) => {
    const { trouble, settings: read } = readStoreXml(xml);
    expect(trouble).toBeNull();
    const value = read['maalbar.a'];
    if (xml.includes('&')) expect(JSON.parse(value ?? '')).toEqual({ å: 1 });
    else expect(value).toBe(xml.includes('key') ? '1' : undefined);
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  const good = '<setting key="maalbar.a">1</setting>';
  test.each([
    ['no text at all', ''],
    ['no XML', 'hej'],
    ['another root', '<andet xmlns="urn:maalbar:workbook" version="1"/>'],
    ['no version', part(good, 'xmlns="urn:maalbar:workbook"')],
    ['a version that is none', part(good, 'version="ny"')],
    ['more than Målbar ever writes', part(`<setting key="maalbar.a">"${'x'.repeat(4_000_000)}"</setting>`)],
  ])('%s', (_, xml) => {
    expect(readStoreXml(xml)).toEqual({ settings: {}, trouble: 'damaged' });
  });

  test.each([
    ['a text that is cut off', part(good).slice(0, -8)],
    ['an element that is not ours', part(`${good}<andet/>`)],
    ['a value that is no JSON', part(`${good}<setting key="maalbar.b">{</setting>`)],
    ['a value that names no character', part(`${good}<setting key="maalbar.b">"&hvad;"</setting>`)],
    ['an ampersand alone', part(`${good}<setting key="maalbar.b">"a & b"</setting>`)],
    ['a key that is not ours', part(`${good}<setting key="andre.ting">1</setting>`)],
    ['no key', part(`${good}<setting>1</setting>`)],
    ['a key twice', part(`${good}<setting key="maalbar.a">2</setting>`)],
    ['text between', part(`${good}tekst`)],
    ['something after the end', `${part(good)}<maalbar/>`],
  ])('%s', (_, xml) => {
    expect(readStoreXml(xml)).toEqual({ settings: { 'maalbar.a': '1' }, trouble: 'damaged' });
  });

  test('nothing of what a later version wrote, whatever it looks like', () => {
    expect(readStoreXml(part(`${good}<andet/>`, 'version="2"'))).toEqual({ settings: {}, trouble: 'newer' });
  });

  test('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), text, (from, to, put) => {
        const xml = storeXml({ 'maalbar.a': '{"æ & <b>":"]]>"}', 'maalbar.b': '[1,2]' });
        const { settings: read, trouble } = readStoreXml(xml.slice(0, from) + put + xml.slice(to));
        expect(Object.entries(read).every(([name, value]) => isSetting(name, value))).toBe(true);
        expect([null, 'damaged', 'newer']).toContain(trouble);
      }),
      { numRuns: 1000 },
    );
  });
});
