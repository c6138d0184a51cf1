import type { CslItem, CslName } from '../model/csl-item.ts';
import { type PartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { decodeEntities } from './decode-entities.ts';
import { arxivIn, doiIn, pmcidIn, pmidIn } from './identifiers/identifiers-in-text.ts';
import { isParticle } from './names/particles.ts';
import { LONGEST_PLAIN as LONGEST, plain } from './plain-letters.ts';
import { COMMON_TITLES, ordinalIn, VOLUME } from './work-words.ts';

/**
 * The keys under which a work is found. A key names the work, so that two descriptions which share one are most
 * likely of the same. They are made so that what is left out on one side may stand on the other – the day of a date,
 * the number of an edition – while two days, or two editions, are two works.
 */
export function workKeys(csl: CslItem): string[] {
  return keysOf(csl, 'kept');
}

/** The keys to look for when asking whether a work is there: one of them is among its `workKeys` if it is. */
export function askedWorkKeys(csl: CslItem): string[] {
  return keysOf(csl, 'asked');
}

/** Of what is kept, or of what is looked for. */
type Side = 'kept' | 'asked';

/** Types of which an ISBN names the whole; a chapter bears the one of its book. */
const WHOLE: ReadonlySet<CslItem['type']> = new Set([
  ...(['book', 'report', 'collection', 'pamphlet', 'document', 'thesis', 'classic', 'manuscript'] as const),
  ...(['standard', 'software', 'dataset', 'map', 'musical_score', 'motion_picture', 'periodical'] as const),
]);
/** Types that may bear the DOI or the address of what they are part of. */
const PARTS: ReadonlySet<CslItem['type']> = new Set([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
]);
/** Types that appear day by day, often under one title; of others programs know days that differ. */
const DATED: ReadonlySet<CslItem['type']> = new Set([
  ...(['article-newspaper', 'article-magazine', 'webpage', 'post', 'post-weblog'] as const),
  ...(['broadcast', 'interview', 'personal_communication'] as const),
]);
const SHORTEST_TITLE_ALONE = 8;
const SHORTEST_TITLE = 2;
/** A title that is hardly given to two works in a year, even where nobody is named. */
const TELLING_TITLE = 20;

function keysOf(csl: CslItem, side: Side): string[] {
  const title = plainTitle(csl.title ?? '');
  return [...new Set([...numberKeys(csl, title, side), ...titleKeys(csl, title, side)])];
}

/**
 * A key with something that may be said more exactly, `detail`, or not at all. Kept, it is found by who knows the same
 * or nothing of it; asked, it finds what says the same or nothing.
 */
function refined(key: string, detail: string, side: Side): string[] {
  if (side === 'kept') return detail === '' ? [`${key}|`] : [`${key}|${detail}`, `${key}|?`];
  return detail === '' ? [`${key}|`, `${key}|?`] : [`${key}|${detail}`, `${key}|`];
}

function numberKeys(csl: CslItem, title: string, side: Side): string[] {
  const keys: string[] = [];
  const { DOI = '', URL = '', PMID = '', PMCID = '' } = csl;
  // Two chapters with one DOI, or one address, are of one book.
  const part = PARTS.has(csl.type) ? title : '';
  const doi = doiIn(DOI) ?? (isAtDoiOrg(URL) ? doiIn(URL) : undefined);
  if (doi !== undefined) keys.push(...refined(`doi:${doi.toLowerCase()}`, part, side));
  const pmid = pmidIn(PMID) ?? (PUBMED.test(URL) ? pmidIn(URL) : undefined);
  if (pmid !== undefined) keys.push(`pmid:${pmid}`);
  const pmcid = pmcidIn(PMCID);
  if (pmcid !== undefined) keys.push(`pmcid:${pmcid}`);
  const arxiv = arxivOf(csl);
  if (arxiv !== undefined) keys.push(`arxiv:${arxiv.toLowerCase().replace(/v\d+$/u, '')}`);
  if (WHOLE.has(csl.type)) {
    for (const isbn of isbnsIn(csl.ISBN ?? '')) keys.push(...refined(`isbn:${isbn}`, volumeOf(csl), side));
  }
  const address = doi === undefined || !isAtDoiOrg(URL) ? plainAddress(URL) : undefined;
  if (address !== undefined) keys.push(...refined(`url:${address}`, part, side));
  return keys;
}

const PUBMED = /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi|ncbi)\.nlm\.nih\.gov\/(?:pubmed\/)?\d+\/?$/iu;

