import { STATUS_LOOKS } from '../status-looks';
import { tableWidth } from './lines';
import type { AppendixCell, AppendixColumn, AppendixRow, AppendixTable, ChartsRow } from './model';

/** A table for the clipboard: HTML for Word, and the same as plain text. */
export interface ClipboardText {
  readonly html: string;
  readonly text: string;
}

/** Pictures of charts by the chart's name, as data URLs. */
export type Pictures = ReadonlyMap<string, string>;

const FONT = "font-family:Verdana,'DejaVu Sans',sans-serif";
const CELL = 'border:1px solid #BFBFBF;padding:3px 5px;vertical-align:top';

/** Headings, widths and emphasis are kept; every text is escaped. A chart without a picture is named by its caption. */
export function clipboardText(table: AppendixTable, pictures: Pictures = new Map()): ClipboardText {
  return { html: htmlOf(table, pictures), text: textOf(table) };
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const lined = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

function htmlOf(table: AppendixTable, pictures: Pictures): string {
  const paragraph = (text: string, style: string): string => `<p style="${FONT};${style}">${lined(text)}</p>`;
  const whole = tableWidth(table);
  const columns = table.columns.map(({ width }) => `<col style="width:${percent(width, whole)}">`).join('');
  const head = table.header
    ? `<thead><tr>${table.columns.map((column) => headerCell(column, whole)).join('')}</tr></thead>`
    : '';
  return [
    `<h2 style="${FONT};font-size:14pt;color:#1F2A44">${lined(table.title)}</h2>`,
    ...table.lead.filter((line) => line !== '').map((line) => paragraph(line, 'font-size:9pt;color:#595959')),
    ...(table.intro ?? []).map((row) => `<div>${chartsHtml(row, pictures)}</div>`),
    `<table style="${FONT};font-size:${String(table.size)}pt;border-collapse:collapse;width:100%"><colgroup>${columns}</colgroup>`,
    head,
    `<tbody>${table.rows.map((row) => rowHtml(row, table, pictures)).join('')}</tbody></table>`,
    ...table.notes.map((note) => paragraph(note, 'font-size:7pt;color:#595959')),
  ].join('');
}

const percent = (width: number, whole: number): string => `${((100 * width) / whole).toFixed(1)}%`;

function headerCell({ header, align = 'Left', width }: AppendixColumn, whole: number): string {
  const style = `${CELL};background:#DCE4F0;color:#1F2A44;text-align:${align.toLowerCase()};width:${percent(width, whole)}`;
  return `<th scope="col" style="${style}">${lined(header)}</th>`;
}

function rowHtml(row: AppendixRow, table: AppendixTable, pictures: Pictures): string {
  const span = String(table.columns.length);
  switch (row.kind) {
    case 'section': {
      const style = `${CELL};background:#EEF2F8;color:#1F2A44;text-align:left${row.large ? ';font-size:11pt' : ''}`;
      return `<tr><th colspan="${span}" style="${style}">${lined(row.text)}</th></tr>`;
    }
    case 'charts':
      return `<tr><td colspan="${span}" style="${CELL}">${chartsHtml(row, pictures)}</td></tr>`;
    case 'cells':
      return `<tr>${row.cells.map((cell, index) => cellHtml(cell, table.columns[index])).join('')}</tr>`;
  }
}

function cellHtml(cell: AppendixCell, column: AppendixColumn | undefined): string {
  const looks = cell.status === undefined ? null : STATUS_LOOKS[cell.status];
  const style = [
    CELL,
    column?.align ? `text-align:${column.align.toLowerCase()}` : '',
    looks ? `background:${looks.fill};color:${looks.color}` : '',
    cell.bold || column?.bold || looks ? 'font-weight:bold' : '',
  ].filter((part) => part !== '');
  return `<td style="${style.join(';')}">${lined(cellText(cell))}</td>`;
}

function chartsHtml({ blocks }: ChartsRow, pictures: Pictures): string {
  return blocks
    .map(({ name, caption, source }) => {
      const picture = pictures.get(name);
      const drawn =
        picture !== undefined && /^data:image\/(?:png|svg\+xml);base64,[A-Za-z0-9+/=]+$/.test(picture)
          ? `<img src="${picture}" alt="${escapeHtml(caption)}"><br>`
          : '';
      return `<p style="${FONT};font-size:8pt"><em>${drawn}${lined(caption)}</em><br>${lined(source)}</p>`;
    })
    .join('');
}

/** With its icon, where it says a status. */
function cellText({ text, status }: AppendixCell): string {
  return status === undefined ? text : `${STATUS_LOOKS[status].icon} ${text}`;
}

function textOf(table: AppendixTable): string {
  const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('\t', ' ');
  const charts = ({ blocks }: ChartsRow): string[] => blocks.map(({ caption, source }) => `${caption}. ${source}`);
  const rows = table.rows.flatMap((row): string[] => {
    switch (row.kind) {
      case 'section':
        return ['', row.text];
      case 'charts':
        return charts(row);
      case 'cells':
        return [row.cells.map((cell) => flat(cellText(cell))).join('\t')];
    }
  });
  return [
    table.title,
    ...table.lead.filter((line) => line !== ''),
    ...(table.intro ?? []).flatMap(charts),
    ...(table.header ? ['', table.columns.map(({ header }) => flat(header)).join('\t')] : []),
    ...rows,
    ...(table.notes.length > 0 ? ['', ...table.notes] : []),
  ].join('\n');
}
