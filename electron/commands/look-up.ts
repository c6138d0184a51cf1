import { workIdentifierIn, workIdentifierOf } from '#core/csl/identifiers/work-identifier-in.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { IdentifierKind } from '#core/model/work-identifier.ts';
import { said } from '#core/said/said.ts';
import {
  type LookedUpField,
  lookUp as lookUpItem,
  takeLookedUp,
  valuesOf,
} from '#core/workflows/look-up-item.ts';
import { cli } from '#messages/cli.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import { lineOfValue } from './describe-reading.ts';
import { onlyItem } from './only-item.ts';
import { resolveItem } from './resolve-items.ts';

const OPTIONS = ['doi', 'isbn', 'arxiv', 'pmid'] as const satisfies readonly IdentifierKind[];

/** `look-up ID`: shows whom it would ask, and with `--yes` asks them what they know of the work. */
export const lookUp: Command = {
  name: 'look-up',
  ...cli.about['look-up'],
  options: {
    doi: { type: 'string' },
    isbn: { type: 'string' },
    arxiv: { type: 'string' },
    pmid: { type: 'string' },
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    'all-fields': { type: 'boolean' },
  },
  async run(args, session) {
    const willChange = args.has('yes') && !args.has('dry-run');
    const library = willChange ? await session.changing() : await session.reading();
    const item = await resolveItem(library, onlyItem(args));
    const identifier = identifierFor(args, item.csl);
    const url = session.lookup.addressFor(identifier);
    if (!args.has('yes')) {
      return {
        json: { url, asked: false },
        text: cli.reading.wouldAsk(url),
      };
    }
    const { fields } = await lookUpItem(session, item, { identifier, signal: session.signal });
    const taken = args.has('all-fields') ? fields : fields.filter(({ fillsGap }) => fillsGap);
    if (willChange && taken.length > 0) await takeLookedUp(library, item.id, valuesOf(taken));
    return {
      json: { url, asked: true, fields, taken: willChange ? taken.map(({ variable }) => variable) : [] },
      text: [
        cli.reading.asked(url),
        ...fields.map((field) => lineOf(field, taken)),
        totalOf(fields, taken, willChange),
      ].join('\n'),
    };
  },
};

function identifierFor(args: CommandArguments, csl: CslItem) {
  const [given, ...others] = OPTIONS.filter((option) => args.has(option));
  if (others.length > 0) throw new UsageError(cli.line.nameOneIdentifier);
  if (given !== undefined) {
    const identifier = workIdentifierIn(args.text(given) ?? '', given);
    if (identifier === undefined)
      throw new UsageError(cli.line.noIdentifier(args.text(given) ?? '', given.toUpperCase()));
    return identifier;
  }
  const identifier = workIdentifierOf(csl);
  if (identifier === undefined) {
    throw new PressmarkError('invalid-input', said('command.no-identifier', {}));
  }
  return identifier;
}

function lineOf(field: LookedUpField, taken: readonly LookedUpField[]): string {
  const sign = taken.includes(field) ? '+' : ' ';
  const found = lineOfValue(field.found);
  return field.now === undefined
    ? `${sign} ${field.variable}: ${found}`
    : `${sign} ${field.variable}: ${lineOfValue(field.now)} → ${found}`;
}

function totalOf(
  fields: readonly LookedUpField[],
  taken: readonly LookedUpField[],
  willChange: boolean,
): string {
  if (fields.length === 0) return cli.reading.saysTheSame;
  return cli.reading.takenOver(taken.length, fields.length, !willChange);
}
