/** A command line on its way through the command socket, seen from either side. */
export type CommandCall = {
  readonly line: readonly string[];
  /** The folder in which it was typed. */
  readonly cwd: string;
  /** Fires when nobody waits for it any more. */
  readonly signal: AbortSignal;
  out(text: string): void;
  err(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
};
