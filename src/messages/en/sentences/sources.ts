import type { SourcesMessages } from '#core/said/sources.ts';
import type { Phrases } from '../../phrases.ts';
import { named, number, plural } from '../words.ts';

export const sources: Phrases<SourcesMessages> = {
  'sources.on-the-web': 'It is on the web; a saved page is kept as it was saved.',
  'sources.not-among-files': 'It is not among the files of the saved page.',
  'sources.pdf-scanned': ({ name }) =>
    `${named(name)} has no text: its pages are likely images from a scanner. It is kept as it is.`,
  'sources.pdf-partly': ({ pages, name, read }) =>
    `Of the ${number(pages)} pages of ${name}, the text of the first ${number(read)} was read.`,
  'sources.pdf-locked': ({ name }) =>
    `${named(name)} is protected with a password: it is kept as it is, but its text cannot be read.`,
  'sources.pdf-damaged': ({ name }) =>
    `${named(name)} begins like a PDF but cannot be opened: it is damaged or incomplete. Get it again, or save it anew from the program that shows it.`,
  'sources.mhtml-damaged': ({ name }) =>
    `${named(name)} begins like a page saved as MHTML, but no page can be read out of it. It may be damaged or incomplete.`,
  'sources.web-archive': ({ name }) =>
    `${named(name)} is a web archive: its pages can be read only after it was added to a library.`,
  'sources.left-out': ({ count: files, name }) =>
    plural(files, {
      one: `One image, style or other file that ${name || 'the page'} needs was not found beside it and is left out.`,
      other: `${number(files)} images, styles or other files that ${name || 'the page'} needs were not found beside it and are left out.`,
    }),
};
