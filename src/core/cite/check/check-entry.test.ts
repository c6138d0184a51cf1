import { describe, expect, it, vi } from 'vitest';
import { says, wordsOf } from '../../../../tests/support/says.ts';
import { isIsbn, isIssn } from '../../csl/identifiers/check-digit.ts';
import { outletName } from '../../csl/outlet-name.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { checkEntries } from './check-entries.ts';
import { checkEntry } from './check-entry.ts';
import type { CheckedStyle, CheckOptions } from './cite-finding.ts';

const APA: CheckedStyle = { id: 'apa', title: 'APA 7', family: 'apa' };
const MLA: CheckedStyle = { id: 'modern-language-association', title: 'MLA 9', family: 'mla' };
const CHICAGO: CheckedStyle = { id: 'chicago-author-date', title: 'Chicago 17', family: 'chicago' };
const IEEE: CheckedStyle = { id: 'ieee', title: 'IEEE', family: 'other' };
const date = (...parts: number[]) => ({ 'date-parts': [parts] });
const lind = { family: 'Lind', given: 'Bo' };

/** Entries in which no style finds anything to ask about. */
const whole = {
  webpage: {
    type: 'webpage',
    title: 'How ships are registered',
    author: [lind],
    'container-title': 'Port Desk',
    issued: date(2020, 5, 4),
    URL: 'https://pd.example/a',
  },
  book: {
    type: 'book',
    title: 'Ports and people',
    author: [lind],
    publisher: 'Quay Press',
    'publisher-place': 'Riga',
    issued: date(2020),
    ISBN: '978-0-306-40615-7',
  },
  journal: {
    type: 'article-journal',
    title: 'Ports and people',
    author: [lind],
    'container-title': 'Ship Studies',
    volume: '3',
    page: '211-30',
    issued: date(2020),
    DOI: '10.5555/ss.1',
    ISSN: '0378-5955',
  },
} satisfies Record<string, CslItem>;

const without = (csl: CslItem, ...variables: string[]): CslItem => ({
  ...Object.fromEntries(Object.entries(csl).filter(([name]) => !variables.includes(name))),
  type: csl.type,
});

