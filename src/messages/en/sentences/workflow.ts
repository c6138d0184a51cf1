import type { WorkflowMessages } from '#core/said/workflow.ts';
import type { Phrases } from '../../phrases.ts';
import { all, number } from '../words.ts';

export const workflow: Phrases<WorkflowMessages> = {
  'workflow.step-reading-article': 'Reading the article',
  'workflow.step-storing': 'Storing',
  'workflow.step-adding-page': ({ at, of }) => `Adding page ${number(at)} of ${number(of)}`,
  'workflow.step-reading-archive': 'Reading the archive',
  'workflow.set-aside': ({ file, as }) =>
    `${file} had been changed by another program. That state is kept as ${as}, and the file is as the library again.`,
  'workflow.not-exported': ({ file, why }) => `${file} was not brought up to date. ${why}`,
  'workflow.no-auto-export': 'No such file is kept up to date.',
  'workflow.auto-exported-already': ({ file }) => `${file} is kept up to date already. Stop that first.`,
  'workflow.step-making-files': 'Making its files',
  'workflow.step-opening': 'Opening the page',
  'workflow.altered':
    'The file of this capture is not what was sealed, so it is not saved. Put it back from a copy of the library.',
  'workflow.no-form': ({ form, forms }) =>
    `This capture has no ${form}. It can be saved as ${forms.join(', ')}.`,
  'workflow.not-offered': ({ text }) => `The source does not offer “${text}” any more. Type it instead.`,
  'workflow.step-reading-file': 'Reading the file',
  'workflow.no-address': ({ title }) =>
    `“${title}” has no web address, so it cannot be captured again. Give it one under URL.`,
  'workflow.step-checking-snapshots': 'Checking snapshots',
  'workflow.step-adding': ({ url }) => `Adding ${url}`,
  'workflow.problem-at': ({ url, why }) => `${url}: ${why}`,
  'workflow.no-format': ({ name, formats }) =>
    `${name} is in no format of references that Pressmark reads. It reads ${all(formats)}. Export it again in one of them.`,
  'workflow.is-references': ({ name }) =>
    `${name === '' ? 'This text' : name} lists references. Import it instead.`,
  'workflow.step-linked-files': 'Archiving the linked files',
  'workflow.not-beside': ({ path, name }) => `${path} is not beside ${name}.`,
  'workflow.linked-unreadable': ({ path }) =>
    `The linked file “${path}” was not archived: Pressmark cannot read it.`,
  'workflow.linked-elsewhere': ({ path, name }) =>
    `The linked file “${path}” was not archived: it does not lie in the folder of ${name}.`,
  'workflow.linked-missing': ({ path, name }) =>
    `The linked file “${path}” was not archived: it is not there, beside ${name}.`,
};
