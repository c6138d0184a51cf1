import type { SourceRequest } from '#contract/ipc.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify, notifyFailure, runTask } from '../../lib/tasks.ts';
import { openItem, showPlace } from '../../lib/view-state.ts';
import { t } from '../../messages/en.ts';

export const LARGEST_DROP_BYTES = 50_000_000;

/** Archives one source, with progress in the status line. @throws as `source.add` does */
export function addSource(
  source: SourceRequest,
  options: { readonly tags?: readonly string[]; readonly label?: string } = {},
) {
  return runTask(options.label ?? t.add.opening, ({ signal, onProgress }) =>
    ask('source.add', { source, tags: [...(options.tags ?? [])] }, { signal, onProgress }),
  );
}

/** Says what was added and shows it. */
export function showAdded({
  id,
  title,
  alreadyThere,
}: {
  readonly id: string;
  readonly title: string;
  readonly alreadyThere: boolean;
}): void {
  showPlace({}, { query: '' });
  openItem(id);
  notify(alreadyThere ? t.add.alreadyThere(title) : t.add.added(title));
}

/** Archives several sources one after the other; each failure is said, the others go on. */
export async function addSources(
  sources: readonly { readonly source: SourceRequest; readonly label: string }[],
  tags: readonly string[] = [],
): Promise<void> {
  const added = [];
  for (const { source, label } of sources) {
    try {
      added.push(await addSource(source, { tags, label }));
    } catch (error) {
      notifyFailure(error);
    }
  }
  const [only] = added;
  if (only && added.length === 1) showAdded(only);
  else if (added.length > 1) notify(t.add.addedMany(added.length));
}

/** A link if that is all there is, else a text. */
export function sourceFromTyped(text: string): SourceRequest {
  const typed = text.trim();
  return /^https?:\/\/\S+$/iu.test(typed) ? { kind: 'url', url: typed } : { kind: 'text', text };
}

/** Archives files that were dropped or pasted, by their content. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const fitting = files.filter((file) => {
    if (file.size <= LARGEST_DROP_BYTES) return true;
    notify(t.add.tooLarge(file.name), { isFailure: true });
    return false;
  });
  const sources = fitting.map(async (file) => ({
    source: { kind: 'bytes' as const, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    label: file.name,
  }));
  await addSources(await Promise.all(sources));
}

/** Asks for files and archives them. */
export async function chooseAndAddFiles(tags: readonly string[] = []): Promise<void> {
  try {
    const { files } = await ask('source.chooseFiles', { kind: 'articles' });
    await addSources(
      files.map(({ handle, name }) => ({ source: { kind: 'handle' as const, handle }, label: name })),
      tags,
    );
  } catch (error) {
    notifyFailure(error);
  }
}

/** Archives the sample article. */
export async function addSample(): Promise<void> {
  await addSources([{ source: { kind: 'sample' }, label: t.commands.addSample }]);
}

/** Archives what is on the clipboard: a link or a text. */
export async function addFromClipboard(): Promise<void> {
  try {
    const { text } = await ask('clipboard.readText', {});
    if (text.trim() === '') notify(t.add.emptyClipboard, { isFailure: true });
    else await addSources([{ source: sourceFromTyped(text), label: t.add.opening }]);
  } catch (error) {
    notifyFailure(error);
  }
}
