/** Id of a goal's card in the page: where the focus goes back to when the goal's page is left. */
export function cardId(goalId: string): string {
  return `goal-${encodeURIComponent(goalId)}`;
}
