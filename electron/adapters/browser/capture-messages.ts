import { z } from 'zod';
import {
  headersSchema,
  leftOutSchema,
  redirectSchema,
  viewportSchema,
} from '#core/capture/capture-record.ts';
import type { LoadOptions } from '#core/capture/ports.ts';
import { ERROR_CODES } from '#core/errors/pressmark-error.ts';
import { saidSchema, toldSchema } from '#core/model/said-schema.ts';

/** What the command line asks of the browser it started. */
export type CaptureRequest =
  | {
      readonly id: number;
      readonly url: string;
      readonly options: Pick<LoadOptions, 'allowPrivate' | 'asSignedIn' | 'withPdf'>;
    }
  | { readonly cancel: number };

/** What that browser answers: that it is there; how far a capture is; where the page is, or why there is none. */
export const captureReplySchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({
    id: z.int(),
    progress: z.object({ step: toldSchema, fraction: z.number().optional() }),
  }),
  z.object({ id: z.int(), file: z.string() }),
  z.object({ id: z.int(), error: z.object({ code: z.enum(ERROR_CODES), said: saidSchema }) }),
]);
export type CaptureReply = z.infer<typeof captureReplySchema>;

const bytes = z.instanceof(Uint8Array);

/** A loaded page as it comes out of its file. */
export const loadedPageSchema = z.object({
  requestedUrl: z.string(),
  finalUrl: z.string(),
  fetchedAt: z.int(),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('page'),
      title: z.string(),
      mhtml: bytes,
      screenshot: bytes.optional(),
      thumbnail: bytes.optional(),
      pdf: bytes.optional(),
    }),
    z.object({ kind: z.literal('file'), bytes, contentType: z.string() }),
  ]),
  exchanges: z.array(
    z.object({
      url: z.string(),
      method: z.string(),
      requestHeaders: headersSchema,
      requestBody: bytes.optional(),
      status: z.int(),
      statusText: z.string(),
      responseHeaders: headersSchema,
      body: bytes,
      at: z.int(),
      resourceType: z.string(),
    }),
  ),
  evidence: z.object({
    status: z.int().optional(),
    headers: headersSchema,
    redirects: z.array(redirectSchema),
    tls: z
      .object({
        subject: z.string(),
        issuer: z.string(),
        fingerprint: z.string(),
        validFrom: z.number(),
        validTo: z.number(),
      })
      .optional(),
    userAgent: z.string(),
    viewport: viewportSchema,
    programs: z.record(z.string(), z.string()),
    leftOut: z.array(leftOutSchema),
  }),
});
