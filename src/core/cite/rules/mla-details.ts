import { displayName } from '../../model/names.ts';
import { type CiteRule, without } from './cite-rule.ts';

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
  const numbered =
    edition !== undefined && /^\d+$/u.test(edition) ? `${ordinal(Number(edition))} ed.` : edition;
  const text = numbered === undefined ? label.replace(/^v/u, 'V') : `${numbered}, ${label}`;
  return { ...without(one, 'volume'), edition: text };
};

/** A kind of work in brackets, such as “Data set”, is APA's; MLA names it only for theses. @see MLA9 5.105 */
export const mlaGenre: CiteRule = (csl) => (csl.type === 'thesis' ? csl : without(csl, 'genre'));

/** A version is called one. @see MLA9 5.48 */
export const mlaVersion: CiteRule = (csl) =>
  csl.version === undefined || /\bv(ersion|er\.)/iu.test(csl.version)
    ? csl
    : { ...csl, version: `Version ${csl.version}` };

/** A talk is dated by the day it was given, which the style asks for as the event's. @see MLA9 App. 2 */
export const mlaSpeechDate: CiteRule = (csl) =>
  csl.type !== 'speech' || csl['event-date'] !== undefined || csl.issued === undefined
    ? csl
    : { ...csl, 'event-date': csl.issued };

const SHARING_SITES = /^(youtube|vimeo|dailymotion|tiktok|internet archive)$/iu;

/** A video on a sharing site begins with its title; who put it there is named after the site. @see MLA9 App. 2 */
export const mlaSharedVideo: CiteRule = (csl) => {
  const { publisher = csl['container-title'], author = [], type } = csl;
  const isVideo = type === 'motion_picture' || type === 'broadcast';
  if (!isVideo || publisher === undefined || !SHARING_SITES.test(publisher) || author.length === 0)
    return csl;
  const uploader = author.map(displayName).join(' and ');
  return {
    ...without(csl, 'author', 'publisher'),
    type: 'webpage',
    'container-title': publisher,
    edition: `<span class="nocase">uploaded by ${uploader}</span>`,
  };
};

function ordinal(value: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
  return `${value}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`;
}
