import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../model/csl-item.ts';
import { archivedCopyOf, withoutArchivedCopy } from './archived-copy-of.ts';
import { isArchivedCopy, webArchiveOf } from './web-archives.ts';

const WAYBACK = 'https://web.archive.org/web/20190214093011/http://coast.example/dam';

describe('webArchiveOf', () => {
  it.each([
    [WAYBACK, 'Internet Archive', { year: 2019, month: 2, day: 14 }],
    [
      'https://web.archive.org/web/20190214093011id_/http://coast.example/',
      'Internet Archive',
      { year: 2019, month: 2, day: 14 },
    ],
    [
      'https://archive.ph/2019.02.14-093011/http://coast.example/',
      'archive.today',
      { year: 2019, month: 2, day: 14 },
    ],
    ['https://archive.ph/AbC12', 'archive.today', undefined],
    ['https://perma.cc/AB12-CD34', 'Perma.cc', undefined],
    ['http://www.webcitation.org/6abc', 'WebCite', undefined],
    ['https://ghostarchive.org/archive/AbC12', 'Ghostarchive', undefined],
    [
      'https://arquivo.pt/wayback/20190214093011/http://coast.example/',
      'Arquivo.pt',
      { year: 2019, month: 2, day: 14 },
    ],
    [
      'https://www.webarchive.org.uk/wayback/archive/20190214093011/http://coast.example/',
      'UK Web Archive',
      { year: 2019, month: 2, day: 14 },
    ],
    ['https://web.archive.org/web/20191345093011/http://coast.example/', 'Internet Archive', undefined],
  ])('%s', (address, name, date) => {
    expect(webArchiveOf(address)).toEqual(date === undefined ? { name } : { name, date });
  });

  it.each(['https://notarchive.org/web/20190214/x', 'https://coast.example/perma.cc', 'perma.cc/AB12', ''])(
    'knows no archive in %j',
    (address) => {
      expect(webArchiveOf(address)).toBeUndefined();
    },
  );

  it('tells a copy of a page from a work that an archive holds', () => {
    expect(isArchivedCopy(WAYBACK)).toBe(true);
    expect(isArchivedCopy('https://archive.org/details/harbours00lind')).toBe(false);
    expect(isArchivedCopy('https://perma.cc/')).toBe(false);
  });
});

describe('archivedCopyOf', () => {
  const page: CslItem = { type: 'webpage', title: 'Dams', URL: 'http://coast.example/dam' };

  it.each<[string, Partial<CslItem>]>([
    ['our own variable', { custom: { 'archive-url': WAYBACK } }],
    ['archive_location', { archive_location: WAYBACK }],
    ['archive', { archive: WAYBACK }],
    ['archive_location, the archive named', { archive: 'Internet Archive', archive_location: WAYBACK }],
    ['a note', { note: `Archived at: ${WAYBACK}.` }],
    [
      'a note among words',
      { note: `Read twice.\nThe copy (${WAYBACK}) has the first version of the report.` },
    ],
  ])('reads the copy from %s', (_, more) => {
    expect(archivedCopyOf({ ...page, ...more })).toEqual({
      url: WAYBACK,
      name: 'Internet Archive',
      date: { year: 2019, month: 2, day: 14 },
    });
  });

  it('believes what the item says over what the address tells', () => {
    const custom = { 'archive-url': WAYBACK, 'archive-date': '2019-02' };
    expect(archivedCopyOf({ ...page, archive: 'Coast Library', custom })).toEqual({
      url: WAYBACK,
      name: 'Coast Library',
      date: { year: 2019, month: 2 },
    });
  });

  it.each<[string, CslItem]>([
    ['the work’s own address', { ...page, URL: WAYBACK, note: WAYBACK }],
    ['a real archive', { ...page, archive: 'City Archive', archive_location: 'box 3' }],
    ['a library', { ...page, archive_location: 'https://library.example/12' }],
    ['a book that an archive scanned', { ...page, note: 'https://archive.org/details/harbours00lind' }],
  ])('takes %s for none', (_, csl) => {
    expect(archivedCopyOf(csl)).toBeUndefined();
    expect(withoutArchivedCopy(csl)).toBe(csl);
  });

  it('takes out what only speaks of the copy, and no more', () => {
    const note = `Archived at: ${WAYBACK}\nRead twice.`;
    expect(
      withoutArchivedCopy({ ...page, archive: 'Internet Archive', archive_location: WAYBACK, note }),
    ).toEqual({
      ...page,
      note: 'Read twice.',
    });
    const words = `The copy at ${WAYBACK} has the first version of the report.`;
    expect(withoutArchivedCopy({ ...page, note: words }).note).toBe(words);
  });
});
