import { boundQuery } from '#core/search/bound-query.ts';
import { parseQuery, readQuery } from '#core/search/parse-query.ts';
import type { ListPage, ListRequest } from '#core/search/ports.ts';
import { mentions, type QueryNode } from '#core/search/query.ts';
import { copiesAmong, withCopiesBeside } from './copies.ts';
import type { DocLengths } from './doc-lengths.ts';
import type { FactDocs } from './fact-docs.ts';
import type { LibraryWords } from './library-words.ts';
import type { ListReader, Searched } from './list-reader.ts';
import { climb, findTyped } from './search-ladder.ts';
import type { Sql } from './sqlite.ts';

const MOST_KEPT = 8;

/** The docs of a list, in its order, and what there is to tell of them. */
export type Selection = {
  readonly docs: readonly number[];
  readonly search?: Searched | undefined;
} & Omit<ListPage, 'total' | 'rows' | 'unsearched'>;

type Tables = {
  readonly sql: Sql;
  readonly lists: ListReader;
  readonly facts: FactDocs;
  readonly words: LibraryWords;
  readonly lengths: DocLengths;
};

/** What requests ask for; the last few are kept until something changes. */
export class Selections {
  readonly #tables: Tables;
  readonly #kept = new Map<string, Selection>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** To be told whenever an answer may differ. */
  forget(): void {
    this.#kept.clear();
  }

  of(request: ListRequest): Selection {
    const name = JSON.stringify(request);
    const known = this.#kept.get(name);
    if (known) return known;
    const selection = this.#find(request);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(name, selection);
    return selection;
  }

  #find(request: ListRequest): Selection {
    const root = parseQuery(request.query);
    if (root) return this.#search(request, root);
    // What is left out of a query does not narrow it; signs alone find nothing.
    const asksForAll = request.query.trim() === '' || readQuery(request.query).parts.length > 0;
    return { docs: asksForAll ? this.#tables.lists.docs(request, undefined, false) : [], isPartial: false };
  }

  #search(request: ListRequest, root: QueryNode): Selection {
    const { lists, words, ...others } = this.#tables;
    const { vocabulary } = words;
    const { root: bound, used, of } = boundQuery(root, vocabulary);
    const asksForTrash = mentions(root, (node) => node.kind === 'is' && node.value === 'trashed');
    const shown = (docs: readonly number[]) => lists.docs(request, docs, asksForTrash);
    const tables = { ...others, vocabulary, shown };
    const answer = request.asTyped
      ? findTyped(tables, bound)
      : climb({ ...tables, knowledge: words.knowledge() }, bound);
    const { plan, answeredBy, isPartial, correctedQuery } = answer;
    const shortened = used < of ? { used, of } : undefined;
    const told = { isPartial, answeredBy, correctedQuery, shortened };
    return { ...this.#withCopies(request, { plan, answeredBy }, answer.docs), ...told };
  }

  /** Copies stand behind what they are copies of, where the order of the list leaves it open. */
  #withCopies(
    request: ListRequest,
    search: Omit<Searched, 'copies'>,
    found: readonly number[],
  ): Pick<Selection, 'docs' | 'search' | 'folded'> {
    if (request.sort.key !== 'relevance') return { docs: found, search: { ...search, copies: new Map() } };
    const { sql, lists } = this.#tables;
    const copies = copiesAmong(sql, found);
    const open = new Set(request.openCopies);
    const isOpen = (first: number) => !request.openCopies || open.has(lists.ids([first])[0] ?? '');
    const docs = withCopiesBeside(found, copies, isOpen);
    return { docs, search: { ...search, copies }, folded: found.length - docs.length || undefined };
  }
}
