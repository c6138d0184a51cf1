import type { UpkeepMessages } from '#core/said/upkeep.ts';
import type { Phrases } from '../../phrases.ts';
import { number } from '../words.ts';

export const upkeep: Phrases<UpkeepMessages> = {
  'upkeep.put-aside': ({ file }) => `${file} is a damaged file that was put aside.`,
  'upkeep.history-put-aside': ({ file }) =>
    `${file} could not be read and is in no backup: it was put aside. The items are not affected; what was done before it cannot be undone step by step.`,
  'upkeep.left-behind': ({ file }) =>
    `${file} was left by a program that was stopped; it is removed at the next start.`,
  'upkeep.open': ({ program, process }) => `The library is open: ${program}, process ${process}.`,
  'upkeep.read-only': ({ folder }) => `${folder} is read-only: nothing can be changed in it.`,
  'upkeep.backup-files-damaged': ({ bad, total, backup }) =>
    `${number(bad)} of the ${number(total)} files of the backup ${backup} are damaged.`,
  'upkeep.backup-list-damaged': ({ backup }) => `The list of the backup ${backup} is damaged.`,
  'upkeep.no-backup': 'There is no backup yet.',
  'upkeep.citekey-twice': ({ citekey, first, second }) =>
    `The citekey ${citekey} is used by ${first} and by ${second}.`,
  'upkeep.item-twice': ({ id, file }) => `The item ${id} is in ${file} too.`,
  'upkeep.misplaced-item': ({ id, file }) => `The item ${id} lies in ${file}, where it is not looked for.`,
  'upkeep.step-checking': 'Checking the library',
  'upkeep.newer-file': ({ file }) =>
    `${file} was written by a newer Pressmark. Open this library with that one.`,
  'upkeep.backup-not-readable': ({ file }) => `${file} cannot be opened again. The backup was not made.`,
  'upkeep.backup-file-damaged': ({ file }) => `A file of the backup is damaged: ${file}.`,
  'upkeep.step-backing-up': 'Backing up',
  'upkeep.items-put-in-place': ({ items, shard }) =>
    `${number(items)} items of items/${shard}.json were put where they are looked for.`,
  'upkeep.from-nothing-readable': 'nothing: no backup has it and it cannot be read',
  'upkeep.from-readable-items': ({ items }) =>
    `the ${number(items)} items in it that can be read; look through them, for they may have been altered`,
  'upkeep.from-backup': ({ backup }) => `the backup ${backup}; what was changed since is lost`,
  'upkeep.from-last-save': 'what it was before its last save; what that save changed is lost',
  'upkeep.shard-gone': ({ shard }) =>
    `items/${shard}.json is gone and no backup has it. The library goes on without it; what was in it is lost.`,
  'upkeep.from-items': 'the files of items that are there; the library has a new identity',
  'upkeep.from-nothing': 'nothing: no backup has it',
  'upkeep.backup-without-header': ({ name }) => `The backup “${name}” has no library.json.`,
  'upkeep.backup-list-unreadable': ({ name }) => `The list of the backup “${name}” cannot be read.`,
  'upkeep.no-such-backup': ({ name }) => `There is no backup “${name}”. “backups” lists them.`,
  'upkeep.step-restoring': 'Restoring',
  'upkeep.step-opening-backup': 'Opening the backup',
  'upkeep.list-of-this-unreadable': 'The list of this backup cannot be read.',
  'upkeep.file-damaged': ({ file, why, isCurable }) => `${file} is damaged: ${why}. ${cure(isCurable)}`,
  'upkeep.file-missing': ({ file, isCurable }) => `${file} is missing. ${cure(isCurable)}`,
  'upkeep.made-again': ({ file, wasMissing, from, aside }) =>
    wasMissing
      ? `${file} was missing and was made again from ${from}.`
      : `${file} was damaged and was made again from ${from}. The damaged file is kept as ${aside}.`,
  'upkeep.backed-up-before': ({ file, wasMissing }) =>
    `${file} is ${wasMissing ? 'missing' : 'damaged'}; it was backed up as it was before its last save.`,
  'upkeep.not-backed-up': ({ file, wasMissing }) =>
    `${file} is ${wasMissing ? 'missing' : 'damaged'} and is not in this backup.`,
};

function cure(isCurable: boolean): string {
  return isCurable
    ? 'It can be read as it was before its last save.'
    : 'What it was before its last save is not good either.';
}
