import { useStore } from '../../lib/create-store.ts';
import { useAsk } from '../../lib/use-ask.ts';
import { viewState } from '../../lib/view-state.ts';
import { sayError } from '../../messages/say.ts';
import { t } from '../../messages/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import styles from './ArticleText.module.css';
import { isSaidIn } from './is-said-in.ts';
import { NoticesOfText } from './NoticesOfText.tsx';
import { NumberedText } from './NumberedText.tsx';

type ArticleTextProps = {
  readonly id: string;
  readonly hasSnapshot: boolean;
  readonly standfirst: string | undefined;
};

/** The article's text for reading, its paragraphs numbered in the margin. */
export function ArticleText({ id, hasSnapshot, standfirst }: ArticleTextProps) {
  const { data, error, refetch } = useAsk('item.text', { id });
  const { data: choices } = useAsk('item.choices', { id }, { enabled: hasSnapshot });
  const gone = useStore(viewState, (state) => state.place);
  if (error) {
    return (
      <Message
        isFailure
        title={t.headline('unreadable')}
        actions={<Button onPress={() => void refetch()}>{t.retry}</Button>}
      >
        <p>{sayError(error)}</p>
      </Message>
    );
  }
  if (data?.paragraphs.length === 0) {
    return <Message title={hasSnapshot ? t.reader.noText : t.reader.onlyReference} />;
  }
  const paragraphs = data?.paragraphs ?? [];
  return (
    <NumberedText
      paragraphs={paragraphs}
      marks={data?.marks ?? []}
      language={data?.language}
      place={gone?.id === id ? gone : undefined}
      before={
        <>
          <NoticesOfText notices={choices?.notices ?? []} />
          {standfirst && !isSaidIn(paragraphs, standfirst) && (
            <p className={styles.standfirst} dir="auto">
              {standfirst}
            </p>
          )}
        </>
      }
    />
  );
}
