import { typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';

const PAPER_METAS = [
  'citation_title',
  'bepress_citation_title',
  'eprints.title',
  'prism.publicationname',
  'dc.identifier.doi',
  'citation_doi',
];

/** Whether a page says that it is of a scholarly work, and not merely about one. */
export function isScholarly({ meta, jsonLd }: PageFacts): boolean {
  return (
    meta(...PAPER_METAS) !== undefined ||
    typesOf(jsonLd.article).some((type) => /ScholarlyArticle$/u.test(type))
  );
}
