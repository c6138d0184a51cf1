import { describe, expect, it } from 'vitest';
import { isCredential } from '../../csl/names/name-marks.ts';
import { nameFrom } from './name-from.ts';

describe('nameFrom', () => {
  it.each([
    ['Ana Ruiz', { family: 'Ruiz', given: 'Ana' }],
    ['Ludwig van Beethoven', { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' }],
    ['Anna van der Berg', { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Anna' }],
    ['Omar bin Laith', { 'non-dropping-particle': 'bin', family: 'Laith', given: 'Omar' }],
    ['José de la Cruz', { 'non-dropping-particle': 'de la', family: 'Cruz', given: 'José' }],
    ['عمر عبد الله', { family: 'عبد الله', given: 'عمر' }],
    ['José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    ['Ray Doe Jr.', { family: 'Doe', given: 'Ray', suffix: 'Jr.' }],
    ['Ray Doe III', { family: 'Doe', given: 'Ray', suffix: 'III' }],
    ['Dr. Ana Ruiz', { family: 'Ruiz', given: 'Ana' }],
    ['Ana Ruiz PhD', { family: 'Ruiz', given: 'Ana' }],
    ['SIOBHAN O’NEIL', { family: 'O’Neil', given: 'Siobhan' }],
    ['ANA MCDONALD-RUIZ', { family: 'McDonald-Ruiz', given: 'Ana' }],
    ['ANNA VAN DER BERG', { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Anna' }],
    ['J.P. MORAN', { family: 'Moran', given: 'J.P.' }],
  ])('parts “%s”', (text, expected) => {
    expect(nameFrom(text)).toEqual(expected);
  });

  it.each([
    ['Regan', 'Regan'],
    ['AFP', 'AFP'],
    ['BBC News', 'BBC News'],
    ['Kurdistan 24', 'Kurdistan 24'],
    ['習近平', '習近平'],
    ['홍길동', '홍길동'],
    ['Nguyễn Phú Trọng', 'Nguyễn Phú Trọng'],
    ['The Courier Staff', 'The Courier Staff'],
  ])('keeps “%s” whole', (text, literal) => {
    expect(nameFrom(text)).toEqual({ literal });
  });

  it('takes a family name that is a word of newspapers for one, if the page says it is a person’s', () => {
    expect(nameFrom('Emily Post', { isPerson: true })).toEqual({ family: 'Post', given: 'Emily' });
    expect(nameFrom('CBS News', { isPerson: true })).toEqual({ literal: 'CBS News' });
  });
});

describe('isCredential', () => {
  it('knows degrees from names', () => {
    expect(['MD', 'Ph.D.', 'RDN'].every(isCredential)).toBe(true);
    expect(['Ma', 'Doe'].map(isCredential)).toEqual([true, false]);
  });
});
