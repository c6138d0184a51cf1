import type { CslItem } from '../../model/csl-item.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { type PartialDate, partialDateFromCsl } from '../../model/partial-date.ts';
import { knownDate } from '../dates/read-date.ts';
import { isArchivedCopy, isWebArchiveName, webArchiveOf } from './web-archives.ts';

/** The copy of a web page that an archive keeps. */
export type ArchivedCopy = {
  readonly url: string;
  /** The archive, as the item names it or as its address tells. */
  readonly name: string | undefined;
  /** When it was made. */
  readonly date: PartialDate | undefined;
};

/**
 * The archived copy of a work: the address we keep it under, or else one that other programs left in
 * `archive_location`, `archive` or the note. An address that is the work’s own `URL` is none beside it.
 */
export function archivedCopyOf(csl: CslItem): ArchivedCopy | undefined {
  const url = addressOf(csl);
  if (url === undefined) return undefined;
  const known = webArchiveOf(url);
  const given = partialDateFromCsl(knownDate(ownVariable(csl, 'archive-date') ?? ''));
  const named = isHeldElsewhere(csl) || isAddress(csl.archive) ? undefined : csl.archive;
  return { url, name: named ?? known?.name, date: given ?? known?.date };
}

/** The item without what only speaks of its archived copy; a real archive that holds the work stays. */
export function withoutArchivedCopy(csl: CslItem): CslItem {
  const copy = archivedCopyOf(csl);
  if (copy === undefined) return csl;
  const { archive, archive_location: location, note, ...rest } = csl;
  const isHeld = isHeldElsewhere(csl);
  const left = note === undefined ? '' : withoutLineOf(copy.url, note);
  return {
    ...rest,
    ...(isHeld && archive !== undefined && !isAddress(archive) && { archive }),
    ...(location !== undefined && location !== copy.url && { archive_location: location }),
    ...(left !== '' && { note: left }),
  };
}

function addressOf(csl: CslItem): string | undefined {
  const own = ownVariable(csl, 'archive-url');
  if (own !== undefined) return own;
  const fields = [csl.archive_location, csl.archive].map((text) => text?.trim());
  return [...fields, ...addressesIn(csl.note)].find(
    (address) => address !== undefined && address !== csl.URL && isArchivedCopy(address),
  );
}

function addressesIn(note: string | undefined): string[] {
  if (note === undefined || !note.includes('://')) return [];
  const found = note.match(/https?:\/\/[^\s<>"]{1,2000}/giu) ?? [];
  return found.map((address) => address.replace(/[.,;:)\]}]{1,5}$/u, ''));
}

/** True if the item says where a real archive keeps it: a box, a place, a collection. */
function isHeldElsewhere({ archive = '', ...csl }: CslItem): boolean {
  if (isWebArchiveName(archive)) return false;
  const location = csl.archive_location;
  const isPlace = location !== undefined && !isAddress(location);
  return isPlace || csl['archive-place'] !== undefined || csl.archive_collection !== undefined;
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\//iu.test(text.trim());
}

const WORDS_OF_A_LABEL = 6;

/** A note without the line that only gives the address; one that says more stays as it is. */
function withoutLineOf(url: string, note: string): string {
  const lines = note.split('\n').filter((line) => {
    if (!line.includes(url)) return true;
    const words = line.replace(url, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length > WORDS_OF_A_LABEL;
  });
  return lines.join('\n').trim();
}
