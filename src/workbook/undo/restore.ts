import { z } from 'zod';

/**
 * What it takes to put one thing back as it was before Målbar wrote: the inverse of an edit, as data that is kept in the
 * workbook. Read back from a file it may have been damaged, hence the schema.
 */
const area = z.object({
  row: z.number().int().min(0),
  column: z.number().int().min(0),
  rowCount: z.number().int().min(1),
  columnCount: z.number().int().min(1),
});

/** A string is text, an object a formula, '' an empty cell; null is a cell that was not written. */
const content = z.union([z.string(), z.number(), z.boolean(), z.object({ formula: z.string() }), z.null()]);

const onSheet = { sheet: z.string() };

const cells = z.object({
  kind: z.literal('cells'),
  ...onSheet,
  area,
  /** null where every cell that was written was empty. */
  before: z.array(z.array(content)).nullable(),
  numberFormats: z.array(z.array(z.string().nullable())).nullable(),
  /** Marks of what was written, cell by cell: see `marks`. */
  written: z.string(),
});

const border = z.object({ style: z.string(), color: z.string(), weight: z.string() });

/** The properties of a cell that an edit sets, as they were; a fill of null is none. */
const look = z.object({
  /** The cell was in the standard format of the workbook altogether. */
  plain: z.boolean().optional(),
  fill: z.string().nullable().optional(),
  color: z.string().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  size: z.number().optional(),
  font: z.string().optional(),
  wrap: z.boolean().optional(),
  horizontal: z.string().optional(),
  vertical: z.string().optional(),
  top: border.optional(),
  bottom: border.optional(),
});

const textRule = z.object({ text: z.string(), fill: z.string(), color: z.string(), numberFormat: z.string() });

const series = z.object({
  name: z.string(),
  /** "Sheet!$A$1:$A$9"; null where this Excel does not tell. */
  values: z.string().nullable(),
  categories: z.string().nullable(),
});

const place = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });

const chart = {
  ...onSheet,
  name: z.string(),
  type: z.string(),
  title: z.string(),
  place,
  series: z.array(series),
};

const sides = z.object({ left: z.string(), center: z.string(), right: z.string() });

export const restoreSchema = z.discriminatedUnion('kind', [
  cells,
  /** A sheet that was added, with the marks of what was written on it. */
  z.object({
    kind: z.literal('sheet_added'),
    ...onSheet,
    written: z.array(z.object({ area, marks: z.string() })),
    charts: z.array(z.string()),
  }),
  /** `cells` gives for every cell, row by row, which of the looks it had. */
  z.object({ kind: z.literal('looks'), ...onSheet, area, looks: z.array(look), cells: z.array(z.number().int()) }),
  /** In points; null is the standard width of the sheet, 0 a hidden column. */
  z.object({
    kind: z.literal('widths'),
    ...onSheet,
    column: z.number(),
    widths: z.array(z.number().nullable()),
  }),
  /** In points; null is the standard height of the sheet, 0 a hidden row. */
  z.object({ kind: z.literal('row_heights'), ...onSheet, row: z.number(), heights: z.array(z.number().nullable()) }),
  z.object({
    kind: z.literal('conditional_formats'),
    ...onSheet,
    area,
    written: z.array(z.string()),
    before: z.array(textRule),
  }),
  z.object({ kind: z.literal('table_added'), ...onSheet, name: z.string() }),
  z.object({ kind: z.literal('table_resized'), ...onSheet, name: z.string(), before: area, after: area }),
  z.object({ kind: z.literal('chart_added'), ...onSheet, name: z.string() }),
  z.object({
    kind: z.literal('chart_changed'),
    ...chart,
    tickLabelSpacing: z.number().nullable(),
    scale: z.object({ min: z.number(), max: z.number() }).nullable(),
  }),
  z.object({ kind: z.literal('chart_deleted'), ...chart }),
  z.object({
    kind: z.literal('name'),
    name: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('setting'),
    key: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  /**
   * What Målbar keeps was moved into its part of the workbook. Settings of the add-in that held it, those of them that no
   * part said (`moved`), and the texts of the parts that stood there, where not all of them could be kept.
   */
  z.object({
    kind: z.literal('store'),
    old: z.record(z.string(), z.string()),
    moved: z.array(z.string()),
    parts: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('page_layout'),
    ...onSheet,
    orientation: z.string(),
    paperSize: z.string().nullable(),
    zoom: z.record(z.string(), z.number().nullable()),
    margins: z.object({ left: z.number(), right: z.number(), top: z.number(), bottom: z.number() }),
    titleRows: z.string().nullable(),
    printArea: z.string().nullable(),
    /** Zero-based rows that begin a page. */
    breaks: z.array(z.number()),
    header: sides,
    footer: sides,
  }),
  /** What was frozen; null for nothing. */
  z.object({ kind: z.literal('freeze'), ...onSheet, area: area.nullable() }),
  z.object({
    kind: z.literal('validation'),
    ...onSheet,
    /** Cells with the same rule; a rule of null is none. */
    parts: z.array(
      z.object({
        area,
        rule: z.record(z.string(), z.unknown()).nullable(),
        prompt: z.record(z.string(), z.unknown()),
        errorAlert: z.record(z.string(), z.unknown()),
        ignoreBlanks: z.boolean(),
      }),
    ),
  }),
]);

export type Restore = z.infer<typeof restoreSchema>;
export type RestoreOf<K extends Restore['kind']> = Extract<Restore, { readonly kind: K }>;
export type Look = z.infer<typeof look>;
export type ChartBefore = Omit<RestoreOf<'chart_deleted'>, 'kind'>;
