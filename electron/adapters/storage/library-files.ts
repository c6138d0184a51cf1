import path from 'node:path';

/** Where everything in a library's folder is. The layout is part of the format: see docs/formats.md. */
export type LibraryFiles = {
  readonly folder: string;
  /** The library's header. */
  readonly header: string;
  /** Collections, saved searches, tag colours, settings. */
  readonly arrangement: string;
  readonly items: string;
  /** The record of changes. */
  readonly history: string;
  /** The chain over all captures. */
  readonly captures: string;
  readonly snapshots: string;
  readonly texts: string;
  /** The search index: a cache, which may be deleted. */
  readonly index: string;
  /** Citation styles of the person's own. */
  readonly styles: string;
  readonly backups: string;
  readonly lock: string;
  shard(name: string): string;
};

/** Names the files of the library in `folder`. */
export function libraryFiles(folder: string): LibraryFiles {
  const items = path.join(folder, 'items');
  return {
    folder,
    header: path.join(folder, 'library.json'),
    arrangement: path.join(folder, 'organisation.json'),
    items,
    history: path.join(folder, 'history'),
    captures: path.join(folder, 'captures.jsonl'),
    snapshots: path.join(folder, 'snapshots'),
    texts: path.join(folder, 'texts'),
    index: path.join(folder, 'index', 'index.db'),
    styles: path.join(folder, 'styles'),
    backups: path.join(folder, 'backups'),
    lock: path.join(folder, 'lock'),
    shard: (name) => path.join(items, `${name}.json`),
  };
}
