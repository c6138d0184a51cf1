import { PURPOSE_BYTES } from '#core/model/file-purpose.ts';
import { LARGEST_REFERENCES_BYTES, LARGEST_SOURCE_BYTES } from '#core/model/largest-source.ts';
import { holdForImport, type ImportFile, openImport, takeOutOfImport } from '../../lib/import-files.ts';
import { ask } from '../../lib/ipc-client.ts';
import { notify, orNotify } from '../../lib/tasks.ts';
import { t } from '../../messages/t.ts';
import { addSources, sourcesFromTyped } from './add-sources.ts';
import type { QueuedSource } from './queue.ts';

/**
 * Takes files that were dropped or pasted as what they are, by their content: references are shown to be imported,
 * everything else is archived.
 */
export async function handOverFiles(files: readonly File[]): Promise<void> {
  await orNotify(async () => {
    const references: ImportFile[] = [];
    const articles: QueuedSource[] = [];
    for (const file of files) {
      const isReferences = (await purposeOf(file.name, file)) === 'references';
      if (file.size > (isReferences ? LARGEST_REFERENCES_BYTES : LARGEST_SOURCE_BYTES)) {
        notify(t.add.tooLarge(file.name), { isFailure: true });
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isReferences) references.push(await holdForImport(file.name, bytes));
      else articles.push({ source: { kind: 'bytes', name: file.name, bytes }, label: file.name });
    }
    openImport(references);
    await addSources(articles);
  });
}

/** Takes a text that was typed, pasted or dropped: links, references, or an article. */
export async function handOverText(text: string, tags: readonly string[] = []): Promise<void> {
  await orNotify(async () => {
    if (!(await openAsReferences(text))) await addSources(sourcesFromTyped(text), tags);
  });
}

/** Shows what references a text lists, to be imported. @returns false if it lists none */
export async function openAsReferences(text: string, onImported?: () => void): Promise<boolean> {
  const bytes = new Blob([text]);
  if ((await purposeOf('', bytes)) !== 'references') return false;
  const held = await holdForImport(t.importing.pasted, new Uint8Array(await bytes.arrayBuffer()));
  openImport([{ ...held, onImported }]);
  return true;
}

/** Archives a file that lists references as the text that it is. */
export async function archiveAsText(file: ImportFile): Promise<void> {
  const { handle, name } = file;
  takeOutOfImport(file);
  await addSources([{ source: { kind: 'handle', handle, asText: true }, label: name }]);
  await ask('source.release', { handles: [handle] });
}

/** Asks for files, and takes each as what it is. */
export async function chooseAndAddFiles(tags: readonly string[] = []): Promise<void> {
  await orNotify(async () => {
    const { files } = await ask('source.chooseFiles', { kind: 'articles' });
    openImport(files.filter(({ purpose }) => purpose === 'references'));
    const articles = files.filter(({ purpose }) => purpose === 'article');
    await addSources(
      articles.map(({ handle, name }) => ({ source: { kind: 'handle' as const, handle }, label: name })),
      tags,
    );
  });
}

/** Asks for files of references, and shows what is in them. */
export async function chooseReferences(): Promise<void> {
  await orNotify(async () => openImport((await ask('source.chooseFiles', { kind: 'references' })).files));
}

/** Takes what is on the clipboard: links, references, or a text. */
export async function handOverClipboard(): Promise<void> {
  await orNotify(async () => {
    const { text } = await ask('clipboard.readText', {});
    if (text.trim() === '') notify(t.add.emptyClipboard, { isFailure: true });
    else await handOverText(text);
  });
}

async function purposeOf(name: string, file: Blob) {
  const beginning = new Uint8Array(await file.slice(0, PURPOSE_BYTES).arrayBuffer());
  return (await ask('source.purpose', { name, beginning })).purpose;
}
