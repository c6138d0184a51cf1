import { CSL_TYPES } from '../model/csl-item.ts';
import { fold } from './fold.ts';
import { HAS_VALUES, IS_VALUES } from './query.ts';
import { nearest } from './query-operators.ts';

/** What people call the kinds of works, as CSL names them; a beginning such as `article` stands for all that begin so. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  ...words(
    'article-newspaper',
    'newspaper',
    'newspaper-article',
    'news',
    'news-article',
    'press',
    'daily',
    'zeitung',
  ),
  ...words('article-magazine', 'magazine', 'magazine-article', 'weekly'),
  ...words('article-journal', 'journal', 'journal-article', 'paper', 'scholarly', 'academic'),
  ...words('article', 'articles', 'preprint'),
  ...words('webpage', 'web', 'web-page', 'page', 'site', 'website', 'online'),
  ...words('post-weblog', 'blog', 'blog-post', 'weblog'),
  ...words('post', 'tweet', 'toot', 'social', 'social-media', 'forum', 'forum-post', 'thread', 'comment'),
  ...words('chapter', 'book-section', 'section', 'book-chapter'),
  ...words('paper-conference', 'conference', 'conference-paper', 'proceedings'),
  ...words('thesis', 'dissertation', 'phd', 'masters'),
  ...words('report', 'technical-report', 'white-paper', 'working-paper', 'grey-literature'),
  ...words('speech', 'presentation', 'talk', 'lecture'),
  ...words(
    'broadcast',
    'radio',
    'tv',
    'television',
    'radio-broadcast',
    'tv-broadcast',
    'podcast',
    'episode',
    'programme',
  ),
  ...words('motion_picture', 'film', 'movie', 'video', 'video-recording', 'documentary'),
  ...words('song', 'audio', 'music', 'audio-recording', 'recording'),
  ...words('graphic', 'artwork', 'photo', 'photograph', 'picture', 'image', 'painting'),
  ...words('legal_case', 'case', 'court-case', 'judgment', 'judgement', 'ruling'),
  ...words('legislation', 'law', 'statute', 'act'),
  ...words('personal_communication', 'letter', 'email', 'e-mail', 'mail', 'message', 'instant-message'),
  ...words('dataset', 'data', 'data-set'),
  ...words('software', 'computer-program', 'program', 'code'),
  ...words('entry-encyclopedia', 'encyclopedia', 'encyclopedia-article', 'encyclopaedia'),
  ...words('entry-dictionary', 'dictionary', 'dictionary-entry'),
  ...words('pamphlet', 'leaflet', 'flyer', 'brochure'),
  ...words('book', 'monograph'),
  ...words('document', 'other', 'misc'),
};

function words(type: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [plain(name), type]));
}

const BY_CSL_NAME: ReadonlyMap<string, string> = new Map(CSL_TYPES.map((type) => [plain(type), type]));

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The type, or the beginning of types, that a person means by a word. */
export function typeNamed(typed: string): string | undefined {
  const name = plain(typed);
  const known = (word: string) =>
    BY_CSL_NAME.get(word) ?? (Object.hasOwn(TYPE_WORDS, word) ? TYPE_WORDS[word] : undefined);
  return known(name) ?? (name.endsWith('s') ? known(name.slice(0, -1)) : undefined);
}

/** The types that one of their words begins so, as CSL names them. */
export function typesFrom(beginning: string): readonly string[] {
  const start = plain(beginning);
  const named = [...BY_CSL_NAME, ...Object.entries(TYPE_WORDS)].filter(([word]) => word.startsWith(start));
  return [...new Set(named.map(([, type]) => type))].filter((type) => BY_CSL_NAME.has(plain(type)));
}

/** The word for a type that is spelt most like another. */
export function typeNear(typed: string): string | undefined {
  return nearest(plain(typed), [...BY_CSL_NAME.keys(), ...Object.keys(TYPE_WORDS)]);
}

