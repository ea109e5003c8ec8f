/** What the command's exit says. */
export const EXIT = { done: 0, usage: 2, workbook: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
