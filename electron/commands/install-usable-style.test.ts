import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import { builtFolder as built } from '../../tests/support/built.ts';
import { installUsableStyle } from './install-usable-style.ts';

let folder: string;
let printer: CiteClient;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pressmark-install-'));
  printer = new CiteClient(new URL('cite-worker.js', built), {
    snapshot: new URL('../styles/', built).href,
    installed: folder,
  });
});
afterEach(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

const style = (citation: string, info = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Quay</title><id>quay</id>${info}</info><macro name="round"><text macro="round"/></macro>${citation}</style>`;
const GOOD = style('<citation><layout><text variable="title"/></layout></citation>').replace(
  /<macro.*macro>/u,
  '',
);
const ROUND = style('<citation><layout><text macro="round"/></layout></citation>');
const ORPHAN = style('', '<link href="https://x/not-there" rel="independent-parent"/>');

describe('installUsableStyle', () => {
  it('keeps a style that prints', async () => {
    const facts = await installUsableStyle(folder, { xml: GOOD, name: 'quay.csl' }, printer);
    expect(facts).toMatchObject({ id: 'quay', isInstalled: true });
    expect(readdirSync(folder)).toEqual(['quay.csl']);
  });

  it.each([
    ['one that cannot print', ROUND, 'unreadable'],
    ['one whose parent is not there', ORPHAN, 'not-found'],
    ['what is no style', '<html/>', 'unreadable'],
  ])('keeps nothing of %s', async (_, xml, code) => {
    const installing = installUsableStyle(folder, { xml, name: 'quay.csl' }, printer);
    await expect(installing).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the style there was where its new version does not work', async () => {
    await installUsableStyle(folder, { xml: GOOD, name: 'quay.csl' }, printer);
    const installing = installUsableStyle(folder, { xml: ROUND, name: 'quay.csl' }, printer);
    await expect(installing).rejects.toMatchObject({ code: 'unreadable' });
    expect(readFileSync(path.join(folder, 'quay.csl'), 'utf8')).toBe(GOOD);
  });
});
