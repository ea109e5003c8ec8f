import type { CellView, WorkbookService } from '../../port';

/** Rows that are asked for at a time. */
const CHUNK = 50;

type Row = ReadonlyMap<number, CellView>;

const NOTHING: Row = new Map();

/**
 * The cells of one sheet that have been looked at, asked for a few rows at a time. When the workbook changes, what was known
 * is shown until it has been asked for again.
 */
export class CellStore {
  private readonly rows = new Map<number, Row>();
  /** By chunk: the version of the workbook that it was asked for at. */
  private readonly asked = new Map<number, number>();
  private version = 0;
  private readonly listeners = new Set<() => void>();
  /** Another number whenever there is something new to show. */
  private edition = 0;
  private closed = false;

  constructor(
    private readonly service: WorkbookService,
    private readonly sheet: string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): number => this.edition;

  row(row: number): Row {
    return this.rows.get(row) ?? NOTHING;
  }

  /** The workbook is another one now: what is looked at is asked for again. */
  changed(version: number): void {
    if (version === this.version) return;
    this.version = version;
    this.tell();
  }

  /** A row is looked at. */
  want(row: number): void {
    const chunk = Math.floor(row / CHUNK);
    if (this.asked.get(chunk) === this.version) return;
    const { version } = this;
    this.asked.set(chunk, version);
    this.service.rows(this.sheet, chunk * CHUNK, CHUNK).then(
      (views) => {
        if (this.closed || this.asked.get(chunk) !== version) return;
        for (const view of views) {
          this.rows.set(view.row, new Map(view.cells.map((cell) => [cell.column, cell])));
        }
        this.tell();
      },
      () => {
        // The sheet is gone; the page hears of that by the state of the workbook.
        this.asked.delete(chunk);
      },
    );
  }

  close(): void {
    this.closed = true;
  }

  private tell(): void {
    this.edition += 1;
    for (const listener of this.listeners) listener();
  }
}
