import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The sheet with the goals, in the package of a small plan. */
const SHEET = 'xl/worksheets/sheet2.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet2.xml.rels';
const TYPES = '[Content_Types].xml';

/** What is put into the package: nothing that Målbar does may change it. */
export const USER_PARTS = [
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/drawings/drawing9.xml',
  'xl/drawings/_rels/drawing9.xml.rels',
  'xl/media/image1.png',
];

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Åse</author></authors><commentList><comment ref="C4" authorId="0"><text><r><t xml:space="preserve">Husk udvalget! </t></r></text></comment></commentList></comments>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1">' +
  '<x:ClientData ObjectType="Note"><x:Anchor>3, 15, 2, 10, 5, 15, 6, 4</x:Anchor><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const PICTURE =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><xdr:twoCellAnchor editAs="oneCell">` +
  '<xdr:from><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Byvåben" descr="Kommunens våben"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1200000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
  '</xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

type Files = Record<string, Uint8Array>;

/** A note on a goal, with the drawing of its box, as Excel keeps it. */
export function withNote(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (files) => {
    files['xl/comments1.xml'] = strToU8(COMMENTS);
    files['xl/drawings/vmlDrawing1.vml'] = strToU8(VML);
    insert(files, SHEET, '<tableParts', '<legacyDrawing r:id="rIdNoteBox"/>');
    insert(files, SHEET_LINKS, '</Relationships>', link('rIdNoteBox', 'vmlDrawing', '../drawings/vmlDrawing1.vml'));
    insert(files, SHEET_LINKS, '</Relationships>', link('rIdNotes', 'comments', '../comments1.xml'));
    insert(files, TYPES, '<Override', extension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'));
    insert(files, TYPES, '</Types>', override('xl/comments1.xml', 'spreadsheetml.comments+xml'));
  });
}

/** A picture beside the goals, in a drawing of the sheet. */
export function withPicture(bytes: Uint8Array): Uint8Array {
  return changed(bytes, (files) => {
    files['xl/media/image1.png'] = new Uint8Array(PNG);
    files['xl/drawings/drawing9.xml'] = strToU8(PICTURE);
    const toImage = link('rId1', 'image', '../media/image1.png');
    files['xl/drawings/_rels/drawing9.xml.rels'] = strToU8(
      `<Relationships xmlns="${PACKAGE}">${toImage}</Relationships>`,
    );
    // A drawing stands before the boxes of the notes.
    const before = strFromU8(files[SHEET] ?? strToU8('')).includes('<legacyDrawing') ? '<legacyDrawing' : '<tableParts';
    insert(files, SHEET, before, '<drawing r:id="rIdPicture"/>');
    insert(files, SHEET_LINKS, '</Relationships>', link('rIdPicture', 'drawing', '../drawings/drawing9.xml'));
    insert(files, TYPES, '<Override', extension('png', 'image/png'));
    insert(files, TYPES, '</Types>', override('xl/drawings/drawing9.xml', 'drawing+xml'));
  });
}

function changed(bytes: Uint8Array, change: (files: Files) => void): Uint8Array {
  const files: Files = unzipSync(bytes);
  change(files);
  return zipSync(files);
}

/** Puts text before the first place where `at` stands. */
function insert(files: Files, path: string, at: string, text: string): void {
  const xml = strFromU8(files[path] ?? strToU8(''));
  if (!xml.includes(at)) throw new Error(`no ${at} in ${path}`);
  files[path] = strToU8(xml.replace(at, `${text}${at}`));
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function extension(name: string, type: string): string {
  return `<Default Extension="${name}" ContentType="${type}"/>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`;
}
