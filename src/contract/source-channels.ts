import { z } from 'zod';
import { FILE_PURPOSES } from '#core/model/file-purpose.ts';
import { toldSchema } from '#core/model/said-schema.ts';
import { defineContract } from './define-contract.ts';

const nothing = z.object({});
const itemId = z.uuid();

/** A source the window may hand over. Files chosen in a dialog are named by handle, never by path. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string().max(25_000_000),
    /** It is archived even if it lists references. */
    asText: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('url'),
    url: z.string().max(8_000),
    /** Lets it be at a private address. */
    allowPrivate: z.boolean().optional(),
    /** Loads it where the person has signed in. */
    asSignedIn: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('handle'), handle: z.uuid(), asText: z.boolean().optional() }),
  z.object({ kind: z.literal('bytes'), name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('sample') }),
]);
export type SourceRequest = z.infer<typeof sourceSchema>;

/** What was wrong with an entry of a file, and where. */
export const entryProblemSchema = z.object({
  index: z.int(),
  line: z.int().optional(),
  name: z.string().optional(),
  message: toldSchema,
});

/** How pages are captured: how many at once, and whether each is printed to a PDF as well. */
export const captureSettingsSchema = z.object({ windows: z.int().min(1).max(4), withPdf: z.boolean() });

/** What became of a source; `change` says what a further capture has that the one before it did not. */
export const addedSourceSchema = z.object({
  /** How many items were added besides, from a list or an archive. */
  others: z.int().min(0).optional(),
  /** What the person should know, a sentence each. */
  notes: z.array(toldSchema).optional(),
  id: itemId,
  title: z.string(),
  outcome: z.enum(['added', 'already-there', 'captured-again']),
  change: z.enum(['first', 'same', 'same-text', 'changed']).optional(),
});
export type AddedSource = z.infer<typeof addedSourceSchema>;

/** The channels of adding sources and references: a part of the one table in `ipc.ts`. */
export const sourceChannels = defineContract({
  'source.chooseFiles': {
    request: z.object({ kind: z.enum(['articles', 'references']) }),
    response: z.object({
      files: z.array(
        z.object({
          handle: z.uuid(),
          name: z.string(),
          sizeBytes: z.int(),
          purpose: z.enum(FILE_PURPOSES),
        }),
      ),
    }),
  },
  /** What a file that was dropped or pasted is for, by its first `PURPOSE_BYTES`. */
  'source.purpose': {
    request: z.object({ name: z.string().max(1_000), beginning: z.instanceof(Uint8Array) }),
    response: z.object({ purpose: z.enum(FILE_PURPOSES) }),
  },
  /** Holds a file of references that was dropped or pasted, to be looked at and imported by its handle. */
  'source.hold': {
    request: z.object({ name: z.string().max(1_000), bytes: z.instanceof(Uint8Array) }),
    response: z.object({ handle: z.uuid() }),
  },
  /** Lets go of what was held. */
  'source.release': { request: z.object({ handles: z.array(z.uuid()).max(1_000) }), response: nothing },
  /** Archives one source; reports progress; a cancel leaves nothing behind. */
  'source.add': {
    request: z.object({ source: sourceSchema, tags: z.array(z.string().max(200)) }),
    response: addedSourceSchema,
  },
  /** Captures an item's page again, beside the captures there are; reports progress. */
  'source.recapture': {
    request: z.object({ id: itemId }),
    response: addedSourceSchema,
  },
  'capture.settings': { request: nothing, response: captureSettingsSchema },
  'capture.setSettings': { request: captureSettingsSchema.partial(), response: captureSettingsSchema },
  /** Reads a file of references whole and changes nothing; reports progress. */
  'source.inspect': {
    request: z.object({ handle: z.uuid() }),
    response: z.object({
      /** What the file is, as its programs call it. */
      formatLabel: z.string(),
      notes: z.array(toldSchema),
      entries: z.int(),
      /** How many are in the library already, and the first of them. */
      duplicateCount: z.int(),
      duplicates: z.array(z.object({ name: z.string(), title: z.string(), itemId })),
      problems: z.array(entryProblemSchema),
      moreProblems: z.int(),
    }),
  },
  /** Makes items of a file of references; reports progress; a cancel keeps what was imported by then. */
  'source.import': {
    request: z.object({ handle: z.uuid(), duplicates: z.enum(['skip', 'merge', 'add']) }),
    response: z.object({
      added: z.int(),
      merged: z.int(),
      skipped: z.int(),
      /** What was wrong, and how many more there are. */
      problems: z.array(entryProblemSchema),
      moreProblems: z.int(),
    }),
  },
});
