import type { CheckMessages } from '#core/said/check.ts';
import type { Phrases } from '../../phrases.ts';
import { number, plural } from '../words.ts';

export const check: Phrases<CheckMessages> = {
  'check.read-before': 'It was read before the day it is dated.',
  'check.original-later': 'The original is dated after the edition that is cited.',
  'check.future': ({ date }) => `The date ${date} is in the future.`,
  'check.desk-editor': ({ style, names }) =>
    `${style} does not name the editor of a news desk; “${names}” is left out.`,
  'check.apa-account':
    'APA wants the account after the name; the name is printed alone. Write it as “Name [@account]”.',
  'check.author-is-several': ({ author }) =>
    `“${author}” looks like several names in one; they are printed as one author.`,
  'check.author-has-by': ({ author }) => `The author “${author}” still has “By” before the name.`,
  'check.author-is-role': ({ author }) => `The author “${author}” is a role, and names nobody.`,
  'check.author-is-site': ({ author }) => `The author “${author}” looks like a web site.`,
  'check.archived-undated': 'The archived copy has no date; its address is printed without one.',
  'check.pages': ({ pages }) => `The pages ${pages} run backwards.`,
  'check.issn': ({ issn }) => `The check digit of ISSN ${issn} is wrong.`,
  'check.isbn': ({ isbn }) => `The check digit of ISBN ${isbn} is wrong.`,
  'check.no-doi': ({ doi }) =>
    `“${doi}” is not a DOI, which begins with 10. and has a slash; the link will not work.`,
  'check.tracked': 'The address carries marks that track readers, and they are printed.',
  'check.no-address': ({ url }) => `“${url}” is not a web address; it is printed as it is.`,
  'check.apa-latin': 'APA wants the title in Latin letters; it is printed in the script it has.',
  'check.apa-translation': 'APA wants a translation of the title in brackets; nothing is printed.',
  'check.apa-sentence-case':
    'APA wants the title in sentence case; its words are printed with the capitals they have.',
  'check.title-twice': 'The title and what it appeared in are the same, and it is printed twice.',
  'check.title-site': ({ site }) => `The title still has the name of the site, “${site}”, and it is printed.`,
  'check.title-full-stop': 'The title ends with a full stop, which styles add themselves.',
  'check.title-capitals': 'The title is in capitals, and is printed in capitals.',
  'check.desk-place': ({ style, place }) =>
    `${style} does not print the place of a news report; “${place}” is left out.`,
  'check.apa-news-site': ({ outlet }) =>
    `APA cites “${outlet}”, a news site that is no newspaper, as a web page, its title in italics; this is printed as a newspaper article.`,
  'check.apa-which-outlet': ({ outlet }) =>
    `Is “${outlet}” a newspaper, or a news site that never was one? APA cites a news site as a web page; this is printed as a newspaper article.`,
  'check.no-such-day': ({ date }) =>
    `No calendar has the date ${date}; it is printed all the same, or left out.`,
  'check.range-backwards': 'The time that is given ends before it begins.',
  'check.date-in-words': ({ date }) => `“${date}” is no date of a calendar; it is printed as it stands.`,
  'check.entity': ({ entity }) =>
    `“${entity}” is a character of a page’s markup; it is printed as it stands.`,
  'check.name-script': ({ style, name }) =>
    `“${name}” is in other letters than the list. ${style} prints the name as it stands; readers look for it in Latin letters.`,
  'check.wants-day': ({ style }) => `${style} prints the day you read a page; nothing is printed.`,
  'check.circa-lost': ({ style }) => `The date is uncertain. ${style} prints it as if it were sure.`,
  'check.nobody-named': ({ style, names }) => `${style} names nobody; “${names}” is left out.`,
  'check.stop-doubled': ({ style }) =>
    `The title ends with a full stop, and ${style} puts another mark behind it.`,
  'check.no-outlet': 'Name the outlet as its items do.',
  'check.mend-web-page': 'Make it a web page',
  'check.mend-sentence-case': 'Write it in sentence case',
  'check.mend-full-stop': 'Take off the full stop',
  'check.mend-suffix': 'Take off the name of the site',
  'check.mend-by': 'Take off “By”',
  'check.mend-several': 'Make several names of it',
  'check.mend-tracked': 'Take off the tracking',
  'check.mend-entity': 'Write the characters',
  'check.apa-personal':
    'APA cites personal communications in the text only; this one is printed in the list.',
  'check.type-document': 'The type “document” says little; a more exact type is printed more exactly.',
  'check.same-citekey': ({ others, citekey }) =>
    plural(others, {
      one: `Another entry has the citekey “${citekey}”; a citation cannot tell them apart.`,
      other: `${number(others)} other entries have the citekey “${citekey}”; a citation cannot tell them apart.`,
    }),
  'check.same-doi': ({ citekey }) =>
    `This may be the same work as “${citekey}”, which has the same DOI; both are printed.`,
  'check.same-address': ({ citekey }) =>
    `This may be the same work as “${citekey}”, which has the same address; both are printed.`,
  'check.same-title': ({ citekey }) =>
    `This may be the same work as “${citekey}”, which has the same title and year; both are printed.`,
  'check.wants-day-of-changing': ({ style }) =>
    `${style} wants the day you read a work that is made to change; nothing is printed.`,
  'check.wants-day-of-undated': ({ style }) =>
    `${style} wants the day you read a page without a date; nothing is printed.`,
  'check.wants': ({ style, what, instead }) => `${style} wants ${what}; ${instead}.`.replace(/\.\.$/u, '.'),
  'check.title-instead': 'the title stands in its place',
  'check.kind-instead': 'its kind is printed in brackets',
  'check.nd-instead': 'printed n.d.',
  'check.nd-or-nothing': 'it prints n.d. or nothing',
  'check.day-instead': 'the day you read it is printed',
  'check.nothing-instead': 'nothing is printed',
};
