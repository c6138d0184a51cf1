import { styleIdFrom } from '#core/cite/styles/style-aliases.ts';
import { editOneItem } from '#core/workflows/change-items.ts';
import { outletKindsOf } from '#core/workflows/outlet-kinds.ts';
import type { CheckReport } from '#core/workflows/ports.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { LibraryDeps } from '../wiring/wire-library.ts';
import { CHOICE_OPTIONS, chosenReferences } from './chosen-references.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import type { Session } from './session.ts';
import { asStream } from './written-references.ts';

/** `check`: what a style lacks or may have wrong, before a bibliography leaves; `--fix` mends what can be mended. */
export const check: Command = {
  name: 'check',
  ...cli.about.check,
  options: {
    ...CHOICE_OPTIONS,
    style: { type: 'string' },
    locale: { type: 'string' },
    fix: { type: 'boolean' },
  },
  async run(args, session) {
    const style = args.text('style');
    if (style === undefined) throw new UsageError(cli.line.chooseStyle);
    const id = styleIdFrom(style);
    if (!args.has('fix')) {
      const library = args.has('from') ? undefined : await session.reading();
      const { report, failures } = await checked(args, session, { style: id, library });
      return { json: { style: id, ...report }, text: textOf(report).join('\n'), failures };
    }
    if (args.has('from')) throw new UsageError(cli.line.fixNeedsLibrary);
    const mended: Mended[] = [];
    const library = await session.changing();
    let { report, failures } = await checked(args, session, { style: id, library });
    // What was mended may show something else, such as a full stop behind the name of a site.
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const made = await mendAll(report, library);
      if (made.length === 0) break;
      mended.push(...made);
      ({ report, failures } = await checked(args, session, { style: id, library }));
    }
    const lines = mended.map(({ citekey, done, changes }) =>
      [
        citekey,
        cli.library.mended,
        done,
        ...Object.entries(changes).map(([name, value]) => `${name}=${value}`),
      ].join('\t'),
    );
    return {
      json: { style: id, ...report, mended },
      text: [...lines, ...textOf(report)].join('\n'),
      failures,
    };
  },
};

const MOST_ROUNDS = 5;

type Mended = {
  readonly citekey: string;
  readonly done: string;
  readonly changes: Readonly<Record<string, string>>;
};

type Checking = { readonly style: string; readonly library: LibraryDeps | undefined };

async function checked(args: CommandArguments, session: Session, { style, library }: Checking) {
  const chosen = await chosenReferences(args, session, { orAll: true, library });
  const report = await session.checker.check({
    style,
    locale: args.text('locale'),
    outlets: library && (await outletKindsOf(library.arrangement)),
    entries: asStream(chosen.entries),
    today: new Date().toISOString().slice(0, 10),
    most: Number.POSITIVE_INFINITY,
    signal: session.signal,
  });
  return { report, failures: chosen.failures };
}

/** One mend of each variable; the next check finds what is left. */
async function mendAll({ entries }: CheckReport, library: LibraryDeps): Promise<Mended[]> {
  const mended: Mended[] = [];
  for (const { id, citekey, findings } of entries) {
    const seen = new Set<string>();
    for (const { mend } of findings) {
      const names = Object.keys(mend?.changes ?? {});
      if (!mend || names.some((name) => seen.has(name))) continue;
      for (const name of names) seen.add(name);
      await editOneItem(library, id, mend.changes);
      mended.push({ citekey, done: say(mend.label), changes: mend.changes });
    }
  }
  return mended;
}

function textOf({ checked, found, entries }: CheckReport): string[] {
  const lines = entries.flatMap(({ citekey, findings }) =>
    findings.map(({ severity, message, mend, asksOutlet }) =>
      [
        citekey,
        severity,
        cli.library.finding(say(message), {
          mend: mend && say(mend.label),
          asksOutlet,
        }),
      ].join('\t'),
    ),
  );
  return [...lines, cli.library.checked(checked, found)];
}
