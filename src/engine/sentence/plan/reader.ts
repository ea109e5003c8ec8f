import { measure } from '../lexicon/change-words';
import { readParagraphs, type ReadGoal, type ReadParagraph } from '../paragraph';
import { fold, type FoldedText } from '../text/fold';
import { tokenize, type Token } from '../text/tokens';
import { openingOf, type Opening } from './headings';
import type { Block } from './lines';
import { GoalStore } from './goal-store';
import { Headings } from './plain-headings';
import { statusStatements } from './status';
import { statusCell, statusHead, type StatusHead } from './status-cell';
import {
  LONGEST_WORDED,
  asFollowed,
  isAnnounced,
  isCaption,
  isLooseGoal,
  isNumberCell,
  isPlainGoal,
  isWordedGoal,
  opensWithModal,
  saysFollowed,
  saysMinister,
  titleOf,
} from './rules';

interface Pending {
  readonly number: string | null;
  readonly minister: boolean;
  readonly title: string | null;
}

interface AnnouncedList {
  readonly goal: ReadGoal;
  readonly folded: FoldedText;
  readonly number: string;
  /** The goal itself is only taken once an item under it is one. */
  taken: boolean;
}

/** Walks the blocks of a plan and knows at each what list, section and passage it stands in. */
export class PlanReader {
  readonly store = new GoalStore();
  private zone: Opening = 'text';
  private parent: string | null = null;
  private pending: Pending | null = null;
  private row = -1;
  private readonly headings = new Headings(this.store);
  private statusHead: StatusHead | null = null;
  /** A numbered goal that ends with a colon: the items under it are its sub-goals. */
  private list: AnnouncedList | null = null;

  constructor(private readonly raw: string) {}

  read(block: Block): void {
    const folded = fold(this.raw, block.start, block.end, true);
    const tokens = tokenize(folded.text);
    if (tokens.length === 0) return;
    if (block.cell !== null) this.readCell(folded, tokens, block.cell);
    else this.readBlock(block, folded, tokens);
  }

  private readBlock(block: Block, folded: FoldedText, tokens: readonly Token[]): void {
    const groups = readParagraphs(folded);
    const labelled = groups.some(({ label }) => label.goal);
    if (labelled) {
      this.list = null;
      for (const group of groups) this.readLabelled(group, folded, tokens);
      return;
    }
    const pending = this.pending;
    this.pending = null;
    const opening = block.item ? 'text' : openingOf(tokens);
    this.headings.note(block.item, folded, tokens, opening, groups[0]?.label.end ?? 0);
    const free = opening === 'text' || opening === 'goals';
    if (pending !== null && free && this.takePending(pending, groups, folded, tokens)) return;
    if (opening !== 'text') {
      this.open(opening, folded, tokens);
      return;
    }
    if (this.readUnderList(block, groups, tokens, folded)) return;
    this.readInZone(block, groups, folded, tokens);
  }

  /** "a)", "-" and the like under "3. ... skal:": sub-goals of it. What is no item, or counts on with numbers, ends the list. */
  private readUnderList(
    block: Block,
    groups: readonly ReadParagraph[],
    tokens: readonly Token[],
    folded: FoldedText,
  ): boolean {
    const { list } = this;
    const counted = /^\d/.test(groups[0]?.label.number ?? '');
    if (list === null || !block.item || counted) {
      this.list = null;
      return false;
    }
    const goals = groups.flatMap((group) => group.goals);
    const measured = goals.filter((read) => read.measured);
    const worded = goals.slice(0, 1).filter((read) => read.asks && isWordedGoal(read, tokens));
    const taken = measured.length > 0 ? measured : worded;
    if (taken.length === 0) return false;
    const place = { type: 'goal', minister: false, parent: null } as const;
    if (!list.taken) this.store.add([list.goal], list.folded, { ...place, number: list.number });
    list.taken = true;
    this.store.add(taken, folded, { ...place, number: null, parent: list.number });
    return true;
  }

  /** Remembers a goal that its items will say more of. */
  private announce(groups: readonly ReadParagraph[], folded: FoldedText): void {
    const goal = groups.flatMap(({ goals }) => goals).find(({ asks, demands }) => asks && demands);
    const number = groups[0]?.label.number ?? null;
    if (goal !== undefined && number !== null && /^\d/.test(number)) {
      this.list = { goal, folded, number, taken: false };
      this.parent = null;
    }
  }

