import { describe, expect, it } from 'vitest';
import type { CslName } from '../../model/csl-item.ts';
import { readNames } from './read-names.ts';
import { textFromNames } from './write-name.ts';

const natural = { isNaturalOrder: true };
const person = (given: string, family: string, more: CslName = {}): CslName => ({ given, family, ...more });
const particle = (text: string): CslName => ({ 'non-dropping-particle': text });

describe('readNames', () => {
  it.each<[string, CslName]>([
    ['van Dorp, Mila', person('Mila', 'Dorp', particle('van'))],
    ['Mila van Dorp', person('Mila', 'Dorp', particle('van'))],
    ['Van Dorp, Mila', person('Mila', 'Van Dorp')],
    ['Mila Van Dorp', person('Mila', 'Van Dorp')],
    ['de la Cruz, José', person('José', 'Cruz', particle('de la'))],
    ['José de la Cruz', person('José', 'Cruz', particle('de la'))],
    ['von der Leyen, Ursula', person('Ursula', 'Leyen', particle('von der'))],
    ['von und zu Horn, Carl', person('Carl', 'Horn', particle('von und zu'))],
    ['al-Zor, Ali', person('Ali', 'Zor', particle('al-'))],
    ['Ali al-Zor', person('Ali', 'Zor', particle('al-'))],
    ['d’Alembert, Jean', person('Jean', 'd’Alembert')],
    ['de La Fontaine, Jean', person('Jean', 'La Fontaine', particle('de'))],
    ['’t Hooft, Ada', person('Ada', 'Hooft', particle('’t'))],
    ['Beethoven, Ludwig van', person('Ludwig', 'Beethoven', { 'dropping-particle': 'van' })],
    ['José Ortega y Gasset', person('José', 'Ortega y Gasset')],
    ['hooks, bell', person('bell', 'hooks')],
    ['{van Gogh}, Vincent', person('Vincent', 'van Gogh')],
    ['King, Martin Luther, Jr.', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['King, Jr., Martin Luther', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['King Jr., Martin Luther', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['King, Martin Luther Jr.', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['Martin Luther King Jr.', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['Martin Luther King, Jr.', person('Martin Luther', 'King', { suffix: 'Jr.' })],
    ['Ray Doe III', person('Ray', 'Doe', { suffix: 'III' })],
    ['Doe, Jane, MD, PhD', person('Jane', 'Doe', { suffix: 'MD, PhD' })],
    ['Catarina Barata', person('Catarina', 'Barata')],
    ['Barata, Catarina,', person('Catarina', 'Barata')],
    ['  Barata ,\tCatarina\u00a0 M. ', person('Catarina M.', 'Barata')],
    ['Bara\u0000ta, Catarina', person('Catarina', 'Barata')],
    ['Doe JA', person('J. A.', 'Doe')],
    ['Doe, JA', person('J. A.', 'Doe')],
    ['DOE, JO', person('JO', 'DOE')],
    ['van Dorp J.A.', person('J. A.', 'Dorp', particle('van'))],
    ['García López JA', person('J. A.', 'García López')],
    ['Jane Smith MD', person('Jane', 'Smith', { suffix: 'MD' })],
    ['By Ana Writer', person('Ana', 'Writer')],
    ['By ANA WRITER', person('ANA', 'WRITER')],
    ['BYLINE: Ana Writer', person('Ana', 'Writer')],
    ['Emily Post', person('Emily', 'Post')],
    ['Charlotte Church', person('Charlotte', 'Church')],
    ['کاروان عومەر', person('کاروان', 'عومەر')],
    ['Анна Каренина', person('Анна', 'Каренина')],
  ])('reads %s', (text, name) => {
    expect(readNames(text, natural)).toEqual([name]);
  });

  it.each([
    'World Health Organization',
    'U.S. Department of State',
    'Ministry of Ports, Harbours',
    'Ministère de la Santé',
    'Universidad de Chile',
    'Friends of the Sea',
    'Médecins sans frontières',
    'Human Rights Watch',
    'Smith & Wesson',
    'Barnes and Noble',
    'Department of Health and Human Services',
    'Quay Works, Inc.',
    'The Beatles',
    'Kurdistan 24',
    'Plato',
    '習近平',
    '山田 太郎',
    '东京大学',
    'Nguyễn Phú Trọng',
    'International Monetary Fund',
    'Deutsche Forschungsgemeinschaft e.V. (DFG)',
    'Wikipedia contributors',
    'Associated Press',
    'Институт востоковедения РАН',
    'Kadir Has Üniversitesi',
  ])('keeps %s whole', (literal) => {
    expect(readNames(literal, natural)).toEqual([{ literal }]);
  });

  it.each([
    ['{Ministry of Ports, Harbours}', 'Ministry of Ports, Harbours'],
    ['{Doe; Roe}', 'Doe; Roe'],
    ['World Health Organization,', 'World Health Organization'],
    ['Jane Doe,', 'Jane Doe'],
    ['Quay House,, Leeds', 'Quay House, Leeds'],
    ['et al.', 'others'],
    ['Smith,', 'Smith'],
  ])('reads %s as one whole name', (text, literal) => {
    expect(readNames(text, natural)).toEqual([{ literal }]);
  });

  it.each<[string, CslName[]]>([
    ['Doe, Jane; Roe, Richard', [person('Jane', 'Doe'), person('Richard', 'Roe')]],
    ['Jane Doe; {Doe; Roe}', [person('Jane', 'Doe'), { literal: 'Doe; Roe' }]],
    ['Jane Doe and Richard Roe', [person('Jane', 'Doe'), person('Richard', 'Roe')]],
    ['Doe, Jane and Roe, Richard', [person('Jane', 'Doe'), person('Richard', 'Roe')]],
    ['Jane Doe, Bo Lind, and Cem Ak', [person('Jane', 'Doe'), person('Bo', 'Lind'), person('Cem', 'Ak')]],
    ['Doe, J., Roe, R.', [person('J.', 'Doe'), person('R.', 'Roe')]],
    ['Doe, J., & Roe, R. M.', [person('J.', 'Doe'), person('R. M.', 'Roe')]],
    ['Doe J., Roe R.M.', [person('J.', 'Doe'), person('R. M.', 'Roe')]],
    ['Doe JA, Roe R', [person('J. A.', 'Doe'), person('R.', 'Roe')]],
    ['Doe J, et al.', [person('J.', 'Doe'), { literal: 'others' }]],
    ['Smith, John and Jane', [person('John and Jane', 'Smith')]],
    ['García Márquez, Gabriel José', [person('Gabriel José', 'García Márquez')]],
    [' ; ', []],
  ])('reads the names in %s', (text, names) => {
    expect(readNames(text, natural)).toEqual(names);
  });

  it('keeps a name without a comma whole where nothing says that it is in natural order', () => {
    expect(readNames('Jane Doe; Roe, R.')).toEqual([{ literal: 'Jane Doe' }, person('R.', 'Roe')]);
  });

  it('takes capitals at the end for initials where the source always has them', () => {
    expect(readNames('Smith MD', { ...natural, hasInitialsLast: true })).toEqual([person('M. D.', 'Smith')]);
  });
});

describe('textFromNames', () => {
  it.each<[CslName[], string]>([
    [[person('Mila', 'Dorp', particle('van'))], 'van Dorp, Mila'],
    [[person('Ali', 'Zor', particle('al-'))], 'al-Zor, Ali'],
    [[person('Ludwig', 'Beethoven', { 'dropping-particle': 'van' })], 'Beethoven, Ludwig van'],
    [[person('Martin', 'King', { suffix: 'Jr.' })], 'King, Martin, Jr.'],
    [[{ literal: 'World Health Organization' }], 'World Health Organization'],
    [[{ literal: 'Pussy Riot' }], 'Pussy Riot,'],
    [[{ literal: 'Plato' }, person('J.', 'Doe')], 'Plato; Doe, J.'],
    [[{ literal: 'Ports, Harbours; Piers' }], '{Ports, Harbours; Piers}'],
    [[{ literal: 'Jane Doe and Bo Lind' }], '{Jane Doe and Bo Lind}'],
  ])('writes %j so that it is read back', (names, text) => {
    expect(textFromNames(names, natural)).toBe(text);
    expect(readNames(text, natural)).toEqual(names);
  });
});

describe('names as a person types them', () => {
  it.each<[string, CslName[]]>([
    ['Omer, Abdulkarim', [person('Abdulkarim', 'Omer')]],
    ['Human Rights Watch', [{ literal: 'Human Rights Watch' }]],
    ['Jane Doe', [{ literal: 'Jane Doe' }]],
    ['{Médecins, Sans; Frontières}', [{ literal: 'Médecins, Sans; Frontières' }]],
    ['King, Martin Luther, Jr.', [person('Martin Luther', 'King', { suffix: 'Jr.' })]],
    [
      'van Dorp, Mila; al-Zor, Ali',
      [person('Mila', 'Dorp', particle('van')), person('Ali', 'Zor', particle('al-'))],
    ],
    ['Ministry of Ports, Harbours', [{ literal: 'Ministry of Ports, Harbours' }]],
  ])('reads %s and writes it back', (text, names) => {
    expect(readNames(text)).toEqual(names);
    expect(textFromNames(names)).toBe(text);
  });
});
