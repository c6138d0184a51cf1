/** Runs at the start of every document: dialogs must not hold up a capture. */
export const QUIET_SCRIPT = `
  for (const name of ['alert', 'print', 'confirm', 'prompt']) {
    const answer = { confirm: false, prompt: null }[name];
    Object.defineProperty(window, name, { value: () => answer, configurable: false, writable: false });
  }
`;

/** Runs at the start of every document: what WebGL has drawn must still be there when the page is taken. */
export const KEEP_DRAWINGS_SCRIPT = `{
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, options) {
    const isKept = String(kind).includes('webgl');
    return getContext.call(this, kind, isKept ? { ...options, preserveDrawingBuffer: true } : options);
  };
}`;

/** Scrolls once through the page, at most three seconds and thirty screens, so that lazy images are asked for; then back up. */
export const SCROLL_FUNCTION = `async () => {
  const end = performance.now() + 3000;
  const step = Math.max(200, innerHeight * 0.8);
  const most = innerHeight * 30;
  for (let y = 0; y < Math.min(most, document.documentElement.scrollHeight) && performance.now() < end; y += step) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  scrollTo({ top: 0, behavior: 'instant' });
}`;
