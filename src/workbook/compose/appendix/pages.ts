import type { Line } from './lines';

/**
 * The lines that begin a page, by their index: a group of lines (the rows of a goal) stands on one page, and a heading
 * with what it heads. A group higher than a page begins one and goes on where a row ends.
 */
export function pageBreaks(lines: readonly Line[], pageHeight: number): number[] {
  const header = lines.find(({ kind }) => kind === 'header')?.height ?? 0;
  const breaks: number[] = [];
  let used = 0;
  // A page that has a title alone is not ended: it would be empty.
  let filled = false;
  for (const { first, members } of groupsOf(lines)) {
    const height = members.reduce((sum, line) => sum + line.height, 0);
    const forced = members[0]?.newPage === true && first > 0;
    if ((forced || used + height > pageHeight) && (filled || forced)) {
      breaks.push(first);
      used = header;
    }
    filled ||= members.some(({ kind }) => kind === 'cells' || kind === 'charts');
    if (used + height <= pageHeight) {
      used += height;
      continue;
    }
    members.forEach((line, index) => {
      if (index > 0 && used + line.height > pageHeight) {
        breaks.push(first + index);
        used = header;
      }
      used += line.height;
    });
  }
  return breaks;
}

interface Group {
  readonly first: number;
  readonly members: readonly Line[];
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: { first: number; members: Line[] }[] = [];
  let headed = false;
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    const heads = line.kind === 'section' || line.kind === 'heading' || line.kind === 'header';
    const goesOn = last?.members.at(-1)?.group === line.group;
    if (last && (headed || goesOn) && line.newPage !== true) last.members.push(line);
    else groups.push({ first: index, members: [line] });
    headed = heads;
  });
  return groups;
}
