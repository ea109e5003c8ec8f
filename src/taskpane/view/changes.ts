import type { Change } from '../../app';
import { formatNumber, type Translator } from '../../i18n';

type CellChange = Extract<Change, { readonly kind: 'cell' }>;

/** The changes of one sheet, or of the workbook as a whole. */
export interface SheetChanges {
  /** null for the workbook as a whole. */
  readonly sheet: string | null;
  readonly fate: 'new' | 'kept';
  readonly changes: readonly Change[];
}

/** Looks of cells: told of, but counted apart from what the cells say. */
const LOOKS: ReadonlySet<string> = new Set([
  'number_format',
  'format',
  'width',
  'row_height',
  'conditional_format',
  'page_layout',
  'freeze',
]);

/** The changes by sheet, in the order of the plan; what concerns the whole workbook last. */
export function changesBySheet(changes: readonly Change[]): readonly SheetChanges[] {
  const bySheet = new Map<string | null, Change[]>();
  for (const change of changes) {
    const known = bySheet.get(change.sheet);
    if (known === undefined) bySheet.set(change.sheet, [change]);
    else known.push(change);
  }
  return [...bySheet]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([sheet, own]) => ({ sheet, fate: fateOf(own), changes: inOrder(own) }));
}

function fateOf(changes: readonly Change[]): SheetChanges['fate'] {
  return changes.some(({ kind }) => kind === 'sheet') ? 'new' : 'kept';
}

/** What cells say comes first, looks last. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind }: Change): number => (kind === 'sheet' ? 0 : kind === 'cell' ? 1 : LOOKS.has(kind) ? 3 : 2);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** "132 celler, 12 grafer, 5 ændringer af udseende". */
export function summaryOf({ changes }: SheetChanges, translator: Translator): string {
  const count = (of: (change: Change) => boolean): number => changes.filter(of).length;
  const cells = count(({ kind }) => kind === 'cell');
  const charts = count(({ kind }) => kind === 'chart');
  const looks = count(({ kind }) => LOOKS.has(kind));
  const sheets = count(({ kind }) => kind === 'sheet');
  const others = changes.length - cells - charts - looks - sheets;
  return [
    cells > 0 ? translator.t('preview.cells', { count: cells }) : null,
    charts > 0 ? translator.t('preview.charts', { count: charts }) : null,
    others > 0 ? translator.t('preview.others', { count: others }) : null,
    looks > 0 ? translator.t('preview.looks', { count: looks }) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** What a cell says: "3.249,5", "På vej", "=SUM(A1:A3)"; words for an empty one. */
export function contentText(content: CellChange['after'], translator: Translator): string {
  if (typeof content === 'object') return content.formula;
  if (typeof content === 'number') return formatNumber(content, translator.language);
  if (typeof content === 'boolean') return translator.t(content ? 'preview.yes' : 'preview.no');
  return content === '' ? translator.t('preview.empty') : content;
}

/** What any other change is, in a few words; on a sheet that is `kept` also what undoing it leaves. */
export function changeText(change: Change, translator: Translator, kept: boolean): string {
  switch (change.kind) {
    case 'sheet':
      return translator.t('change.sheet_added');
    case 'table':
      return translator.t('change.table', { name: change.name });
    case 'chart': {
      const { name } = change;
      if (change.after === null) return translator.t('change.chart_deleted', { name });
      return translator.t(change.before === null ? 'change.chart_new' : 'change.chart_updated', { name });
    }
    case 'row_height':
      return translator.t(kept && change.after === 'fitted' ? 'change.row_height_fitted' : 'change.row_height');
    case 'name':
      return translator.t('change.name', { name: change.name });
    default:
      return translator.lookup(`change.${change.kind}`) ?? translator.t('change.other');
  }
}