  /** "MÅL 1", "Mål 1: Flere i beskæftigelse (ministermål)", "Mål 2: Antallet ... skal falde ...", "Følgemål b: ...". */
  private readLabelled({ goals, label }: ReadParagraph, folded: FoldedText, tokens: readonly Token[]): void {
    if (isCaption(tokens)) {
      this.pending = null;
      return;
    }
    const stated = goals.filter((read) => read.demands || read.measured || label.follow || read.goal.kind === 'follow');
    const minister = label.minister || saysMinister(tokens);
    this.pending = null;
    if (label.follow) {
      this.zone = 'follow';
      const worth = stated.filter(({ goal }) => (goal.text ?? '').split(' ').length > 3);
      this.store.add(worth, folded, {
        type: 'follow',
        number: label.number,
        minister,
        parent: label.number === null ? this.parent : null,
      });
      return;
    }
    const isGoal =
      stated.length > 0 && !(goals[0]?.goal.kind === 'follow' && !goals[0].demands && !saysFollowed(tokens));
    if (isGoal) {
      this.zone = 'goals';
      this.parent = label.number ?? this.parent;
      this.store.add(stated, folded, {
        type: stated[0]?.goal.kind === 'follow' ? 'follow' : 'goal',
        number: label.number,
        minister,
        parent: null,
      });
      return;
    }
    this.pending = { number: label.number, minister, title: titleOf(folded, label.end) };
    this.zone = 'other';
  }

  /** The paragraph after a label or title is the goal itself. */
  private takePending(
    pending: Pending,
    groups: readonly ReadParagraph[],
    folded: FoldedText,
    tokens: readonly Token[],
  ): boolean {
    const goals = groups.flatMap((group) => group.goals);
    const measured = goals.filter((read) => read.measured);
    const worded = goals
      .slice(0, 1)
      .filter((read) => read.demands && tokens.length <= LONGEST_WORDED && opensWithModal(tokens));
    const taken = measured.length > 0 ? measured : worded;
    if (taken.length === 0) return false;
    this.zone = 'goals';
    this.parent = pending.number;
    this.store.add(taken, folded, {
      type: 'goal',
      number: pending.number,
      minister: pending.minister,
      parent: null,
      title: pending.title,
    });
    return true;
  }

  private open(opening: Opening, folded: FoldedText, tokens: readonly Token[]): void {
    this.zone = opening;
    if (opening !== 'section') return;
    const colon = tokens.findIndex(({ text }) => text === ':');
    const start = colon >= 0 ? (tokens[colon]?.end ?? 0) : (tokens[0]?.end ?? 0);
    const title = folded.text.slice(start).trim();
    this.store.enter(title === '' ? null : title);
    this.parent = null;
  }

  private readInZone(
    block: Block,
    groups: readonly ReadParagraph[],
    folded: FoldedText,
    tokens: readonly Token[],
  ): void {
    const goals = groups.flatMap((group) => group.goals);
    const number = groups[0]?.label.number ?? null;
    switch (this.zone) {
      case 'rationale':
      case 'method':
        this.store.attach(this.zone, folded, tokens);
        if (this.zone === 'rationale') this.readAside(goals.filter(isAnnounced), folded);
        return;
      case 'status':
        this.store.observe(statusStatements(folded));
        return;
      case 'follow':
        if (this.readFollowed(goals, folded, tokens)) return;
        break;
      case 'minister':
        if (this.readMinister(goals, number, folded, tokens)) return;
        break;
      case 'goals':
        if (this.readListed(block, goals, folded, tokens)) return;
        break;
      default:
    }
    if (!block.item || this.zone === 'text') this.zone = 'text';
    const announces = tokens[tokens.length - 1]?.text === ':';
    if (announces) this.announce(groups, folded);
    const said = [...goals, ...groups.flatMap(({ followed }) => followed)];
    this.readLoose(
      said.filter((read) => !announces && isLooseGoal(read, block.item)),
      folded,
    );
    if (!goals.some(({ measured }) => measured))
      this.store.status.push(...statusStatements(folded).filter(({ asOf }) => asOf !== null));
  }

