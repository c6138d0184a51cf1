import { writeParts } from '#adapters/files/write-parts.ts';
import { READ_FORMATS } from '#core/exchange/format-facts.ts';
import { cli } from '#messages/cli.ts';
import { referencesFromFile } from './chosen-references.ts';
import { citationTarget } from './citation-target.ts';
import { type Command, UsageError } from './command.ts';
import { joined, writtenReferences } from './written-references.ts';

/** `convert FILE --to FORMAT`: from one format of references to another, without a library. */
export const convert: Command = {
  name: 'convert',
  ...cli.about.convert,
  options: {
    to: { type: 'string' },
    'from-format': { type: 'string' },
    style: { type: 'string' },
    locale: { type: 'string' },
    output: { type: 'string' },
  },
  async run(args, session) {
    const [file, ...more] = args.positionals;
    if (file === undefined || more.length > 0) throw new UsageError(cli.line.nameToConvert);
    const named = args.text('from-format');
    const format = READ_FORMATS.find((known) => known === named);
    if (named !== undefined && !format) throw new UsageError(cli.line.takes('--from-format', READ_FORMATS));
    const output = args.text('output');
    const to = args.text('to');
    const target = citationTarget(
      { ...args, text: (option) => (option === 'format' ? to : args.text(option)) },
      output,
    );
    const references = await referencesFromFile(session, file, format);
    const written = await writtenReferences(session, references, target, {});
    const { entries, parts, keyChanges } = written;
    const { failures } = references;
    if (output === undefined) {
      const content = await joined(parts);
      return {
        json: { entries, format: target.format, content, keyChanges },
        text: content,
        notes: written.notes(),
        failures,
      };
    }
    const toFile = session.resolve(output);
    await writeParts(toFile, parts);
    return {
      json: { entries, format: target.format, file: toFile, keyChanges },
      text: cli.library.wroteEntries(entries, toFile),
      notes: written.notes(),
      failures,
    };
  },
};
