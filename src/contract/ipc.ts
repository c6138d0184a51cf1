import { z } from 'zod';
import { ERROR_CODES } from '#core/errors/pressmark-error.ts';
import { itemSchema } from '#core/model/item.ts';
import {
  candidateSchema,
  noticeSchema,
  paragraphMarkSchema,
  tagSuggestionSchema,
} from '#core/model/reading.ts';
import { saidSchema, toldSchema } from '#core/model/said-schema.ts';
import { SNAPSHOT_STATES } from '#core/model/snapshot.ts';
import { TAG_COLOURS } from '#core/model/tag-colours.ts';
import { browsingChannels } from './browsing-channels.ts';
import { citingChannels } from './citing-channels.ts';
import { defineContract } from './define-contract.ts';
import { historyChannels } from './history-channels.ts';
import { lookupChannels } from './lookup-channels.ts';
import { searchChannels } from './search-channels.ts';
import { snapshotChannels } from './snapshot-channels.ts';
import { sourceChannels } from './source-channels.ts';

const nothing = z.object({});
const itemId = z.uuid();
/** Over 200 characters are refused with a sentence. */
const tagName = z.string().max(2_000);
const itemIds = z.array(itemId).max(100_000);

export const LIBRARY_VIEWS = ['all', 'untagged', 'trash'] as const;
export const SORT_KEYS = ['added', 'title', 'author', 'source', 'issued', 'relevance'] as const;
/** The steps on which a search can be answered; the catalogue's port says what each is. */
export const ANSWERED_BY = ['typed', 'forms', 'corrected', 'closest'] as const;

/** Which rows the list shows, and in what order. `relevance` counts only while there is a query. */
export const listRequestSchema = z.object({
  view: z.enum(LIBRARY_VIEWS),
  tag: z.string().optional(),
  collection: z.uuid().optional(),
  query: z.string().max(2_000),
  sort: z.object({ key: z.enum(SORT_KEYS), descending: z.boolean() }),
  /** Copies of a found item are listed only behind these; without it, behind every one. */
  openCopies: z.array(itemId).max(60).optional(),
});
export type ListRequest = z.infer<typeof listRequestSchema>;

/** Text in pieces; a hit is a piece the query matched. */
export const markedTextSchema = z.array(z.object({ text: z.string(), hit: z.boolean() }));
export type MarkedText = z.infer<typeof markedTextSchema>;

/** `sealed` is as recorded and not found otherwise; `altered` and `missing` are what the last check found. */
export const SEAL_STATES = ['sealed', 'altered', 'missing', 'none'] as const;

export const listRowSchema = z.object({
  id: itemId,
  citekey: z.string(),
  type: z.string(),
  title: z.string(),
  /** Authors, else nothing. Editors are not authors. */
  byline: z.string(),
  source: z.string(),
  /** ISO 8601 to the precision known; absent when unknown. */
  issued: z.string().optional(),
  /** Epoch ms. */
  addedAt: z.int(),
  tags: z.array(z.string()),
  seal: z.enum(SEAL_STATES),
  /** Only with a query. */
  titleMarked: markedTextSchema.optional(),
  snippet: markedTextSchema.optional(),
  /** Where the search was found, the best place first, with the number of the paragraph; 0 is the standfirst. */
  passages: z.array(z.object({ text: markedTextSchema, paragraph: z.int().min(0) })).optional(),
  /** What of the query does not stand here; only where no item has all of it. */
  missing: z.array(z.string()).optional(),
  /** A copy, or another capture, of that item, which stands before it in the list. */
  copyOf: itemId.optional(),
  /** So many copies of it were found, listed or not. */
  copies: z.int().optional(),
});
export type ListRow = z.infer<typeof listRowSchema>;

/** While `reading`, lists may be incomplete; while `indexing`, not every text can be found yet. */
export const indexStatusSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('ready') }),
  z.object({ phase: z.enum(['reading', 'indexing']), done: z.int(), total: z.int() }),
]);
export type IndexStatus = z.infer<typeof indexStatusSchema>;

export const snapshotCheckSchema = z.object({
  snapshotId: z.uuid(),
  state: z.enum(SNAPSHOT_STATES),
  expectedSha256: z.string(),
  /** Absent when the file is gone. */
  actualSha256: z.string().optional(),
});