describe('checkEntry', () => {
  it.each([APA, MLA, CHICAGO, IEEE])('has nothing to say of whole entries in $title', (style) => {
    for (const csl of Object.values(whole)) expect(checkEntry(style, csl)).toEqual([]);
  });

  it.each<[CheckedStyle, CslItem, string, string]>([
    [APA, without(whole.webpage, 'issued'), 'issued', 'APA wants a date; printed n.d.'],
    [MLA, without(whole.webpage, 'issued'), 'issued', 'MLA wants a date; nothing is printed.'],
    [
      MLA,
      { ...without(whole.webpage, 'issued'), accessed: date(2021, 1, 2) },
      'issued',
      'MLA wants a date; the day you read it is printed.',
    ],
    [CHICAGO, without(whole.webpage, 'issued'), 'issued', 'Chicago wants a date; printed n.d.'],
    [IEEE, without(whole.book, 'issued'), 'issued', 'IEEE wants a date; it prints n.d. or nothing.'],
    [
      MLA,
      without(whole.webpage, 'container-title'),
      'container-title',
      'MLA wants the name of the site; nothing is printed.',
    ],
    [APA, without(whole.webpage, 'author'), 'author', 'APA wants an author; the title stands in its place.'],
    [APA, without(whole.webpage, 'title'), 'title', 'APA wants a title; its kind is printed in brackets.'],
    [MLA, without(whole.webpage, 'URL'), 'URL', 'MLA wants an address; nothing is printed.'],
    [
      CHICAGO,
      without(whole.book, 'publisher-place'),
      'publisher-place',
      'Chicago wants a place of publication; nothing is printed.',
    ],
    [APA, without(whole.journal, 'volume'), 'volume', 'APA wants a volume; nothing is printed.'],
    [
      APA,
      without(whole.journal, 'container-title'),
      'container-title',
      'APA wants the name of the journal; nothing is printed.',
    ],
    [
      APA,
      { type: 'thesis', title: 'On crews', author: [lind], publisher: 'U', issued: date(2020) },
      'genre',
      'APA wants the kind of thesis; nothing is printed.',
    ],
    [
      MLA,
      { type: 'speech', title: 'On crews', author: [lind], 'event-title': 'Days', issued: date(2020) },
      'event-place',
      'MLA wants the place of the event; nothing is printed.',
    ],
    [
      APA,
      { type: 'map', title: 'Berths', author: [lind], publisher: 'Quay', URL: 'https://m.example' },
      'accessed',
      'APA wants the day you read a work that is made to change; nothing is printed.',
    ],
    [
      MLA,
      without(whole.webpage, 'issued'),
      'accessed',
      'MLA wants the day you read a page without a date; nothing is printed.',
    ],
  ])('%# finds what is missing: $3', (style, csl, variable, message) => {
    expect(checkEntry(style, csl)).toContainEqual({ variable, severity: 'missing', message: says(message) });
  });

  it.each<[string, Partial<CslItem>, string]>([
    ['an author that is a site', { author: [{ literal: 'rudaw.net' }] }, 'author'],
    ['an author that is a role', { author: [{ literal: 'Web Desk' }] }, 'author'],
    ['two people in one', { author: [{ literal: 'Bo Lind and Ida Moss' }] }, 'author'],
    ['a title in capitals', { title: 'CREWS ARE STILL WAITING' }, 'title'],
    ['a full stop', { title: 'Crews are still waiting.' }, 'title'],
    ['the site behind the title', { title: 'Crews wait | BBC News' }, 'title'],
    ['the known site behind a dash', { title: 'Crews wait - Port Desk' }, 'title'],
    ['title case in APA', { title: 'Crews Still Waiting Under Foreign Flags' }, 'title'],
    ['a title that is the container', { title: 'The port desk' }, 'container-title'],
    ['an address that is none', { URL: 'file:///home/x' }, 'URL'],
    ['a tracked address', { URL: 'https://pd.example/a?utm_source=x' }, 'URL'],
    ['a DOI that is none', { DOI: '11.5555/x' }, 'DOI'],
    ['an ISBN with a wrong digit', { ISBN: '9780306406158' }, 'ISBN'],
    ['an ISSN with a wrong digit', { ISSN: '0378-5954' }, 'ISSN'],
    ['a date in the future', { issued: date(2027) }, 'issued'],
    ['reading before publication', { accessed: date(2020, 5, 3) }, 'accessed'],
    ['an original after its edition', { 'original-date': date(2021) }, 'original-date'],
    ['pages that run backwards', { page: '230-211' }, 'page'],
    ['a desk editor', { editor: [{ family: 'Sulavan', given: 'Karel' }] }, 'editor'],
    ['a dateline', { 'publisher-place': 'Erbil' }, 'publisher-place'],
    ['a vague type', { type: 'document' }, 'type'],
    ['a letter in a list', { type: 'personal_communication' }, 'type'],
    ['a news site as a newspaper', { type: 'article-newspaper' }, 'type'],
    ['a title in another language', { title: 'Les marées', language: 'fr' }, 'translated-title'],
    [
      'a title in another script',
      { title: 'گەڕانەوە', custom: { 'translated-title': 'Return' } },
      'transliterated-title',
    ],
    ['a day that no calendar has', { issued: date(2020, 2, 30) }, 'issued'],
    ['a month that no calendar has', { issued: date(2020, 13) }, 'issued'],
    ['words that a day was meant by', { issued: { literal: '30 February 2020' } }, 'issued'],
    ['a time that ends before it begins', { issued: { 'date-parts': [[2020, 5], [2019]] } }, 'issued'],
    ['markup in a title', { title: 'R&amp;D is cut' }, 'title'],
    ['markup in an outlet', { 'container-title': 'Arts &#38; Trade' }, 'container-title'],
    ['markup in a name', { author: [{ literal: 'Smith &amp; Sons' }] }, 'author'],
    ['a name in other letters', { author: [{ family: '王', given: '小明' }] }, 'author'],
    ['a tweet without its account', { type: 'post', 'container-title': 'Twitter' }, 'author'],
    ['a copy without a day', { custom: { 'archive-url': 'https://perma.cc/A' } }, 'archive-date'],
  ])('doubts %s', (_, change, variable) => {
    const found = checkEntry(APA, { ...whole.webpage, ...change }, { today: '2026-11-24' });
    expect(
      found.map((finding) => finding.variable),
      JSON.stringify(found),
    ).toContain(variable);
    for (const { message } of found) expect(wordsOf(message)).toMatch(/^[\p{Lu}“].*\.$/u);
  });

  it.each<[string, Partial<CslItem>]>([
    ['an organisation with “and”', { author: [{ literal: 'Department of Ports and Trade' }] }],
    ['an abbreviation at the end', { title: 'Ports of the U.S.' }],
    ['names with capitals', { title: 'NATO and IS' }],
    ['a colon and a dash in a title', { title: 'Ports – a short history' }],
    ['a year that has begun', { issued: date(2026) }],
    ['shortened pages', { page: '211-30, 245' }],
    ['a DOI with its address', { DOI: 'https://doi.org/10.5555/x(1)' }],
    ['a newspaper that is known', { type: 'article-newspaper', 'container-title': 'The New York Times' }],
    [
      'a newspaper in its own letters',
      { type: 'article-newspaper', 'container-title': 'Süddeutsche Zeitung' },
    ],
    ['a post on Facebook', { type: 'post', genre: 'Status update', 'container-title': 'Facebook' }],
    ['a status instead of a date', { issued: { literal: 'in press' } }],
    ['an & of its own', { title: 'AT&T and R&D' }],
  ])('lets %s pass', (_, change) => {
    expect(checkEntry(APA, { ...whole.webpage, ...change }, { today: '2026-11-24' })).toEqual([]);
  });

  it('names the desk editor it leaves out, and does not take them for the author', () => {
    const csl = { ...without(whole.webpage, 'author'), editor: [{ family: 'Sulavan', given: 'Karel' }] };
    expect(checkEntry(MLA, csl).map(({ message }) => wordsOf(message))).toEqual([
      'MLA wants an author; the title stands in its place.',
      'MLA does not name the editor of a news desk; “Karel Sulavan” is left out.',
    ]);
  });
});

