import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';

/** Archives of web pages by the end of their host’s name. */
const ARCHIVES: ReadonlyMap<string, string> = new Map([
  ['web.archive.org', 'Internet Archive'],
  ['archive.org', 'Internet Archive'],
  ['archive-it.org', 'Archive-It'],
  ['archive.today', 'archive.today'],
  ['archive.is', 'archive.today'],
  ['archive.ph', 'archive.today'],
  ['archive.li', 'archive.today'],
  ['archive.vn', 'archive.today'],
  ['archive.fo', 'archive.today'],
  ['archive.md', 'archive.today'],
  ['perma.cc', 'Perma.cc'],
  ['webcitation.org', 'WebCite'],
  ['ghostarchive.org', 'Ghostarchive'],
  ['arquivo.pt', 'Arquivo.pt'],
  ['webarchive.org.uk', 'UK Web Archive'],
  ['webarchive.nationalarchives.gov.uk', 'UK Government Web Archive'],
  ['webarchive.parliament.uk', 'UK Parliament Web Archive'],
  ['webarchive.loc.gov', 'Library of Congress'],
  ['webarchive.nla.gov.au', 'Australian Web Archive'],
  ['webarchive.bac-lac.gc.ca', 'Government of Canada Web Archive'],
  ['swap.stanford.edu', 'Stanford Web Archive Portal'],
  ['webarchiv.cz', 'Webarchiv'],
  ['vefsafn.is', 'Vefsafn.is'],
  ['megalodon.jp', 'Web Gyotaku'],
  ['freezepage.com', 'FreezePage'],
]);

/** What the address of an archived copy says by itself. */
export type WebArchive = {
  /** The archive’s name. */
  readonly name: string;
  /** When the copy was made, where the address carries its time stamp. */
  readonly date?: PartialDate;
};

/** A path with the time of capture, as the Wayback Machine and its relatives write it: `/20190214093011id_/http://…`. */
const STAMP = /\/(\d{4})[.-]?(\d\d)[.-]?(\d\d)[-\d]{0,9}(?:[a-z]{2}_)?\//u;

/** The archive in which an address lies, or `undefined` if it is of no archive that is known. */
export function webArchiveOf(address: string): WebArchive | undefined {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const name = nameOfHost(hostname);
  if (name === undefined) return undefined;
  const [, year, month, day] = STAMP.exec(pathname) ?? [];
  const date = year === undefined ? undefined : partialDateOf(Number(year), Number(month), Number(day));
  return date === undefined ? { name } : { name, date };
}

/** True for the address of a copy of a page; false for an archive’s own pages and for works that it holds. */
export function isArchivedCopy(address: string): boolean {
  const archive = webArchiveOf(address);
  if (archive === undefined) return false;
  const { hostname, pathname } = new URL(address);
  if (pathname === '/') return false;
  return archive.date !== undefined || !/(?:^|\.)(?:archive\.org|archive-it\.org)$/u.test(hostname);
}

/** True for the name of an archive of web pages, in any case. */
export function isWebArchiveName(name: string): boolean {
  return NAMES.has(name.toLowerCase().trim());
}

const NAMES = new Set(
  [...ARCHIVES.values(), 'Wayback Machine', 'archive.is', 'archive.ph', 'archive.org'].map((name) =>
    name.toLowerCase(),
  ),
);

function nameOfHost(hostname: string): string | undefined {
  const labels = hostname.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const name = ARCHIVES.get(labels.slice(at).join('.'));
    if (name !== undefined) return name;
  }
  return undefined;
}