/** What an item can have or be, by other words. A `-` in front means that it is the contrary. */
const ALSO_HAS: Readonly<Record<string, string>> = {
  ...{ attachment: 'snapshot', attachments: 'snapshot', capture: 'snapshot', copy: 'snapshot' },
  ...{ archive: 'snapshot', snapshots: 'snapshot', file: 'snapshot', files: 'snapshot', fulltext: 'text' },
  ...{ body: 'text', link: 'url', address: 'url', website: 'url', urls: 'url', tags: 'tag', keyword: 'tag' },
  ...{ label: 'tag', labels: 'tag', userlabels: 'tag', keywords: 'tag', authors: 'author', by: 'author' },
  ...{ creator: 'author', byline: 'author', year: 'date', issued: 'date', outlet: 'source' },
  ...{ journal: 'source', newspaper: 'source', notes: 'note', comment: 'note', annotation: 'note' },
  ...{ standfirst: 'abstract', summary: 'abstract', lang: 'language', folder: 'collection' },
  ...{ collections: 'collection', notebook: 'collection', picture: 'image', images: 'image', photo: 'image' },
  ...{ screenshot: 'image', pdfs: 'pdf', webarchive: 'wacz', warc: 'wacz', mht: 'mhtml', webpage: 'html' },
  ...{ htm: 'html', jpg: 'image', jpeg: 'image', png: 'image', gif: 'image', webp: 'image' },
};
const ALSO_IS: Readonly<Record<string, string>> = {
  ...{ trash: 'trashed', deleted: 'trashed', removed: 'trashed', bin: 'trashed', binned: 'trashed' },
  ...{ archived: 'sealed', captured: 'sealed', changed: 'altered', damaged: 'altered', modified: 'altered' },
  ...{
    broken: 'altered',
    lost: 'missing',
    gone: 'missing',
    duplicates: 'duplicate',
    duplicated: 'duplicate',
  },
  ...{ double: 'duplicate', dupe: 'duplicate', unlabeled: 'untagged', unlabelled: 'untagged' },
};
/** States that are said with `has`: the value, and whether the item must have it. */
const STATES: Readonly<Record<string, readonly [value: string, has: boolean]>> = {
  ...{ tagged: ['tag', true], undated: ['date', false], dated: ['date', true], anonymous: ['author', false] },
  ...{ unfiled: ['collection', false], filed: ['collection', true], annotated: ['note', true] },
  ...{ unsealed: ['snapshot', false], uncaptured: ['snapshot', false], pdf: ['pdf', true] },
};

/** What an item may have, by a word for it. */
export function hasNamed(typed: string): (typeof HAS_VALUES)[number] | undefined {
  const name = plain(typed);
  const value = Object.hasOwn(ALSO_HAS, name) ? ALSO_HAS[name] : name;
  return HAS_VALUES.find((each) => each === value);
}

/** What an item may be, by a word for it. */
export function isNamed(typed: string): (typeof IS_VALUES)[number] | undefined {
  const name = plain(typed);
  const value = Object.hasOwn(ALSO_IS, name) ? ALSO_IS[name] : name;
  return IS_VALUES.find((each) => each === value);
}

/** A state that consists in having something, or in not having it. */
export function stateNamed(
  typed: string,
): { readonly value: (typeof HAS_VALUES)[number]; readonly has: boolean } | undefined {
  const name = plain(typed);
  const [value, has] = (Object.hasOwn(STATES, name) ? STATES[name] : undefined) ?? [];
  const known = HAS_VALUES.find((each) => each === value);
  return known && has !== undefined ? { value: known, has } : undefined;
}

/** Of what items can have, or be, the word most like another. */
export function valueNear(operator: 'has' | 'is', typed: string): string | undefined {
  const also = operator === 'has' ? Object.keys(ALSO_HAS) : [...Object.keys(ALSO_IS), ...Object.keys(STATES)];
  return nearest(plain(typed), [...(operator === 'has' ? HAS_VALUES : IS_VALUES), ...also]);
}