describe('what mends a finding', () => {
  const mendsOf = (csl: CslItem, options: CheckOptions = {}) =>
    checkEntry(APA, csl, options).flatMap(({ mend }) => (mend ? [mend.changes] : []));

  it.each<[string, Partial<CslItem>, Record<string, string>]>([
    [
      'title case',
      { title: 'Crews Still Waiting in Basra Under Foreign Flags' },
      { title: 'Crews still waiting in Basra under foreign flags' },
    ],
    ['capitals', { title: 'CREWS ARE STILL WAITING' }, { title: 'Crews are still waiting' }],
    ['the site behind the title', { title: 'Crews wait | BBC News' }, { title: 'Crews wait' }],
    ['a full stop', { title: 'Crews are waiting.' }, { title: 'Crews are waiting' }],
    ['“By” before a name', { author: [{ literal: 'By Bo Lind' }] }, { author: 'Bo Lind' }],
    [
      'two people in one',
      { author: [{ literal: 'Bo Lind and Ida Moss' }] },
      { author: 'Lind, Bo; Moss, Ida' },
    ],
    ['tracking', { URL: 'https://pd.example/a?b=1&utm_source=x#c' }, { URL: 'https://pd.example/a?b=1#c' }],
    ['markup', { title: 'R&amp;D &ldquo;cut&rdquo;' }, { title: 'R&D “cut”' }],
    [
      'a site that is no newspaper',
      { type: 'article-newspaper', 'container-title': 'BBC News' },
      { type: 'webpage' },
    ],
  ])('is there for %s', (_, change, changes) => {
    expect(mendsOf({ ...whole.webpage, ...change })).toContainEqual(changes);
  });

  it('follows what the person said of an outlet', () => {
    const csl: CslItem = { ...whole.webpage, type: 'article-newspaper' };
    expect(checkEntry(APA, csl).map(({ asksOutlet }) => asksOutlet)).toEqual(['Port Desk']);
    expect(checkEntry(APA, csl, { outlets: { [outletName('The Port Desk')]: 'newspaper' } })).toEqual([]);
    expect(mendsOf(csl, { outlets: { 'port desk': 'news-site' } })).toEqual([{ type: 'webpage' }]);
  });
});

