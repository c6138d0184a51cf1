import { writeDurably } from '#adapters/files/write-durably.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { Item } from '#core/model/item.ts';
import type { Snapshot } from '#core/model/snapshot.ts';
import { SNAPSHOT_FORMATS, type SnapshotFormat } from '#core/model/snapshot-formats.ts';
import { said } from '#core/said/said.ts';
import { exportSnapshot } from '#core/workflows/export-snapshot.ts';
import { cli } from '#messages/cli.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import { onlyItem } from './only-item.ts';
import { refuseToReplace } from './refuse-to-replace.ts';
import { resolveItem } from './resolve-items.ts';

/** `snapshot ID`: a copy of one capture as it was sealed, the newest unless another is named. */
export const snapshot: Command = {
  name: 'snapshot',
  form: cli.about.snapshot.form(SNAPSHOT_FORMATS),
  summary: cli.about.snapshot.summary,
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    capture: { type: 'string' },
    force: { type: 'boolean' },
  },
  async run(args, session) {
    const format = formatFrom(args);
    const output = args.text('output');
    if (output === undefined) throw new UsageError(cli.line.sayWhereTo);
    const library = await session.reading();
    const item = await resolveItem(library, onlyItem(args));
    const chosen = captureFrom(item, args.text('capture'));
    const { bytes } = await exportSnapshot(library, item, chosen, { format, signal: session.signal });
    const file = session.resolve(output);
    if (!args.has('force')) await refuseToReplace(file);
    await writeDurably(file, bytes);
    return {
      json: { id: item.id, snapshotId: chosen.id, format, file, bytes: bytes.byteLength },
      text: cli.library.wroteBytes(bytes.byteLength, file),
    };
  },
};

function formatFrom(args: CommandArguments): SnapshotFormat {
  const text = args.text('format');
  const format = SNAPSHOT_FORMATS.find((known) => known === text);
  if (format === undefined) throw new UsageError(cli.line.chooseForm(SNAPSHOT_FORMATS));
  return format;
}

/** By its number in the order of capturing, or by its id. */
function captureFrom({ snapshots, citekey }: Item, named: string | undefined): Snapshot {
  const found =
    named === undefined
      ? snapshots.at(-1)
      : /^\d+$/u.test(named)
        ? snapshots[Number(named) - 1]
        : snapshots.find(({ id }) => id === named.toLowerCase());
  if (found) return found;
  throw new PressmarkError(
    'not-found',
    named === undefined
      ? said('command.nothing-captured', { citekey })
      : said('command.no-capture', { citekey, name: named, count: snapshots.length }),
  );
}
