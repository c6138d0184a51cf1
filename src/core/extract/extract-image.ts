import type { Draft } from '../model/draft.ts';
import { said } from '../said/said.ts';
import { candidate } from './candidates.ts';
import { draftFrom } from './draft-from.ts';

const MISSING = {
  title: said('absent.image-title', {}),
  author: said('absent.image-text', {}),
  issued: said('absent.image-text', {}),
  URL: said('absent.origin', {}),
};

/** The draft of an image, which is kept and not read: its name is all that is known of it. */
export function extractImage({
  url,
  name,
}: {
  readonly url?: string | undefined;
  readonly name?: string | undefined;
}): Draft {
  return draftFrom({
    candidates: {
      type: [candidate('graphic', 'image', 'likely')],
      title: name === undefined ? [] : [candidate(name, 'file-name', 'suggested')],
      URL: url === undefined ? [] : [candidate(url, 'address', 'certain')],
    },
    missing: MISSING,
    article: { paragraphs: [], marks: [] },
  });
}
