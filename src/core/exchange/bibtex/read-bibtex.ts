import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { CollectionPath, EntryProblem, ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { splitEscaped, unescaped } from './file-links.ts';
import { inheritFields } from './inherit-fields.ts';
import { type GroupTree, NO_GROUPS, parseGroups, parseGroupTree } from './jabref-groups.ts';
import { type Macros, parseEntry, type RawEntry } from './parse-fields.ts';
import { readEntry } from './read-entry.ts';
import { type Chunk, scanChunks } from './scan-chunks.ts';
import { stringMacros } from './string-macros.ts';

const HAS_PARENTS = /crossref|xdata/iu;
const PARENTS = /\b(?:crossref|xdata)\s*=\s*(?:["{]\s*)?([^\s"{}][^"{}\n]*)/giu;

/**
 * Reads BibTeX and biblatex, as their programs and many others write them. Only the places of entries are kept in
 * memory. Whatever is broken in one entry is named, what can be read of it is kept, and no other entry is touched.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if nothing in the text looks like an entry or a comment
 */
export function* readBibtex(given: string): Generator<ReadPiece> {
  const text = given.includes('\r') ? given.replace(/\r+\n|\r/gu, '\n') : given;
  const file = surveyed(text);
  if (file.chunks.length === 0 && !isOnlyComments(text)) throw notBibtex();
  if (file.problems.length > 0) yield { problems: file.problems, fraction: 0 };
  for (const [index, chunk] of file.entries.entries()) {
    yield { ...pieceOf(file, chunk, index), fraction: text.length === 0 ? 1 : chunk.end / text.length };
  }
}

type BibFile = {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly entries: readonly Chunk[];
  readonly macros: Macros;
  /** Of what stands between entries. */
  readonly problems: readonly EntryProblem[];
  readonly groups: GroupTree;
  readonly entryNamed: (key: string) => RawEntry | undefined;
  /** Keys of the pieces that went before. */
  readonly seen: Set<string>;
};

const NOT_ENTRIES = new Set(['string', 'preamble', 'comment']);

function surveyed(text: string): BibFile {
  const chunks = [...scanChunks(text)];
  const problems: EntryProblem[] = [];
  const tell = ({ line, type }: Chunk, trouble: Said) =>
    problems.push({ index: 0, line, name: `@${type}`, message: trouble });
  const macros = stringMacros(
    text,
    chunks.filter(({ type }) => type === 'string'),
    tell,
  );
  for (const chunk of chunks) {
    if (!NOT_ENTRIES.has(chunk.type)) continue;
    if (chunk.type === 'preamble') tell(chunk, said('bibtex.tex-code', {}));
    if (!chunk.isClosed) tell(chunk, said('bibtex.unclosed-stretch', {}));
  }
  const comments = chunks.filter(({ type }) => type === 'comment');
  const groups = comments.flatMap(({ body, end }) => parseGroupTree(text.slice(body, end)) ?? []);
  const entries = chunks.filter(({ type }) => !NOT_ENTRIES.has(type));
  return {
    text,
    chunks,
    entries,
    macros,
    problems,
    groups: groups.at(-1) ?? NO_GROUPS,
    entryNamed: parents(text, entries, macros),
    seen: new Set(),
  };
}

/** Entries that others refer to, by key; capitals do not count if there is no better match. */
function parents(
  text: string,
  entries: readonly Chunk[],
  macros: Macros,
): (key: string) => RawEntry | undefined {
  const wanted = new Set<string>();
  for (const [, keys = ''] of HAS_PARENTS.test(text) ? text.matchAll(PARENTS) : []) {
    for (const key of keys.split(',')) wanted.add(key.trim().toLowerCase());
  }
  const found = new Map<string, RawEntry>();
  for (const chunk of wanted.size === 0 ? [] : entries) {
    const key =
      text
        .slice(chunk.body, Math.min(chunk.end, chunk.body + 500))
        .split(',', 1)[0]
        ?.trim() ?? '';
    if (!wanted.has(key.toLowerCase())) continue;
    const entry = parseEntry(text, chunk, macros);
    if (!found.has(key)) found.set(key, entry);
    if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), entry);
  }
  return (key) => found.get(key) ?? found.get(key.toLowerCase());
}

function pieceOf(file: BibFile, chunk: Chunk, index: number): Omit<ReadPiece, 'fraction'> {
  const parsed = parseEntry(file.text, chunk, file.macros);
  const { key, line } = parsed;
  const problem = (message: Said, isLost = false): EntryProblem => ({
    index,
    line,
    ...(key === '' ? {} : { name: key }),
    message,
    ...(isLost ? { isLost } : {}),
  });
  if (parsed.fields.length === 0) {
    return {
      problems: [problem(said('bibtex.no-field', { type: chunk.type, why: parsed.troubles }), true)],
    };
  }
  const raw = inheritFields(parsed, file.entryNamed);
  const { csl, tags, groups, collections, citekey = key, troubles } = readEntry(raw.type, raw.fields);
  const paths = collectionsOf(file.groups, { key, groups, collections });
  const entry: ParsedEntry = {
    id: key,
    citekey: citekey === '' ? undefined : citekey,
    csl,
    ...(tags.length > 0 ? { tags } : {}),
    ...(paths.length > 0 ? { collections: paths } : {}),
  };
  const messages: Said[] = [...raw.troubles, ...troubles];
  if (key === '') messages.push(said('bibtex.no-key', {}));
  else if (file.seen.has(key)) messages.push(said('bibtex.same-key', { key }));
  file.seen.add(key);
  return { entry, problems: messages.map((message) => problem(message)) };
}

function collectionsOf(
  { pathOf, pathsByKey }: GroupTree,
  { key, groups, collections }: { key: string; groups: string | undefined; collections: string | undefined },
): CollectionPath[] {
  if (groups === undefined && collections === undefined && pathsByKey.size === 0) return [];
  const names = parseGroups(groups ?? '');
  const paths = new Map<string, CollectionPath>();
  const add = (path: CollectionPath) => paths.set(JSON.stringify(path), path);
  const exact = splitEscaped(collections ?? '', ';')
    .map((path) => splitEscaped(path, ':').map(unescaped))
    .filter((path) => path.some((name) => name !== ''));
  // JabRef knows only `groups`; whoever sorted the entry anew there is right.
  if (exact.length > 0 && exact.length >= names.length) exact.forEach(add);
  else for (const name of names) add(pathOf.get(name) ?? [name]);
  for (const path of pathsByKey.get(key) ?? []) add(path);
  return [...paths.values()];
}

function isOnlyComments(text: string): boolean {
  return text.split('\n', 1_000).every((line) => /^\s*(?:%|$)/u.test(line));
}

function notBibtex(): PressmarkError {
  return new PressmarkError('unreadable', said('bibtex.not-bibtex', {}));
}
