import type { None, Part } from './part.ts';

/** What is said by backups, checks and repairs. */
export type UpkeepMessages = {
  'upkeep.put-aside': {
    readonly file: string;
  };
  'upkeep.history-put-aside': { readonly file: string };
  'upkeep.left-behind': {
    readonly file: string;
  };
  'upkeep.open': {
    readonly program: string;
    readonly process: number;
  };
  'upkeep.read-only': {
    readonly folder: string;
  };
  'upkeep.backup-files-damaged': {
    readonly bad: number;
    readonly total: number;
    readonly backup: string;
  };
  'upkeep.backup-list-damaged': {
    readonly backup: string;
  };
  'upkeep.no-backup': None;
  'upkeep.citekey-twice': {
    readonly citekey: string;
    readonly first: string;
    readonly second: string;
  };
  'upkeep.item-twice': {
    readonly id: string;
    readonly file: string;
  };
  'upkeep.misplaced-item': {
    readonly id: string;
    readonly file: string;
  };
  'upkeep.step-checking': None;
  'upkeep.newer-file': {
    readonly file: string;
  };
  'upkeep.backup-not-readable': {
    readonly file: string;
  };
  'upkeep.backup-file-damaged': {
    readonly file: string;
  };
  'upkeep.step-backing-up': None;
  'upkeep.items-put-in-place': {
    readonly items: number;
    readonly shard: string;
  };
  'upkeep.from-nothing-readable': None;
  'upkeep.from-readable-items': {
    readonly items: number;
  };
  'upkeep.from-backup': {
    readonly backup: string;
  };
  'upkeep.from-last-save': None;
  'upkeep.shard-gone': {
    readonly shard: string;
  };
  'upkeep.from-items': None;
  'upkeep.from-nothing': None;
  'upkeep.backup-without-header': {
    readonly name: string;
  };
  'upkeep.backup-list-unreadable': {
    readonly name: string;
  };
  'upkeep.no-such-backup': {
    readonly name: string;
  };
  'upkeep.step-restoring': None;
  'upkeep.step-opening-backup': None;
  'upkeep.list-of-this-unreadable': None;
  /** `why` is for who knows the format. */
  'upkeep.file-damaged': { readonly file: string; readonly why: string; readonly isCurable: boolean };
  'upkeep.file-missing': { readonly file: string; readonly isCurable: boolean };
  'upkeep.made-again': {
    readonly file: string;
    readonly wasMissing: boolean;
    readonly from: Part;
    /** What the damaged file is called now. */
    readonly aside: string;
  };
  'upkeep.backed-up-before': { readonly file: string; readonly wasMissing: boolean };
  'upkeep.not-backed-up': { readonly file: string; readonly wasMissing: boolean };
};
