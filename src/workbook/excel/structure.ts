/** What a workbook is made of, by name: one load, no round trip of its own. */
export interface Structure {
  readonly sheets: ReadonlyMap<string, SheetStructure>;
  readonly names: ReadonlyMap<string, string>;
}

export interface SheetStructure {
  readonly protected: boolean;
  readonly tables: ReadonlySet<string>;
  /** Names of the series of every chart. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Queues the load; the structure is read after the next round trip. */
export function loadStructure(workbook: Excel.Workbook): () => Structure {
  const { worksheets, names } = workbook;
  worksheets.load({
    name: true,
    protection: { protected: true },
    tables: { name: true },
    charts: { name: true, series: { name: true } },
  });
  names.load({ name: true, formula: true });
  return () => ({
    sheets: new Map(
      worksheets.items.map(({ name, protection, tables, charts }): [string, SheetStructure] => [
        name,
        {
          protected: protection.protected,
          tables: new Set(tables.items.map((table) => table.name)),
          charts: new Map(charts.items.map((chart) => [chart.name, chart.series.items.map((one) => one.name)])),
        },
      ]),
    ),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
  });
}
