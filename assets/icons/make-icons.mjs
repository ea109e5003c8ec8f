/**
 * Draws the icons of manifest.xml: `node assets/icons/make-icons.mjs`. The add-in's own from the SVG files beside this
 * script; those of the ribbon's buttons from Microsoft's Fluent icons (MIT), so that they sit well beside Excel's.
 * Uses the system's Chromium (CHROMIUM_PATH, else /usr/bin/chromium), so no image library is needed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { createElement } = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const fluent = require('@fluentui/react-icons');

const OWN = [
  { size: 16, svg: 'icon-small.svg' },
  { size: 20, svg: 'icon-20.svg' },
  { size: 32, svg: 'icon-small.svg' },
  { size: 64, svg: 'icon.svg' },
  { size: 80, svg: 'icon.svg' },
  { size: 128, svg: 'icon.svg' },
];

/** Each icon is drawn from the largest drawing there is of it that is not larger. */
const BUTTONS = {
  evaluate: 'TargetArrow',
  update: 'ArrowSync',
  appendix: 'DocumentTable',
  'next-year': 'CalendarAdd',
  pane: 'PanelRight',
};
const SIZES = [16, 20, 32, 64, 80];

/** Seen on the light ribbon and on the dark one. */
const INK = '#1b8496';

function buttonDrawing(name, size) {
  const drawn = [48, 32, 28, 24, 20, 16].find((one) => one <= size && fluent[`${name}${one}Regular`] !== undefined);
  const icon = fluent[`${name}${drawn}Regular`];
  return renderToStaticMarkup(createElement(icon, { primaryFill: INK }));
}

const fileBeside = (name) => new URL(name, import.meta.url);

const drawings = [];
for (const { size, svg } of OWN) {
  drawings.push({ file: `icon-${size}.png`, size, drawing: await readFile(fileBeside(svg), 'utf8') });
}
for (const [file, name] of Object.entries(BUTTONS)) {
  for (const size of SIZES) drawings.push({ file: `${file}-${size}.png`, size, drawing: buttonDrawing(name, size) });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { file, size, drawing } of drawings) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await writeFile(fileBeside(file), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
