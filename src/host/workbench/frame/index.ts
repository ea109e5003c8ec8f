/**
 * Takes the place of office.js on the pane's page inside the workbench: loads Microsoft's client and joins it to the thread
 * that holds the workbook. The task pane that follows is the same file that runs in Excel, and cannot tell.
 */
import { loadClient } from '../../client/browser';
import { connect } from '../../client/connect';
import { createOffice, type OfficeReach } from '../../client/office';
import type { HostEvents } from '../../host-end';
import type { ResponseMessage } from '../../protocol/batch';
import { remote } from '../rpc';
import type { ExcelService } from '../worker/excel-port';

const CLIENT = 'office-js/excel-web-16.00.js';

async function start(): Promise<ReturnType<typeof createOffice>> {
  const given = (window.parent as Window).maalbarGiven;
  if (given === undefined) throw new Error('This page is part of the workbench; open index.html.');
  const excel = remote<ExcelService>(given.excel, (told) => {
    const { message, selectionChanged } = told as HostEvents;
    connection.raise(message);
    if (selectionChanged) connection.selectionChanged();
  });
  const { displayLanguage } = given;
  const office = createOffice(
    { displayLanguage, platform: 'OfficeOnline' },
    { actions: new Map(), settings: settingsOf(excel, new Map(await excel.settings())), paneShown: () => undefined },
  );
  // The client's script puts an Office of its own in place, without `onReady`: ours takes its place at once, before the pane
  // can ask. The pane shares its runtime with the custom functions, which nothing here calls.
  const client = await loadClient(CLIENT);
  client.setOffice(office);
  Object.assign(window, { CustomFunctions: { ...client.CustomFunctions, associate: () => undefined } });
  const connection = connect(
    client,
    {
      executeAsync: async (partition, flags, message) => {
        const answer = await excel.execute(partition, flags, JSON.stringify(message));
        return JSON.parse(answer) as ResponseMessage;
      },
    },
    () => void excel.listen(),
  );
  return office;
}

/** The settings, read once; what is set goes to the workbook as well. */
function settingsOf(excel: ExcelService, known: Map<string, unknown>): OfficeReach['settings'] {
  return {
    get: (name) => known.get(name),
    set: (name, value) => {
      known.set(name, value);
      void excel.setSetting(name, value);
    },
    delete: (name) => {
      known.delete(name);
      void excel.deleteSetting(name);
    },
  };
}

const ready = start();

// Until the client is loaded and sets an Office of its own, a page can only wait for it.
Object.assign(window, { Office: { onReady: () => ready.then((office) => office.onReady()) } });
