/** A shard, or what is kept of it from before its last save. */
const SHARD_FILE = /^([0-3][0-9a-f]{2})\.json(?:\.1)?$/;

/** The name of the shard that a file in `items` belongs to; `undefined` for any other file. */
export function shardOfFile(file: string): string | undefined {
  return SHARD_FILE.exec(file)?.[1];
}
