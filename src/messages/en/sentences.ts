import type { Messages } from '#core/said/messages.ts';
import type { Phrases } from '../phrases.ts';
import { absent } from './sentences/absent.ts';
import { app } from './sentences/app.ts';
import { archive } from './sentences/archive.ts';
import { bibtex } from './sentences/bibtex.ts';
import { browser } from './sentences/browser.ts';
import { browsing } from './sentences/browsing.ts';
import { capture } from './sentences/capture.ts';
import { catalogue } from './sentences/catalogue.ts';
import { change } from './sentences/change.ts';
import { check } from './sentences/check.ts';
import { cite } from './sentences/cite.ts';
import { citekey } from './sentences/citekey.ts';
import { command } from './sentences/command.ts';
import { entry } from './sentences/entry.ts';
import { exchange } from './sentences/exchange.ts';
import { field } from './sentences/field.ts';
import { files } from './sentences/files.ts';
import { foreign } from './sentences/foreign.ts';
import { format } from './sentences/format.ts';
import { general } from './sentences/general.ts';
import { history } from './sentences/history.ts';
import { library } from './sentences/library.ts';
import { lookup } from './sentences/lookup.ts';
import { names } from './sentences/names.ts';
import { navigation } from './sentences/navigation.ts';
import { need } from './sentences/need.ts';
import { query } from './sentences/query.ts';
import { recording } from './sentences/recording.ts';
import { refusal } from './sentences/refusal.ts';
import { socket } from './sentences/socket.ts';
import { source } from './sentences/source.ts';
import { sources } from './sentences/sources.ts';
import { storage } from './sentences/storage.ts';
import { styles } from './sentences/styles.ts';
import { taking } from './sentences/taking.ts';
import { upkeep } from './sentences/upkeep.ts';
import { workers } from './sentences/workers.ts';
import { workflow } from './sentences/workflow.ts';

/** The words for every key, in English. */
export const sentences: Phrases<Messages> = {
  ...need,
  ...change,
  ...workflow,
  ...source,
  ...history,
  ...library,
  ...citekey,
  ...check,
  ...cite,
  ...capture,
  ...exchange,
  ...command,
  ...absent,
  ...bibtex,
  ...entry,
  ...field,
  ...format,
  ...foreign,
  ...taking,
  ...recording,
  ...names,
  ...navigation,
  ...browsing,
  ...refusal,
  ...workers,
  ...styles,
  ...upkeep,
  ...storage,
  ...sources,
  ...lookup,
  ...socket,
  ...catalogue,
  ...query,
  ...browser,
  ...files,
  ...archive,
  ...app,
  ...general,
};
