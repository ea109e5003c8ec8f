import { formatPeriod, type Period } from '../../engine';
import type { Edit, PageLayoutEdit } from '../plan';

/** What stands at the top and bottom of every page. */
export interface PageFrame {
  readonly area: string | null;
  /** The meeting, as it is to be printed: "Beskæftigelses- og Integrationsudvalget, 5. februar 2019"; '' for none. */
  readonly meeting: string;
  /** Names of the sources, without "Kilde:". */
  readonly sources: readonly string[];
  readonly asOf: Period | null;
}

/** A4 in points. */
const A4 = { short: 595, long: 842 } as const;
const MARGINS = { side: 40, top: 54, bottom: 50 } as const;
/** Programs differ by a little in how high they make a line. */
const SAFETY = 0.97;
/** Characters of sources in a footer, beside the as-of and the page number. */
const SOURCE_LENGTH = 62;
const FONT = '&"Verdana,Regular"&8';

/** The part of a page that cells can take, in points. */
export function printable(orientation: PageLayoutEdit['orientation']): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return { width: width - 2 * MARGINS.side, height: (height - MARGINS.top - MARGINS.bottom) * SAFETY };
}

export type PageOptions = Pick<PageLayoutEdit, 'orientation' | 'titleRows' | 'printArea' | 'breakBefore'>;

/** A4, the municipality and the meeting above, source, as-of and page number below. */
export function pageLayout(sheet: string, frame: PageFrame, options: PageOptions): Edit {
  const { area, meeting } = frame;
  const who = area === null ? '' : municipality(area);
  return {
    kind: 'page_layout',
    sheet,
    ...options,
    margins: MARGINS,
    header: { left: FONT + codeless(who), right: FONT + codeless(shortened(meeting, 90)) },
    footer: {
      left: FONT + codeless(sourceOf({ ...frame, sources: oneSource(frame.sources) })),
      right: `${FONT}Side &P af &N`,
    },
  };
}

/** "Lyngby-Taarbæk" is "Lyngby-Taarbæk Kommune"; a group or the country is not. */
export function municipality(area: string): string {
  return /kommune\b|^(?:rar|br|klynge|region|hele landet)/i.test(area) ? area : `${area} Kommune`;
}

/** "Kilde: Jobindsats.dk. Opgjort pr. juli 2026." */
export function sourceOf({ sources, asOf }: Pick<PageFrame, 'sources' | 'asOf'>): string {
  return [
    sources.length === 0 ? null : `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${sources.join('; ')}.`,
    asOf === null ? null : `Opgjort pr. ${formatPeriod(asOf, 'da')}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** Headers and footers have codes that begin with "&". */
const codeless = (text: string): string => text.replaceAll('&', '&&');

/** All sources in the room a footer has for them. */
const oneSource = (sources: readonly string[]): string[] =>
  sources.length === 0 ? [] : [shortened(sources.join('; '), SOURCE_LENGTH)];

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
