import { FUNCTIONS } from './functions';
import type { Node } from './parser';
import { rectOf } from './tokens';

/** Functions that take arrays apart by themselves, in every version of Excel. */
const NATIVE = new Set(['SUMPRODUCT', 'LOOKUP', 'MMULT', 'AGGREGATE']);
/** Functions whose conditions are single values: the places of the conditions among their arguments. */
const CONDITIONS: Readonly<Record<string, (index: number) => boolean>> = {
  SUMIF: (index) => index === 1,
  COUNTIF: (index) => index === 1,
  AVERAGEIF: (index) => index === 1,
  COUNTIFS: (index) => index % 2 === 1,
  SUMIFS: (index) => index > 0 && index % 2 === 0,
  AVERAGEIFS: (index) => index > 0 && index % 2 === 0,
  MINIFS: (index) => index > 0 && index % 2 === 0,
  MAXIFS: (index) => index > 0 && index % 2 === 0,
  MATCH: (index) => index === 0,
  VLOOKUP: (index) => index === 0,
  HLOOKUP: (index) => index === 0,
};

/**
 * Whether a formula has to be calculated with arrays, such as SUM(IF(A1:A9="x",B1:B9)). Excel of today does so with every
 * formula; a file says it of each one, and of those that it does not say it of only one row of a range counts.
 */
export function needsArrays(node: Node): boolean {
  return needs(node, false);
}

/** `native`: inside a function that takes arrays apart by itself. */
function needs(node: Node, native: boolean): boolean {
  switch (node.kind) {
    case 'unary':
      return (!native && isMany(node.operand)) || needs(node.operand, native);
    case 'binary':
      if (node.operator === ':') return false;
      return (
        (!native && (isMany(node.left) || isMany(node.right))) || needs(node.left, native) || needs(node.right, native)
      );
    case 'call':
      return callNeeds(node.name, node.args, native);
    default:
      return false;
  }
}

function callNeeds(name: string, args: readonly Node[], native: boolean): boolean {
  const [first] = args;
  // IF picks one branch for all, even inside the others.
  if ((name === 'IF' || name === 'IFERROR' || name === 'IFNA') && first && isMany(first)) return true;
  const isCondition = CONDITIONS[name];
  const many = args.some((arg, index) => isMany(arg) && (FUNCTIONS.get(name)?.lifts === true || isCondition?.(index)));
  if (many && !native) return true;
  return args.some((arg) => needs(arg, native || NATIVE.has(name)));
}

/** Whether a part of a formula stands for more than one value. */
function isMany(node: Node): boolean {
  switch (node.kind) {
    case 'reference': {
      const { rowCount, columnCount } = rectOf(node.reference);
      return rowCount * columnCount > 1;
    }
    case 'structured': {
      const { items, columns } = node.reference;
      return !(items.length === 1 && items[0] !== 'data' && items[0] !== 'all' && columns && columns[0] === columns[1]);
    }
    case 'array':
      return node.rows.length * (node.rows[0]?.length ?? 0) > 1;
    case 'unary':
      return isMany(node.operand);
    case 'binary':
      return isMany(node.left) || isMany(node.right);
    case 'call':
      return FUNCTIONS.get(node.name)?.lifts === true && node.args.some(isMany);
    default:
      return false;
  }
}
