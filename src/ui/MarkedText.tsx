type MarkedTextProps = { readonly pieces: readonly { readonly text: string; readonly hit: boolean }[] };

/** Text with the words that were searched for marked. */
export function MarkedText({ pieces }: MarkedTextProps) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
