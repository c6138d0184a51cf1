import { writeParts } from '#adapters/files/write-parts.ts';
import { saidOfLosses } from '#core/exchange/losses.ts';
import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import { CHOICE_OPTIONS, chosenReferences } from './chosen-references.ts';
import { type CitationTarget, citationTarget, TARGET_OPTIONS } from './citation-target.ts';
import { type Command, UsageError } from './command.ts';
import { joined, writtenReferences } from './written-references.ts';

/** `export`: writes references of items, or of all, to a file or to standard output. */
export const exportFile: Command = {
  name: 'export',
  ...cli.about.export,
  options: {
    ...TARGET_OPTIONS,
    ...CHOICE_OPTIONS,
    title: { type: 'string' },
    output: { type: 'string' },
  },
  async run(args, session) {
    const output = args.text('output');
    const target = citationTarget(args, output);
    const isFile = target.kind === 'printed' && ['docx', 'odt'].includes(target.format);
    if (isFile && output === undefined) throw new UsageError(cli.line.needsFile(target.format));
    const chosen = await chosenReferences(args, session, { orAll: true });
    const title = args.text('title');
    const written = await writtenReferences(session, chosen, target, { title });
    const { entries, parts, keyChanges } = written;
    const style = target.kind === 'printed' ? { style: target.key.style } : {};
    const facts = { ...style, format: target.format, entries, keyChanges };
    if (output === undefined) {
      const content = await joined(parts);
      return {
        json: { ...facts, content },
        text: content,
        notes: written.notes(),
        failures: chosen.failures,
      };
    }
    const file = session.resolve(output);
    const { bytes, sha256 } = await writeParts(file, parts);
    return {
      json: { ...facts, file, bytes, sha256, loses: lossesOf(target) },
      text: [cli.library.wroteEntries(entries, file), ...lossesOf(target)].join('\n'),
      notes: written.notes(),
      failures: chosen.failures,
    };
  },
};

function lossesOf(target: CitationTarget): readonly string[] {
  return target.kind === 'exchange' ? saidOfLosses(target.format).map(say) : [];
}
