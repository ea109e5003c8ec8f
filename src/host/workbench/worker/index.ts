/**
 * The thread that holds the open workbook, so that reading, calculating and saving never keep the page waiting. It is the
 * far end of Microsoft's client in the frame of the pane, and the page's source of what to show.
 */
import { HostError } from '../../host-error';
import { HostEnd } from '../../host-end';
import { Workbook } from '../../model/workbook';
import type { DisplayLanguage, OpenedFile, Start, Told } from '../port';
import { serve } from '../rpc';
import { Edits } from './edits';
import { excelService } from './excel-port';
import { kindOf, Service } from './service';

async function loadCalculator(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new HostError('client_unavailable', `The calculation module is not at ${address}.`);
  return new Uint8Array(await response.arrayBuffer());
}

function start({ page, excel, calculator }: Start): void {
  const holder: Record<string, unknown> = {};
  const tell: (told: Told) => void = serve(page, holder);
  holder['open'] = (bytes: Uint8Array, language: DisplayLanguage): OpenedFile => {
    const workbook = Workbook.open(bytes);
    const edits = new Edits(workbook);
    const service = new Service(workbook, edits, language, (state) => tell({ kind: 'state', state }));
    workbook.newWorkbooks.onOpen = (bytes) => tell({ kind: 'new_workbook', bytes });
    const end = new HostEnd(workbook, { loadCalculator: () => loadCalculator(calculator) }, (events) =>
      tellExcel(events),
    );
    const tellExcel = serve(
      excel,
      excelService(end, workbook, (effect) => {
        if (effect === 'change') {
          edits.forget();
          service.changed();
        } else if (effect === 'setting') {
          service.settingChanged();
        } else if (effect === 'selection') {
          service.selectionChanged();
        }
      }),
    );
    const methods = [
      'setLanguage',
      'state',
      'layout',
      'rows',
      'content',
      'copy',
      'selectionOf',
      'select',
      'find',
      'type',
      'clear',
      'summary',
      'setColumnWidth',
      'undo',
      'redo',
      'save',
    ] as const;
    for (const method of methods) holder[method] = service[method].bind(service);
    return kindOf(workbook);
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Start>) => start(data), { once: true });
