/** One way for a page to fetch, run, open or lead to something. */
export type PageWay = {
  readonly name: string;
  /** @param at an address that tells who came, by the way’s name */
  html(at: string): string;
};

const way = (name: string, html: (at: string) => string): PageWay => ({ name, html });
const encoded = (html: string) => `data:text/html,${encodeURIComponent(html)}`;
const script = (at: string) => `new Image().src='${at}'`;
const vector = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">${body}</svg>`;

/** Ways that need nobody to press anything. */
const BY_ITSELF: readonly PageWay[] = [
  way('script', (at) => `<script>${script(at)}</script>`),
  way('script-src', (at) => `<script src="${at}"></script>`),
  way('module', (at) => `<script type="module">import '${at}'</script>`),
  way('onerror', (at) => `<img src="data:," onerror="${script(at)}">`),
  way('onload', (at) => `<svg onload="${script(at)}"></svg>`),
  way('onfocus', (at) => `<input autofocus onfocus="${script(at)}">`),
  way('ontoggle', (at) => `<details open ontoggle="${script(at)}">x</details>`),
  way(
    'onanimation',
    (at) => `<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart="${script(at)}">x</b>`,
  ),
  way('fetch', (at) => `<script>fetch('${at}')</script>`),
  way('beacon', (at) => `<script>navigator.sendBeacon('${at}')</script>`),
  way('websocket', (at) => `<script>new WebSocket('${at}'.replace('http','ws'))</script>`),
  way('eventsource', (at) => `<script>new EventSource('${at}')</script>`),
  way(
    'worker',
    (at) => `<script>new Worker(URL.createObjectURL(new Blob(["importScripts('${at}')"])))</script>`,
  ),
  way('popup', (at) => `<script>window.open('${at}')</script>`),
  way('location', (at) => `<script>setTimeout(()=>{location='${at}'},50)</script>`),
  way('img', (at) => `<img src="${at}">`),
  way('srcset', (at) => `<img srcset="${at} 1x">`),
  way('picture', (at) => `<picture><source srcset="${at}"><img src="data:,"></picture>`),
  way('input-image', (at) => `<input type="image" src="${at}">`),
  way('video', (at) => `<video src="${at}" autoplay></video>`),
  way('poster', (at) => `<video poster="${at}"></video>`),
  way('audio', (at) => `<audio src="${at}" autoplay></audio>`),
  way('source', (at) => `<video autoplay><source src="${at}"></video>`),
  way('track', (at) => `<video src="data:video/mp4," ><track default src="${at}"></video>`),
  way('object', (at) => `<object data="${at}"></object>`),
  way('embed', (at) => `<embed src="${at}">`),
  way('iframe', (at) => `<iframe src="${at}"></iframe>`),
  way(
    'srcdoc',
    (at) => `<iframe srcdoc="&lt;img src='${at}'&gt;&lt;script&gt;${script(at)}&lt;/script&gt;"></iframe>`,
  ),
  way(
    'data-frame',
    (at) => `<iframe src="${encoded(`<img src="${at}"><script>${script(at)}</script>`)}"></iframe>`,
  ),
  way(
    'frame-refresh',
    (at) => `<iframe src="${encoded(`<meta http-equiv=refresh content="0;url=${at}">`)}"></iframe>`,
  ),
  way('stylesheet', (at) => `<link rel="stylesheet" href="${at}">`),
  way('icon', (at) => `<link rel="icon" href="${at}">`),
  way('preload', (at) => `<link rel="preload" as="image" href="${at}">`),
  way('prefetch', (at) => `<link rel="prefetch" href="${at}">`),
  way('modulepreload', (at) => `<link rel="modulepreload" href="${at}">`),
  way('preconnect', (at) => `<link rel="preconnect" href="${at}">`),
  way('dns-prefetch', (at) => `<link rel="dns-prefetch" href="${at}">`),
  way('manifest', (at) => `<link rel="manifest" href="${at}">`),
  way('css-import', (at) => `<style>@import url("${at}");</style>`),
  way('css-background', (at) => `<p style="background: url(${at})">x</p>`),
  way('css-content', (at) => `<style>#c::before{content:url(${at})}</style><p id="c">x</p>`),
  way('css-cursor', (at) => `<p style="cursor: url(${at}), auto">x</p>`),
  way('css-list', (at) => `<ul style="list-style-image: url(${at})"><li>x</li></ul>`),
  way('css-mask', (at) => `<p style="mask: url(${at}#m)">x</p>`),
  way('css-filter', (at) => `<p style="filter: url(${at}#f)">x</p>`),
  way('css-image-set', (at) => `<p style="background: image-set('${at}' 1x)">x</p>`),
  way('css-variable', (at) => `<p style="--x: url(${at}); background: var(--x)">x</p>`),
  way(
    'font-face',
    (at) => `<style>@font-face{font-family:q;src:url(${at})}</style><p style="font-family:q">x</p>`,
  ),
  way('svg-image', (at) => vector(`<image href="${at}" width="9" height="9"/>`)),
  way('svg-use', (at) => vector(`<use href="${at}#x"/>`)),
  way('svg-script', (at) => vector(`<script>${script(at)}</script>`)),
  way('svg-feimage', (at) =>
    vector(`<filter id="fe"><feImage href="${at}"/></filter><rect width="9" height="9" filter="url(#fe)"/>`),
  ),
  way('svg-foreign', (at) =>
    vector(
      `<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${at}"/></foreignObject>`,
    ),
  ),
  way(
    'svg-in-img',
    (at) =>
      `<img src="data:image/svg+xml,${encodeURIComponent(vector(`<image href="${at}"/><script>${script(at)}</script>`))}">`,
  ),
  way(
    'xml-stylesheet',
    (at) =>
      `<iframe src="data:text/xml,${encodeURIComponent(`<?xml-stylesheet href="${at}"?><x/>`)}"></iframe>`,
  ),
  way('body-background', (at) => `<table background="${at}"><tr><td>x</td></tr></table>`),
  way('refresh', (at) => `<meta http-equiv="refresh" content="1;url=${at}">`),
  way('template', (at) => `<div><template shadowrootmode="open"><img src="${at}"></template></div>`),
];

