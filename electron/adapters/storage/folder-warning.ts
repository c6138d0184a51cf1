import { statfs } from 'node:fs/promises';

/** File systems of other computers, by the number `statfs` gives. @see Linux, include/uapi/linux/magic.h */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x65735546, 'a file system of a program (FUSE)'],
]);
const SYNCED =
  /(?:^|[/\\])(Dropbox|OneDrive[^/\\]*|Google Drive|GoogleDrive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Syncthing|pCloud ?Drive|MEGA)(?:[/\\]|$)/i;

/** A warning about a library in a folder that other computers write to as well; `undefined` if there is none. */
export async function folderWarning(folder: string): Promise<string | undefined> {
  const service = SYNCED.exec(folder)?.[1];
  if (service) {
    return `This library lies in a folder that ${service} keeps in step with other computers. Open it on one computer at a time, and let it finish before you open it on another.`;
  }
  const type = await statfs(folder).then(
    (facts) => NETWORK_FILE_SYSTEMS.get(facts.type),
    () => undefined,
  );
  return type === undefined
    ? undefined
    : `This library lies on a network drive or the like (${type}), which may say that something is saved before it is. Keep backups elsewhere.`;
}
