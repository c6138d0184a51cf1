/** Runs at the start of every document: dialogs must not hold up a capture. */
export const PREPARE_SCRIPT = `
  window.alert = () => undefined;
  window.confirm = () => false;
  window.prompt = () => null;
  window.print = () => undefined;
`;

/** Scrolls once through the page, at most three seconds, so that lazy images are asked for; then back up. */
export const SCROLL_SCRIPT = `(async () => {
  const end = performance.now() + 3000;
  const step = Math.max(200, innerHeight * 0.8);
  for (let y = 0; y < document.documentElement.scrollHeight && performance.now() < end; y += step) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  scrollTo(0, 0);
})()`;
