import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stylesFolder as SNAPSHOT } from '../../../tests/fixtures/style-source.ts';
import { says } from '../../../tests/support/says.ts';
import { installStyle, readInstalledStyles, removeStyle } from './installed-styles.ts';
import { openStyleSource } from './open-style-source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-styles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function style(id: string, title: string, parent?: string): string {
  const link = parent === undefined ? '' : `<link href="https://x/${parent}" rel="independent-parent"/>`;
  const citation = parent === undefined ? '<citation><layout/></citation>' : '';
  return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>${title}</title><id>${id}</id>${link}</info>${citation}</style>`;
}

describe('installed styles', () => {
  it('are kept under their ids, and replaced by one with the same id', async () => {
    await installStyle(folder, { xml: style('quay', 'First'), name: 'a.csl' });
    const again = await installStyle(folder, { xml: style('quay', 'Second'), name: 'b.csl' });
    expect(again).toMatchObject({ facts: { id: 'quay', title: 'Second' }, replaced: style('quay', 'First') });
    expect(readdirSync(folder)).toEqual(['quay.csl']);
    expect(readInstalledStyles(folder).map(({ facts }) => facts.title)).toEqual(['Second']);
  });

  it('replace a file that was put there by hand under another name', async () => {
    writeFileSync(path.join(folder, 'by hand.csl'), style('quay', 'First'));
    await installStyle(folder, { xml: style('quay', 'Second'), name: 'b.csl' });
    expect(readInstalledStyles(folder).map(({ facts }) => facts.title)).toEqual(['Second']);
  });

  it('are read and removed beside a file that is no style', async () => {
    writeFileSync(path.join(folder, 'a.csl'), 'no style');
    await installStyle(folder, { xml: style('quay', 'First'), name: 'b.csl' });
    expect(await removeStyle(folder, 'quay')).toBe(style('quay', 'First'));
    expect(readInstalledStyles(folder)).toEqual([]);
    await expect(removeStyle(folder, 'quay')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are none where there is no folder', () => {
    expect(readInstalledStyles(path.join(folder, 'missing'))).toEqual([]);
    expect(readInstalledStyles(undefined)).toEqual([]);
  });
});

describe('openStyleSource', () => {
  it('has the styles that come with Pressmark, each as citeproc takes it', () => {
    const source = openStyleSource(SNAPSHOT);
    expect(source.list().length).toBeGreaterThan(2_500);
    for (const id of ['apa', 'modern-language-association', 'zootaxa'])
      expect(JSON.parse(source.style(id))).toMatchObject({ name: 'style' });
    expect(() => source.style('nothing-like-it')).toThrow(
      says('There is no citation style “nothing-like-it”.'),
    );
    expect(source.locales()).toEqual(expect.arrayContaining(['en-US', 'ckb', 'ar']));
    expect(source.locale('xx')).toBeUndefined();
  });

  it('puts the person’s own in the place of those with the same id, and first', async () => {
    await installStyle(folder, { xml: style('apa', 'My APA'), name: 'x.csl' });
    const source = openStyleSource(SNAPSHOT, folder);
    expect(source.list()[0]).toMatchObject({ id: 'apa', title: 'My APA', isInstalled: true });
    expect(source.list().filter(({ id }) => id === 'apa')).toHaveLength(1);
    expect(source.style('apa')).toContain('My APA');
  });

  it('lets a dependent style follow its parent, in what is known of it too', async () => {
    await installStyle(folder, {
      xml: style('journal-of-quays', 'Quays', 'chicago-fullnote-bibliography'),
      name: 'x.csl',
    });
    const source = openStyleSource(SNAPSHOT, folder);
    expect(source.style('journal-of-quays')).toBe(source.style('chicago-fullnote-bibliography'));
    expect(source.list()[0]).toMatchObject({
      title: 'Quays',
      isNote: true,
      format: 'note',
      hasBibliography: true,
    });
  });

  it('says which parent a dependent style lacks, also if two follow each other', async () => {
    await installStyle(folder, { xml: style('one', 'One', 'two'), name: 'x.csl' });
    await installStyle(folder, { xml: style('two', 'Two', 'one'), name: 'y.csl' });
    const source = openStyleSource(SNAPSHOT, folder);
    expect(() => source.style('one')).toThrow(says('“one” follows the style “two”, which is not there.'));
    expect(
      source
        .list()
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['one', 'two']);
  });
});