  private readFollowed(goals: readonly ReadGoal[], folded: FoldedText, tokens: readonly Token[]): boolean {
    const first = tokens.find(({ kind }) => kind === 'word')?.lower ?? '';
    if (tokens.some(({ lower }) => lower.startsWith('følgemål'))) return true;
    const followed =
      saysFollowed(tokens) || measure(first) !== undefined || first === 'overblik' || first === 'udviklingen';
    if (!followed || tokens.length > LONGEST_WORDED || goals.some(({ demands }) => demands)) return tokens.length <= 3;
    this.store.add(goals.slice(0, 1).map(asFollowed), folded, {
      type: 'follow',
      number: null,
      minister: saysMinister(tokens),
      parent: this.parent,
    });
    return true;
  }

  private readMinister(
    goals: readonly ReadGoal[],
    number: string | null,
    folded: FoldedText,
    tokens: readonly Token[],
  ): boolean {
    const goal = goals[0];
    const listing = tokens[tokens.length - 1]?.text === ':';
    const stated =
      goal !== undefined && !listing && goal.demands && opensWithModal(tokens) && tokens.length <= LONGEST_WORDED;
    if (!stated) return !this.store.goals.slice(-1).some(({ list }) => list === 'minister');
    this.store.add([goal], folded, { type: 'goal', number, minister: true, parent: null, list: 'minister' });
    return true;
  }

  /** Sub-goals under a goal, and the bullets of a list of goals. */
  private readListed(block: Block, goals: readonly ReadGoal[], folded: FoldedText, tokens: readonly Token[]): boolean {
    const measured = goals.filter((read) => read.measured && (block.item || isPlainGoal(read)));
    const announces = tokens[tokens.length - 1]?.text === ':';
    const worded =
      block.item && !announces ? goals.slice(0, 1).filter((read) => !read.measured && isWordedGoal(read, tokens)) : [];
    const taken = measured.length > 0 ? measured : worded;
    if (taken.length === 0) return false;
    this.store.add(taken, folded, { type: 'goal', number: null, minister: false, parent: this.parent });
    return true;
  }

  private readLoose(goals: readonly ReadGoal[], folded: FoldedText): void {
    if (goals.length > 0) this.store.add(goals, folded, { type: 'goal', number: null, minister: false, parent: null });
  }

  /** A goal told in a passage about another, which goes on to be about that other. */
  private readAside(goals: readonly ReadGoal[], folded: FoldedText): void {
    this.store.aside(() => {
      this.readLoose(goals, folded);
    });
  }

  private readStatusCell(folded: FoldedText, tokens: readonly Token[], column: number): boolean {
    if (this.statusHead?.column !== column || this.store.current.length === 0) return false;
    const told = statusCell(folded, tokens, this.statusHead);
    if (told !== null) this.store.observe([told]);
    return told !== null;
  }

  /** A pasted goal table: number, goal, remarks. */
  private readCell(folded: FoldedText, tokens: readonly Token[], cell: NonNullable<Block['cell']>): void {
    const newRow = cell.row !== this.row;
    this.row = cell.row;
    if (isNumberCell(tokens)) {
      if (newRow) this.pending = { number: folded.text.trim(), minister: false, title: null };
      return;
    }
    const head = statusHead(tokens, cell.column);
    if (head !== null) this.statusHead = head;
    if (head !== null || this.readStatusCell(folded, tokens, cell.column)) return;
    const groups = readParagraphs(folded);
    const pending = this.pending;
    this.pending = null;
    if (pending !== null) {
      const goals = groups.flatMap((group) => group.goals);
      const taken =
        goals.filter((read) => read.measured).length > 0 ? goals.filter((read) => read.measured) : goals.slice(0, 1);
      const list = this.zone === 'minister' ? 'minister' : 'plan';
      const type = taken[0]?.goal.kind === 'follow' ? 'follow' : 'goal';
      this.store.add(taken, folded, {
        type,
        number: pending.number,
        minister: list === 'minister',
        parent: null,
        list,
      });
      return;
    }
    const labelled = groups.filter(({ label, goals }) => label.number !== null && goals.some(({ demands }) => demands));
    if (labelled.length > 0) {
      for (const { label, goals } of labelled)
        this.store.add(goals, folded, {
          type: 'goal',
          number: label.number,
          minister: true,
          parent: null,
          list: 'minister',
        });
      return;
    }
    if (this.store.current.length > 0) {
      this.store.observe(statusStatements(folded));
      this.store.attach('rationale', folded, tokens);
      return;
    }
    this.readLoose(
      groups.flatMap(({ goals }) => goals).filter((read) => read.measured && read.mood === 'demand'),
      folded,
    );
  }
}
