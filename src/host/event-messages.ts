import type { EventMessage } from './client/connect';
import { formatAddress, intersect, type Rect } from './model/address';
import type { WorkbookEvent } from './model/event-log';
import type { Sheet } from './model/sheet';

type Entry = EventMessage['entries'][number];

/** Numbers of the events, as the client knows them. */
const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  tableChanged: 101,
} as const;

const CATEGORY = 65_536;
/** Target of the events of a collection. */
const WORKBOOK = 'Workbook';

/** What the client is told of what happened, for the sheet or table concerned and for the collections. */
export function eventMessages(events: readonly WorkbookEvent[]): EventMessage {
  return { entries: events.flatMap(entriesOf) };
}

function entriesOf(event: WorkbookEvent): Entry[] {
  const { sheet } = event;
  const worksheetId = sheet.id;
  const both = (type: number, message: object): Entry[] =>
    [worksheetId, WORKBOOK].map((target) => entry(type, target, message));
  switch (event.kind) {
    case 'cells_changed': {
      const message = {
        address: formatAddress(event.area),
        changeType: event.change,
        source: 'Local',
        triggerSource: event.byHand ? 'Unknown' : 'ThisLocalAddin',
        worksheetId,
        referenceId: eventReference(sheet, event.area),
      };
      const tables = sheet.deleted ? [] : sheet.tables.all().filter(({ area }) => intersect(area, event.area));
      return [
        ...both(EVENT.sheetChanged, message),
        ...tables.map(({ id }) => entry(EVENT.tableChanged, id, { ...message, tableId: id })),
      ];
    }
    case 'selection_changed':
      return both(EVENT.selectionChanged, { address: formatAddress(event.area), worksheetId });
    case 'sheet_activated':
      return both(EVENT.sheetActivated, { worksheetId });
    case 'sheet_added':
      return [entry(EVENT.sheetAdded, WORKBOOK, { source: 'Local', worksheetId })];
    case 'sheet_deleted':
      return [entry(EVENT.sheetDeleted, WORKBOOK, { source: 'Local', worksheetId })];
  }
}

function entry(messageType: number, targetId: string, message: object): Entry {
  return { messageCategory: CATEGORY, messageType, targetId, message: JSON.stringify(message) };
}

/** By this an event's handler finds the range again. */
function eventReference(sheet: Sheet, area: Rect): string {
  return `${sheet.id}!${formatAddress(area)}`;
}
