import { useAsk } from '../../../lib/use-ask.ts';
import { sayError } from '../../../messages/say.ts';
import { t } from '../../../messages/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { Message } from '../../../ui/Message.tsx';
import { NumberedText } from '../NumberedText.tsx';

type CaptureTextProps = {
  readonly itemId: string;
  readonly snapshotId: string;
  readonly language: string | undefined;
};

/** The text read out of one capture, for reading. */
export function CaptureText({ itemId, snapshotId, language }: CaptureTextProps) {
  const { data, error, refetch } = useAsk('snapshot.text', { itemId, snapshotId });
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
  return <NumberedText paragraphs={data?.paragraphs ?? []} language={language} />;
}
