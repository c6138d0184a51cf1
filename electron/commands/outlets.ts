import { OUTLET_KINDS } from '#core/model/outlet-kind.ts';
import { outletKindsOf, setOutletKind } from '#core/workflows/outlet-kinds.ts';
import { cli } from '#messages/cli.ts';
import { type Command, UsageError } from './command.ts';

/** `outlets`: which outlets are newspapers and which are news sites, by the person’s own word. */
export const outlets: Command = {
  name: 'outlets',
  form: cli.about.outlets.form(OUTLET_KINDS),
  summary: cli.about.outlets.summary,
  options: { is: { type: 'string' }, forget: { type: 'boolean' } },
  async run(args, session) {
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError(cli.line.nameOutlet);
    if (name === undefined) {
      const kinds = await outletKindsOf((await session.reading()).arrangement);
      const rows = Object.entries(kinds).sort();
      return { json: kinds, text: rows.map((row) => row.join('\t')).join('\n') };
    }
    const kind = OUTLET_KINDS.find((known) => known === args.text('is'));
    if (kind === undefined && !args.has('forget')) throw new UsageError(cli.line.sayOutletKind(OUTLET_KINDS));
    await setOutletKind((await session.changing()).library, name, kind);
    return {
      json: { outlet: name, kind },
      text: kind === undefined ? cli.library.outletForgotten(name) : cli.library.outletIs(name, kind),
    };
  },
};
