import type { NewWorkbook, NewWorkbooks } from '../model/new-workbooks';
import type { Workbook } from '../model/workbook';
import { bind, type HostClass, type HostObject } from '../protocol/host-object';

interface Created {
  readonly all: NewWorkbooks;
  readonly own: NewWorkbook;
}

const WorkbookCreatedClass: HostClass<Created> = {
  name: 'WorkbookCreated',
  properties: { id: { get: ({ own }) => own.id } },
  methods: { open: ({ all, own }) => all.open(own) },
  id: ({ own }) => own.id,
};

export function newWorkbookObject(all: NewWorkbooks, own: NewWorkbook): HostObject {
  return bind(WorkbookCreatedClass, { all, own });
}

/** What Excel on the web has for `Excel.createWorkbook`: requests of the "WacPartition" begin here, not at the workbook. */
const WacWorkbookClass: HostClass<Workbook> = {
  name: 'WacWorkbook',
  properties: {},
  methods: {
    createAndOpenWorkbook: ({ newWorkbooks }, args) => newWorkbooks.open(newWorkbooks.create(args.optionalString(0))),
  },
};

export function webWorkbookObject(workbook: Workbook): HostObject {
  return bind(WacWorkbookClass, workbook);
}
