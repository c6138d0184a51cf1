import { BIBTEX, preferences } from '../lib/preferences.ts';
import { targetIds } from '../lib/view-state.ts';
import { t } from '../messages/en.ts';
import { copyCitation } from './actions.ts';
import type { Command } from './command.ts';

/** A way to copy in each of the favourite styles, and as BibTeX; they follow what the person stars. */
export function citationCommands(): readonly Command[] {
  const styles = preferences.get().favouriteStyles.map(({ id, title }) => ({ style: id, title }));
  return [...styles, BIBTEX].map((target) => ({
    id: `copyCitation.${'style' in target ? target.style : target.format}`,
    label: `${t.commands.copyCitation} (${target.title})`,
    when: () => targetIds().length > 0,
    run: () => copyCitation(target),
  }));
}
