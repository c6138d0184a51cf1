import type { LivePage } from '../live-page.ts';

/** Gives elements an attribute for each state that they lose without scripts; style sheets ask for it as well. */
export async function lostStates({ all, each }: LivePage): Promise<void> {
  for (const state of ['defined', 'modal', 'popover-open', 'target']) {
    const inState = all(`:${state}`).filter(
      ({ localName }) => state !== 'defined' || localName.includes('-'),
    );
    await each(inState, (element) => {
      element.setAttribute(`data-pressmark-${state}`, '');
      return true;
    });
  }
}
