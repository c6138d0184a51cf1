import { BIBTEX, preferences } from '../lib/preferences.ts';
import { targetIds } from '../lib/view-state.ts';
import { t } from '../messages/t.ts';
import type { Action } from './action.ts';
import { copyCitation } from './run.ts';

/** A way to copy in each of the favourite styles, and as BibTeX; they follow what the person stars. */
export function citationActions(): readonly Action[] {
  const styles = preferences.get().favouriteStyles.map(({ id, title }) => ({ style: id, title }));
  return [...styles, BIBTEX].map((target) => ({
    id: `copyCitation.${'style' in target ? target.style : target.format}`,
    label: `${t.actions.copyCitation} (${target.title})`,
    when: () => targetIds().length > 0,
    run: () => copyCitation(target),
  }));
}
