import { said } from '#core/said/said.ts';
import type { MarkedText } from '#core/search/marked-text.ts';
import type { ListPage, ListRow } from '#core/search/ports.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import { type Command, UsageError } from './command.ts';
import { limitFrom } from './limit-from.ts';

const MOST_HITS = 50;

/** `search QUERY`: finds items by title, names, tags and full text, the best first. */
export const search: Command = {
  name: 'search',
  ...cli.about.search,
  options: { limit: { type: 'string' } },
  async run(args, session) {
    const query = args.positionals.join(' ');
    if (query.trim() === '') throw new UsageError(cli.line.saySearch);
    const limit = limitFrom(args) ?? MOST_HITS;
    const { catalogue, indexed } = await session.reading();
    await indexed();
    const start = performance.now();
    const sort = { key: 'relevance', descending: true } as const;
    const page = await catalogue.page({ view: 'all', query, sort }, { offset: 0, limit });
    const understood = await catalogue.understand(query);
    const notes = understood.notes.map(({ told, mend }) => ({ text: say(told), mend }));
    const tookMs = Math.round((performance.now() - start) * 10) / 10;
    const { total, rows, isPartial, answeredBy, correctedQuery, shortened, unsearched } = page;
    const hits = rows.map(({ id, title, snippet, missing, copyOf }, at) => ({
      id,
      title,
      snippet: snippet?.map((piece) => piece.text).join('') ?? '',
      rank: at + 1,
      ...(missing && { missing }),
      ...(copyOf && { copyOf }),
    }));
    const told = { answeredBy, correctedQuery, shortened, unsearched };
    return {
      json: { total, isPartial, ...told, ...(notes.length === 0 ? {} : { notes }), tookMs, hits },
      text: [
        ...notes.map(({ text, mend }) => (mend === undefined ? text : `${text}\n  ${mend}`)),
        ...howAnswered(page),
        cli.library.found(total, isPartial),
        ...rows.map(
          (row) => `\n${row.citekey}  ${row.title}\n  ${marked(row.snippet ?? [])}${besides(row, rows)}`,
        ),
      ].join('\n'),
    };
  },
};

function howAnswered({ answeredBy, correctedQuery, shortened, unsearched }: ListPage): string[] {
  return [
    ...(unsearched ? [say(said('catalogue.unsearched', { count: unsearched }))] : []),
    ...(shortened ? [say(said('catalogue.shortened', shortened))] : []),
    ...(answeredBy === 'forms' ? [say(said('catalogue.found-forms', {}))] : []),
    ...(correctedQuery === undefined
      ? []
      : [say(said('catalogue.found-corrected', { query: correctedQuery }))]),
    ...(answeredBy === 'closest' ? [say(said('catalogue.found-closest', {}))] : []),
  ];
}

/** What is to be said of a row besides where it was found, a line each. */
function besides({ missing = [], copyOf }: ListRow, rows: readonly ListRow[]): string {
  const original = rows.find(({ id }) => id === copyOf);
  const lines = [
    ...(missing.length > 0 ? [say(said('catalogue.missing', { words: missing }))] : []),
    ...(original ? [say(said('catalogue.copy', { citekey: original.citekey }))] : []),
  ];
  return lines.map((line) => `\n  ${line}`).join('');
}

function marked(pieces: MarkedText): string {
  return pieces.map(({ text, hit }) => (hit ? `*${text}*` : text)).join('');
}
