import type { FoldedText } from '../text/fold';
import type { Token } from '../text/tokens';
import type { GoalStore } from './goal-store';
import type { Opening } from './headings';
import { isTitle } from './rules';

/** The plain headings that goals stand under where a plan names no indsatsområde: "1. Energi", or the one right above a list. */
export class Headings {
  private above: string | null = null;

  constructor(private readonly store: GoalStore) {}

  note(item: boolean, folded: FoldedText, tokens: readonly Token[], opening: Opening, labelEnd: number): void {
    const above = this.above;
    this.above = opening === 'other' && isTitle(tokens) ? folded.text.trim() : null;
    if (item && isTitle(tokens)) this.store.title(folded.text.slice(labelEnd).trim());
    else if (above !== null && (item || opening === 'goals')) this.store.title(above);
    else if (opening === 'other' || opening === 'minister') this.store.title(null);
  }
}
