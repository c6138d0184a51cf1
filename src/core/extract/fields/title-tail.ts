import { plainWords } from '../page/word-overlap.ts';
import { baseName, fitsHost, ownLabel, withoutAside } from './outlet-names.ts';

/** What a page’s name for itself may carry besides the title. */
export type TitleSurroundings = {
  /** Names of the outlet. */
  readonly sites: readonly string[];
  readonly host: string | undefined;
};

const SEPARATOR = / ?[|｜»•›] ?| [–—－·-]{1,3} | ::? /gu;
const HEAD_SEPARATOR = / ?[|｜»•›] ?| [–—－·-]{1,3} |: /u;
/** East Asian pages have these without a space; elsewhere they part less. */
const TIGHT_SEPARATOR = /[:：_]/gu;
const SHORTEST = 4;
const LONGEST_NAME = 70;
const MOST_CUTS = 3;

/** A title without “ | Site” behind it or “Site: ” before it. Cuts only what is a name of the site or its host. */
export function withoutSiteName(title: string, surroundings: TitleSurroundings): string {
  let rest = title.slice(0, 1_000).trim();
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const cut = cutOnce(rest, surroundings);
    if (cut === rest) return rest;
    rest = cut;
  }
  return rest;
}

function cutOnce(title: string, surroundings: TitleSurroundings): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  const tail = last ? title.slice(last.index + last[0].length) : '';
  const front = last ? title.slice(0, last.index).trim() : '';
  if (front.length > SHORTEST && isSiteName(tail, surroundings)) return front;
  const tight = [...title.matchAll(TIGHT_SEPARATOR)].at(-1)?.index ?? 0;
  if (tight > SHORTEST && isSiteName(title.slice(tight + 1).trim(), { ...surroundings, host: undefined }))
    return title.slice(0, tight).trim();
  const first = HEAD_SEPARATOR.exec(title);
  const head = first ? title.slice(0, first.index) : '';
  const back = first ? title.slice(first.index + first[0].length).trim() : '';
  // A host may well begin a headline: “Apple: phones cost more”.
  const isHead = back.length >= SHORTEST && isSiteName(head, { ...surroundings, host: undefined });
  return isHead ? back : title;
}

function isSiteName(whole: string, { sites, host }: TitleSurroundings): boolean {
  // “Quay Post[the first paper of the harbour]” is the site’s name too.
  const part = withoutAside(whole);
  const base = baseName(part);
  if (base === '' || part.length > LONGEST_NAME) return false;
  const named = sites.some((site) => {
    const own = baseName(site);
    return (
      own === base ||
      (own.length >= 4 && base.length >= 4 && (own.includes(base) || startsWithName(base, own)))
    );
  });
  return named || (fitsHost(part, host) && base.length < ownLabel(host).length * 2);
}

/** “The Quay Post Sports” is the site’s too; “Quay Post sues its readers” is a headline. */
function startsWithName(base: string, own: string): boolean {
  return base.startsWith(own) && base.length < own.length * 2 && plainWords(base) !== own;
}
