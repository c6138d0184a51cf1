import {
  arxivIn,
  doiIn,
  isbnIn,
  issnIn,
  pmcidIn,
  pmidIn,
} from '../../csl/identifiers/identifiers-in-text.ts';
import type { CslTextVariable } from '../../model/csl-item.ts';
import type { Candidate, Confidence } from '../../model/reading.ts';
import { type Candidates, candidate, merged } from '../candidates.ts';
import { type JsonLdNode, listOf, textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';

type Text = { readonly text: string; readonly rule: string; readonly confidence: Confidence };
type Identifiers = Pick<Candidates, 'DOI' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID'>;

const DOI_METAS = [
  'citation_doi',
  'bepress_citation_doi',
  'prism.doi',
  'dc.identifier.doi',
  'dc.identifier',
  'dcterms.identifier',
  'eprints.doi',
  'doi',
];
const ISBN_METAS = [
  'citation_isbn',
  'prism.isbn',
  'book:isbn',
  'books:isbn',
  'bepress_citation_isbn',
  'eprints.isbn',
];
const ISSN_METAS = ['citation_issn', 'bepress_citation_issn', 'prism.issn', 'prism.eissn', 'eprints.issn'];
const REFERENCES =
  '[class*="reference"], [id*="reference"], [class*="bibliograph"], [id*="bibliograph"], [class*="citation"], [class*="cited"], [class*="related"], [role="doc-bibliography"], ol, aside, footer';

/** The numbers that the page’s own work is known by; never those of works it cites. */
export function identifierCandidates(facts: PageFacts): Identifiers {
  const { coins } = facts;
  const coin = (...variables: readonly CslTextVariable[]) =>
    variables.flatMap((variable) =>
      (coins?.texts.get(variable) ?? []).flatMap(([, text]) => textAs(text, 'coins', 'likely')),
    );
  const ids: readonly Text[] = [
    ...coin('DOI', 'URL'),
    ...coin('PMID').map((each) => ({ ...each, text: `PMID: ${each.text}` })),
    ...(coins?.unread ?? []).flatMap(([key, value]) =>
      /^rft[._](?:id|doi|identifier)$/u.test(key) ? textAs(value, 'coins', 'likely') : [],
    ),
    ...statedIds(facts),
    ...addressIds(facts),
  ];
  const metas = (names: readonly string[]) =>
    names.flatMap((name) => facts.metas(name).flatMap((text) => textAs(text, name, 'certain')));
  return withoutEmpty({
    DOI: pick([...metas(DOI_METAS), ...ids, ...shownDoi(facts)], doiIn),
    ISBN: pick(
      [
        ...metas(ISBN_METAS),
        ...metas(['dc.identifier']).filter(isLabelled(/isbn/iu)),
        ...coin('ISBN'),
        ...stated(facts, 'isbn'),
      ],
      isbnIn,
    ),
    ISSN: pick(
      [
        ...metas(ISSN_METAS),
        ...metas(['dc.source', 'dc.identifier']).filter(isLabelled(/issn/iu)),
        ...coin('ISSN'),
        ...periodicalIssn(facts),
      ],
      issnIn,
    ),
    PMID: pick(
      [
        ...metas(['citation_pmid', 'citation_pubmed_id', 'ncbi_uid']),
        ...ids.filter(isLabelled(/pmid|pubmed/iu)),
      ],
      pmidIn,
    ),
    PMCID: pick([...metas(['citation_pmcid', 'citation_pmc']), ...ids.filter(isLabelled(/PMC/u))], pmcidIn),
  });
}

/** The arXiv number of the page’s own work. */
export function arxivCandidates(facts: PageFacts): readonly Candidate<string>[] {
  const metas = facts
    .metas('citation_arxiv_id')
    .flatMap((text) => textAs(text, 'citation_arxiv_id', 'certain'));
  const isThere = /(?:^|\.)arxiv\.org$/u.test(facts.host ?? '');
  return pick([...metas, ...textAs(isThere ? facts.url : undefined, 'address', 'likely')], arxivIn);
}

function textAs(text: string | undefined, rule: string, confidence: Confidence): readonly Text[] {
  return text === undefined || text === '' ? [] : [{ text, rule, confidence }];
}

function isLabelled(label: RegExp): (text: Text) => boolean {
  return ({ text }) => label.test(text.slice(0, 2_000));
}

function pick(
  texts: readonly Text[],
  idIn: (text: string) => string | undefined,
): readonly Candidate<string>[] {
  const found = texts.flatMap(({ text, rule, confidence }) => {
    const id = idIn(text);
    return id === undefined ? [] : [candidate(id, rule, confidence)];
  });
  return merged(found, (id) => id.toLowerCase());
}

function withoutEmpty(ids: Identifiers): Identifiers {
  return Object.fromEntries(Object.entries(ids).filter(([, found]) => found.length > 0));
}

function stated({ jsonLd }: PageFacts, property: string): readonly Text[] {
  return listOf(jsonLd.article?.[property]).flatMap((value) => textAs(textOf(value), 'json-ld', 'certain'));
}

/** `identifier` and `sameAs` of a scholarly article, as text or as a property and its value. */
function statedIds(facts: PageFacts): readonly Text[] {
  const { article, resolve } = facts.jsonLd;
  if (!facts.isScholarly) return [];
  return ['identifier', 'doi', 'sameAs', '@id', 'url'].flatMap((property) =>
    listOf(article?.[property]).flatMap((value) => {
      const node = typeof value === 'string' ? undefined : resolve(value);
      const text = node
        ? [node.propertyID, node.name, node.value].flatMap((each) => textOf(each) ?? []).join(': ')
        : textOf(value);
      return textAs(text, 'json-ld', 'certain');
    }),
  );
}

function periodicalIssn({ jsonLd }: PageFacts): readonly Text[] {
  const issns: Text[] = [];
  let whole: JsonLdNode | undefined = jsonLd.article;
  for (let depth = 0; whole && depth < 4; depth += 1) {
    whole = jsonLd.resolve(listOf(whole.isPartOf)[0]);
    for (const issn of listOf(whole?.issn)) issns.push(...textAs(textOf(issn), 'json-ld', 'certain'));
  }
  return issns;
}

/** A publisher’s page of a paper has its DOI in its address. */
function addressIds({ url, links }: PageFacts): readonly Text[] {
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  return [url, canonical].flatMap((address) => {
    const isOfWork = /\/(?:doi|article|abs|full|content|chapter|book)s?\/|doi\.org\/|pubmed|\/pmc\//iu.test(
      address ?? '',
    );
    return isOfWork ? textAs(address, 'address', 'likely') : [];
  });
}

/** The DOI that a scholarly page shows outside its references. */
function shownDoi(facts: PageFacts): readonly Text[] {
  if (!facts.isScholarly) return [];
  for (const link of [...facts.tree.querySelectorAll('a[href*="doi.org/10."]')].slice(0, 20)) {
    if (link.closest(REFERENCES) === null)
      return textAs(link.getAttribute('href') ?? undefined, 'doi-link', 'suggested');
  }
  return [];
}
