import { dayOrderOf } from '../../csl/dates/day-order.ts';
import type { CslDate } from '../../model/csl-item.ts';
import {
  cslDateFrom,
  formatPartialDate,
  type PartialDate,
  partialDateFromCsl,
} from '../../model/partial-date.ts';
import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { dateInAddress } from '../dates/date-in-address.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { type FoundStamp, modifiedStamps, onlineStamps, publishedStamps } from './dates/date-stamps.ts';
import { shownDates } from './dates/shown-dates.ts';

const DAY_MS = 86_400_000;

/**
 * When it was published, best first: as the page tells machines, as its address has it, as it is shown near the title;
 * last, and only suggested, when it was changed. Where a stamp and the day that readers were shown are a day apart, the
 * shown one is the day of the place and is cited; `raw` keeps the stamp.
 */
export function dateCandidates(facts: PageFacts): readonly Candidate<CslDate>[] {
  const order = dayOrderOf(languageOf(facts), facts.host);
  const stamps = publishedStamps(facts, order);
  const shown = shownDates(facts.shown, order);
  const inAddress = dateInAddress(facts.url);
  const published = shown.filter(({ isUpdate }) => !isUpdate);
  const shownDays = published.filter(({ isShown }) => isShown).map(({ date }) => date);
  const evidence: Evidence = {
    shown: shownDays,
    inAddress,
    stated: [
      ...(inAddress?.day === undefined ? [] : [inAddress]),
      ...stamps.filter(({ clock }) => clock === 'local').map(({ date }) => date),
      ...stamps.filter(({ clock }) => clock === 'unsaid').map(({ date }) => date),
    ],
    updates: shown.filter(({ isUpdate, isShown }) => isUpdate && isShown).map(({ date }) => date),
  };
  const updates = shown.filter(({ isUpdate }) => isUpdate);
  return merged(
    [
      ...stamps.flatMap((stamp) => [
        candidate(cslDateFrom(localDay(stamp, evidence)), stamp.rule, stamp.confidence, stamp.raw),
      ]),
      ...addressDay(inAddress, shownDays).map((date) => candidate(cslDateFrom(date), 'address', 'likely')),
      ...published.map(({ date, rule, confidence, raw }) =>
        candidate(cslDateFrom(date), rule, confidence, raw),
      ),
      ...stamps
        .filter(isMoved(evidence))
        .map(({ date, rule, raw }) => candidate(cslDateFrom(date), rule, 'suggested', raw)),
      ...(inAddress && inAddress.day === undefined
        ? [candidate(cslDateFrom(inAddress), 'address', 'suggested')]
        : []),
      ...updates.map(({ date, rule, raw }) => candidate(cslDateFrom(date), rule, 'suggested', raw)),
      ...modifiedStamps(facts, order).map(({ date, rule, raw }) =>
        candidate(cslDateFrom(date), rule, 'suggested', raw),
      ),
    ],
    keyOf,
  );
}

/** When a paper could first be read online, if the page says so apart from its date of publication. */
export function availableDateCandidates(facts: PageFacts): readonly Candidate<CslDate>[] {
  const order = dayOrderOf(languageOf(facts), facts.host);
  return onlineStamps(facts, order).map(({ date, rule, confidence, raw }) =>
    candidate(cslDateFrom(date), rule, confidence, raw),
  );
}

/** The days that may be the local one of a stamp. */
type Evidence = {
  /** Shown near the title as the day of publishing. */
  readonly shown: readonly PartialDate[];
  readonly inAddress: PartialDate | undefined;
  /** In the address, or in stamps that are not of UTC. */
  readonly stated: readonly PartialDate[];
  /** Shown as the day of a change, which cannot come before publishing. */
  readonly updates: readonly PartialDate[];
};

/** The day of a stamp where the page was made: the best evidence of a day that is the same or one off. */
function localDay(
  { date, clock, raw }: FoundStamp,
  { shown, inAddress, stated, updates }: Evidence,
): PartialDate {
  if (date.day === undefined) return date;
  const isNear = (day: PartialDate) => apart(date, day) <= 1;
  const isSame = (day: PartialDate) => apart(date, day) === 0;
  if (clock !== 'utc' && [...shown, ...(inAddress ? [inAddress] : [])].some(isSame)) return date;
  const near = shown.find(isNear) ?? stated.find(isNear);
  if (near) return near;
  if (clock !== 'utc' || !/\d:\d/u.test(raw)) return date;
  return updates.find((day) => dayNumber(date) - dayNumber(day) === 1) ?? date;
}

function isMoved(evidence: Evidence): (stamp: FoundStamp) => boolean {
  return (stamp) => formatPartialDate(localDay(stamp, evidence)) !== formatPartialDate(stamp.date);
}

/** An address may be of the printed issue; the day that is shown is the one to cite. */
function addressDay(
  inAddress: PartialDate | undefined,
  shown: readonly PartialDate[],
): readonly PartialDate[] {
  if (inAddress?.day === undefined) return [];
  return [shown.find((day) => apart(inAddress, day) <= 1) ?? inAddress];
}

function apart(one: PartialDate, other: PartialDate): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

function dayNumber({ year, month = 1, day = 1 }: PartialDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function keyOf(date: CslDate): string {
  const known = partialDateFromCsl(date);
  return known ? formatPartialDate(known) : '';
}

function languageOf({ tree, meta }: PageFacts): string | undefined {
  return tree.documentElement?.getAttribute('lang') ?? meta('og:locale', 'content-language')?.content;
}