function isAtDoiOrg(url: string): boolean {
  return /^https?:\/\/(?:dx\.|www\.)?doi\.org\//iu.test(url);
}

/** DOIs of arXiv hold its number. */
function arxivOf({ DOI = '', URL = '', archive = '', archive_location: place = '', number = '' }: CslItem) {
  const named = /^arxiv$/iu.test(archive.trim()) ? `arXiv:${place.replace(/^arxiv:/iu, '') || number}` : '';
  const ofDoi = /10\.48550\/(arxiv\..+)/iu.exec(DOI)?.[1]?.replace('.', ':') ?? '';
  const ofUrl = /^https?:\/\/(?:www\.)?arxiv\.org\//iu.test(URL) ? URL : '';
  return [named, ofDoi, ofUrl].map(arxivIn).find((found) => found !== undefined);
}

const ISBN = /(?<![\d-])(?:97[89][-‐‑–— ]?)?((?:\d[-‐‑–— ]?){9})[\dX](?!\d)/giu;
const MOST_ISBNS = 10;

/** The nine digits that ten-digit and thirteen-digit ISBNs share, of each that stands in a text. */
function isbnsIn(text: string): string[] {
  const found = [...text.slice(0, LONGEST).matchAll(ISBN)].slice(0, MOST_ISBNS);
  return found.map(([, digits = '']) => digits.replace(/\D/gu, ''));
}

function titleKeys(csl: CslItem, title: string, side: Side): string[] {
  if (title.length < SHORTEST_TITLE) return [];
  const whole = plain(csl['container-title'] ?? '');
  const isCommon = COMMON_TITLES.has(title);
  if (isCommon && whole === '') return [];
  const base = `title:${title}${isCommon ? `|in ${whole}` : ''}`;
  const date = partialDateFromCsl(csl.issued);
  const names = creatorKeys(csl);
  const year = date?.year ?? yearInWords(csl);
  const dated = detailKeys(csl, date);
  const ofNames = names.flatMap((name) => dated(`${base}|${name}|${year}`, side));
  const nameless = isNamed(csl.author?.[0]) ? [] : placesOf(csl, title);
  const ofPlaces = nameless.flatMap((place) => dated(`${base}|${place}|${year}`, side));
  const isDay = date?.day !== undefined && title.length >= SHORTEST_TITLE_ALONE;
  const ofDay = isDay
    ? refined(`${base}|on ${date.year}-${date.month}-${date.day}`, names[0] ?? '', side)
    : [];
  return [...ofNames, ...ofPlaces, ...ofDay];
}

/** Formats put those who made a work of no author into different roles. */
const MAKERS = [
  'director',
  'composer',
  'compiler',
  'performer',
  'host',
  'organizer',
  'chair',
  'editor',
] as const;

const NOBODY = 'nobody';

/** The year of a date that no reader could make out: “late in 1950”. */
function yearInWords({ issued }: CslItem): string {
  const words = (issued?.literal ?? issued?.raw ?? '').slice(0, LONGEST);
  return /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/u.exec(words)?.[0] ?? '';
}

const NO_NAMES: ReadonlySet<string> = new Set(['', 'unknown', 'anon', 'anonymous', 'nn', 'noauthor']);

/** Some formats must have an author, so that programs make one up. */
function isNamed(author: CslName | undefined): boolean {
  return author !== undefined && !NO_NAMES.has(plain(author.literal ?? author.family ?? author.given ?? ''));
}

function creatorKeys(csl: CslItem): string[] {
  if (isNamed(csl.author?.[0])) return nameKeys(csl.author?.[0]);
  return distinct(MAKERS.flatMap((role) => nameKeys(csl[role]?.[0])));
}

/**
 * Where a work that names no author has appeared; without that, its title alone must do. They are compared with
 * authors as well: what one program has for the publisher is an author to another.
 */
function placesOf(csl: CslItem, title: string): string[] {
  const places = [csl['container-title'], csl.publisher].map((name) => plain(name ?? ''));
  const named = places.filter((name) => name !== '');
  return title.length >= TELLING_TITLE ? [...named, NOBODY] : named;
}

