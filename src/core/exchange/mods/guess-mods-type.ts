import { CSL_TYPES, type CslType } from '../../model/csl-item.ts';
import { attribute, childAt, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';
import { typeOfGenre } from './mods-terms.ts';

/** Genres of what a work lies in, and what that makes of the work. */
const HOSTS: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['academic journal', 'article-journal'],
  ['journal', 'article-journal'],
  ['periodical', 'article-journal'],
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ['conference publication', 'paper-conference'],
  ['book', 'chapter'],
  ['web site', 'webpage'],
  ['blog', 'post-weblog'],
]);
const RESOURCES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['cartographic', 'map'],
  ['moving image', 'motion_picture'],
  ['sound recording', 'song'],
  ['sound recording-musical', 'song'],
  ['still image', 'graphic'],
  ['notated music', 'musical_score'],
]);

/** MODS has no types: genre, what the work lies in, and the kind of resource say what it is. */
export function guessModsType(record: XmlNode): CslType {
  const genres = childrenOf(record, 'genre');
  const exact = genres.find((genre) => attribute(genre, 'authority') === 'csl');
  const known = exact && CSL_TYPES.find((type) => type === textOf(exact));
  if (known) return known;
  const host = childrenOf(record, 'relatedItem').find((related) => attribute(related, 'type') === 'host');
  const said = genres.flatMap((genre) => typeOfGenre(textOf(genre)) ?? [])[0];
  if (host) return typeIn(host, said);
  const resource = RESOURCES.get(textOf(childAt(record, 'typeOfResource')));
  const isMonograph = textOf(childAt(record, 'originInfo', 'issuance')) === 'monographic';
  return (
    said ?? resource ?? (isMonograph || childAt(record, 'originInfo', 'publisher') ? 'book' : 'document')
  );
}

function typeIn(host: XmlNode, said: CslType | undefined): CslType {
  if (said && said !== 'book' && said !== 'periodical') return said;
  const byGenre = childrenOf(host, 'genre').flatMap(
    (genre) => HOSTS.get(textOf(genre).toLowerCase()) ?? [],
  )[0];
  if (byGenre) return byGenre;
  const hasIssn = childrenOf(host, 'identifier').some((id) => attribute(id, 'type').toLowerCase() === 'issn');
  const isContinuing = textOf(childAt(host, 'originInfo', 'issuance')) === 'continuing';
  return hasIssn || isContinuing ? 'article-journal' : 'chapter';
}
