import { useState } from 'react';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { StyleFacts } from '#core/model/style-facts.ts';
import { ask } from '../../lib/ipc-client.ts';
import { queryClient } from '../../lib/query-client.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';

type Said = { readonly text: string; readonly undo?: () => void };

/** Installs and removes styles of the person's own, and saves any for other programs. @param onInstalled is given the name of the last one */
export function useOwnStyles(onInstalled: (title: string) => void) {
  const [said, setSaid] = useState<Said>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const attempt = async (work: () => Promise<void>) => {
    setProblems([]);
    setSaid(undefined);
    try {
      await work();
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOfStyles(queryKey[0]) });
    } catch (thrown) {
      const { code, said } = PressmarkError.from(thrown);
      if (code !== 'cancelled') setProblems([say(said)]);
    }
  };
  const install = () =>
    attempt(async () => {
      const { installed, problems: found } = await ask('styles.install', {});
      setProblems(found.map((problem) => say(problem)));
      const titles = installed.map(({ title }) => `“${title}”`);
      if (titles.length > 0) setSaid({ text: t.styles.added(titles.join(', ')) });
      const last = installed.at(-1);
      if (last) onInstalled(last.title);
    });
  const restore = (xml: string, name: string) =>
    attempt(async () => {
      const { style } = await ask('styles.restore', { xml, name });
      setSaid({ text: t.styles.restored(style.title) });
    });
  const remove = ({ id, title }: StyleFacts) =>
    attempt(async () => {
      const { xml } = await ask('styles.remove', { id });
      setSaid({ text: t.styles.removed(title), undo: () => void restore(xml, `${id}.csl`) });
    });
  const save = ({ id, title }: StyleFacts) =>
    attempt(async () => {
      const { file, notes } = await ask('styles.save', { id });
      if (file !== undefined)
        setSaid({ text: [t.styles.saved(title, file), ...notes.map((note) => say(note))].join(' ') });
    });
  return { said: said?.text, undo: said?.undo, problems, install, remove, save };
}

function isOfStyles(channel: unknown): boolean {
  return typeof channel === 'string' && /^(?:styles|cite)\./u.test(channel);
}