/** Makes the keys of an edition and a volume, or of the day, from one of title, name and year. */
function detailKeys(csl: CslItem, date: PartialDate | undefined): (key: string, side: Side) => string[] {
  if (!DATED.has(csl.type))
    return (key, side) => refined(key, WHOLE.has(csl.type) ? editionOf(csl) : '', side);
  if (date?.month === undefined) return (key, side) => refined(key, '', side);
  const month = `m${date.month}`;
  if (date.day === undefined) {
    return (key, side) => [...refined(key, month, side), ...(side === 'asked' ? [`${key}|${month}?`] : [])];
  }
  const day = `${month}d${date.day}`;
  return (key, side) => [
    ...refined(key, day, side),
    side === 'kept' ? `${key}|${month}?` : `${key}|${month}`,
  ];
}

/** The first edition is the one that needs no number. */
function editionOf(csl: CslItem): string {
  const words = (csl.edition ?? csl.version ?? '').slice(0, LONGEST).toLowerCase();
  const inWords = ordinalIn(words) ?? 0;
  const number = /\d+(?:\.\d+)*/u.exec(words)?.[0] ?? (inWords > 0 ? String(inWords) : plain(words));
  const edition = number === '' || number === '1' ? '' : `e${number}`;
  return edition + volumeOf(csl);
}

function volumeOf({ volume = '' }: CslItem): string {
  const number = plain(volume).replace(VOLUME, '');
  return number === '' ? '' : `v${number}`;
}

/**
 * What a first author is looked for by: the last word of the family name, since programs disagree about particles and
 * double names, and the whole name, since some do not split it. An organisation has only its whole name.
 */
function nameKeys(name: CslName | undefined): string[] {
  if (name === undefined) return [];
  const { literal = '', family = '', given = '' } = name;
  const particles = `${name['dropping-particle'] ?? ''} ${name['non-dropping-particle'] ?? ''}`;
  if (family !== '') {
    return distinct([lastWord(family), plain(`${given} ${particles} ${family}`)]);
  }
  const comma = literal.indexOf(',');
  const isPerson = comma > 0 || /(?:^|[\s.])\p{Lu}\./u.test(literal);
  const turned = comma > 0 ? `${literal.slice(comma + 1)} ${literal.slice(0, comma)}` : literal;
  return distinct([isPerson ? lastWord(comma > 0 ? literal.slice(0, comma) : literal) : '', plain(turned)]);
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}

const SUFFIX = /^(?:jr|sr|[iv]{2,3}|iv)\.?$/iu;

function lastWord(family: string): string {
  const words = family
    .slice(0, LONGEST)
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !SUFFIX.test(word));
  const named = words.filter((word) => !isParticle(word));
  return plain(
    (named.at(-1) ?? words.at(-1) ?? '').replace(/^(?:(?:al|el)[-‐‑]|(?:d|l|dell)['’])(?=\p{L})/iu, ''),
  );
}

/** A title without the markup of CSL, of HTML or of LaTeX, and with “and” written out. */
function plainTitle(title: string): string {
  const short = title.length > 4 * LONGEST ? title.slice(0, 4 * LONGEST) : title;
  return plain(
    decodeEntities(short)
      .replace(/<\/?[a-z][^<>]*>/giu, '')
      .replace(/\\[a-zA-Z]+(?=\s*\{)|\\(?=\W)/gu, '')
      .replace(/\\?&/gu, ' and '),
  );
}

/** An address without what does not tell pages apart; one without a path names a site, not a work. */
function plainAddress(url: string): string | undefined {
  const match = /^https?:\/\/(?:www\.)?([^/?#\s]+)(\/[^#]*)?(#!?\/.*)?/iu.exec(url.trim());
  if (match?.[1] === undefined) return undefined;
  const [, host, path = '', route = ''] = match;
  const rest = decoded(withoutTracking(path)).replace(/\/$/u, '') + route;
  return rest === '' ? undefined : `${host.toLowerCase().replace(/:(?:80|443)$/u, '')}${rest}`;
}

function withoutTracking(path: string): string {
  const at = path.indexOf('?');
  if (at === -1) return path;
  const kept = path
    .slice(at + 1)
    .split('&')
    .filter((pair) => pair !== '' && !/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid)=/iu.test(pair));
  return path.slice(0, at) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
