/** Puts a text on the clipboard, and the same with type as HTML beside it for programs that take that. */
export async function copyRich({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<void> {
  const part = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') }),
  ]);
}

export async function copyPlain(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
