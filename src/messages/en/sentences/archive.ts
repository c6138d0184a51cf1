import type { ArchiveMessages } from '#core/said/archive.ts';
import type { Phrases } from '../../phrases.ts';
import { number, plural } from '../words.ts';

const UNKNOWN = 'unknown';
const NOTHING_CHANGED = 'Nothing was changed.';

export const archive: Phrases<ArchiveMessages> = {
  'archive.page-not-packed': 'The page arrived but could not be made into one file.',
  'archive.more-pages': ({ count }) =>
    `The archive has ${number(count)} more pages than Pressmark takes from one file; only the first were read.`,
  'archive.record-cut': ({ place }) => `The record of ${place || UNKNOWN} is cut off and was left out.`,
  'archive.too-much':
    'The archive unpacks to more than Pressmark reads at once, so a part of it was left out. Split it and try again.',
  'archive.end-missing': 'The end of the archive is missing. What comes before it was read.',
  'archive.old-arc': ({ name }) =>
    `${name} is in the old ARC format. Pressmark reads WARC and WACZ; programs such as warcio turn ARC into WARC.`,
  'archive.no-such-page': 'That page is not in the archive.',
  'archive.too-many-files': ({ most }) =>
    `This archive has more than ${number(most)} files in it, more than Pressmark reads. Nothing was changed.`,
  'archive.zip-damaged': ({ count: files, first }) =>
    plural(files, {
      one: `One file in the archive cannot be unpacked and was left out: ${first || UNKNOWN}.`,
      other: `${number(files)} files in the archive cannot be unpacked and were left out: ${first || UNKNOWN}.`,
    }),
  'archive.zip-name': ({ count: files, first }) =>
    plural(files, {
      one: `One file in the archive has a name that no web archive uses and was left out: ${first || UNKNOWN}.`,
      other: `${number(files)} files in the archive have names that no web archive uses and were left out: ${first || UNKNOWN}.`,
    }),
  'archive.zip-twice': ({ count: files, first }) =>
    plural(files, {
      one: `One file in the archive has the name of another; the first of each name was read: ${first || UNKNOWN}.`,
      other: `${number(files)} files in the archive have the name of another; the first of each name was read: ${first || UNKNOWN}.`,
    }),
  'archive.parts-compressed': ({ count: parts }) =>
    plural(parts, {
      one: 'A part of the archive cannot be decompressed and was left out.',
      other: `${number(parts)} parts of the archive cannot be decompressed and were left out.`,
    }),
  'archive.records-damaged': ({ count: records }) =>
    plural(records, {
      one: 'One record is damaged and was left out.',
      other: `${number(records)} records are damaged and were left out.`,
    }),
  'archive.digests-differ': ({ count: records, first }) =>
    plural(records, {
      one: `One record does not match its digest, so it was changed or damaged after recording: ${first || UNKNOWN}.`,
      other: `${number(records)} records do not match their digest, so they were changed or damaged after recording: ${first || UNKNOWN}.`,
    }),
  'archive.addresses-foreign': ({ count: records, first }) =>
    plural(records, {
      one: `One record has an address that is not of the web and was left out: ${first || UNKNOWN}.`,
      other: `${number(records)} records have an address that is not of the web and were left out: ${first || UNKNOWN}.`,
    }),
  'archive.originals-missing': ({ count: records, first }) =>
    plural(records, {
      one: `One record stands for another that the archive does not have: ${first || UNKNOWN}.`,
      other: `${number(records)} records stand for others that the archive does not have: ${first || UNKNOWN}.`,
    }),
  'archive.pages-absent': ({ count: pages, first }) =>
    plural(pages, {
      one: `One page is listed in the archive and not in it: ${first || UNKNOWN}.`,
      other: `${number(pages)} pages are listed in the archive and not in it: ${first || UNKNOWN}.`,
    }),
  'archive.not-an-archive': ({ name, problems }) =>
    `${name} is no WARC or WACZ file, or it is too damaged to be read. ${problems.join(' ') || NOTHING_CHANGED}`,
  'archive.no-page': ({ name, problems }) =>
    `${name} holds no page that can be shown. ${problems.join(' ') || NOTHING_CHANGED}`,
};
