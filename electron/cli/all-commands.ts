import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { cite } from './commands/cite.ts';
import { edit } from './commands/edit.ts';
import { exportFile } from './commands/export-file.ts';
import { extract } from './commands/extract.ts';
import { importFile } from './commands/import-file.ts';
import { list } from './commands/list.ts';
import { remove } from './commands/remove.ts';
import { restore } from './commands/restore.ts';
import { search } from './commands/search.ts';
import { show } from './commands/show.ts';
import { tag } from './commands/tag.ts';
import { text } from './commands/text.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order the help shows them. */
export const allCommands: readonly Command[] = [
  add,
  importFile,
  list,
  show,
  text,
  edit,
  tag,
  remove,
  restore,
  search,
  cite,
  exportFile,
  extract,
  verify,
];
