import type { LivePage } from '../live-page.ts';

/** Takes drawings that an SVG uses from other files into the page. */
export async function svgUses({ all, each }: LivePage): Promise<void> {
  const XLINK = 'http://www.w3.org/1999/xlink';
  const drawings = new Map<string, Promise<Document | undefined>>();
  const hrefOf = (element: Element) =>
    element.getAttribute('href') ?? element.getAttributeNS(XLINK, 'href') ?? '';
  const setHref = (element: Element, href: string) => {
    element.removeAttributeNS(XLINK, 'href');
    element.setAttribute('href', href);
  };
  const drawingAt = async (url: string): Promise<Document | undefined> => {
    const answer = await fetch(url);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'image/svg+xml') : undefined;
  };
  /** The part and all that it refers to in its own file, under names of their own. */
  const partsOf = (drawing: Document, id: string, prefix: string): Element[] => {
    const names = [id];
    const parts: Element[] = [];
    for (const name of names) {
      const part = drawing.getElementById(name)?.cloneNode(true);
      if (!(part instanceof Element) || names.length > 1_000) continue;
      for (const element of [part, ...part.querySelectorAll('*')]) {
        for (const { name: attribute, value } of [...element.attributes]) {
          const renamed = value.replace(/(^|url\(["']?)#([^"')\s]+)/g, (_, before: string, to: string) => {
            if (!names.includes(to)) names.push(to);
            return `${before}#${prefix}${to}`;
          });
          if (attribute === 'id') element.id = prefix + value;
          else if (renamed !== value) element.setAttribute(attribute, renamed);
        }
      }
      part.querySelectorAll('script').forEach((script) => {
        script.remove();
      });
      parts.push(part);
    }
    return parts;
  };
  const placeFor = (root: Node): Element => {
    const host = root instanceof Document ? root.body : root;
    const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    place.setAttribute('style', 'position: absolute; width: 0; height: 0; overflow: hidden');
    place.setAttribute('aria-hidden', 'true');
    host.appendChild(place);
    return place;
  };
  const taken = new Map<Node, Map<string, string>>();
  await each(all('use'), async (use) => {
    const href = hrefOf(use);
    if (!href || href.startsWith('#')) return false;
    const { origin, pathname, search, hash, href: whole } = new URL(href, document.baseURI);
    if (!hash) return false;
    const root = use.getRootNode();
    const inRoot = taken.get(root) ?? new Map<string, string>();
    taken.set(root, inRoot);
    const before = inRoot.get(whole);
    if (before) {
      setHref(use, before);
      return true;
    }
    const file = origin + pathname + search;
    const asked = drawings.get(file) ?? drawingAt(file).catch(() => undefined);
    drawings.set(file, asked);
    const drawing = await asked;
    const id = decodeURIComponent(hash.slice(1));
    if (!drawing?.getElementById(id)) return false;
    const prefix = `pressmark-${taken.size}-${inRoot.size}-`;
    placeFor(root).append(...partsOf(drawing, id, prefix));
    inRoot.set(whole, `#${prefix}${id}`);
    setHref(use, `#${prefix}${id}`);
    return true;
  });
}
