import type { Frame, Page } from 'playwright-core';

/**
 * How people set text who read it better so: `spaced` as WCAG 1.4.12 asks that it may be, `doubled` as large as 1.4.4 does.
 * Fluent's sizes are variables in pixels, so twice the text is twice the variables.
 */
const STYLES = {
  spaced: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`,
  doubled: `.fui-FluentProvider { ${doubledSizes()} }`,
} as const;

function doubledSizes(): string {
  const sizes: Readonly<Record<string, readonly [size: number, line: number]>> = {
    Base100: [10, 14],
    Base200: [12, 16],
    Base300: [14, 20],
    Base400: [16, 22],
    Base500: [20, 28],
    Base600: [24, 32],
  };
  return Object.entries(sizes)
    .map(
      ([name, [size, line]]) =>
        `--fontSize${name}: ${size * 2}px !important; --lineHeight${name}: ${line * 2}px !important;`,
    )
    .join(' ');
}

/** Does something while the text is set so. */
export async function withText(
  pane: Page | Frame,
  style: keyof typeof STYLES,
  work: () => Promise<void>,
): Promise<void> {
  // As a sheet made by script: the content security policy lets no style element in.
  await pane.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, STYLES[style]);
  try {
    await work();
  } finally {
    await pane.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
  }
}
