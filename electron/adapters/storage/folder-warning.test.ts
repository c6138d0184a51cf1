import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../tests/support/says.ts';
import { folderWarning } from './folder-warning.ts';

describe('folderWarning', () => {
  it.each([
    '/home/a/Dropbox/Pressmark',
    'C:\\Users\\a\\OneDrive - Work\\Pressmark',
    '/Users/a/Library/Mobile Documents/x',
  ])('warns of %s', async (folder) => {
    expect(wordsOf(await folderWarning(folder))).toContain('keeps in step with other computers');
  });

  it('has nothing to say of a folder on this computer', async () => {
    expect(await folderWarning(import.meta.dirname)).toBeUndefined();
  });
});
