import { listOf, textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';

const METAS = [
  'news_keywords',
  'article:tag',
  'parsely-tags',
  'sailthru.tags',
  'citation_keywords',
  'citation_keyword',
  'dc.subject',
  'dcterms.subject',
  'keywords',
];
const LONGEST = 60;
const MOST = 40;
/** What publishing systems steer themselves with: `@lll`, `autoplay_video`, `type:story`. */
const STEERING =
  /^[@#_]|[_:=/<>{}]|^https?|^\d+$|^(?:news|article|story|video|general|other|null|none|home)$/iu;

/** The page’s own keywords, each once, as it writes them and in its order. */
export function keywordsOf({ metas, jsonLd }: PageFacts): readonly string[] {
  const said = METAS.flatMap((name) => metas(name).flatMap(partsOf));
  const stated = listOf(jsonLd.article?.keywords).flatMap((value) => {
    const node = typeof value === 'string' ? undefined : jsonLd.resolve(value);
    return partsOf(node ? (textOf(node.name) ?? '') : (textOf(value) ?? ''));
  });
  const byName = new Map<string, string>();
  for (const word of [...said, ...stated]) {
    const isWord = word.length > 1 && word.length <= LONGEST && /\p{L}/u.test(word) && !STEERING.test(word);
    const key = word.toLowerCase();
    if (isWord && !byName.has(key)) byName.set(key, word);
  }
  return [...byName.values()].slice(0, MOST);
}

function partsOf(text: string): readonly string[] {
  return text
    .slice(0, 4_000)
    .split(/[,;|،、；，]/u)
    .map((word) => word.trim().replace(/^["“”'[\]]{1,3}|["“”'[\]]{1,3}$/gu, ''));
}
