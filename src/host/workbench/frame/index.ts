/**
 * Takes the place of office.js on the pane's page inside the workbench: loads Microsoft's client and joins it to the thread
 * that holds the workbook. The task pane that follows is the same file that runs in Excel, and cannot tell.
 */
import { loadClient } from '../../client/browser';
import { connect } from '../../client/connect';
import { createOffice } from '../../client/office';
import type { HostEvents } from '../../host-end';
import { remote } from '../rpc';
import type { ExcelService } from '../worker/excel-port';

const CLIENT = 'office-js/excel-web-16.00.js';

async function start(): Promise<ReturnType<typeof createOffice>> {
  const given = (window.parent as Window).maalbarGiven;
  if (given === undefined) throw new Error('This page is part of the workbench; open index.html.');
  const client = await loadClient(CLIENT);
  const { displayLanguage } = given;
  const office = createOffice({ displayLanguage, platform: 'OfficeOnline' }, new Map());
  client.setOffice(office);
  const excel = remote<ExcelService>(given.excel, (told) => {
    const { message, selectionChanged } = told as HostEvents;
    connection.raise(message);
    if (selectionChanged) connection.selectionChanged();
  });
  const connection = connect(
    client,
    { executeAsync: (_customData, flags, message) => excel.execute(flags, message) },
    () => void excel.listen(),
  );
  return office;
}

const ready = start();

// Until the client is loaded and sets an Office of its own, a page can only wait for it.
Object.assign(window, { Office: { onReady: () => ready.then((office) => office.onReady()) } });
