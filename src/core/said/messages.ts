import type { AbsentMessages } from './absent.ts';
import type { AppMessages } from './app.ts';
import type { ArchiveMessages } from './archive.ts';
import type { BibtexMessages } from './bibtex.ts';
import type { BrowserMessages } from './browser.ts';
import type { BrowsingMessages } from './browsing.ts';
import type { CaptureMessages } from './capture.ts';
import type { CatalogueMessages } from './catalogue.ts';
import type { ChangeMessages } from './change.ts';
import type { CheckMessages } from './check.ts';
import type { CiteMessages } from './cite.ts';
import type { CitekeyMessages } from './citekey.ts';
import type { CommandMessages } from './command.ts';
import type { EntryMessages } from './entry.ts';
import type { ExchangeMessages } from './exchange.ts';
import type { FieldMessages } from './field.ts';
import type { FilesMessages } from './files.ts';
import type { ForeignMessages } from './foreign.ts';
import type { FormatMessages } from './format.ts';
import type { GeneralMessages } from './general.ts';
import type { HistoryMessages } from './history.ts';
import type { LibraryMessages } from './library.ts';
import type { LookupMessages } from './lookup.ts';
import type { NamesMessages } from './names.ts';
import type { NavigationMessages } from './navigation.ts';
import type { NeedMessages } from './need.ts';
import type { QueryMessages } from './query.ts';
import type { RecordingMessages } from './recording.ts';
import type { RefusalMessages } from './refusal.ts';
import type { SocketMessages } from './socket.ts';
import type { SourceMessages } from './source.ts';
import type { SourcesMessages } from './sources.ts';
import type { StorageMessages } from './storage.ts';
import type { StylesMessages } from './styles.ts';
import type { TakingMessages } from './taking.ts';
import type { UpkeepMessages } from './upkeep.ts';
import type { WorkersMessages } from './workers.ts';
import type { WorkflowMessages } from './workflow.ts';

/**
 * Every sentence that core and the shells can say, by its key, with the values it needs. A row in one of these tables
 * asks for its words in `src/messages/en/sentences`: without them nothing compiles.
 */
export type Messages = NeedMessages &
  ChangeMessages &
  WorkflowMessages &
  SourceMessages &
  LibraryMessages &
  CitekeyMessages &
  CheckMessages &
  CiteMessages &
  CaptureMessages &
  ExchangeMessages &
  CommandMessages &
  AbsentMessages &
  BibtexMessages &
  EntryMessages &
  FieldMessages &
  FormatMessages &
  ForeignMessages &
  TakingMessages &
  RecordingMessages &
  NamesMessages &
  NavigationMessages &
  BrowsingMessages &
  RefusalMessages &
  WorkersMessages &
  StylesMessages &
  UpkeepMessages &
  StorageMessages &
  SourcesMessages &
  LookupMessages &
  SocketMessages &
  CatalogueMessages &
  QueryMessages &
  BrowserMessages &
  FilesMessages &
  ArchiveMessages &
  AppMessages &
  HistoryMessages &
  GeneralMessages;
