import type { OpenedFile } from '../port';

const TYPES: Readonly<Record<OpenedFile['extension'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.12',
};

/** "plan.xlsx" -> "plan (Målbar).xlsx": never the name of the file that was opened, and the ending that its kind asks for. */
export function resultName(name: string, { extension }: OpenedFile): string {
  return `${name.replace(/\.xl[st][xm]$/i, '').replace(/ \(Målbar\)$/, '')} (Målbar).${extension}`;
}

/** Hands bytes to the browser as a file to keep. */
export function saveAs(bytes: Uint8Array, name: string, { extension }: OpenedFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[extension] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
