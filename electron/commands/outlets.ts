import { OUTLET_KINDS } from '#core/model/outlet-kind.ts';
import { outletKindsOf, setOutletKind } from '#core/workflows/outlet-kinds.ts';
import { type Command, UsageError } from './command.ts';

/** `outlets`: which outlets are newspapers and which are news sites, by the person’s own word. */
export const outlets: Command = {
  name: 'outlets',
  form: `[NAME --is ${OUTLET_KINDS.join('|')}] [NAME --forget]`,
  summary:
    'say once whether an outlet is a newspaper or a news site, which APA cites otherwise; list what was said',
  options: { is: { type: 'string' }, forget: { type: 'boolean' } },
  async run(args, session) {
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError('Name one outlet, in quotation marks.');
    if (name === undefined) {
      const kinds = await outletKindsOf((await session.reading()).arrangement);
      const rows = Object.entries(kinds).sort();
      return { json: kinds, text: rows.map((row) => row.join('\t')).join('\n') };
    }
    const kind = OUTLET_KINDS.find((known) => known === args.text('is'));
    if (kind === undefined && !args.has('forget'))
      throw new UsageError(`Say what it is: --is ${OUTLET_KINDS.join(' or --is ')}, or --forget.`);
    await setOutletKind((await session.changing()).arrangement, name, kind);
    return {
      json: { outlet: name, kind },
      text:
        kind === undefined
          ? `${name} is asked again.`
          : `${name} is a ${kind.replace('-', ' ')} from now on.`,
    };
  },
};
