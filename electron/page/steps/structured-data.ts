import type { LivePage } from '../live-page.ts';

/** Writes what the page says of itself in JSON-LD where MHTML keeps it: MHTML has no scripts, data or not. */
export async function structuredData({ each }: LivePage): Promise<void> {
  const MOST = 100;
  const LONGEST = 500_000;
  const scripts = [...document.querySelectorAll('script[type^="application/ld+json" i]')].slice(0, MOST);
  await each(scripts, (script) => {
    const text = script.textContent ?? '';
    if (text.trim() === '' || text.length > LONGEST) return false;
    const meta = document.createElement('meta');
    meta.name = 'pressmark-json-ld';
    meta.content = text;
    document.head.append(meta);
    return true;
  });
}
