import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetXml {
  readonly name: string;
  /** What stands inside the worksheet element. */
  readonly xml: string;
  /** Relationships of the sheet: [id, type, target]. */
  readonly related?: readonly (readonly [string, string, string])[];
}

export interface FileParts {
  readonly sheets: readonly SheetXml[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** What stands behind the sheets in workbook.xml. */
  readonly workbook?: string;
  /** Other parts, with their content types. */
  readonly parts?: Readonly<Record<string, { readonly content: string | Uint8Array; readonly type?: string }>>;
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The bytes of a workbook written out part by part, as other programs may write it. */
export function workbookFile({ sheets, strings, styles, workbook, parts = {} }: FileParts): Uint8Array {
  const files: Record<string, string | Uint8Array> = {};
  const types: string[] = [];
  const put = (path: string, content: string | Uint8Array, type?: string): void => {
    files[path] = content;
    if (type) types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);
  };
  const related: string[] = [];
  const relate = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (entries: readonly string[]): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

  sheets.forEach(({ xml, related: own = [] }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    put(path, `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`, `${SHEETML}.worksheet+xml`);
    related.push(relate(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
    if (own.length > 0) {
      put(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(own.map((entry) => relate(...entry))));
    }
  });
  put('xl/styles.xml', XML + (styles ?? STYLES), `${SHEETML}.styles+xml`);
  related.push(relate('rIdStyles', 'styles', 'styles.xml'));
  if (strings) {
    put(
      'xl/sharedStrings.xml',
      `${XML}<sst xmlns="${MAIN}" count="9" uniqueCount="9">${strings.join('')}</sst>`,
      `${SHEETML}.sharedStrings+xml`,
    );
    related.push(relate('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  }
  for (const [path, { content, type }] of Object.entries(parts)) put(path, content, type);
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  put(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${workbook ?? ''}</workbook>`,
    `${SHEETML}.sheet.main+xml`,
  );
  put('xl/_rels/workbook.xml.rels', relationships(related));
  put('_rels/.rels', relationships([relate('rId1', 'officeDocument', 'xl/workbook.xml')]));
  put(
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`,
  );
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** One part of a saved workbook as text; '' where there is none. */
export function partOf(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path];
  return content ? strFromU8(content) : '';
}

export function pathsOf(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}
