import type { MarkedText } from '#core/search/marked-text.ts';
import { readQuery } from '#core/search/parse-query.ts';
import { say } from '#messages/say.ts';
import { type Command, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';

const MOST_HITS = 50;

/** `search QUERY`: finds items by title, names, tags and full text, the best first. */
export const search: Command = {
  name: 'search',
  form: 'QUERY [--limit N]',
  summary:
    'find items: words, "phrases", OR, NOT, word*, and author: title: source: url: date: year: added: type: language: tag: collection: has: missing: is: …',
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
    const notes = readQuery(query).notes.map(({ told, mend }) => ({ text: say(told), mend }));
    const tookMs = Math.round((performance.now() - start) * 10) / 10;
    const hits = rows.map(({ id, title, snippet }, at) => ({
      id,
      title,
      snippet: snippet?.map((piece) => piece.text).join('') ?? '',
      rank: at + 1,
    }));
    return {
      json: {
        ...{ total, isPartial, ...(correctedQuery === undefined ? {} : { correctedQuery }) },
        ...(notes.length === 0 ? {} : { notes }),
        ...{ tookMs, hits },
      },
      text: [
        ...notes.map(({ text, mend }) => (mend === undefined ? text : `${text}\n  ${mend}`)),
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
