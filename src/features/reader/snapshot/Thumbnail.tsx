import { useEffect, useState } from 'react';
import type { Snapshot } from '#core/model/snapshot.ts';
import { useAsk } from '../../../lib/use-ask.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './Thumbnail.module.css';

/** A small picture of a capture, or a sheet of paper where there is none. */
export function Thumbnail({ itemId, snapshot }: { readonly itemId: string; readonly snapshot: Snapshot }) {
  const thumbnail = snapshot.artefacts?.find(({ role }) => role === 'thumbnail');
  const request = { itemId, snapshotId: snapshot.id };
  const { data } = useAsk('snapshot.thumbnail', request, { enabled: thumbnail !== undefined });
  const address = useBlobAddress(data?.picture, thumbnail?.mediaType);
  return (
    <span className={styles.frame}>
      {address === undefined ? (
        <Icon name="document" />
      ) : (
        <img className={styles.picture} src={address} alt="" />
      )}
    </span>
  );
}

function useBlobAddress(bytes: Uint8Array<ArrayBuffer> | undefined, type = ''): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
}