/** Ways that wait for a press. */
const WHEN_PRESSED: readonly PageWay[] = [
  way('link', (at) => `<a href="${at}">link</a>`),
  way('link-blank', (at) => `<a target="_blank" href="${at}">blank</a>`),
  way('link-top', (at) => `<a target="_top" href="${at}">top</a>`),
  way('link-named', (at) => `<a target="named" href="${at}">named</a>`),
  way('link-download', (at) => `<a download href="${at}">download</a>`),
  way('link-ping', (at) => `<a ping="${at}" href="https://example.invalid/">ping</a>`),
  way('link-script', (at) => `<a href="javascript:${script(at)}">script</a>`),
  way('link-data', (at) => `<a href="${encoded(`<img src="${at}">`)}">data</a>`),
  way('link-protocol', () => '<a href="ms-calculator:">protocol</a><a href="file:///etc/passwd">file</a>'),
  way(
    'area',
    (at) =>
      `<map name="m"><area shape="default" href="${at}" alt="area"></map><img usemap="#m" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20">`,
  ),
  way('svg-link', (at) => vector(`<a href="${at}"><rect width="20" height="20"/></a>`)),
  way('form-get', (at) => `<form action="${at}"><button>get</button></form>`),
  way(
    'form-post',
    (at) => `<form method="post" action="${at}"><input name="a" value="b"><input type="submit"></form>`,
  ),
  way('form-blank', (at) => `<form target="_blank" action="${at}"><button>form blank</button></form>`),
  way('formaction', (at) => `<form><button formaction="${at}">formaction</button></form>`),
  way('form-dialog', (at) => `<form id="f" action="${at}"></form><button form="f">outside</button>`),
  way('onclick', (at) => `<button onclick="${script(at)}">onclick</button>`),
  way(
    'frame-link',
    (at) =>
      `<iframe srcdoc="&lt;a target=_top href='${at}'&gt;frame link&lt;/a&gt;" width="90" height="40"></iframe>`,
  ),
];

/** Every way that is tried. */
export const PAGE_WAYS: readonly PageWay[] = [...BY_ITSELF, ...WHEN_PRESSED];

/** One page that tries them all. @param origin where the canary listens */
export function hostileSnapshot(origin: string): string {
  const body = PAGE_WAYS.map(({ name, html }) => html(`${origin}/${name}`)).join('\n');
  return `<!doctype html><html><head><title>quiet</title><base href="${origin}/base/"></head><body>${body}
<p><a href="relative">relative</a></p></body></html>`;
}
