import type { ClipboardText } from '../../app';

/** Copies through the clipboard; false where the host keeps pages from it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function selectText(element: HTMLElement): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}

/**
 * Copies as HTML and as plain text. Where the host keeps pages from the clipboard, `element` is selected and copied in its
 * place; false where that is not allowed either: then Ctrl+C copies it, as long as it stays selected.
 */
export async function copyRich(content: ClipboardText, element: HTMLElement): Promise<boolean> {
  const { html, text } = content;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copySelected(content, element);
  }
}

/** The one that waits for Ctrl+C; another copy takes its place. */
let waiting: ((event: ClipboardEvent) => void) | null = null;

function copySelected({ html, text }: ClipboardText, element: HTMLElement): boolean {
  selectText(element);
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    stopWaiting();
    const selection = window.getSelection();
    const selected = selection !== null && !selection.isCollapsed && element.contains(selection.anchorNode);
    // What the user has selected since is another thing to copy.
    if (!selected || event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  stopWaiting();
  waiting = onCopy;
  document.addEventListener('copy', onCopy);
  try {
    // The only way to copy where the clipboard itself is closed to pages, as in Excel on the web.
    document.execCommand('copy');
  } catch {
    // Ctrl+C is left.
  }
  if (copied) window.getSelection()?.removeAllRanges();
  return copied;
}

function stopWaiting(): void {
  if (waiting !== null) document.removeEventListener('copy', waiting);
  waiting = null;
}
