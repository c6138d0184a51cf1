import type { SourceMessages } from '#core/said/source.ts';
import type { Phrases } from '../../phrases.ts';
import { named, number } from '../words.ts';

const KINDS = {
  text: 'texts',
  html: 'pages',
  mhtml: 'MHTML pages',
  image: 'images',
  pdf: 'PDFs',
  'web-archive': 'web archives',
};

export const source: Phrases<SourceMessages> = {
  'source.kind-binary': 'a binary file',
  'source.kind-media': 'a sound or video file',
  'source.kind-sound': 'a sound file',
  'source.kind-rar': 'a RAR archive',
  'source.kind-7z': 'a 7-Zip archive',
  'source.kind-old-office': 'an old office document',
  'source.kind-gzip': 'a gzip archive',
  'source.kind-gif': 'a GIF image',
  'source.kind-jpeg': 'a JPEG image',
  'source.kind-png': 'a PNG image',
  'source.kind-zip': 'a ZIP archive, an e-book or an office document',
  'source.empty': ({ name }) => `${named(name)} is empty: there is nothing to archive.`,
  'source.read-as-1252':
    'The file is not in UTF-8, so it was read as Windows-1252; check names with accents.',
  'source.is-utf-8': ({ declared }) =>
    `The file says that it is in ${declared}, but it is in UTF-8 and was read so.`,
  'source.not-references': ({ kind }) =>
    `The file is ${kind}, not a file of references. Export the references again and choose that file.`,
  'source.no-characters': 'Some bytes are no characters; each became “�”.',
  'source.control-characters': ({ removed }) => `${number(removed)} control characters were left out.`,
  'source.no-references': 'The file is empty: there are no references in it.',
  'source.no-such-encoding': ({ name, encoding }) =>
    `${named(name)} says that it is in the encoding “${encoding}”, which Pressmark does not know. Save it as UTF-8 and add it again.`,
  'source.unknown-encoding': ({ name }) =>
    `${named(name)} is not UTF-8 or UTF-16 text, and its encoding cannot be told for certain. Save it as UTF-8 and add it again.`,
  'source.svg': ({ name }) =>
    `${named(name)} is an SVG drawing, which can hold programs. Save it as a PNG image or a PDF and add that.`,
  'source.wrong-kind': ({ name, kind }) =>
    `${named(name)} is ${kind}. Pressmark can add pages, texts, PDFs, images, web archives and web addresses.`,
  'source.has-password':
    'This address carries a user name or password, which would be archived with it. Take them out and try again.',
  'source.wrong-scheme': ({ scheme }) =>
    `Pressmark archives http and https addresses; “${scheme}” is not one of them.`,
  'source.no-address': ({ text }) =>
    `“${text}” is not a web address. It should look like https://example.org/article.`,
  'source.kind-pdf': 'a PDF',
  'source.kind-program': 'a program',
  'source.kind-database': 'a database',
  'source.too-large': ({ name, kind, size, most }) =>
    `${named(name)} has ${size} MB; Pressmark archives ${KINDS[kind]} of up to ${most} MB. Save the part you need as a file of its own.`,
};
