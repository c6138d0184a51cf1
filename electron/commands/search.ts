import type { MarkedText } from '#core/search/marked-text.ts';
import { type Command, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';

const MOST_HITS = 50;

/** `search QUERY`: finds items by title, names, tags and full text, the best first. */
export const search: Command = {
  name: 'search',
  form: 'QUERY [--limit N]',
  summary:
    'find items: words, "phrases", OR, -not, word*, author: title: tag: source: year: type: language: has: is:',
  options: { limit: { type: 'string' } },
  async run(args, session) {
    const query = args.positionals.join(' ');
    if (query.trim() === '') throw new UsageError('Say what to search for.');
    const limit = limitFrom(args) ?? MOST_HITS;
    const { catalogue, indexed } = await session.reading();
    await indexed();
    const start = performance.now();
    const sort = { key: 'relevance', descending: true } as const;
    const { total, rows, isPartial, correctedQuery } = await catalogue.page(
      { view: 'all', query, sort },
      { offset: 0, limit },
    );
    const tookMs = Math.round((performance.now() - start) * 10) / 10;
    const hits = rows.map(({ id, title, snippet }, at) => ({
      id,
      title,
      snippet: snippet?.map((piece) => piece.text).join('') ?? '',
      rank: at + 1,
    }));
    return {
      json: { total, isPartial, ...(correctedQuery === undefined ? {} : { correctedQuery }), tookMs, hits },
      text: [
        ...(correctedQuery === undefined ? [] : [`No exact match; showing results for “${correctedQuery}”.`]),
        isPartial ? `More than ${total} found` : `${total} found`,
        ...rows.map((row) => `\n${row.citekey}  ${row.title}\n  ${marked(row.snippet ?? [])}`),
      ].join('\n'),
    };
  },
};

function marked(pieces: MarkedText): string {
  return pieces.map(({ text, hit }) => (hit ? `*${text}*` : text)).join('');
}
