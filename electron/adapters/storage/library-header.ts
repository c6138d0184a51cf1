import { Low } from 'lowdb';
import { z } from 'zod';
import type { Told } from '#core/said/said.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { openEnvelope, sealEnvelope } from './envelope.ts';

const headerSchema = z.object({
  id: z.uuid(),
  /** Epoch ms. */
  createdAt: z.int(),
  /** Names of the shards that were ever written: one that is not there any more has been lost. */
  shards: z.array(z.string()),
  /** True once organisation.json was written: from then on its absence is a loss. */
  hasOrganisation: z.boolean().optional(),
});

/** What a library's folder says about itself. */
export type LibraryHeader = z.infer<typeof headerSchema>;

const FORMAT = { format: 'pressmark-library', version: 1 };

/** The text of a header's file. */
export function sealHeader(header: LibraryHeader): string {
  return sealEnvelope(FORMAT, headerSchema.parse(header));
}

/** Reads the text of a header. @throws Error saying what is wrong with it */
export function parseHeader(text: string): LibraryHeader {
  return headerSchema.parse(openEnvelope(FORMAT, text));
}

/** The file `library.json` of a library, through lowdb. `data` is `null` until it was read or set. */
export function headerFile(file: string, onRecovered?: (told: Told) => void): Low<LibraryHeader | null> {
  const adapter = new DurableJsonFile<LibraryHeader | null>(file, {
    format: FORMAT,
    parse: (data) => headerSchema.parse(data),
    onRecovered,
  });
  return new Low<LibraryHeader | null>(adapter, null);
}
