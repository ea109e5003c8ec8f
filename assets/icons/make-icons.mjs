/**
 * Draws the icons of manifest.xml from the SVG files beside this script: `node assets/icons/make-icons.mjs`.
 * Uses the system's Chromium (CHROMIUM_PATH, else /usr/bin/chromium), so no image library is needed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const DRAWINGS = [
  { size: 16, svg: 'icon-small.svg' },
  { size: 20, svg: 'icon-20.svg' },
  { size: 32, svg: 'icon-small.svg' },
  { size: 64, svg: 'icon.svg' },
  { size: 80, svg: 'icon.svg' },
  { size: 128, svg: 'icon.svg' },
];

const fileBeside = (name) => new URL(name, import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const { size, svg } of DRAWINGS) {
    const drawing = await readFile(fileBeside(svg), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(fileBeside(`icon-${size}.png`), png);
  }
} finally {
  await browser.close();
}
