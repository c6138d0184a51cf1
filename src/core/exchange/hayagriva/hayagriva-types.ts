import type { CslType } from '../../model/csl-item.ts';

/** What a type of Hayagriva is in CSL when it stands alone. */
const TYPES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['article', 'article'],
  ['chapter', 'chapter'],
  ['entry', 'entry'],
  ['anthos', 'chapter'],
  ['report', 'report'],
  ['thesis', 'thesis'],
  ['web', 'webpage'],
  ['scene', 'motion_picture'],
  ['artwork', 'graphic'],
  ['patent', 'patent'],
  ['case', 'legal_case'],
  ['newspaper', 'periodical'],
  ['legislation', 'legislation'],
  ['manuscript', 'manuscript'],
  ['original', 'document'],
  ['post', 'post'],
  ['misc', 'document'],
  ['performance', 'performance'],
  ['periodical', 'periodical'],
  ['proceedings', 'book'],
  ['book', 'book'],
  ['blog', 'webpage'],
  ['reference', 'book'],
  ['conference', 'event'],
  ['anthology', 'book'],
  ['repository', 'software'],
  ['thread', 'post'],
  ['video', 'motion_picture'],
  ['audio', 'song'],
  ['exhibition', 'event'],
]);

/** What a work is by the type of what it is in. */
const INSIDE: Readonly<Record<string, Readonly<Record<string, CslType>>>> = {
  article: {
    periodical: 'article-journal',
    newspaper: 'article-newspaper',
    proceedings: 'paper-conference',
    conference: 'paper-conference',
    blog: 'post-weblog',
    web: 'post-weblog',
    anthology: 'chapter',
    book: 'chapter',
    reference: 'entry-encyclopedia',
  },
  entry: { reference: 'entry-encyclopedia', blog: 'post-weblog', newspaper: 'article-newspaper' },
  web: { blog: 'post-weblog', newspaper: 'article-newspaper' },
  misc: { periodical: 'article-journal', newspaper: 'article-newspaper' },
  video: { video: 'broadcast' },
  audio: { audio: 'song' },
};

/** True for a name of a type of Hayagriva; capitals do not matter. */
export function isHayagrivaType(name: string): boolean {
  return TYPES.has(name.toLowerCase());
}

/** The CSL type of a work by its own type and that of its first parent; `undefined` for a name that is no type. */
export function cslTypeFromHayagriva(name: string, parent: string | undefined): CslType | undefined {
  const own = name.toLowerCase();
  const inside = parent === undefined ? undefined : INSIDE[own]?.[parent.toLowerCase()];
  return inside ?? TYPES.get(own);
}
