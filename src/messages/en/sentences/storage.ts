import type { StorageMessages } from '#core/said/storage.ts';
import type { Phrases } from '../../phrases.ts';

const PUT_BACK = 'Nothing was changed. Put a copy from a backup in its place, and do not delete it.';

export const storage: Phrases<StorageMessages> = {
  'storage.arrangement-missing': ({ file }) =>
    `A file of the library is missing: ${file}. Nothing was changed. Run “pressmark doctor --repair”, or go back to a backup.`,
  'storage.history-damaged': ({ file }) =>
    `A part of the history of changes cannot be read: ${file}. The items are not affected; what was done before it cannot be undone step by step. “pressmark doctor --repair” looks for it in the backups.`,
  'storage.chain-unreadable': ({ file }) => `${file} cannot be read.`,
  'storage.other-version': ({ file }) =>
    `${file} was written by another version of Pressmark. Open this library with the newest one.`,
  'storage.not-put-aside': ({ file }) => `The damaged file ${file} could not be put aside.`,
  'storage.change-does-not-fit': 'This change would not fit the library’s format, so it was not made.',
  'storage.folder-remote': ({ type }) =>
    `This library lies on a network drive or the like (${type}), which may say that something is saved before it is. Keep backups elsewhere.`,
  'storage.folder-kept-in-step': ({ service }) =>
    `This library lies in a folder that ${service} keeps in step with other computers. Open it on one computer at a time, and let it finish before you open it on another.`,
  'storage.folder-unreadable': ({ folder }) => `The folder ${folder} cannot be read.`,
  'storage.open-in-command':
    'A Pressmark command is changing this library just now. Try again when it is done.',
  'storage.open-in-app':
    'Pressmark is open with this library. Make the change in its window, or close it and try again.',
  'storage.open-on-computer': ({ computer, file }) =>
    `This library is open on the computer “${computer}”. Close it there. If that computer is gone, remove the file ${file}.`,
  'storage.lock-stays': ({ file }) => `The stale lock ${file} cannot be removed.`,
  'storage.lock-unreadable': ({ file }) => `The library’s lock ${file} cannot be read.`,
  'storage.items-missing': ({ file }) =>
    `A file of the library is missing: ${file}. Nothing was changed. Put it back from a backup; the items in it cannot be shown until then.`,
  'storage.not-opened': ({ folder, reason }) =>
    `The library folder ${folder} cannot be opened: ${reason}. Choose another with --library.`,
  'storage.not-a-library': ({ folder }) =>
    `${folder} is not a Pressmark library and has other files in it. Choose an empty folder or a new name.`,
  'storage.header-missing': ({ file }) =>
    `The file ${file} is missing from the library. Nothing was changed. Put it back from a backup; the articles themselves are still in the folder.`,
  'storage.read-only': 'This library is open for reading only. Nothing was changed.',
  'storage.no-library': ({ folder }) =>
    `There is no library in ${folder}. Check the folder’s name, or add something to make a library there.`,
  'storage.recovered': ({ file, wasDamaged }) =>
    `A file of the library is ${wasDamaged ? 'damaged' : 'missing'}: ${file}. It was read as it was before its last save; what that save changed is lost. Look through what you changed last.`,
  'storage.file-unreadable': ({ file }) =>
    `A file of the library cannot be read from the disk: ${file}. ${PUT_BACK}`,
  'storage.file-damaged': ({ file }) => `A file of the library is damaged: ${file}. ${PUT_BACK}`,
};
