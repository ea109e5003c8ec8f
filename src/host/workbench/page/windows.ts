/**
 * Calls back with the page's own window and with that of every frame in it, now and when one is loaded: what happens in the
 * pane's frame stays there, but it is of our own origin and can be listened to. Returns how to end that.
 */
export function eachWindow(attach: (target: Window) => void): () => void {
  attach(window);
  const onLoad = (event: Event): void => {
    if (event.target instanceof HTMLIFrameElement && event.target.contentWindow) attach(event.target.contentWindow);
  };
  document.addEventListener('load', onLoad, true);
  return () => {
    document.removeEventListener('load', onLoad, true);
  };
}
