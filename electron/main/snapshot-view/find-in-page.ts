import type { WebContents } from 'electron';

export type FoundInPage = { readonly matches: number; readonly at: number };
export type FindStep = 'first' | 'next' | 'previous';

/** Marks one place of some words in a page, and counts all of them. Resolves when the counting is done. */
export function findInPage(contents: WebContents, text: string, step: FindStep): Promise<FoundInPage> {
  return new Promise((resolve) => {
    const done = (found: FoundInPage) => {
      contents.off('found-in-page', hear);
      contents.off('destroyed', giveUp);
      contents.off('did-start-navigation', giveUp);
      resolve(found);
    };
    const hear = (_: unknown, result: Electron.FoundInPageResult) => {
      if (result.requestId === id && result.finalUpdate) {
        done({ matches: result.matches, at: result.activeMatchOrdinal });
      }
      // A later search has taken the place of this one.
      if (result.requestId > id) giveUp();
    };
    const giveUp = () => done({ matches: 0, at: 0 });
    contents.on('found-in-page', hear);
    contents.once('destroyed', giveUp);
    contents.once('did-start-navigation', giveUp);
    const id = contents.findInPage(text, { forward: step !== 'previous', findNext: step === 'first' });
  });
}
