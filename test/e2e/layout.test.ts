import type { Browser, Page } from 'playwright-core';
import { launch } from './browser';
import { layoutTrouble } from './layout';

jest.setTimeout(120_000);

const LONG = 'Arbejdsmarkedsparathedsfremmendeforanstaltningsberettigelse';

describe('what is not to be read whole is found', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await (await browser.newContext({ viewport: { width: 320, height: 400 } })).newPage();
  });
  afterAll(() => browser.close());

  test.each([
    ['a page that scrolls sideways', `<div style="width:400px">a</div>`, /^the page is/],
    ['an element beyond the edge', `<p style="position:fixed;left:300px;width:90px">Tekst</p>`, /^sticks out/],
    ['a word longer than its box', `<p style="width:80px">${LONG}</p>`, /^runs out of its box/],
    [
      'three dots',
      `<p style="width:80px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">En lang tekst her</p>`,
      /^cut at the side/,
    ],
    [
      'lines left out',
      `<p style="width:80px;height:20px;overflow:hidden">En tekst på flere linjer end én</p>`,
      /^cut below/,
    ],
    ['a choice that is cut', `<select style="width:90px"><option>${LONG}</option></select>`, /^what is chosen needs/],
    [
      'text beyond a drawing',
      `<svg width="50" height="50" style="overflow:hidden"><text x="40" y="20">Lang</text></svg>`,
      /^beyond its drawing/,
    ],
  ])('%s', async (_name, html, says) => {
    await page.setContent(`<body style="margin:0">${html}</body>`);
    expect((await layoutTrouble(page)).filter((line) => says.test(line))).not.toEqual([]);
  });

  test.each([
    ['text that wraps', `<p style="width:80px">En tekst på flere linjer</p>`],
    [
      'what is for screen readers alone',
      `<p style="position:absolute;width:1px;height:1px;overflow:hidden">Kun til oplæsning</p>`,
    ],
    ['a list box with room', `<select style="width:200px"><option>Kort</option></select>`],
    ['text inside a drawing', `<svg width="100" height="50"><text x="10" y="20">Kort</text></svg>`],
  ])('and not: %s', async (_name, html) => {
    await page.setContent(`<body style="margin:0">${html}</body>`);
    expect(await layoutTrouble(page)).toEqual([]);
  });
});
