import type { CslItem } from './csl-item.ts';

const NEWS_AND_POSTS: readonly CslItem['type'][] = [
  'article-newspaper',
  'article-magazine',
  'broadcast',
  'post',
  'post-weblog',
  'webpage',
];

/** True for works whose editor is a desk’s credit (“Editing by …”), not the editor of a book. */
export function hasDeskEditor({ type, editor }: CslItem): boolean {
  return editor !== undefined && NEWS_AND_POSTS.includes(type);
}
