import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { wordsOf } from '../../../../tests/support/says.ts';
import { mhtmlOf, packRequest } from '../testing/recorded-page.ts';
import { packPage } from './pack-page.ts';

const CORPUS = fileURLToPath(new URL('../../../../../shared/data/corpora/mhtml/', import.meta.url));
const files = existsSync(CORPUS) ? readdirSync(CORPUS) : [];
const PAGE = 'https://port.example/';

async function outcomeOf(mhtml: Uint8Array): Promise<string> {
  try {
    return Buffer.from((await packPage({ ...packRequest(PAGE, []), mhtml })).html ?? '').toString();
  } catch (error) {
    if (!(error instanceof PressmarkError)) throw error;
    return wordsOf(error);
  }
}

describe('packPage, given hostile MHTML', () => {
  it.skipIf(files.length > 0)('has no corpus beside the project, so it was not tried', () => {
    expect(existsSync(CORPUS)).toBe(false);
  });

  it.each(files)('ends in a page without scripts or in a sentence: %s', async (name) => {
    const outcome = await outcomeOf(readFileSync(CORPUS + name));
    expect(outcome).toMatch(/<meta charset="utf-8">|[.]$/u);
    expect(outcome).not.toMatch(/<script(?! type="application\/ld\+json")|\son(?:load|error)=/iu);
  });

  it('ends where a frame holds itself', async () => {
    const frame = {
      id: 'f',
      location: 'https://a.example/f',
      contentType: 'text/html',
      text: '<iframe src="cid:f">',
    };
    const main = { location: PAGE, contentType: 'text/html', text: '<iframe src="cid:f"></iframe>' };
    expect(await outcomeOf(mhtmlOf(PAGE, [main, frame]))).toBe(
      'The page arrived but could not be made into one file.',
    );
  });
});
