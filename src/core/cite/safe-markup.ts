const ENTITY = '&(?:amp|lt|gt|quot|#\\d{1,6}|#x[\\da-f]{1,6});';
const TOKEN = new RegExp(`<(/?)([a-z]+)([^<>]*)>|${ENTITY}|[^<>&]+|[<>&]`, 'giu');
const PLAIN_TAGS = ['i', 'b', 'sup', 'sub'];

/**
 * Keeps of a citation's markup what type needs — italics, bold, raised, lowered, small capitals — and writes
 * everything else as text. The result is well formed, with no attribute but `class="small-caps"`.
 */
export function safeMarkup(html: string): string {
  const open: { name: string; kept: boolean }[] = [];
  let safe = '';
  for (const [token, slash, tag = '', rest = ''] of html.replaceAll('&#38;', '&amp;').matchAll(TOKEN)) {
    const name = tag.toLowerCase();
    if (tag === '') safe += token.length === 1 ? escapeText(token) : token;
    else if (name === 'div') continue;
    else if (name !== 'span' && !PLAIN_TAGS.includes(name)) safe += escapeText(token);
    else if (slash) safe += close(open, name);
    else {
      const kept = name === 'span' ? /small-caps/u.test(rest) : true;
      if (kept) safe += name === 'span' ? '<span class="small-caps">' : `<${name}>`;
      open.push({ name, kept });
    }
  }
  while (open.length > 0) safe += endOf(open.pop());
  return safe.trim();
}

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function close(open: { name: string; kept: boolean }[], name: string): string {
  if (!open.some((element) => element.name === name)) return '';
  let ends = '';
  for (let last = open.pop(); last; last = open.pop()) {
    ends += endOf(last);
    if (last.name === name) break;
  }
  return ends;
}

function endOf(element: { name: string; kept: boolean } | undefined): string {
  return element?.kept ? `</${element.name}>` : '';
}
