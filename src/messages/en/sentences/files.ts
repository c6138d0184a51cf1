import type { FilesMessages } from '#core/said/files.ts';
import type { Phrases } from '../../phrases.ts';

export const files: Phrases<FilesMessages> = {
  'files.cannot-look': ({ file }) => `${file} cannot be looked at.`,
  'files.text-unreadable': ({ file }) => `The text ${file} cannot be read.`,
  'files.unwritable': ({ file, reason }) => `${file} could not be written: ${reason}. Nothing was changed.`,
  'files.reason-disk-error': 'the disk reported an error. Check the disk before you go on',
  'files.reason-no-writing': 'writing there is not permitted. Check the permissions of the folder',
  'files.reason-folder-gone': 'its folder is not there',
  'files.reason-read-only': 'the disk is read-only',
  'files.reason-quota': 'your disk quota is used up. Free some space and try again',
  'files.reason-disk-full': 'the disk is full. Free some space and try again',
  'files.unreadable': ({ file, reason }) => `${file} cannot be read: ${reason}.`,
  'files.reason-is-folder': 'it is a folder. Name a file in it',
  'files.reason-not-permitted': 'you are not permitted to read it. Check its permissions and try again',
  'files.no-file': ({ file }) => `There is no file ${file}. Check the name and try again.`,
  'files.too-large': ({ name, size, most }) =>
    `${name} has ${size} MB; Pressmark takes files of up to ${most} MB. Save the part you need as a file of its own.`,
  'files.not-plain': ({ file }) => `${file} is not a plain file.`,
  'files.input-too-large': 'The text on standard input is over 50 MB; Pressmark archives up to that.',
  'files.reason-no-folder': 'it is not a folder',
  'files.reason-refused': ({ code }) => `the system refused (${code || 'unknown error'})`,
  'files.archived-gone': ({ file, isMissing }) =>
    isMissing
      ? `The archived file ${file} is missing. Put it back from a backup.`
      : `The archived file ${file} cannot be read. Put it back from a backup.`,
  'files.text-not-stored': ({ folder, isFull }) =>
    isFull
      ? `The text could not be stored in ${folder}: the disk is full. Free some space and try again.`
      : `The text could not be stored in ${folder}.`,
};
