import { CellError, type Scalar } from '../model/value';
import { parseStructured, type StructuredReference } from './structured';
import { parseReference, tokenize, type Reference, type Token } from './tokens';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

/** A formula that this parser does not take: one that is not valid, or an intersection of references. */
export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
}

const MISSING: Node = { kind: 'constant', value: null };

/** How tightly an operator binds. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};

/** Parses a formula of a file (without "="). */
export function parseFormula(formula: string): Node {
  return new Parser(joinOperators(tokenize(formula).filter(({ kind }) => kind !== 'space'))).parse();
}

/** "<" and "=" next to each other are one operator. */
function joinOperators(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    const pair = (previous?.text ?? '') + token.text;
    const isPair = previous?.kind === 'operator' && token.kind === 'operator' && ['<=', '>=', '<>'].includes(pair);
    if (isPair) joined[joined.length - 1] = { kind: 'operator', text: pair };
    else joined.push(token);
  }
  return joined;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Node {
    const node = this.expression(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError(`unexpected ${this.peek() ?? ''}`);
    return node;
  }

  /** The text of the next token when it is an operator. */
  private peek(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : null;
  }

  private take(text: string): void {
    if (this.peek() !== text) throw new FormulaSyntaxError(`expected ${text}`);
    this.at += 1;
  }

  private expression(least: number): Node {
    let left = this.prefix();
    for (;;) {
      const operator = this.peek();
      if (operator === '%') {
        this.at += 1;
        left = { kind: 'unary', operator: '%', operand: left };
        continue;
      }
      if (operator === '#') {
        this.at += 1;
        left = { kind: 'call', name: '(SPILL)', args: [left] };
        continue;
      }
      const precedence = operator === null ? undefined : PRECEDENCE[operator];
      if (operator === null || precedence === undefined || precedence <= least) return left;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.expression(precedence) };
    }
  }

  private prefix(): Node {
    const operator = this.peek();
    if (operator === '-' || operator === '+') {
      this.at += 1;
      // A sign binds tighter than a power: -2^2 is 4.
      return { kind: 'unary', operator, operand: this.expression(6) };
    }
    if (operator === '@') {
      this.at += 1;
      return this.prefix();
    }
    return this.primary();
  }

  private primary(): Node {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaSyntaxError('unexpected end');
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: CellError.of(token.text.toUpperCase()) };
      case 'reference':
        return { kind: 'reference', reference: parseReference(token.text) };
      case 'structured':
        return { kind: 'structured', reference: parseStructured(token.text) };
      case 'name': {
        const logical = /^(true|false)$/i.test(token.text);
        return logical
          ? { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' }
          : { kind: 'name', name: token.text };
      }
      case 'function':
        return this.call(token.text);
      default:
    }
    if (token.text === '(') {
      const parts = [this.expression(0)];
      while (this.peek() === ',') {
        this.at += 1;
        parts.push(this.expression(0));
      }
      this.take(')');
      const [inner] = parts;
      // A union of references; no function here takes one.
      return parts.length === 1 && inner ? inner : { kind: 'call', name: '(UNION)', args: parts };
    }
    if (token.text === '{') return this.array();
    throw new FormulaSyntaxError(`unexpected ${token.text}`);
  }

  private call(text: string): Node {
    const name = text
      .replace(/^_xlfn\./i, '')
      .replace(/^_xlws\./i, '')
      .toUpperCase();
    this.take('(');
    const args: Node[] = [];
    if (this.peek() === ')') {
      this.at += 1;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const next = this.peek();
      args.push(next === ',' || next === ')' ? MISSING : this.expression(0));
      if (this.peek() === ')') break;
      this.take(',');
    }
    this.take(')');
    return { kind: 'call', name, args };
  }

  private array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const sign = this.peek() === '-' ? -1 : 1;
      if (this.peek() === '-' || this.peek() === '+') this.at += 1;
      const item = this.primary();
      if (item.kind !== 'constant') throw new FormulaSyntaxError('an array holds constants');
      rows.at(-1)?.push(typeof item.value === 'number' ? sign * item.value : item.value);
      const next = this.peek();
      this.at += 1;
      if (next === '}') return { kind: 'array', rows };
      if (next === ';') rows.push([]);
      else if (next !== ',') throw new FormulaSyntaxError('expected , ; or }');
    }
  }
}

/** The parts of a tree that refer to something: references, tables, names. */
export function referencesIn(node: Node): Node[] {
  switch (node.kind) {
    case 'reference':
    case 'structured':
    case 'name':
      return [node];
    case 'call':
      return node.args.flatMap(referencesIn);
    case 'unary':
      return referencesIn(node.operand);
    case 'binary':
      return [...referencesIn(node.left), ...referencesIn(node.right)];
    default:
      return [];
  }
}

export function callsIn(node: Node): string[] {
  switch (node.kind) {
    case 'call':
      return [node.name, ...node.args.flatMap(callsIn)];
    case 'unary':
      return callsIn(node.operand);
    case 'binary':
      return [...callsIn(node.left), ...callsIn(node.right)];
    default:
      return [];
  }
}
