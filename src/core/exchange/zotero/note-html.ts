const ENDS = /<br\s*\/?>|<\/(?:p|div|h[1-6]|li|blockquote)>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const NAMED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

/** The words of a note of Zotero, which is HTML, a paragraph a line. */
export function textFromNote(html: string): string {
  if (!/<[a-z]/iu.test(html)) return html.trim();
  return html
    .replace(ENDS, '\n')
    .replace(TAG, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/gu, (entity) => NAMED[entity] ?? entity)
    .trim();
}

/** Words as a note of Zotero. */
export function noteFromText(text: string): string {
  const escaped = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
