import type { Frame, Page } from 'playwright-core';

/**
 * What cannot be read whole on the page as it is now, one line each: a page that scrolls sideways, elements that stick out of
 * its edges, text that runs out of its box or is cut off by it (at a side, below, by three dots), a list box too narrow for
 * what is chosen in it, and text of a drawing beyond the drawing. There must be none (WCAG 1.4.10).
 */
export async function layoutTrouble(place: Page | Frame): Promise<readonly string[]> {
  return [...(await place.evaluate(boxTrouble)), ...(await place.evaluate(textTrouble))];
}

/** Run in the page. */
function boxTrouble(): readonly string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const unseen = new Set<Element>();
  for (const element of document.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Kept for screen readers in a box of a pixel, or laid unseen on top of what is seen.
    const isSpeck = (box.width <= 1.5 || box.height <= 1.5) && style.overflow !== 'visible';
    const parent = element.parentElement;
    if (isSpeck || style.opacity === '0' || (parent !== null && unseen.has(parent))) {
      unseen.add(element);
      continue;
    }
    // A table that the keyboard can scroll may be wider than the page: it has no other way to be read.
    const isTable = element.closest('[role=region][tabindex="0"]:has(table)') !== null;
    if (element.getClientRects().length === 0 || isTable) continue;
    const trouble: string[] = [];
    const isIn = (frame: DOMRect): boolean =>
      box.left >= frame.left - 1 &&
      box.right <= frame.right + 1 &&
      box.top >= frame.top - 1 &&
      box.bottom <= frame.bottom + 1;
    if (element instanceof SVGElement) {
      const drawing = element.ownerSVGElement;
      if (element.tagName === 'text' && drawing !== null) {
        const isCut = getComputedStyle(drawing).overflow !== 'visible';
        const frame = isCut ? drawing : (drawing.parentElement?.parentElement ?? drawing);
        if (!isIn(frame.getBoundingClientRect())) trouble.push('beyond its drawing');
      }
    } else {
      if (box.right > clientWidth + 1 || box.left < -1) trouble.push(`sticks out, ${box.left} to ${box.right}`);
      if (element instanceof HTMLSelectElement) {
        const pen = document.createElement('canvas').getContext('2d');
        const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (pen !== null) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const needed = pen?.measureText(element.selectedOptions[0]?.label ?? '').width ?? 0;
        if (needed > room + 1) trouble.push(`what is chosen needs ${needed} of ${room}`);
      } else if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
        const isTooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        if (isTooWide && style.overflowX !== 'visible') trouble.push('cut at the side');
        const isTooHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1;
        if (isTooHigh && /hidden|clip/.test(style.overflowY)) trouble.push('cut below');
      }
    }
    const text = (element.textContent ?? '').trim().slice(0, 60);
    if (text !== '') found.push(...trouble.map((what) => `${what}: "${text}" ${element.outerHTML.slice(0, 120)}`));
  }
  return found;
}

/** Run in the page: lines of text that run out of the block they stand in. */
function textTrouble(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim() === '') continue;
    let block = node.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (block === null || block instanceof SVGElement || block.closest('select, textarea, svg, noscript') !== null) {
      continue;
    }
    const box = block.getBoundingClientRect();
    if (box.width <= 1.5 || box.height <= 1.5) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    if (lines.some(({ left, right }) => right > box.right + 1.5 || left < box.left - 1.5)) {
      found.push(`runs out of its box: "${(node.textContent ?? '').slice(0, 60)}" ${block.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}
