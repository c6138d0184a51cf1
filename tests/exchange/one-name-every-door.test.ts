import { describe, expect, it } from 'vitest';
import type { CslName } from '#core/model/csl-item.ts';
import { openLibrary, type WrittenArticle, workDoors } from '../support/work-doors.ts';

const person = (given: string, family: string, more: CslName = {}): CslName => ({ given, family, ...more });
const particle = (text: string): CslName => ({ 'non-dropping-particle': text });
const whole = (literal: string): CslName => ({ literal });

/** The author as it is written in one field, and who it is by whichever door it comes. */
const AUTHORS: readonly (readonly [written: string, author: readonly CslName[]])[] = [
  ['Barata, Catarina', [person('Catarina', 'Barata')]],
  ['Catarina Barata', [person('Catarina', 'Barata')]],
  ['  Barata ,  Catarina', [person('Catarina', 'Barata')]],
  ['Barata,\u00a0Catarina', [person('Catarina', 'Barata')]],
  ['van Dorp, Mila', [person('Mila', 'Dorp', particle('van'))]],
  ['Mila van Dorp', [person('Mila', 'Dorp', particle('van'))]],
  ['Van Dorp, Mila', [person('Mila', 'Van Dorp')]],
  ['de la Cruz, José', [person('José', 'Cruz', particle('de la'))]],
  ['Ursula von der Leyen', [person('Ursula', 'Leyen', particle('von der'))]],
  ['al-Zor, Ali', [person('Ali', 'Zor', particle('al-'))]],
  ['King, Martin Luther, Jr.', [person('Martin Luther', 'King', { suffix: 'Jr.' })]],
  ['King, Jr., Martin Luther', [person('Martin Luther', 'King', { suffix: 'Jr.' })]],
  ['Martin Luther King Jr.', [person('Martin Luther', 'King', { suffix: 'Jr.' })]],
  ['Ray Doe III', [person('Ray', 'Doe', { suffix: 'III' })]],
  ['Doe JA', [person('J. A.', 'Doe')]],
  ['Doe J.A.', [person('J. A.', 'Doe')]],
  ['Doe, JA', [person('J. A.', 'Doe')]],
  ['World Health Organization', [whole('World Health Organization')]],
  ['U.S. Department of State', [whole('U.S. Department of State')]],
  ['Ministry of Ports, Harbours', [whole('Ministry of Ports, Harbours')]],
  ['{Ministry of Ports, Harbours}', [whole('Ministry of Ports, Harbours')]],
  ['Ministère de la Santé', [whole('Ministère de la Santé')]],
  ['Universidad de Chile', [whole('Universidad de Chile')]],
  ['Kadir Has Üniversitesi', [whole('Kadir Has Üniversitesi')]],
  ['Quay Works, Inc.', [whole('Quay Works, Inc.')]],
  ['Plato', [whole('Plato')]],
  ['習近平', [whole('習近平')]],
  ['Nguyễn Phú Trọng', [whole('Nguyễn Phú Trọng')]],
  ['By Ana Writer', [person('Ana', 'Writer')]],
];
/** What one field holds of several; not every source has lists in one field. */
const SEVERAL: readonly (readonly [written: string, author: readonly CslName[]])[] = [
  ['Jane Doe and Richard Roe', [person('Jane', 'Doe'), person('Richard', 'Roe')]],
  ['Doe, Jane and Roe, Richard', [person('Jane', 'Doe'), person('Richard', 'Roe')]],
];
const BY_SEMICOLON = ['Doe, Jane; Roe, Richard', [person('Jane', 'Doe'), person('Richard', 'Roe')]] as const;
const ONE_NAME_A_FIELD = ['PubMed', 'Crossref and DataCite'];

const DOI = '10.1000/quays.1';
const NUMBERS: readonly (readonly [field: keyof WrittenArticle, written: string, value: string])[] = [
  ['DOI', DOI, DOI],
  ['DOI', `doi:${DOI}`, DOI],
  ['DOI', `https://doi.org/${DOI}`, DOI],
  ['DOI', `http://dx.doi.org/${DOI}`, DOI],
  ['ISSN', '1234-5679', '1234-5679'],
  ['ISSN', '12345679', '1234-5679'],
  ['ISBN', '978-3-16-148410-0', '978-3-16-148410-0'],
  ['PMID', '31452104', '31452104'],
];
/** Formats that have no field for a number. */
const WITHOUT: Readonly<Record<string, readonly (keyof WrittenArticle)[]>> = {
  RIS: ['PMID'],
  'EndNote import': ['PMID'],
  'EndNote XML': ['PMID'],
  PubMed: ['DOI', 'ISBN'],
  'Zotero RDF': ['PMID'],
};

describe.each([...workDoors, openLibrary].map((door) => [door.name, door] as const))(
  'a work that comes by %s',
  (_, door) => {
    it.each(AUTHORS)('has the author %s', (written, author) => {
      expect(door.csl({ author: written }).author).toEqual(author);
    });
  },
);

describe.each(
  [...workDoors, openLibrary]
    .filter(({ name }) => !ONE_NAME_A_FIELD.includes(name))
    .map((door) => [door.name, door] as const),
)('a work that comes by %s', (name, door) => {
  it.each(name === 'BibTeX' ? SEVERAL : [...SEVERAL, BY_SEMICOLON])(
    'has the authors %s',
    (written, author) => {
      expect(door.csl({ author: written }).author).toEqual(author);
    },
  );
});

describe.each(workDoors.map((door) => [door.name, door] as const))(
  'a work that comes by %s',
  (name, door) => {
    it('is an article', () => {
      expect(door.csl({})).toMatchObject({ type: 'article-journal', title: 'Quays' });
    });

    it.each(NUMBERS.filter(([field]) => !WITHOUT[name]?.includes(field)))(
      'has the %s %s',
      (field, written, value) => {
        expect(door.csl({ [field]: written })).toMatchObject({ [field]: value });
      },
    );
  },
);
