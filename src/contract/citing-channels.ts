import { z } from 'zod';
import { AUTO_EXPORT_FORMATS } from '#core/model/arrangement.ts';
import { citationSchema } from '#core/model/citation.ts';
import { OUTLET_KINDS } from '#core/model/outlet-kind.ts';
import { toldSchema } from '#core/model/said-schema.ts';
import { styleFactsSchema } from '#core/model/style-facts.ts';
import {
  autoExportSchema,
  citationTargetSchema,
  documentTargetSchema,
  findingSchema,
  formatFactsSchema,
  selectionSchema,
  styleKeySchema,
} from './citing.ts';
import { defineContract } from './define-contract.ts';

const nothing = z.object({});
const itemId = z.uuid();
const itemIds = z.array(itemId).max(100_000);

/** A file that was saved or not; `notes` say which citekeys had to change in it, and what its format may not show. */
const savedSchema = z.object({
  saved: z.boolean(),
  fileName: z.string().optional(),
  entries: z.int(),
  notes: z.array(toldSchema),
});

/** The channels of citing, exporting, styles, collections and citekeys: a part of the one table in `ipc.ts`. */
export const citingChannels = defineContract({
  /** A bibliography of the selection, with entries ordered as the style asks. */
  'cite.bibliography': {
    request: z.object({ selection: selectionSchema, target: citationTargetSchema }),
    /** `html` holds only the tags i, b, u, sup, sub, span, div, bdi, a; safe to show. Empty for other formats than a style. */
    response: z.object({ html: z.string(), text: z.string(), entries: z.int(), notes: z.array(toldSchema) }),
  },
  /** Citations to stand in a text, in the order of the document; letters behind years are those of the whole library. */
  'cite.inText': {
    request: z.object({ citations: z.array(citationSchema).min(1).max(100), ...styleKeySchema.shape }),
    response: z.object({ citations: z.array(z.object({ html: z.string(), text: z.string() })) }),
  },
  /** What a style lacks or may have wrong, and what it prints instead. At most 200 entries are told. */
  'cite.check': {
    request: z.object({ selection: selectionSchema, ...styleKeySchema.shape }),
    response: z.object({
      checked: z.int(),
      /** How many entries have something to look at. */
      found: z.int(),
      entries: z.array(
        z.object({ id: itemId, citekey: z.string(), title: z.string(), findings: z.array(findingSchema) }),
      ),
    }),
  },
  /** Keeps whether an outlet is a newspaper or a news site, for all its items. Refuses a name without a letter with `invalid-input`. */
  'outlets.set': {
    request: z.object({ outlet: z.string().min(1).max(1_000), kind: z.enum(OUTLET_KINDS) }),
    response: nothing,
  },
  /** Styles by name and field, the likeliest first. */
  'styles.search': {
    request: z.object({
      query: z.string().max(500),
      field: z.string().max(100).optional(),
      limit: z.int().min(1).max(500),
    }),
    response: z.object({ styles: z.array(styleFactsSchema), total: z.int() }),
  },
  /** Styles by their ids, those that are not there left out; and what there is to choose from. */
  'styles.describe': {
    request: z.object({ ids: z.array(z.string().max(200)).max(200) }),
    response: z.object({
      styles: z.array(styleFactsSchema),
      fields: z.array(z.string()),
      /** BCP 47. */
      locales: z.array(z.string()),
    }),
  },
  /** Asks for `.csl` files and keeps them among the person's own; what is no style is named. */
  'styles.install': {
    request: nothing,
    response: z.object({ installed: z.array(styleFactsSchema), problems: z.array(toldSchema) }),
  },
  /** Asks where, then writes a style as it is cited by here, for other programs; `notes` say what these do without. */
  'styles.save': {
    request: z.object({ id: z.string().max(200) }),
    response: z.object({ file: z.string().optional(), notes: z.array(toldSchema) }),
  },
  /** Removes a style of the person's own; its text is given back, to take that back. */
  'styles.remove': {
    request: z.object({ id: z.string().max(200) }),
    response: z.object({ xml: z.string() }),
  },
  /** Takes a removal back. */
  'styles.restore': {
    request: z.object({ xml: z.string().max(5_000_000), name: z.string().max(300) }),
    response: z.object({ style: styleFactsSchema }),
  },
  /** The formats of references, what each loses, and the formats a bibliography can be printed as. */
  'export.formats': { request: nothing, response: z.object({ formats: z.array(formatFactsSchema) }) },
  /** Asks where, then writes the file durably; reports progress; a cancel leaves the old file. */
  'export.save': {
    request: z.object({ selection: selectionSchema, target: documentTargetSchema }),
    response: savedSchema,
  },
  /** Files outside the library that are kept like it. */
  'exports.list': { request: nothing, response: z.object({ exports: z.array(autoExportSchema) }) },
  /** Asks where, writes the file, and keeps it up to date from now on. */
  'exports.start': {
    request: z.object({ format: z.enum(AUTO_EXPORT_FORMATS), collectionId: z.uuid().optional() }),
    response: savedSchema,
  },
  /** The file stays as it is from now on. */
  'exports.stop': { request: z.object({ id: z.uuid() }), response: nothing },
  /** The pattern for the citekeys of new items. */
  'citekeys.pattern': { request: nothing, response: z.object({ pattern: z.string() }) },
  /** Sets it, the default for an empty one. Refuses with `invalid-input`, saying where it is wrong. */
  'citekeys.setPattern': {
    request: z.object({ pattern: z.string().max(500) }),
    response: z.object({ pattern: z.string() }),
  },
  /** Collections with how many items of the library lie in each, parents before what lies in them. */
  'collections.list': {
    request: nothing,
    response: z.object({
      collections: z.array(
        z.object({ id: z.uuid(), name: z.string(), parentId: z.uuid().optional(), count: z.int() }),
      ),
    }),
  },
  'collections.create': {
    request: z.object({ name: z.string().min(1).max(200), parentId: z.uuid().optional() }),
    response: z.object({ id: z.uuid() }),
  },
  'collections.rename': {
    request: z.object({ id: z.uuid(), name: z.string().min(1).max(200) }),
    response: nothing,
  },
  /** Puts one, with all that lies in it, into another, or outermost. */
  'collections.move': {
    request: z.object({ id: z.uuid(), parentId: z.uuid().optional() }),
    response: z.object({}),
  },
  /** Removes a collection and those in it, and says which those are; their items stay. */
  'collections.remove': {
    request: z.object({ id: z.uuid() }),
    response: z.object({ removed: z.array(z.uuid()) }),
  },
  'collections.changeItems': {
    request: z.object({ id: z.uuid(), add: itemIds, remove: itemIds }),
    response: nothing,
  },
});
