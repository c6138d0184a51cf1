import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { detectLanguage } from '../suggest/detect-language.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/iu;
const METAS = [
  'citation_language',
  'content-language',
  'dc.language',
  'dcterms.language',
  'og:locale',
  'language',
];
/** Languages that a page may name by a wider or an older tag. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  no: ['nb', 'nn'],
  nb: ['no'],
  nn: ['no'],
  he: ['iw'],
  id: ['in'],
  ku: ['kmr', 'ckb'],
  ckb: ['ku'],
  sr: ['sh', 'hr', 'bs'],
  fa: ['prs'],
};

/**
 * The language of the text as a BCP 47 tag: as the page says, unless its text is clearly in another.
 *
 * @param said by the page
 */
export function languageCandidates(
  said: readonly Candidate<string>[],
  paragraphs: readonly string[],
): readonly Candidate<string>[] {
  const read = detectLanguage(paragraphs.join('\n'));
  if (read === undefined) return said;
  const agrees = ({ value }: Candidate<string>) => isSame(value, read);
  const confirmed = said.filter(agrees).map(({ value, rule }) => candidate(value, rule, 'certain'));
  const other = said.filter((each) => !agrees(each));
  const ofText = confirmed.length > 0 ? [] : [candidate(read, 'language-of-text', 'likely')];
  return merged([...confirmed, ...ofText, ...other], (tag) => tag.toLowerCase());
}

/** The language a page says it is in, the statement nearest to its text first. */
export function statedLanguages({ tree, meta, jsonLd, links, url }: PageFacts): readonly Candidate<string>[] {
  const root = tree.documentElement;
  const body = tree.querySelector('body');
  const self = links.find(
    ({ rel, href, hreflang }) => rel === 'alternate' && href === url && hreflang !== undefined,
  );
  const all: readonly (readonly [string | undefined | null, string])[] = [
    [tree.querySelector('article[lang]')?.getAttribute('lang'), 'article-lang'],
    [root?.getAttribute('lang') ?? root?.getAttribute('xml:lang'), 'html-lang'],
    [body?.getAttribute('lang'), 'html-lang'],
    ...METAS.map((name) => [meta(name)?.content, name] as const),
    [textOf(jsonLd.article?.inLanguage), 'json-ld'],
    [self?.hreflang, 'hreflang'],
  ];
  const tags = all.flatMap(([said, rule]) => {
    const tag = TAG.exec(said?.split(',')[0]?.trim() ?? '')?.[0].replaceAll('_', '-');
    return tag === undefined ? [] : [candidate(tag, rule, 'likely')];
  });
  return merged(tags, (tag) => tag.toLowerCase());
}

function isSame(tag: string, read: string): boolean {
  const [language = ''] = tag.toLowerCase().split('-');
  const [base = ''] = read.split('-');
  return language === base || (SAME[base]?.includes(language) ?? false);
}
