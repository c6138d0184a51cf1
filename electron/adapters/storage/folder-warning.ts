import { statfs } from 'node:fs/promises';
import { said, type Told } from '#core/said/said.ts';

/** File systems of other computers, by the number `statfs` gives. @see Linux, include/uapi/linux/magic.h */
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x65735546, 'FUSE'],
]);
const SYNCED =
  /(?:^|[/\\])(Dropbox|OneDrive[^/\\]*|Google Drive|GoogleDrive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Syncthing|pCloud ?Drive|MEGA)(?:[/\\]|$)/i;

/** A warning about a library in a folder that other computers write to as well; `undefined` if there is none. */
export async function folderWarning(folder: string): Promise<Told | undefined> {
  const service = SYNCED.exec(folder)?.[1];
  if (service) {
    return said('storage.folder-kept-in-step', { service });
  }
  const type = await statfs(folder).then(
    (facts) => NETWORK_FILE_SYSTEMS.get(facts.type),
    () => undefined,
  );
  return type === undefined ? undefined : said('storage.folder-remote', { type });
}
