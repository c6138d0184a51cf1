import type { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { FieldChange } from '#core/library/re-extract-item.ts';
import type { Item } from '#core/model/item.ts';
import { type ReExtractReport, reExtractItems } from '#core/workflows/re-extract-items.ts';
import { cli } from '#messages/cli.ts';
import { sayError } from '#messages/say.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { type Command, UsageError } from './command.ts';
import { lineOfOrigin, lineOfValue } from './describe-reading.ts';
import { resolveItems } from './resolve-items.ts';

/** `re-extract [ID…|--all]`: reads snapshots again by the rules of today, and says what changes. */
export const reExtract: Command = {
  name: 're-extract',
  ...cli.about['re-extract'],
  options: { all: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async run(args, session) {
    const dryRun = args.has('dry-run');
    if (args.has('all') === args.positionals.length > 0) {
      throw new UsageError(cli.line.nameToReExtract);
    }
    const library = dryRun ? await session.reading() : await session.changing();
    const ids = args.has('all')
      ? await allIds(library)
      : (await resolveItems(library, args.positionals)).map(({ id }) => id);
    const news: ReExtractReport[] = [];
    let read = 0;
    const failures: string[] = [];
    await reExtractItems(library, ids, {
      dryRun,
      signal: session.signal,
      onItem: (report) => {
        read += 1;
        if (isNews(report)) news.push(report);
      },
      onFailure: (item, error) => failures.push(failureLine(item, error)),
    });
    return {
      json: { dryRun, read, items: news.map(summaryOf) },
      text: [...news.map(linesOf), totalOf(read, news, dryRun)].join('\n'),
      failures,
    };
  },
};

async function allIds({ items }: LibraryDeps): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, trashedAt } of items.all()) if (trashedAt === undefined) ids.push(id);
  return ids;
}

function isNews({ changes, kept, text }: ReExtractReport): boolean {
  return changes.length > 0 || kept.length > 0 || text.changed;
}

function summaryOf({ item: { id, citekey }, changes, kept, text }: ReExtractReport) {
  return { id, citekey, changes, kept, text };
}

function linesOf({ item, changes, kept, text }: ReExtractReport): string {
  const shown = (change: FieldChange) => `${lineOfValue(change.before)} → ${lineOfValue(change.after)}`;
  return [
    `${item.citekey}  ${item.csl.title ?? cli.library.noTitle}`,
    ...changes.map((change) => `  ${change.variable}: ${shown(change)}  [${lineOfOrigin(change.origin)}]`),
    ...kept.map(
      ({ variable, after, origin }) =>
        `  ${cli.reading.yoursStays(variable, lineOfValue(after), lineOfOrigin(origin))}`,
    ),
    ...(text.changed ? [`  ${cli.reading.text(text.before, text.after)}`] : []),
  ].join('\n');
}

function totalOf(count: number, news: readonly ReExtractReport[], dryRun: boolean): string {
  const changed = news.filter(({ changes, text }) => changes.length > 0 || text.changed).length;
  return cli.reading.reExtracted(count, changed, dryRun);
}

function failureLine({ citekey }: Item, error: PressmarkError): string {
  return `${citekey}: ${sayError(error)}`;
}
