import type { AddedSource } from '#contract/source-channels.ts';
import { notify } from '../../lib/tasks.ts';
import { openDialog, openItem, showPlace } from '../../lib/view-state.ts';
import { say } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { enqueue, type QueuedSource } from './queue.ts';

/** Says what was added and shows it. */
export function showAdded({ id, title, outcome, change, others = 0, notes = [] }: AddedSource): void {
  showPlace({}, { query: '' });
  openItem(id);
  for (const note of notes) notify(say(note), { isFailure: true });
  if (others > 0) notify(t.add.addedMany(others + 1));
  else if (outcome === 'added') notify(t.add.added(title));
  else if (outcome === 'already-there') notify(t.add.alreadyThere(title));
  else notify(t.add.capturedAgain(title, change ?? 'changed'));
}

/** Archives sources; each failure is said or shown in the queue, the others go on. */
export async function addSources(
  sources: readonly QueuedSource[],
  tags: readonly string[] = [],
): Promise<void> {
  const entries = await enqueue(sources, tags);
  const added = entries.flatMap((entry) => entry.added ?? []);
  const failed = entries.filter(({ state }) => state === 'failed');
  const action = { label: t.queue.open, run: () => openDialog('queue') };
  const [failure] = failed;
  if (failed.length > 1) notify(t.queue.someFailed(failed.length), { isFailure: true, action });
  else if (failure) notify(failure.error ?? '', { isFailure: true, action });
  const [only] = added;
  if (only && added.length === 1) showAdded(only);
  else if (added.length > 1) notify(t.add.addedMany(added.length));
}

/** What was typed: links if that is all there is, one a line, else a text. */
export function sourcesFromTyped(text: string): readonly QueuedSource[] {
  const lines = text.split(/\r?\n/u).flatMap((line) => line.trim() || []);
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/iu.test(line)))
    return [{ source: { kind: 'text', text }, label: t.add.opening }];
  return [...new Set(lines)].map((url) => ({ source: { kind: 'url', url }, label: url }));
}

/** Archives the sample article. */
export async function addSample(): Promise<void> {
  await addSources([{ source: { kind: 'sample' }, label: t.actions.addSample }]);
}
