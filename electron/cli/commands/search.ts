import type { MarkedText } from '#core/search/marked-text.ts';
import { type Command, UsageError } from '../command.ts';
import { limitFrom } from '../limit-from.ts';

const MOST_HITS = 50;

/** `search QUERY`: finds items by title, names, tags and full text, the best first. */
export const search: Command = {
  name: 'search',
  form: 'QUERY [--limit N]',
  summary: 'find items by title, names, tags and full text',
  options: { limit: { type: 'string' } },
  async run(args, session) {
    const query = args.positionals.join(' ');
    if (query.trim() === '') throw new UsageError('Say what to search for.');
    const limit = limitFrom(args) ?? MOST_HITS;
    const { catalogue } = await session.reading();
    const start = performance.now();
    const sort = { key: 'relevance', descending: true } as const;
    const { total, rows } = await catalogue.page({ view: 'all', query, sort }, { offset: 0, limit });
    const tookMs = Math.round((performance.now() - start) * 10) / 10;
    const hits = rows.map(({ id, title, snippet, score = 0 }) => ({
      id,
      title,
      snippet: snippet?.map((piece) => piece.text).join('') ?? '',
      score: Math.round(score * 1000) / 1000,
    }));
    return {
      json: { total, tookMs, hits },
      text: [
        `${total} found`,
        ...rows.map((row) => `\n${row.citekey}  ${row.title}\n  ${marked(row.snippet ?? [])}`),
      ].join('\n'),
    };
  },
};

function marked(pieces: MarkedText): string {
  return pieces.map(({ text, hit }) => (hit ? `*${text}*` : text)).join('');
}
