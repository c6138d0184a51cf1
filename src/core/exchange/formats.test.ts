import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUTO_EXPORT_FORMATS } from '../model/arrangement.ts';
import { EXCHANGE_FORMATS, FORMAT_FACTS } from './format-facts.ts';
import { exchangeFormat, exchangeFormats } from './formats.ts';

const docs = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');

describe('exchangeFormats', () => {
  it('are those of the facts, in their order, each under its own name', () => {
    expect(exchangeFormats.map(({ id }) => id)).toEqual(EXCHANGE_FORMATS);
    expect(new Set(EXCHANGE_FORMATS).size).toBe(EXCHANGE_FORMATS.length);
  });

  it.each(FORMAT_FACTS)('read and write $id as the facts say', ({ id, isRead, isWritten }) => {
    const { read, write } = exchangeFormat(id);
    expect([read !== undefined, write !== undefined]).toEqual([isRead, isWritten]);
  });

  it.each(FORMAT_FACTS)(
    'have $id in the table of docs/formats.md with the endings of its names',
    ({ id, extensions }) => {
      const row = `| \`${id}\` | ${extensions.join(', ')} |`;
      const isThere = docs.includes(row);
      expect(isThere, `Add a row that begins “${row}” to the table of formats in docs/formats.md.`).toBe(
        true,
      );
    },
  );

  it('write what is kept up to date', () => {
    expect(AUTO_EXPORT_FORMATS.filter((id) => !exchangeFormat(id).write)).toEqual([]);
  });
});
