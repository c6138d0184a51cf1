import type { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { FieldChange } from '#core/library/re-extract-item.ts';
import type { Item } from '#core/model/item.ts';
import { type ReExtractReport, reExtractItems } from '#core/workflows/re-extract-items.ts';
import { sayError } from '#messages/say.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { type Command, UsageError } from './command.ts';
import { lineOfOrigin, lineOfValue } from './describe-reading.ts';
import { resolveItems } from './resolve-items.ts';

/** `re-extract [ID…|--all]`: reads snapshots again by the rules of today, and says what changes. */
export const reExtract: Command = {
  name: 're-extract',
  form: '[ID…|--all] [--dry-run]',
  summary: 'read archived sources again by the rules of today; what you set yourself stays',
  options: { all: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async run(args, session) {
    const dryRun = args.has('dry-run');
    if (args.has('all') === args.positionals.length > 0) {
      throw new UsageError('Name the items to re-extract, or say --all.');
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
    `${item.citekey}  ${item.csl.title ?? '(no title)'}`,
    ...changes.map((change) => `  ${change.variable}: ${shown(change)}  [${lineOfOrigin(change.origin)}]`),
    ...kept.map(
      ({ variable, after, origin }) =>
        `  ${variable}: yours stays; the source says ${lineOfValue(after)}  [${lineOfOrigin(origin)}]`,
    ),
    ...(text.changed ? [`  text: ${text.before} → ${text.after} paragraphs`] : []),
  ].join('\n');
}

function totalOf(count: number, news: readonly ReExtractReport[], dryRun: boolean): string {
  const changed = news.filter(({ changes, text }) => changes.length > 0 || text.changed).length;
  const read = `${count} ${count === 1 ? 'item' : 'items'} re-extracted`;
  return `${read}, ${changed} ${dryRun ? 'would change; nothing was written' : 'changed'}.`;
}

function failureLine({ citekey }: Item, error: PressmarkError): string {
  return `${citekey}: ${sayError(error)}`;
}
