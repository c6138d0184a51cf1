import type { CommandMessages } from '#core/said/command.ts';
import type { Phrases } from '../../phrases.ts';
import { number } from '../words.ts';

export const command: Phrases<CommandMessages> = {
  'command.no-item': ({ name }) =>
    `There is no item “${name}” in this library. “list” shows the ids and citekeys.`,
  'command.no-collection': ({ name, known }) =>
    known.length === 0
      ? `There is no collection “${name}”. There are no collections yet.`
      : `There is no collection “${name}”. There are ${known.map((each) => `“${each}”`).join(', ')}.`,
  'command.no-entry': ({ key }) => `There is no entry “${key}” in this file.`,
  'command.no-identifier': 'This item has no DOI, ISBN, arXiv number or PMID. Name one with --doi or --isbn.',
  'command.no-format-of-file': ({ file }) => `Choose a format for ${file}: --format bibtex, for example.`,
  'command.nothing-captured': ({ citekey }) => `Nothing was captured of ${citekey}.`,
  'command.no-capture': ({ citekey, name, count }) =>
    `${citekey} has no capture “${name}”. It has ${number(count)}; “show” lists them.`,
  'command.file-is-there': ({ file }) => `${file} is there already. Use --force to replace it.`,
};
