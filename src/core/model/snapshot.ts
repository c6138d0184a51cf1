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
  z.object({
    kind: z.literal('web-archive'),
    /** The archive's file name. */
    name: z.string(),
    url: z.string(),
    status: z.int().optional(),
  }),
  z.object({ kind: z.literal('sample') }),
]);
export type SnapshotOrigin = Readonly<z.infer<typeof snapshotOriginSchema>>;

/**
 * How a snapshot was made, from the weakest evidence to the strongest: text somebody pasted, a file somebody had,
 * an archive somebody else made, a page loaded without a record of its requests, one loaded where the person had
 * signed in, and one loaded by itself with every request recorded.
 */
export const CAPTURE_METHODS = [
  'pasted-text',
  'file',
  'web-archive',
  'browser-window',
  'signed-in-window',
  'recorded-window',
] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

/** What the bytes of a snapshot can be. */
export const SNAPSHOT_MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
] as const;
export type SnapshotMediaType = (typeof SNAPSHOT_MEDIA_TYPES)[number];

/** What else a capture keeps beside the bytes that are shown. `source` is the file it was taken out of. */
export const ARTEFACT_ROLES = ['mhtml', 'wacz', 'screenshot', 'thumbnail', 'pdf', 'source'] as const;
export type ArtefactRole = (typeof ARTEFACT_ROLES)[number];

/** A file of a capture, sealed like the snapshot itself. */
export const artefactSchema = z.object({
  role: z.enum(ARTEFACT_ROLES),
  sha256: sha256Schema,
  bytes: z.int().min(0),
  mediaType: z.string(),
});
export type Artefact = Readonly<z.infer<typeof artefactSchema>>;

/** A file of a capture before it is sealed. */
export type LooseArtefact = {
  readonly role: ArtefactRole;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
};

/** Bytes kept as they were: named by their digest, never changed afterwards. */
export const snapshotSchema = z.object({
  id: z.uuid(),
  sha256: sha256Schema,
  bytes: z.int().min(0),
  mediaType: z.enum(SNAPSHOT_MEDIA_TYPES),
  /** What text is in; `binary` for what is no text. */
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
    /** What was read besides, as JSON kept like the text; earlier versions kept none. @see `Reading` */
    reading: sha256Schema.optional(),
  }),
  /** At most one of each role. */
  artefacts: z.array(artefactSchema).optional(),
  /** SHA-256 of the capture's record, `capture.json`; captures of earlier versions have none. */
  record: sha256Schema.optional(),
});
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;

/** What a check of a snapshot's bytes against its digest found. */
export const SNAPSHOT_STATES = ['intact', 'altered', 'missing'] as const;
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];
