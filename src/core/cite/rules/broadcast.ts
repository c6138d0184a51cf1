import { displayName } from '../../csl/names/display-name.ts';
import type { CslItem, CslName } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { titleWithNote } from './roman-in-title.ts';

const SEASON_AND_EPISODE = /^s(?:eason|eries)?\s*\.?\s*(\d+)\s*[,;:.]?\s*e(?:p(?:isode)?)?\s*\.?\s*(\d+)$/iu;

/**
 * An episode’s number stands after its title: “(Season 2, Episode 5)”, for a podcast “(No. 302)”.
 *
 * @see PM7 10.12 and 10.13
 */
export const apaEpisode: CiteRule = (csl) => {
  const { type, title } = csl;
  if (type !== 'broadcast' || title === undefined || csl['container-title'] === undefined) return csl;
  const place = episodeOf(csl);
  if (place === undefined) return csl;
  const words = place.words ?? (isPodcast(csl) ? `No. ${place.episode}` : inWords(place));
  const genre = csl.genre ?? (place.season === undefined ? undefined : 'TV series episode');
  const rest = without(csl, 'number', ...(place.season === undefined ? [] : (['volume'] as const)));
  return titleWithNote(genre === undefined ? rest : { ...rest, genre }, `(${words})`);
};

/** “season 2, episode 5” is the number of an episode. @see MLA9 5.51 */
export const mlaEpisode: CiteRule = (csl) => {
  if (csl.type !== 'broadcast') return csl;
  const place = episodeOf(csl);
  if (place === undefined) return csl;
  const number = place.words ?? inWords(place);
  return {
    ...(place.season === undefined ? csl : without(csl, 'volume')),
    number: lowerWords(number),
  };
};

/**
 * Writers, directors and hosts named as authors too are named once, in their roles.
 *
 * @see PM7 9.10 and 10.12; MLA9 5.24 (people key to a film or an episode)
 */
export const peopleInRoles: CiteRule = (csl) => {
  const roles = [
    csl['script-writer'],
    csl.director,
    csl.host,
    csl['series-creator'],
    csl['executive-producer'],
  ];
  const inRoles = roles.flatMap((names) => names ?? []).map(displayName);
  const { author = [] } = csl;
  const isCovered = author.length > 0 && author.every((name) => inRoles.includes(displayName(name)));
  return isCovered && ['broadcast', 'motion_picture'].includes(csl.type) ? without(csl, 'author') : csl;
};

/**
 * Writers and directors of an episode, each with the role behind the name; the style runs the two lists together.
 *
 * @see PM7 10.12
 */
export const apaWritersAndDirectors: CiteRule = (csl) => {
  const { type, author, director, 'script-writer': writers } = csl;
  if (type !== 'broadcast' || author !== undefined || director === undefined || writers === undefined)
    return csl;
  const isBoth = JSON.stringify(writers) === JSON.stringify(director);
  const people = isBoth
    ? inRole(writers, 'Writer & Director')
    : [...inRole(writers, 'Writer'), ...inRole(director, 'Director')];
  return { ...without(csl, 'director', 'script-writer'), author: people };
};

function inRole(names: readonly CslName[], role: string): CslName[] {
  return names.map((name) =>
    name.given === undefined
      ? { literal: `${displayName(name)} (${role})` }
      : { ...name, given: `${initials(name.given)} (${role})` },
  );
}

function initials(given: string): string {
  return given.replace(/(\p{Lu})\p{Ll}+/gu, '$1.');
}

/**
 * A film is its director's: people named as its authors are directors if nobody else is, and else writers.
 *
 * @see PM7 10.12; MLA9 5.24
 */
export const directorOfFilm: CiteRule = (csl) => {
  const { author = [], director, genre, type } = csl;
  const arePeople = author.length > 0 && author.every((name) => name.literal === undefined);
  if (type !== 'motion_picture' || !arePeople) return csl;
  if (director !== undefined) {
    const { 'script-writer': writers = [] } = csl;
    const others = writers.filter((name) => !author.some((each) => displayName(each) === displayName(name)));
    return { ...without(csl, 'author'), 'script-writer': [...author, ...others] };
  }
  const isFilm = /^(film|movie|documentary|motion picture)$/iu.test(genre ?? '');
  return isFilm ? { ...without(csl, 'author'), director: author } : csl;
};

/** People named as authors of a film without a director are its directors. @see CMOS17 14.265 */
export const directorForAuthor: CiteRule = (csl) => (csl.director === undefined ? directorOfFilm(csl) : csl);

/**
 * The number of an episode stands with its kind, which Chicago’s styles print: “Audio podcast episode 112”.
 *
 * @see CMOS17 14.265 and 14.267
 */
export const chicagoEpisode: CiteRule = (csl) => {
  const { type, genre } = csl;
  const place = type === 'broadcast' ? episodeOf(csl) : undefined;
  if (place === undefined) return csl;
  const words = lowerWords(place.words ?? inWords(place));
  const isBare = place.words === undefined && place.season === undefined;
  const kind =
    genre !== undefined && isBare && /\bepisode$/iu.test(genre) ? `${genre} ${place.episode}` : undefined;
  const rest = without(csl, 'number', ...(place.season === undefined ? [] : (['volume'] as const)));
  return { ...rest, genre: kind ?? [genre, words].filter(Boolean).join(', ') };
};

/** A podcast says that it is one, behind its name. @see Cite Them Right, 12th ed. (podcasts) */
export const harvardPodcast: CiteRule = (csl) => {
  const container = csl['container-title'];
  return csl.type === 'broadcast' && container !== undefined && isPodcast(csl)
    ? { ...csl, 'container-title': `${container} <i>[Podcast]</i>` }
    : csl;
};

type Place = { readonly words?: string; readonly season?: string; readonly episode?: string };

function episodeOf({ number, volume }: CslItem): Place | undefined {
  if (number === undefined) return undefined;
  const [, season, episode] = SEASON_AND_EPISODE.exec(number) ?? /^(\d+)x(\d+)$/u.exec(number) ?? [];
  if (season !== undefined && episode !== undefined) return numbers(season, episode);
  const [, alone] = /^(?:no\.?\s*|ep(?:isode)?\.?\s*|#\s*)?(\d+)$/iu.exec(number) ?? [];
  return alone === undefined ? { words: number } : numbers(volume, alone);
}

function numbers(season: string | undefined, episode: string): Place {
  const bare = episode.replace(/^0+(?=\d)/u, '');
  return season === undefined
    ? { episode: bare }
    : { season: season.replace(/^(?:season\s*)?0*(?=\d)/iu, ''), episode: bare };
}

function inWords({ season, episode }: Place): string {
  return season === undefined ? `Episode ${episode}` : `Season ${season}, Episode ${episode}`;
}

function lowerWords(number: string): string {
  return number.replace(/\b(?:Season|Series|Episode|Part)\b/gu, (word) => word.toLowerCase());
}

function isPodcast({ genre, medium }: CslItem): boolean {
  return /podcast/iu.test(`${genre ?? ''} ${medium ?? ''}`);
}
