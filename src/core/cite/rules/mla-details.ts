import { displayName } from '../../csl/names/display-name.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { mlaEdition } from './mla-edition.ts';
import { sharingSite } from './sharing-site.ts';

/**
 * A volume of a multivolume work that stands alone is cited by its number after the title, which the style
 * prints only within a container. How many volumes there are is left out.
 *
 * @see MLA9 5.51
 */
export const mlaVolume: CiteRule = (csl) => {
  const { volume, edition, type } = csl;
  if (volume === undefined) return csl;
  const one = without(csl, 'number-of-volumes');
  if (type !== 'book' || csl['container-title'] !== undefined) return one;
  const label = /^\d+$/u.test(volume) ? `vol. ${volume}` : volume;
  const contributor =
    csl.director ??
    csl.illustrator ??
    csl.compiler ??
    csl.narrator ??
    (csl.author && (csl.editor ?? csl.translator));
  const rest = without(one, 'volume');
  if (edition !== undefined) return { ...rest, edition: `${mlaEdition(edition)}, ${label}` };
  return contributor === undefined
    ? { ...rest, edition: label.replace(/^v/u, 'V') }
    : { ...rest, medium: [label, csl.medium].filter(Boolean).join(', ') };
};

/**
 * A kind of work in brackets, such as “Data set”, is APA's; MLA names it only for theses. That a thesis is
 * unpublished goes without saying, and a picture's medium is left out.
 *
 * @see MLA9 5.105
 */
export const mlaGenre: CiteRule = (csl) => {
  if (csl.type === 'graphic') return without(csl, 'genre', 'medium');
  if (csl.type !== 'thesis') return without(csl, 'genre');
  const genre = csl.genre?.replace(/^unpublished\s+(\p{L})/iu, (_, letter: string) => letter.toUpperCase());
  return genre === undefined ? csl : { ...csl, genre };
};

/** A version is called one. @see MLA9 5.48 */
export const mlaVersion: CiteRule = (csl) =>
  csl.version === undefined || /\bv(ersion|er\.)/iu.test(csl.version)
    ? csl
    : { ...csl, version: `Version ${csl.version}` };

/**
 * A talk has its title in quotation marks and is dated by the day it was given, which the style asks for as the
 * event's; its address comes last.
 *
 * @see MLA9 App. 2 (lectures); 5.26 (a work that is part of an event)
 */
export const mlaSpeech: CiteRule = (csl) => {
  const { type, title, URL: url } = csl;
  if (type !== 'speech' || csl['container-title'] !== undefined) return csl;
  const isOnline = url !== undefined && csl.archive_location === undefined;
  return {
    ...(isOnline ? { ...without(csl, 'URL'), archive_location: url } : csl),
    ...(title !== undefined && {
      title: `<i>“${title}”</i>`,
      'title-short': `<i>“${csl['title-short'] ?? title}”</i>`,
    }),
    ...(csl['event-date'] === undefined && csl.issued !== undefined && { 'event-date': csl.issued }),
  };
};

/** A video on a sharing site begins with its title; who put it there is named after the site. @see MLA9 App. 2 */
export const mlaSharedVideo: CiteRule = (csl) => {
  const { author = [] } = csl;
  const site = sharingSite(csl);
  if (site === undefined) return csl;
  if (author.length === 0) return { 'container-title': site, ...without(csl, 'publisher') };
  const uploader = author.map(displayName).join(' and ');
  return {
    ...without(csl, 'author', 'publisher'),
    type: 'webpage',
    'container-title': site,
    medium: `uploaded by ${uploader}`,
  };
};
