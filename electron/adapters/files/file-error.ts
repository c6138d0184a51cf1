import { PressmarkError } from '#core/errors/pressmark-error.ts';

/** The system's code of a failed file operation, such as `ENOENT`; `undefined` for anything else thrown. */
export function fileErrorCode(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A sentence for a file of the person's that cannot be read. */
export function unreadableFile(file: string, cause: unknown): PressmarkError {
  const code = fileErrorCode(cause);
  if (code === 'ENOENT') {
    return new PressmarkError('not-found', `There is no file ${file}. Check the name and try again.`, {
      cause,
    });
  }
  const reason =
    code === 'EACCES' || code === 'EPERM'
      ? 'you are not permitted to read it. Check its permissions and try again.'
      : code === 'EISDIR'
        ? 'it is a folder. Name a file in it.'
        : `the system refused (${code ?? 'unknown error'}).`;
  return new PressmarkError('unreadable', `${file} cannot be read: ${reason}`, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and try again',
  EDQUOT: 'your disk quota is used up. Free some space and try again',
  EROFS: 'the disk is read-only',
  EACCES: 'writing there is not permitted. Check the permissions of the folder',
  EPERM: 'writing there is not permitted. Check the permissions of the folder',
  EIO: 'the disk reported an error. Check the disk before you go on',
};

/** A sentence for a file that the system will not let us write. */
export function unwritableFile(file: string, cause: unknown): PressmarkError {
  const code = fileErrorCode(cause) ?? '';
  const reason = REASONS[code] ?? `the system refused (${code || 'unknown error'})`;
  return new PressmarkError('storage', `${file} could not be written: ${reason}. Nothing was changed.`, {
    cause,
  });
}
