import { EXTRACTOR } from '../extract/extractor.ts';
import type { TextStore } from '../library/ports.ts';
import type { Draft } from '../model/draft.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The text of a draft as it is kept: paragraphs with an empty line between. */
export function keptText({ paragraphs }: Draft): string {
  return paragraphs.join('\n\n');
}

/** Keeps what was read out of a snapshot, and says where. @throws PressmarkError `storage` */
export async function keepText(
  { texts }: { readonly texts: TextStore },
  draft: Draft,
): Promise<Snapshot['text']> {
  return {
    sha256: await texts.put(keptText(draft)),
    paragraphs: draft.paragraphs.length,
    extractor: EXTRACTOR,
    reading: await texts.put(JSON.stringify(draft.reading)),
  };
}
