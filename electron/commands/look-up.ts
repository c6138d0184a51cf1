import { workIdentifierIn, workIdentifierOf } from '#core/csl/identifiers/work-identifier-in.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { CslItem } from '#core/model/csl-item.ts';
import type { IdentifierKind } from '#core/model/work-identifier.ts';
import {
  type LookedUpField,
  lookUp as lookUpItem,
  takeLookedUp,
  valuesOf,
} from '#core/workflows/look-up-item.ts';
import { type Command, type CommandArguments, UsageError } from './command.ts';
import { lineOfValue } from './describe-reading.ts';
import { onlyItem } from './only-item.ts';
import { resolveItem } from './resolve-items.ts';

const OPTIONS = ['doi', 'isbn', 'arxiv', 'pmid'] as const satisfies readonly IdentifierKind[];

/** `look-up ID`: shows whom it would ask, and with `--yes` asks them what they know of the work. */
export const lookUp: Command = {
  name: 'look-up',
  form: 'ID [--doi D|--isbn I|--arxiv A|--pmid P] [--yes] [--dry-run] [--all-fields]',
  summary: 'ask doi.org, Open Library or PubMed for what an item lacks; only with --yes',
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
        text: `This would be asked: ${url}\nNothing was sent. Say --yes to ask.`,
      };
    }
    const { fields } = await lookUpItem(session, item, { identifier, signal: session.signal });
    const taken = args.has('all-fields') ? fields : fields.filter(({ fillsGap }) => fillsGap);
    if (willChange && taken.length > 0) await takeLookedUp(library, item.id, valuesOf(taken));
    return {
      json: { url, asked: true, fields, taken: willChange ? taken.map(({ variable }) => variable) : [] },
      text: [
        `Asked: ${url}`,
        ...fields.map((field) => lineOf(field, taken)),
        totalOf(fields, taken, willChange),
      ].join('\n'),
    };
  },
};

function identifierFor(args: CommandArguments, csl: CslItem) {
  const [given, ...others] = OPTIONS.filter((option) => args.has(option));
  if (others.length > 0) throw new UsageError('Name one of --doi, --isbn, --arxiv and --pmid.');
  if (given !== undefined) {
    const identifier = workIdentifierIn(args.text(given) ?? '', given);
    if (identifier === undefined) throw new UsageError(`“${args.text(given)}” is no ${given.toUpperCase()}.`);
    return identifier;
  }
  const identifier = workIdentifierOf(csl);
  if (identifier === undefined) {
    throw new PressmarkError(
      'invalid-input',
      'This item has no DOI, ISBN, arXiv number or PMID. Name one with --doi or --isbn.',
    );
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
  if (fields.length === 0) return 'It says the same as the item. Nothing was changed.';
  const count = `${taken.length} of ${fields.length} ${fields.length === 1 ? 'value' : 'values'}`;
  return willChange ? `${count} taken over.` : `${count} would be taken over; nothing was written.`;
}
