import { plural } from '../words.ts';

/** What is printed of items, collections, styles and files of the library. */
export const library = {
  noTitle: '(no title)',
  noDate: 'no date',
  noItems: 'No items.',
  trashed: (citekey: string) => `Moved to the trash: ${citekey}`,
  restored: (citekey: string) => `Restored: ${citekey}`,
  found: (total: number, isPartial: boolean) => (isPartial ? `More than ${total} found` : `${total} found`),
  citekeyFilters: (filters: string) => `and behind them ${filters}`,
  wroteEntries: (entries: number, file: string) =>
    `Wrote ${entries} ${plural(entries, { one: 'entry', other: 'entries' })} to ${file}`,
  wroteBytes: (bytes: number, file: string) =>
    `Wrote ${bytes} ${plural(bytes, { one: 'byte', other: 'bytes' })} to ${file}`,
  checked: (checked: number, found: number) =>
    `${checked} ${plural(checked, { one: 'entry', other: 'entries' })} checked, ${found} with something to look at`,
  mended: 'mended',
  finding: (
    finding: string,
    { mend, asksOutlet }: { readonly mend: string | undefined; readonly asksOutlet: string | undefined },
  ) =>
    [
      finding,
      ...(mend === undefined ? [] : [`(--fix: ${mend})`]),
      ...(asksOutlet === undefined
        ? []
        : [`(outlets ${JSON.stringify(asksOutlet)} --is newspaper|news-site)`]),
    ].join(' '),
  outletForgotten: (name: string) => `${name} is asked again.`,
  outletIs: (name: string, kind: 'newspaper' | 'news-site') =>
    kind === 'newspaper' ? `${name} is a newspaper from now on.` : `${name} is a news site from now on.`,
  namesAdded: (group: readonly string[]) => `A search for one of these finds all: ${group.join(', ')}`,
  namesForgotten: (group: readonly string[]) => `No longer the same: ${group.join(', ')}`,
  tagRenamed: (from: string, to: string, items: number) =>
    `${from} is ${to} now, on ${items} ${plural(items, { one: 'item', other: 'items' })}.`,
  tagDeleted: (tag: string, items: number) =>
    `Took ${tag} off ${items} ${plural(items, { one: 'item', other: 'items' })}.`,
  tagColoured: (tag: string, colour: string) =>
    colour === 'none' ? `${tag} has no colour.` : `${tag} is ${colour}.`,
  renamedCollection: (from: string, to: string) => `${from} is called ${to} now.`,
  movedCollection: (name: string, into: string) =>
    into === '' ? `${name} lies in no other collection now.` : `${name} lies in ${into} now.`,
  undone: (what: string) => `Taken back: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  noChanges: 'No changes.',
  takenBack: 'taken back',
  deletedCollection: (name: string) => `Deleted the collection ${name}; its items stay.`,
  holds: (name: string, count: number) => `${name} holds ${count}`,
  all: 'all',
  stopped: (file: string) => `${file} stays as it is from now on.`,
  started: (file: string, entries: number) => `${file} holds ${entries} and is kept up to date from now on.`,
  setAside: (file: string, as: string) =>
    `${file} had been changed by another program. Its state is kept as ${as}.`,
  installed: (id: string, title: string) => `Installed ${id}: ${title}`,
  removed: (id: string) => `Removed ${id}`,
  savedStyle: (title: string, file: string) => `Saved “${title}” as ${file}`,
  installedByYou: 'installed by you',
  moreStyles: (count: number) => `… and ${count} more: name more of the style, or --limit`,
};