describe('what only the style can tell', () => {
  const VANCOUVER: CheckedStyle = { id: 'vancouver', title: 'Vancouver', family: 'other' };
  const found = (csl: CslItem, print: (csl: CslItem) => string) =>
    checkEntry(VANCOUVER, csl, { print }).map(({ variable, severity }) => `${severity} ${variable}`);

  it('is a day of access that it would print', () => {
    expect(found(whole.webpage, ({ accessed }) => (accessed ? 'Lind. [cited 1987 Jun 5]' : 'Lind.'))).toEqual(
      ['missing accessed'],
    );
    expect(found({ ...whole.webpage, title: 'Other' }, () => 'Lind.')).toEqual([]);
  });

  it('is a date printed as if it were sure', () => {
    const csl: CslItem = { ...whole.book, issued: { 'date-parts': [[1820]], circa: true } };
    expect(found(csl, () => 'Lind. 1820.')).toEqual(['doubtful issued']);
    expect(found(csl, ({ issued }) => (issued?.circa ? 'Lind. ca. 1820.' : 'Lind. 1820.'))).toEqual([]);
  });

  it('is that it names nobody', () => {
    const csl: CslItem = { ...without(whole.book, 'author'), host: [lind] };
    expect(found(csl, () => 'Ports and people.')).toEqual(['doubtful host']);
    expect(found(csl, () => 'Lind B. Ports and people.')).toEqual([]);
  });

  it('is a mark behind the full stop of a title', () => {
    const csl: CslItem = { ...whole.webpage, type: 'post', title: 'The count is done.', genre: 'Tweet' };
    expect(found(csl, () => 'Lind. “The count is done.,” X')).toEqual(['doubtful title']);
    expect(found(csl, () => 'Lind. “The count is done.” X')).toEqual([]);
  });

  it('is asked once of works of one shape', () => {
    const print = vi.fn(() => 'Lind.');
    for (const title of ['One', 'Two', 'Three']) found({ ...whole.webpage, title }, print);
    expect(print).toHaveBeenCalledTimes(2);
  });
});

describe('checkEntries', () => {
  const entry = (id: string, csl: CslItem, citekey = id) => ({ id, citekey, csl });

  it('leaves out entries without findings', () => {
    expect(checkEntries(MLA, [entry('a', whole.webpage), entry('b', whole.book)])).toEqual([]);
  });

  it('asks once of an outlet, at its first entry', () => {
    const csl: CslItem = { ...whole.webpage, type: 'article-newspaper' };
    const entries = ['a', 'b', 'c'].map((id) =>
      entry(id, { ...csl, title: `On ${id}`, URL: `https://pd.example/${id}` }),
    );
    expect(checkEntries(APA, entries).map(({ id }) => id)).toEqual(['a']);
  });

  it('finds two entries under one citekey', () => {
    const found = checkEntries(MLA, [entry('a', whole.webpage, 'k'), entry('b', whole.book, 'k')]);
    expect(found.map(({ id, findings }) => [id, findings.map(({ variable }) => variable)])).toEqual([
      ['a', ['citation-key']],
      ['b', ['citation-key']],
    ]);
  });

  it.each<[string, CslItem, CslItem]>([
    ['DOI', whole.journal, { ...whole.journal, title: 'Other', DOI: 'https://doi.org/10.5555/SS.1' }],
    ['URL', whole.webpage, { ...whole.webpage, title: 'Other', URL: 'http://www.pd.example/a/#top' }],
    ['title', whole.book, { ...whole.book, title: 'Ports & <i>people</i>' }],
  ])('finds works that may be one by their %s', (variable, one, other) => {
    const titled = variable === 'title' ? { ...other, title: 'PORTS, and people' } : other;
    const found = checkEntries(MLA, [entry('a', one), entry('b', titled)]);
    expect(found.flatMap(({ findings }) => findings.map((finding) => finding.variable))).toEqual([
      variable,
      variable,
    ]);
  });
});

describe('check digits', () => {
  it.each(['978-0-306-40615-7', '0-306-40615-2', '080442957X'])('takes ISBN %s', (isbn) => {
    expect(isIsbn(isbn)).toBe(true);
  });
  it.each(['9780306406158', '0306406153', '12'])('refuses ISBN %s', (isbn) => {
    expect(isIsbn(isbn)).toBe(false);
  });
  it('tells an ISSN from a wrong one', () => {
    expect([isIssn('2434-561X'), isIssn('03785955'), isIssn('0378-5954')]).toEqual([true, true, false]);
  });
});
