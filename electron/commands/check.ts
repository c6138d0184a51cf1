import { styleIdFrom } from '#core/cite/styles/style-aliases.ts';
import { say } from '#messages/say.ts';
import { CHOICE_OPTIONS, chosenReferences } from './chosen-references.ts';
import { type Command, UsageError } from './command.ts';
import { asStream } from './written-references.ts';

/** `check`: what a style lacks or may have wrong, before a bibliography leaves. */
export const check: Command = {
  name: 'check',
  form: '[ID…] [--all] [--collection NAME] [--from FILE] --style STYLE',
  summary: 'say what is missing or doubtful in a style, and what is printed instead',
  options: { ...CHOICE_OPTIONS, style: { type: 'string' } },
  async run(args, session) {
    const style = args.text('style');
    if (style === undefined) throw new UsageError('Choose a style: --style apa.');
    const id = styleIdFrom(style);
    const chosen = await chosenReferences(args, session, { orAll: true });
    const { checked, found, entries } = await session.checker.check({
      style: id,
      entries: asStream(chosen.entries),
      today: new Date().toISOString().slice(0, 10),
      most: Number.POSITIVE_INFINITY,
      signal: session.signal,
    });
    const lines = entries.flatMap(({ citekey, findings }) =>
      findings.map(({ severity, message }) => `${citekey}\t${severity}\t${say(message)}`),
    );
    const count = `${checked} ${checked === 1 ? 'entry' : 'entries'} checked, ${found} with something to look at`;
    return {
      json: { style: id, checked, found, entries },
      text: [...lines, count].join('\n'),
      failures: chosen.failures,
    };
  },
};
