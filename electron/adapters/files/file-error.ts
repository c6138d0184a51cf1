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
