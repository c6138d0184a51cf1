import { add } from './add.ts';
import { autoExport } from './auto-export.ts';
import { backup } from './backup.ts';
import { backups } from './backups.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { citekeys } from './citekeys.ts';
import { collection } from './collection.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { doctor } from './doctor.ts';
import { edit } from './edit.ts';
import { exportFile } from './export-file.ts';
import { extract } from './extract.ts';
import { history } from './history.ts';
import { importFile } from './import-file.ts';
import { list } from './list.ts';
import { lookUp } from './look-up.ts';
import { names } from './names.ts';
import { outlets } from './outlets.ts';
import { reExtract } from './re-extract.ts';
import { recapture } from './recapture.ts';
import { reindex } from './reindex.ts';
import { remove } from './remove.ts';
import { restore } from './restore.ts';
import { restoreBackup } from './restore-backup.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { snapshot } from './snapshot.ts';
import { styles } from './styles.ts';
import { tag } from './tag.ts';
import { text } from './text.ts';
import { redo, undo } from './undo.ts';
import { verify } from './verify.ts';

/** Every command, in the order the help shows them. */
export const allCommands: readonly Command[] = [
  add,
  recapture,
  importFile,
  list,
  show,
  text,
  snapshot,
  edit,
  tag,
  remove,
  restore,
  search,
  cite,
  check,
  exportFile,
  convert,
  autoExport,
  collection,
  citekeys,
  outlets,
  names,
  styles,
  extract,
  reExtract,
  lookUp,
  undo,
  redo,
  history,
  verify,
  doctor,
  backup,
  backups,
  restoreBackup,
  reindex,
];
