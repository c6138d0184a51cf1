import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { PrintedBibliography } from '#core/workflows/ports.ts';
import { builtFolder as built } from '../../../tests/support/built.ts';
import { CiteClient } from './cite-client.ts';

const installed = mkdtempSync(path.join(tmpdir(), 'pressmark-cite-'));
/** The threads build a style once for all tests; those that stop or renew them have threads of their own. */
const client = newClient();
afterAll(async () => {
  await client.close();
  rmSync(installed, { recursive: true, force: true });
});

function newClient(): CiteClient {
  const snapshot = new URL('../styles/', built).href;
  return new CiteClient(new URL('cite-worker.js', built), { snapshot, installed });
}

async function withOwnClient(use: (own: CiteClient) => Promise<void>): Promise<void> {
  const own = newClient();
  try {
    await use(own);
  } finally {
    await own.close();
  }
}

function works(count: number): CiteEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `w${at}`,
    citekey: `w${at}`,
    csl: { type: 'book', title: `Title ${at}`, author: [{ family: `Name ${at % 40}` }] },
    version: `w${at}@1`,
    rank: at,
  }));
}

async function textOf({ parts }: PrintedBibliography): Promise<string> {
  let text = '';
  for await (const part of parts) text += String(part);
  return text;
}
const APA = { key: { style: 'apa' }, format: 'text', title: '' } as const;

/** A style that prints its title for every work; with `isRound`, one whose macro calls itself. */
function ownStyle(id: string, title: string, { isRound = false } = {}): string {
  const macro = isRound ? '<macro name="round"><text macro="round"/></macro>' : '';
  const text = isRound ? '<text macro="round"/>' : `<text value="${title}"/>`;
  return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>${title}</title><id>${id}</id></info>${macro}<citation><layout><text variable="title"/></layout></citation><bibliography><layout>${text}</layout></bibliography></style>`;
}

describe('CiteClient', () => {
  it('prints many in two threads as few in one, and the same again', async () => {
    const entries = works(450);
    const many = await client.print({ ...APA, entries, count: entries.length });
    const alone = await client.print({ ...APA, entries });
    const again = await client.print({ ...APA, entries, count: entries.length });
    const text = await textOf(many);
    expect(many.entries).toBe(450);
    expect(text.split('\n').filter(Boolean)).toHaveLength(450);
    expect(await textOf(alone)).toBe(text);
    expect(await textOf(again)).toBe(text);
  });

  it('stops midway when asked to, and prints afterwards as if nothing had been', async () => {
    const entries = works(120).map((entry) => ({ ...entry, version: `${entry.id}@2` }));
    const controller = new AbortController();
    const stopped = client.print({
      ...APA,
      entries,
      count: entries.length,
      signal: controller.signal,
      onProgress: ({ fraction = 0 }) => {
        if (fraction > 0.3) controller.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    const printed = await client.print({ ...APA, entries, count: entries.length });
    expect(printed.entries).toBe(120);
    expect((await textOf(printed)).split('\n').filter(Boolean)).toHaveLength(120);
  });

  it('takes entries some at a time, in any order, and prints them in theirs', async () => {
    async function* some() {
      yield works(6).slice(3);
      yield works(6).slice(0, 3);
    }
    const key = { style: 'ieee' };
    const stream = await client.print({ key, format: 'text', title: '', entries: some(), count: 6 });
    expect(await textOf(stream)).toBe(
      await textOf(await client.print({ key, format: 'text', title: '', entries: works(6) })),
    );
  });

  it('fails for a style or a language that is not there, and prints the next', async () => {
    const entries = works(2);
    await expect(client.print({ ...APA, key: { style: 'no-such' }, entries })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      client.print({ ...APA, key: { style: 'apa', locale: 'xx' }, entries }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect((await client.print({ ...APA, entries })).entries).toBe(2);
  });

  it('begins with new styles after it is renewed, while what is under way ends as it began', () =>
    withOwnClient(async (own) => {
      const key = { style: 'renewed' };
      const inStyle = { key, format: 'text', title: '' } as const;
      writeFileSync(path.join(installed, 'renewed.csl'), ownStyle('renewed', 'Old'));
      await own.prepare([key]);
      writeFileSync(path.join(installed, 'renewed.csl'), ownStyle('renewed', 'New'));
      async function* renewing() {
        await own.renew();
        yield works(2);
      }
      const begun = own.print({ ...inStyle, entries: renewing(), count: 2 });
      expect(await textOf(await begun)).toBe('Old\nOld\n');
      expect(await textOf(await own.print({ ...inStyle, entries: works(1) }))).toBe('New\n');
    }));

  it('fails for a style that cannot work, and prints the next', () =>
    withOwnClient(async (own) => {
      writeFileSync(path.join(installed, 'round.csl'), ownStyle('round', 'Mine', { isRound: true }));
      const entries = works(2);
      await expect(own.print({ key: { style: 'round' }, format: 'text', entries })).rejects.toMatchObject({
        code: 'unreadable',
      });
      expect((await own.print({ ...APA, entries })).entries).toBe(2);
    }));

  it('fails, and gives no part of a bibliography, when its threads are stopped under it', () =>
    withOwnClient(async (own) => {
      async function* closing() {
        yield works(3);
        await own.close();
        yield works(6).slice(3);
      }
      await expect(own.print({ ...APA, entries: closing(), count: 60 })).rejects.toMatchObject({
        code: 'internal',
      });
    }));

  it('uses more styles than it keeps', async () => {
    const locales = [
      'en-US',
      'en-GB',
      'de-DE',
      'fr-FR',
      'sv-SE',
      'ar',
      'ckb',
      'kmr',
      'it-IT',
      'es-ES',
      'pt-BR',
      'pl-PL',
      'nl-NL',
      'da-DK',
      'fi-FI',
      'cs-CZ',
      'tr-TR',
      'ja-JP',
    ];
    const entries = works(1);
    const all = await Promise.all(
      locales.map((locale) => client.print({ key: { style: 'ieee', locale }, format: 'text', entries })),
    );
    expect(all.map(({ entries: count }) => count)).toEqual(locales.map(() => 1));
  });

  it('prints citations', async () => {
    const [cited] = await client.citations([{ works: [{ id: 'w1' }] }], works(2), { style: 'apa' });
    expect(cited).toEqual({ text: '(Name 1, n.d.)', html: '(Name 1, n.d.)' });
  });

  it('checks entries that come some at a time', async () => {
    async function* some() {
      yield works(2);
      yield works(3).slice(2);
    }
    const report = await client.check({ style: 'apa', entries: some(), today: '2026-01-01', most: 2 });
    expect(report).toMatchObject({ checked: 3 });
    expect(report.entries.length).toBeLessThanOrEqual(2);
  });
});
