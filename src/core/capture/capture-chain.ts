import { z } from 'zod';
import { canonicalJson } from '../model/canonical-json.ts';
import { type Sha256, sha256Schema } from '../model/snapshot.ts';
import { type Said, said } from '../said/said.ts';

const linkSchema = z.object({
  version: z.literal(1),
  /** From 1. */
  number: z.int().min(1),
  /** SHA-256 of the line before, without its line break; of the first, 64 zeros. */
  previous: sha256Schema,
  /** The snapshot's id. */
  snapshot: z.uuid(),
  /** SHA-256 of its `capture.json`. */
  record: sha256Schema,
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
});

/** One entry of the chain over all captures: it binds a capture's record to all that were made before. */
export type ChainLink = Readonly<z.infer<typeof linkSchema>>;

export const FIRST_PREVIOUS: Sha256 = '0'.repeat(64);

/** The line of a link, without a line break. @see RFC 8785 */
export function chainLine(link: ChainLink): string {
  return canonicalJson(link);
}

/** Reads a line; `undefined` if it is none. */
export function parseChainLine(line: string): ChainLink | undefined {
  try {
    return linkSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Where the chain does not hold together. */
export type ChainBreak = {
  /** The line's number, from 1. */
  readonly line: number;
  readonly kind: 'unreadable' | 'previous' | 'number';
};

export type ChainCheck = {
  readonly links: readonly ChainLink[];
  readonly breaks: readonly ChainBreak[];
};

/**
 * Checks that each line names the digest of the line before it. The lines may come some at a time.
 *
 * @param sha256 of a text's UTF-8, in lower-case hex
 */
export async function checkChain(
  lines: AsyncIterable<string> | Iterable<string>,
  sha256: (text: string) => Sha256,
): Promise<ChainCheck> {
  const links: ChainLink[] = [];
  const breaks: ChainBreak[] = [];
  let previous = FIRST_PREVIOUS;
  let line = 0;
  let last = 0;
  for await (const text of lines) {
    line += 1;
    const link = parseChainLine(text);
    if (!link) breaks.push({ line, kind: 'unreadable' });
    else if (link.previous !== previous) breaks.push({ line, kind: 'previous' });
    else if (link.number !== last + 1) breaks.push({ line, kind: 'number' });
    if (link) links.push(link);
    last = link?.number ?? last + 1;
    previous = sha256(text);
  }
  return { links, breaks };
}

/** What a break means, for the person. */
export function breakSentence({ line, kind }: ChainBreak): Said {
  if (kind === 'unreadable') return said('capture.entry-unreadable', { entry: line });
  if (kind === 'number') return said('capture.entry-renumbered', { entry: line });
  return line === 1
    ? said('capture.beginning-gone', {})
    : said('capture.entry-does-not-follow', { entry: line, before: line - 1 });
}
