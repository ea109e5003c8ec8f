import type { Area } from '../../snapshot';
import type { RestoreOf } from '../../undo/restore';
import { rangeOf } from '../range-of';
import { NO_RESTORING, type RestoreContext, type Restoring } from './restoring';

/** What was frozen is frozen again. */
export function restoreFreeze({ structure }: RestoreContext, { sheet, area }: RestoreOf<'freeze'>): Restoring {
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook) => {
      const { freezePanes } = workbook.worksheets.getItem(sheet);
      if (area === null) freezePanes.unfreeze();
      else freezePanes.freezeAt(rangeOf(workbook, sheet, area satisfies Area));
    },
  };
}

/**
 * A page is set up as it was. Only sheets of Målbar's own are set up; a print area or repeated rows that such a sheet did not
 * have stay, as the API sets them and takes none away.
 */
export function restorePageLayout({ structure }: RestoreContext, restore: RestoreOf<'page_layout'>): Restoring {
  const { sheet, orientation, paperSize, zoom, margins, titleRows, printArea, breaks, header, footer } = restore;
  if (!structure.sheets.has(sheet)) return NO_RESTORING;
  return {
    act: (workbook) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      const { pageLayout, horizontalPageBreaks } = worksheet;
      pageLayout.orientation = orientation as Excel.PageOrientation;
      if (paperSize !== null) pageLayout.paperSize = paperSize as Excel.PaperType;
      pageLayout.zoom = Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
      pageLayout.leftMargin = margins.left;
      pageLayout.rightMargin = margins.right;
      pageLayout.topMargin = margins.top;
      pageLayout.bottomMargin = margins.bottom;
      if (printArea !== null) pageLayout.setPrintArea(printArea.replace(/^.*!/, ''));
      if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows.replace(/^.*!/, ''));
      horizontalPageBreaks.removePageBreaks();
      for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
      const page = pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = header.left;
      page.centerHeader = header.center;
      page.rightHeader = header.right;
      page.leftFooter = footer.left;
      page.centerFooter = footer.center;
      page.rightFooter = footer.right;
    },
  };
}