export const itemDetailsSchema = z.object({ item: itemSchema, checks: z.array(snapshotCheckSchema) });
export type ItemDetails = z.infer<typeof itemDetailsSchema>;

/** A value that a source offers for a variable, as a person would type it, and where it stands there. */
export const fieldChoiceSchema = candidateSchema.omit({ value: true }).extend({ text: z.string() });
export type FieldChoice = Readonly<z.infer<typeof fieldChoiceSchema>>;

/** Every question the window may ask the main process. One row per channel; nothing else crosses. */
export const ipc = defineContract({
  'app.describe': {
    request: nothing,
    response: z.object({
      version: z.string(),
      runtime: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32']),
      libraryFolder: z.string(),
      /** With problems or a read-only folder nothing can be changed. */
      readOnly: z.boolean(),
      /** Library files that cannot be read, a sentence each. */
      problems: z.array(toldSchema),
      /** Library files read as they were before their last save, a sentence each. */
      notices: z.array(toldSchema),
      /** BCP 47, the person's system language. */
      locale: z.string(),
    }),
  },
  'app.setMenu': {
    request: z.object({
      menus: z.array(
        z.object({
          label: z.string(),
          items: z.array(
            z.union([
              z.object({ separator: z.literal(true) }),
              z.object({
                role: z.enum([
                  'cut',
                  'copy',
                  'paste',
                  'selectAll',
                  'togglefullscreen',
                  'zoomIn',
                  'zoomOut',
                  'resetZoom',
                  'quit',
                ]),
                label: z.string(),
              }),
              z.object({
                id: z.string(),
                label: z.string(),
                keys: z.string().optional(),
                /** The keys act wherever the focus is, a snapshot’s view included; else they are only shown. */
                registers: z.boolean(),
              }),
            ]),
          ),
        }),
      ),
    }),
    response: nothing,
  },
  'library.list': {
    request: listRequestSchema.extend({ offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    response: z.object({
      total: z.int().min(0),
      /** There are more than `total`; the likeliest were chosen. */
      isPartial: z.boolean(),
      /** Only with a query: on which step it was answered. */
      answeredBy: z.enum(ANSWERED_BY).optional(),
      /** Nothing matched; this was looked for instead. */
      correctedQuery: z.string().optional(),
      /** More words were typed than are looked for at once; the rarest were. */
      shortened: z.object({ used: z.int(), of: z.int() }).optional(),
      /** So many copies were found besides, and are not listed. */
      folded: z.int().optional(),
      /** The texts of so many items are not searched yet. */
      unsearched: z.int().optional(),
      rows: z.array(listRowSchema),
    }),
  },
  /** How far the index is with taking the library in. */
  'library.indexStatus': { request: nothing, response: indexStatusSchema },
  /** The ids of a whole list, for “select all” and exports of a view. */
  'library.ids': { request: listRequestSchema, response: z.object({ ids: z.array(itemId) }) },
  /** Which of some items stand in a list, and in which rows of it. */
  'library.rowsOf': {
    request: z.object({ request: listRequestSchema, ids: z.array(itemId).max(2_000) }),
    response: z.object({ placed: z.array(z.object({ id: itemId, row: z.int() })) }),
  },
  'library.facets': {
    request: nothing,
    response: z.object({
      all: z.int(),
      untagged: z.int(),
      trash: z.int(),
      tags: z.array(z.object({ tag: z.string(), count: z.int(), colour: z.enum(TAG_COLOURS).optional() })),
      /** Tags with a colour, as 1 to 9 call them. */
      coloured: z.array(z.string()),
    }),
  },
  /** The tags of some items, with how many of them have each; the most used first. */
  'items.tags': {
    request: z.object({ ids: itemIds }),
    response: z.object({ tags: z.array(z.object({ tag: z.string(), count: z.int() })) }),
  },
  /** Calls a tag, and those within it, otherwise on all items; one that is there takes it in. Reports progress. */
  'tags.rename': {
    request: z.object({ from: tagName, to: tagName }),
    response: z.object({ items: z.int() }),
  },
  /** Takes a tag, and those within it, off all items; reports progress. */
  'tags.remove': { request: z.object({ tag: tagName }), response: z.object({ items: z.int() }) },
  'tags.colour': {
    request: z.object({ tag: tagName, colour: z.enum(TAG_COLOURS).optional() }),
    response: nothing,
  },
  /** Re-hashes every snapshot; reports progress. */
  'library.verify': {
    request: nothing,
    response: z.object({
      checked: z.int(),
      intact: z.int(),
      altered: itemIds,
      missing: itemIds,
      /** The chain over all captures: what does not hold together, and what has a harmless reason, a sentence each. */
      chain: z.object({
        entries: z.int(),
        unrecorded: z.int(),
        problems: z.array(toldSchema),
        notes: z.array(toldSchema),
      }),
    }),
  },
  'item.get': { request: z.object({ id: itemId }), response: itemDetailsSchema },
  'item.text': {
    request: z.object({ id: itemId }),
    response: z.object({
      paragraphs: z.array(z.string()),
      /** What those are that are not plain prose. */
      marks: z.array(paragraphMarkSchema),
      language: z.string().optional(),
    }),
  },
  /** What the item's source offers for each variable, the best first, and where it says that it was corrected. */
  'item.choices': {
    request: z.object({ id: itemId }),
    response: z.object({
      fields: z.record(z.string(), z.array(fieldChoiceSchema)),
      notices: z.array(noticeSchema),
    }),
  },
  /** Sets a variable to one of them, by the word of the person. */
  'item.takeChoice': {
    request: z.object({ id: itemId, variable: z.string().max(100), text: z.string().max(100_000) }),
    response: itemDetailsSchema,
  },
  /** Reads what was archived again by the rules of today; what a person set stays; reports progress. */
  'items.reExtract': {
    request: z.object({ ids: itemIds }),
    response: z.object({
      read: z.int(),
      changed: z.int(),
      failures: z.array(toldSchema),
    }),
  },
  /**
   * Sets variables as a person typed them: names as “Family, Given; Family, Given”, dates as ISO 8601 or
   * words, other variables as text; an empty string removes. Refuses with `invalid-input` and changes nothing.
   */
  'item.edit': {
    request: z.object({ id: itemId, changes: z.record(z.string(), z.string().max(100_000)) }),
    response: itemDetailsSchema,
  },
  'item.suggestTags': {
    request: z.object({ id: itemId }),
    /** `used` are tags of other items, those that fit this one first; `found` are names in its text. */
    response: z.object({ used: z.array(z.string()), found: z.array(tagSuggestionSchema) }),
  },
  'items.tag': {
    request: z.object({
      ids: itemIds,
      add: z.array(z.string().max(200)),
      remove: z.array(z.string().max(200)),
    }),
    response: nothing,
  },
  'items.trash': { request: z.object({ ids: itemIds }), response: nothing },
  'items.restore': { request: z.object({ ids: itemIds }), response: nothing },
  'clipboard.readText': { request: nothing, response: z.object({ text: z.string() }) },
  ...sourceChannels,
  ...citingChannels,
  ...browsingChannels,
  ...snapshotChannels,
  ...lookupChannels,
  ...searchChannels,
  ...historyChannels,
  /** The newest first. */
  'backup.list': {
    request: nothing,
    response: z.object({
      backups: z.array(
        z.object({
          name: z.string(),
          /** Epoch ms; absent, with the rest, if the backup's list cannot be read. */
          createdAt: z.int().optional(),
          reason: z.string().optional(),
          items: z.int().optional(),
        }),
      ),
    }),
  },
  'backup.make': { request: nothing, response: z.object({ name: z.string(), items: z.int() }) },
  /** Goes back to a backup, after backing up what is there; the window then begins anew. */
  'backup.restore': { request: z.object({ name: z.string().max(200) }), response: nothing },
  /** Opens an http, https or mailto link in the person's browser, after showing the address. */
  'link.open': {
    request: z.object({ url: z.string().max(8_000) }),
    response: z.object({ opened: z.boolean() }),
  },
});

export type Channel = keyof typeof ipc;
export type Request<C extends Channel> = z.infer<(typeof ipc)[C]['request']>;
export type Response<C extends Channel> = z.infer<(typeof ipc)[C]['response']>;

/** How an answer travels. Electron keeps only an error's message, so errors go as data. */
export const failureSchema = z.object({ code: z.enum(ERROR_CODES), said: saidSchema });
export type Failure = z.infer<typeof failureSchema>;
export type Reply<C extends Channel> =
  | { readonly ok: true; readonly value: Response<C> }
  | { readonly ok: false; readonly error: Failure };
