import { decodeEntities } from '../../../csl/decode-entities.ts';
import { displayName } from '../../../csl/names/display-name.ts';
import type { CslName } from '../../../model/csl-item.ts';
import { nameFrom, splitNames } from '../../names/split-names.ts';
import { type JsonLdNode, listOf, textOf, typeOf } from '../../page/json-ld.ts';
import type { PageFacts } from '../../page/page-facts.ts';
import type { Byline } from './byline.ts';

const BYLINE_METAS = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'cxenseparse:author',
];
const AUTHOR_METAS = [
  'article:author_name',
  'article_author',
  'author',
  'authors',
  'author_name',
  'article:author',
  'og:article:author',
  'dc.author',
  'lp.article:author',
  'vr:author',
  'analytics:author',
  'shareaholic:article_author_name',
  'citation_author_name',
];
const MOST_AUTHORS = 100;

/** Who wrote it, as the page tells machines: of its kinds of statement the most reliable first. */
export function statedAuthors(facts: PageFacts, language: string | undefined): readonly Byline[] {
  return [
    ...citationAuthors(facts, language),
    ...jsonLdAuthors(facts, language),
    ...[...BYLINE_METAS, ...AUTHOR_METAS].flatMap((name) => metaAuthors(facts, name, language)),
  ];
}

/** Google Scholar’s, one each and the family name first or last. */
function citationAuthors({ metas }: PageFacts, language: string | undefined): readonly Byline[] {
  const single = metas('citation_author');
  const listed = metas('citation_authors').flatMap((list) => list.split(';'));
  const written = (single.length > 0 ? single : listed)
    .filter((name) => name.trim() !== '')
    .slice(0, MOST_AUTHORS);
  if (written.length === 0) return [];
  const names = written.map((name) => citationName(decodeEntities(name), language));
  return [
    {
      names,
      rule: single.length > 0 ? 'citation_author' : 'citation_authors',
      confidence: 'certain',
      raw: written.join('; ').slice(0, 300),
      isExplicit: true,
    },
  ];
}

function citationName(text: string, language: string | undefined): CslName {
  const [family, given, ...more] = text.split(',').map((part) => part.trim());
  return family && given && more.length === 0
    ? { family, given }
    : nameFrom(text, { isPerson: true, language });
}

function jsonLdAuthors(facts: PageFacts, language: string | undefined): readonly Byline[] {
  const names = authorNodes(facts).flatMap(({ name, isOrganisation }): readonly CslName[] =>
    isOrganisation ? [{ literal: name }] : splitNames(name, { isPerson: true, language }),
  );
  if (names.length === 0) return [];
  const raw = authorNodes(facts).map(({ name }) => name);
  return [
    { names, rule: 'json-ld', confidence: 'certain', raw: raw.join('; ').slice(0, 300), isExplicit: true },
  ];
}

/** The authors of the article: of a review of a claim the author is the claimant, so only articles are asked. */
function authorNodes({
  jsonLd,
}: PageFacts): readonly { readonly name: string; readonly isOrganisation: boolean }[] {
  const { article, nodes } = jsonLd;
  const articles = [
    ...(article ? [article] : []),
    ...nodes.filter(
      (node) => node !== article && /(?:Article|BlogPosting|MedicalWebPage)$/u.test(typeOf(node)),
    ),
  ];
  for (const each of articles.slice(0, 5)) {
    const authors = [each.author, each.creator]
      .map((value) => namedNodes(value, jsonLd.resolve))
      .find((list) => list.length > 0);
    if (authors) return authors.slice(0, MOST_AUTHORS);
  }
  return [];
}

function namedNodes(value: unknown, resolve: (value: unknown) => JsonLdNode | undefined) {
  return listOf(value).flatMap((author) => {
    const node = resolve(author);
    const names = typeof author === 'string' ? [author] : node ? namesOf(node) : [];
    const isOrganisation = /Organi[sz]ation$/u.test(typeOf(node));
    return names.map((name) => ({ name: decodeEntities(name).replace(/\s+/gu, ' '), isOrganisation }));
  });
}

function namesOf(node: JsonLdNode): readonly string[] {
  const names = listOf(node.name).filter((name) => typeof name === 'string' && name.trim() !== '');
  if (names.length > 0) return names.map(String);
  const [given, family] = [textOf(node.givenName), textOf(node.familyName)];
  return given && family ? [`${given} ${family}`] : [];
}

function metaAuthors({ metas }: PageFacts, rule: string, language: string | undefined): readonly Byline[] {
  const written = [...new Set(metas(rule))].slice(0, MOST_AUTHORS);
  const names = written.flatMap((text) => splitNames(text, { language }));
  const known = new Map(names.map((name) => [displayName(name).toLowerCase(), name]));
  if (known.size === 0) return [];
  return [
    {
      names: [...known.values()],
      rule,
      confidence: 'likely',
      raw: written.join('; ').slice(0, 300),
      isExplicit: false,
    },
  ];
}
