/**
 * Takes the place of office.js on the pane's page inside the workbench: opens the workbook that the page around it has given,
 * and is ready when that is open. The task pane that follows is the same file that runs in Excel, and cannot tell.
 */
import { openLocalHost, type LocalHost } from '../../browser';
import type { Given, OpenWorkbook } from '../port';
import { openWorkbook } from './open-workbook';

/** Both are served with the page. */
const FILES = { client: 'office-js/excel-web-16.00.js', calculator: 'excelize/excelize.wasm.gz' };

function givenBy(page: Window): Given {
  const given = page.maalbarGiven;
  if (given === undefined) throw new Error('This page is part of the workbench; open index.html.');
  return given;
}

const { bytes, displayLanguage } = givenBy(window.parent);
const host: Promise<LocalHost> = openLocalHost(bytes, FILES, { displayLanguage, platform: 'OfficeOnline' });

window.maalbarOpened = host.then((opened): OpenWorkbook => openWorkbook(opened));
// Who asks for the workbook hears of the failure there.
window.maalbarOpened.catch(() => undefined);

const forever = new Promise<never>(() => undefined);

// Until the client is loaded and sets an Office of its own, a page can only wait for it; without a workbook it waits for ever.
Object.assign(window, {
  Office: {
    onReady: () =>
      host.then(
        (opened) => opened.Office.onReady(),
        () => forever,
      ),
  },
});
