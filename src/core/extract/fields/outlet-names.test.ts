import { describe, expect, it } from 'vitest';
import { baseName, fitsHost, isAcronymOf, ownLabel, withoutSlogan } from './outlet-names.ts';

describe('names of outlets', () => {
  it.each([
    ['news.quay.co.uk', 'quay'],
    ['quay.com', 'quay'],
    ['quay.gob.mx', 'quay'],
    [undefined, ''],
    ['localhost', ''],
  ])('the owner’s label of %s is %j', (host, label) => {
    expect(ownLabel(host)).toBe(label);
  });

  it('spellings of one name have one base', () => {
    expect(new Set(['The Quay Post', 'QUAY POST', 'quaypost.com', 'QuayPost.co.uk'].map(baseName))).toEqual(
      new Set(['quaypost']),
    );
    expect(baseName('Quay News')).not.toBe(baseName('Quay Post'));
    expect(baseName('The')).toBe('the');
  });

  it('a name goes with a host that holds it, abbreviates it or is held in it', () => {
    expect(fitsHost('The Quay Post', 'quaypost.com')).toBe(true);
    expect(fitsHost('Harbour Quay Post', 'hqp.example')).toBe(true);
    expect(fitsHost('Quay', 'quaynews.com')).toBe(true);
    expect(fitsHost('It', 'italy.example')).toBe(false);
    expect(fitsHost('Other Post', 'quay.example')).toBe(false);
    expect(fitsHost('Quay', undefined)).toBe(false);
  });

  it('a name goes with a host that abbreviates its first words', () => {
    expect(fitsHost('The Old Harbour Post', 'ohpost.example')).toBe(true);
    expect(fitsHost('Old Harbour Post', 'opost.example')).toBe(false);
  });

  it('capitals are no article', () => {
    expect(baseName('LA Post')).toBe('lapost');
    expect(baseName('La Posta')).toBe('posta');
  });

  it('initials may leave out small words', () => {
    expect(isAcronymOf('FT', 'Financial Times')).toBe(true);
    expect(isAcronymOf('BBC', 'British Broadcasting Corporation')).toBe(true);
    expect(isAcronymOf('LRB', 'London Review of Books')).toBe(true);
    expect(isAcronymOf('Q', 'Quay')).toBe(false);
  });

  it('a slogan is cut behind a bar; commas belong to a name that does not go with the host', () => {
    expect(withoutSlogan('Quay, the free encyclopedia', 'quay.example')).toBe('Quay');
    expect(withoutSlogan('Ships, Docks and Quays', 'other.example')).toBe('Ships, Docks and Quays');
  });
});
