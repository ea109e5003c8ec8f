import { originalSpan, type FoldedText } from '../text/fold';
import type { Token } from '../text/tokens';
import type { ReadGoal } from '../paragraph';
import type { ReadPlanGoal } from './merge';
import { bracketedStatus } from './status';
import type { Passage, PlanGoal, StatusStatement } from './types';

/** Where a goal stands in the plan. */
export interface Place {
  readonly type: PlanGoal['type'];
  readonly number: string | null;
  readonly minister: boolean;
  readonly parent: string | null;
  readonly title?: string | null;
  readonly list?: ReadPlanGoal['list'];
}

/** The goals read so far, and which of them the text is about just now. */
export class GoalStore {
  readonly goals: ReadPlanGoal[] = [];
  readonly status: StatusStatement[] = [];
  /** The goals read last from one block: what follows ("Begrundelse") is about them. */
  current: number[] = [];
  private section: string | null = null;
  /** A plain heading, where the plan names no indsatsområde. */
  private heading: string | null = null;

  /** A new section: nothing that follows is about the goals before it. */
  enter(section: string | null): void {
    this.section = section ?? this.section;
    this.heading = null;
    this.current = [];
  }

  title(heading: string | null): void {
    this.heading = heading;
  }

  add(read: readonly ReadGoal[], folded: FoldedText, place: Place): void {
    if (read.length === 0) return;
    const status = bracketedStatus(folded);
    this.current = [];
    for (const { goal } of read) {
      const mention: Passage = { text: goal.text ?? '', span: goal.sentence };
      const planGoal: PlanGoal = {
        ...goal,
        number: place.number ?? goal.number ?? null,
        type: place.type,
        section: place.title ?? this.section,
        ministerGoal: place.minister,
        parent: place.parent,
        rationale: null,
        method: null,
        status,
        mentions: [mention],
        issues: [],
      };
      this.current.push(this.goals.length);
      this.goals.push({ goal: planGoal, list: place.list ?? 'plan', heading: this.heading });
    }
  }

  /** Text that belongs to the goals read last. */
  attach(field: 'rationale' | 'method', folded: FoldedText, tokens: readonly Token[]): void {
    const passage = passageOf(folded, tokens);
    for (const i of this.current) {
      const known = this.goals[i];
      if (known === undefined) continue;
      const earlier = known.goal[field];
      const whole =
        earlier === null
          ? passage
          : { text: `${earlier.text}\n${passage.text}`, span: { start: earlier.span.start, end: passage.span.end } };
      this.goals[i] = { ...known, goal: { ...known.goal, [field]: whole } };
    }
  }

  /** Status statements about the goals read last; about none where there are none. */
  observe(found: readonly StatusStatement[]): void {
    if (found.length === 0) return;
    if (this.current.length === 0) {
      this.status.push(...found);
      return;
    }
    for (const i of this.current) {
      const known = this.goals[i];
      if (known !== undefined)
        this.goals[i] = { ...known, goal: { ...known.goal, status: [...known.goal.status, ...found] } };
    }
  }

  /** Reads something in passing, without the text being about it from then on. */
  aside(read: () => void): void {
    const about = this.current;
    read();
    this.current = about;
  }
}

function passageOf(folded: FoldedText, tokens: readonly Token[]): Passage {
  return {
    text: folded.text.trim(),
    span: originalSpan(folded, tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0),
  };
}
