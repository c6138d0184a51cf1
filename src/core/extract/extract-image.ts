import type { Draft } from '../model/draft.ts';
import { EMPTY_READING } from './draft-from.ts';
import { found, unknown } from './field-origins.ts';

/** The draft of an image, which is kept and not read: its name is all that is known of it. */
export function extractImage({
  url,
  name,
}: {
  readonly url?: string | undefined;
  readonly name?: string | undefined;
}): Draft {
  return {
    csl: {
      type: 'graphic',
      ...(name !== undefined && { title: name }),
      ...(url !== undefined && { URL: url }),
    },
    provenance: {
      type: found('image', 'likely'),
      title: name === undefined ? unknown('An image names no title.') : found('file-name', 'suggested'),
      author: unknown('Nothing is read out of images.'),
      issued: unknown('Nothing is read out of images.'),
      URL:
        url === undefined
          ? unknown('The file does not say where it came from.')
          : found('address', 'certain'),
    },
    paragraphs: [],
    reading: EMPTY_READING,
  };
}
