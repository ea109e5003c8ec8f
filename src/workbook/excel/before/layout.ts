import type { FreezeEdit, PageLayoutEdit } from '../../plan';
import type { Watched } from './watched';

const SIDES = { leftHeader: true, centerHeader: true, rightHeader: true } as const;
const FEET = { leftFooter: true, centerFooter: true, rightFooter: true } as const;

export function watchPageLayout(workbook: Excel.Workbook, { sheet }: PageLayoutEdit): Watched {
  const worksheet = workbook.worksheets.getItem(sheet);
  const { pageLayout } = worksheet;
  pageLayout.load({
    orientation: true,
    paperSize: true,
    zoom: true,
    leftMargin: true,
    rightMargin: true,
    topMargin: true,
    bottomMargin: true,
    headersFooters: { defaultForAllPages: { ...SIDES, ...FEET } },
  });
  const printArea = pageLayout.getPrintAreaOrNullObject().load({ address: true });
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load({ address: true });
  const breaks = worksheet.horizontalPageBreaks.load({ rowIndex: true });
  return {
    restores: () => {
      const page = pageLayout.headersFooters.defaultForAllPages;
      const paper: unknown = pageLayout.paperSize;
      return [
        {
          kind: 'page_layout',
          sheet,
          orientation: pageLayout.orientation,
          paperSize: typeof paper === 'string' ? paper : null,
          zoom: { ...pageLayout.zoom } as Record<string, number | null>,
          margins: {
            left: pageLayout.leftMargin,
            right: pageLayout.rightMargin,
            top: pageLayout.topMargin,
            bottom: pageLayout.bottomMargin,
          },
          titleRows: titles.isNullObject ? null : titles.address,
          printArea: printArea.isNullObject ? null : printArea.address,
          breaks: breaks.items.map(({ rowIndex }) => rowIndex),
          header: { left: page.leftHeader, center: page.centerHeader, right: page.rightHeader },
          footer: { left: page.leftFooter, center: page.centerFooter, right: page.rightFooter },
        },
      ];
    },
  };
}

export function watchFreeze(workbook: Excel.Workbook, { sheet }: FreezeEdit): Watched {
  const { freezePanes } = workbook.worksheets.getItem(sheet);
  const frozen = freezePanes
    .getLocationOrNullObject()
    .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return {
    restores: () => [
      {
        kind: 'freeze',
        sheet,
        area: frozen.isNullObject
          ? null
          : {
              row: frozen.rowIndex,
              column: frozen.columnIndex,
              rowCount: frozen.rowCount,
              columnCount: frozen.columnCount,
            },
      },
    ],
  };
}
