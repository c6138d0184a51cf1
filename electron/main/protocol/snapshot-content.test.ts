import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#core/model/snapshot.ts';
import { traversalAddresses } from '../../../tests/security/traversal.ts';
import { type FindSnapshot, snapshotContent } from './snapshot-content.ts';

const PAGE = '11111111-1111-4111-8111-111111111111';
const PICTURE = '22222222-2222-4222-8222-222222222222';
const PDF = '33333333-3333-4333-8333-333333333333';
const digest = (sign: string) => sign.repeat(64);

function made(id: string, mediaType: Snapshot['mediaType'], artefacts: Snapshot['artefacts'] = []): Snapshot {
  return {
    id,
    sha256: digest('a'),
    bytes: 4,
    mediaType,
    charset: mediaType.startsWith('text/') ? 'windows-1256' : 'binary',
    capturedAt: 0,
    method: 'file',
    origin: { kind: 'sample' },
    text: { sha256: digest('b'), paragraphs: 0, extractor: 'x' },
    artefacts,
  };
}

const screenshot = { role: 'screenshot', sha256: digest('c'), bytes: 1, mediaType: 'image/png' } as const;
const snapshots = [
  made(PAGE, 'text/html', [screenshot]),
  made(PICTURE, 'image/webp'),
  made(PDF, 'application/pdf'),
];

/** Bytes are the first sign of their digest. */
const find: FindSnapshot = async (id) => {
  const snapshot = snapshots.find((each) => each.id === id);
  return snapshot && { snapshot, read: async (sha256) => new TextEncoder().encode(sha256.slice(0, 1)) };
};

async function at(address: string): Promise<readonly [string, string] | undefined> {
  const found = await snapshotContent(`pressmark-snap://${address}`, find);
  if (!found) return undefined;
  return [found.type, typeof found.body === 'string' ? found.body : new TextDecoder().decode(found.body)];
}

describe('snapshotContent', () => {
  it('gives the sealed bytes of a page in its own charset', async () => {
    expect(await at(`${PAGE}/`)).toEqual(['text/html; charset=windows-1256', 'a']);
  });

  it('puts a picture, and the screenshot of a page, on a page of our own', async () => {
    expect((await at(`${PICTURE}/`))?.[1]).toContain('<img src="/picture"');
    expect(await at(`${PICTURE}/picture`)).toEqual(['image/webp', 'a']);
    expect((await at(`${PAGE}/screenshot`))?.[1]).toContain('<img src="/screenshot-picture"');
    expect(await at(`${PAGE}/screenshot-picture`)).toEqual(['image/png', 'c']);
  });

  it.each([`${PDF}/`, `${PAGE}/picture`, `${PICTURE}/screenshot`, `${PICTURE}/screenshot-picture`])(
    'has nothing at %s',
    async (address) => {
      expect(await at(address)).toBeUndefined();
    },
  );

  it('has nothing at any address that would lead elsewhere', async () => {
    const addresses = traversalAddresses(PAGE, PDF).filter((address) => URL.canParse(address));
    for (const address of addresses) expect(await snapshotContent(address, find), address).toBeUndefined();
    expect(addresses.length).toBeGreaterThan(60);
  });
});
