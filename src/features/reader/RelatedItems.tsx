import { showItem } from '../../lib/show-item.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NotesOfItem.module.css';

/** So many are shown; a person relates a few. */
const MOST = 50;

/** Items that a person has related to this one, each to be opened. */
export function RelatedItems({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t.info.related}>
      <h3>{t.info.related}</h3>
      {ids.slice(0, MOST).map((id) => (
        <RelatedItem key={id} id={id} />
      ))}
    </section>
  );
}

/** One that is gone meanwhile is not shown. */
function RelatedItem({ id }: { readonly id: string }) {
  const { data } = useAsk('item.get', { id }, { keepPrevious: true });
  if (!data || data.item.trashedAt !== undefined) return null;
  return <Button onPress={() => void showItem(id)}>{data.item.csl.title ?? data.item.citekey}</Button>;
}
