import { readFileSync } from 'node:fs';
import { type ExchangeFormatId, formatFacts, isMoved } from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import { richItems } from '../fixtures/rich-items.ts';
import { writeAll } from '../support/round-trip.ts';

/**
 * A file in a format that Pressmark reads: what we write of some items, or, where a format is only read, the one of
 * `tests/fixtures/references`.
 *
 * @throws Error naming the file to add, if a format that is only read has none
 */
export function sampleFile(id: ExchangeFormatId): string {
  if (isMoved(id)) return writeAll(exchangeFormat(id), richItems.slice(0, 4));
  const name = `tests/fixtures/references/${id}.${formatFacts(id).extensions[0]}`;
  try {
    return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  } catch (cause) {
    throw new Error(`The format ${id} is only read, so it needs a file of one made-up work: ${name}.`, {
      cause,
    });
  }
}
