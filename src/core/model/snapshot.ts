import { z } from 'zod';

/** A lower-case hex SHA-256 digest. @see FIPS 180-4 */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256 = string;

/** What the bytes of a snapshot were taken from. */
export const snapshotOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted') }),
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({
    kind: z.literal('url'),
    /** As asked for. */
    url: z.string(),
    /** After redirects. */
    finalUrl: z.string(),
    /** HTTP status of the main document. */
    status: z.int().optional(),
  }),
  z.object({ kind: z.literal('sample') }),
]);
export type SnapshotOrigin = Readonly<z.infer<typeof snapshotOriginSchema>>;

/** How a snapshot was made, from the weakest evidence to the strongest that this version can take. */
export const CAPTURE_METHODS = ['pasted-text', 'file', 'browser-window'] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

/** Bytes kept as they were: named by their digest, never changed afterwards. */
export const snapshotSchema = z.object({
  id: z.uuid(),
  sha256: sha256Schema,
  bytes: z.int().min(0),
  /** `text/plain` or `text/html`, with the charset the bytes are in. */
  mediaType: z.enum(['text/plain', 'text/html']),
  charset: z.string(),
  /** Epoch ms. */
  capturedAt: z.int(),
  method: z.enum(CAPTURE_METHODS),
  origin: snapshotOriginSchema,
  /** The text read out of the bytes: derived, kept as a file of its own named by its digest. */
  text: z.object({
    sha256: sha256Schema,
    paragraphs: z.int().min(0),
    /** Names the program's reading rules, so that a later version knows what to read again. */
    extractor: z.string(),
  }),
});
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;

/** What a check of a snapshot's bytes against its digest found. */
export const SNAPSHOT_STATES = ['intact', 'altered', 'missing'] as const;
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];
