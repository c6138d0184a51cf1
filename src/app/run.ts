import { showAdded } from '../features/capture/add-sources.ts';
import { copyPlain, copyRich } from '../lib/copy-text.ts';
import { inlineCitation, MOST_WORKS } from '../lib/in-text.ts';
import { ask } from '../lib/ipc-client.ts';
import { type ChosenTarget, preferences, targetOf } from '../lib/preferences.ts';
import { notify, orNotify, runBulk, runTask } from '../lib/tasks.ts';
import { undoOfLast } from '../lib/undo.ts';
import { closeDialog, closeItems, openItem, showTab, targetIds, viewState } from '../lib/view-state.ts';
import { say } from '../messages/say.ts';
import { t } from '../messages/t.ts';

/** Copies the entries of what is chosen, as the last target or another, with their type where there is any. */
export async function copyCitation(chosen: ChosenTarget = preferences.get().citeTarget): Promise<void> {
  await orNotify(async () => {
    const ids = [...targetIds()];
    const target = targetOf(chosen);
    const cited = await runBulk(ids, t.actions.copyCitation, (options) =>
      ask('cite.bibliography', { selection: { ids }, target }, options),
    );
    await (cited.html === '' ? copyPlain(cited.text) : copyRich(cited));
    notify(t.cite.copied(chosen.title));
    for (const note of cited.notes) notify(say(note));
  });
}

/** Copies a citation to stand in a text, in the last style; BibTeX has none, so the first favourite stands in. */
export async function copyInText(): Promise<void> {
  await orNotify(async () => {
    const ids = targetIds();
    if (ids.length > MOST_WORKS) {
      notify(t.cite.tooManyWorks(MOST_WORKS), { isFailure: true });
      return;
    }
    const { citeTarget, favouriteStyles } = preferences.get();
    const [favourite = { id: 'apa', title: 'APA' }] = favouriteStyles;
    const chosen = 'style' in citeTarget ? citeTarget : { style: favourite.id, title: favourite.title };
    const key = targetOf(chosen);
    if ('format' in key) return;
    const { citations } = await ask('cite.inText', { ...key, citations: [inlineCitation(ids)] });
    const [citation] = citations;
    if (!citation) return;
    await copyRich(citation);
    notify(t.cite.copiedInText(chosen.title));
  });
}

/** Shows one item with its citation and what is to be looked at, over whatever dialog was open. */
export function showCitationOf(id: string): void {
  closeDialog();
  openItem(id);
  showTab('cite');
}

export async function copyCitekey(): Promise<void> {
  await orNotify(async () => {
    const { openId } = viewState.get();
    if (openId === undefined) return;
    const { item } = await ask('item.get', { id: openId });
    await copyPlain(item.citekey);
    notify(t.cite.copiedKey(item.citekey));
  });
}

/** Reads what was archived again by the rules of today, of what is chosen. */
export async function reExtract(): Promise<void> {
  await orNotify(async () => {
    const ids = [...targetIds()];
    const answer = await runTask(t.info.reExtract, (options) => ask('items.reExtract', { ids }, options));
    notify(t.info.reExtractDone(answer.read, answer.changed));
    for (const failure of answer.failures) notify(say(failure), { isFailure: true });
  });
}

/** Captures the open item's page again, beside the captures there are. */
export async function captureAgain(): Promise<void> {
  await orNotify(async () => {
    const { openId: id } = viewState.get();
    if (id === undefined) return;
    const label = t.actions.recapture;
    showAdded(await runTask(label, (options) => ask('source.recapture', { id }, options)));
  });
}

export async function moveToTrash(): Promise<void> {
  await orNotify(async () => {
    const ids = [...targetIds()];
    await runBulk(ids, t.actions.trash, (options) => ask('items.trash', { ids }, options));
    closeItems(ids);
    notify(t.trash.moved(ids.length), await undoOfLast());
  });
}

export async function restore(): Promise<void> {
  await orNotify(async () => {
    const ids = [...targetIds()];
    await runBulk(ids, t.actions.restore, (options) => ask('items.restore', { ids }, options));
    notify(t.trash.restored(ids.length));
  });
}

export async function verifyAll(): Promise<void> {
  await orNotify(async () => {
    const { checked, altered, missing, chain } = await runTask(t.status.verifying, (options) =>
      ask('library.verify', {}, options),
    );
    for (const problem of chain.problems) notify(say(problem), { isFailure: true });
    const isWhole = altered.length + missing.length + chain.problems.length === 0;
    if (isWhole) notify(t.status.verified(checked));
    else if (altered.length + missing.length > 0)
      notify(t.status.verifiedBad(altered.length, missing.length), { isFailure: true });
  });
}

export async function saveSearch(): Promise<void> {
  await orNotify(async () => {
    const query = viewState.get().request.query.trim();
    await ask('searches.save', { query });
    notify(t.sidebar.saved(query));
  });
}

export async function removeSearch(): Promise<void> {
  await orNotify(async () => {
    const query = viewState.get().request.query.trim();
    const { searches } = await ask('searches.list', {});
    const saved = searches.find((search) => search.query === query);
    if (!saved) return;
    await ask('searches.remove', { id: saved.id });
    notify(t.sidebar.removed(query), await undoOfLast());
  });
}

export async function backUpNow(): Promise<void> {
  await orNotify(async () => {
    const { items } = await runTask(t.backups.making, ({ signal }) => ask('backup.make', {}, { signal }));
    notify(t.backups.made(items));
  });
}

export async function openLink(url: string): Promise<void> {
  await orNotify(async () => {
    await ask('link.open', { url });
  });
}

export async function openLinkOfItem(): Promise<void> {
  await orNotify(async () => {
    const { openId } = viewState.get();
    const url = openId === undefined ? undefined : (await ask('item.get', { id: openId })).item.csl.URL;
    if (url !== undefined) await openLink(url);
  });
}

export function switchTheme(): void {
  const isDark = document.documentElement.dataset.theme === 'dark';
  preferences.set({ theme: isDark ? 'light' : 'dark' });
}
