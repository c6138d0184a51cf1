/** One way in which a page may try to reach what is not on the public internet. */
export type Way = {
  readonly id: string;
  readonly group: string;
  /** Markup that tries it, for the page that tries many. */
  readonly html?: (target: Target) => string;
  /** JavaScript that tries it, in the same page. */
  readonly script?: (target: Target) => string;
  /** A page of its own, whose main document goes there. */
  readonly document?: (target: Target) => {
    readonly location?: string;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly html?: string;
  };
};

/** Where a way leads: a canary's port is its own, so that whatever arrives there tells the way. */
export type Target = {
  readonly id: string;
  readonly port: number;
  /** On 127.0.0.1. */
  readonly url: string;
  /** An address at the public server that redirects to `url`. */
  redirect(status: number, to?: string): string;
  /** An address at the public server that serves what the way asks for: a script, a style, a frame. */
  served(type: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** JavaScript: to be run with what should not have been readable. */
  readonly leak: string;
  /** A file of the machine whose content is nobody's business. */
  readonly file: string;
};

const html = (group: string, ways: Readonly<Record<string, (target: Target) => string>>): Way[] =>
  Object.entries(ways).map(([id, make]) => ({ id, group, html: make }));
const script = (group: string, ways: Readonly<Record<string, (target: Target) => string>>): Way[] =>
  Object.entries(ways).map(([id, make]) => ({ id, group, script: make }));

const elements = html('elements', {
  img: ({ url }) => `<img src="${url}">`,
  srcset: ({ url }) => `<img srcset="${url} 1x">`,
  picture: ({ url }) => `<picture><source srcset="${url}"><img alt=""></picture>`,
  'input-image': ({ url }) => `<input type="image" src="${url}">`,
  'body-background': ({ url }) => `<table background="${url}"><tr><td>x</table>`,
  'css-import': ({ url }) => `<style>@import url("${url}");</style>`,
  'css-url': ({ url, id }) => `<style>#${id}{background:url("${url}")}</style><p id="${id}">x</p>`,
  'css-image-set': ({ url, id }) =>
    `<style>#${id}{background:image-set(url("${url}") 1x)}</style><p id="${id}">x</p>`,
  'css-property': ({ url, id }) =>
    `<style>#${id}{--u:url("${url}");list-style:var(--u)}</style><li id="${id}">x</li>`,
  font: ({ url, id }) =>
    `<style>@font-face{font-family:${id};src:url("${url}")}</style><p style="font-family:${id}">x</p>`,
  'svg-image': ({ url }) => `<svg width="9" height="9"><image href="${url}" width="9" height="9"/></svg>`,
  script: ({ url }) => `<script src="${url}"></script>`,
  'script-module': ({ url }) => `<script type="module" src="${url}"></script>`,
  stylesheet: ({ url }) => `<link rel="stylesheet" href="${url}">`,
  icon: ({ url }) => `<link rel="icon" href="${url}">`,
  manifest: ({ url }) => `<link rel="manifest" href="${url}">`,
  prefetch: ({ url }) => `<link rel="prefetch" href="${url}">`,
  preload: ({ url }) => `<link rel="preload" as="image" href="${url}">`,
  modulepreload: ({ url }) => `<link rel="modulepreload" href="${url}">`,
  preconnect: ({ url }) => `<link rel="preconnect" href="${url}">`,
  'dns-prefetch': ({ port }) => `<link rel="dns-prefetch" href="http://loop.attack.test:${port}/">`,
  iframe: ({ url }) => `<iframe src="${url}"></iframe>`,
  srcdoc: ({ url }) => `<iframe srcdoc="<img src='${url}'>"></iframe>`,
  'data-frame': ({ url }) =>
    `<iframe src="data:text/html,${encodeURIComponent(`<img src="${url}">`)}"></iframe>`,
  'sandboxed-frame': ({ url }) => `<iframe sandbox src="${url}"></iframe>`,
  object: ({ url }) => `<object data="${url}"></object>`,
  embed: ({ url }) => `<embed src="${url}">`,
  video: ({ url }) => `<video src="${url}" preload="auto"></video>`,
  poster: ({ url }) => `<video poster="${url}"></video>`,
  audio: ({ url }) => `<audio src="${url}" preload="auto"></audio>`,
  track: ({ url, id }) =>
    `<video id="${id}" crossorigin><track default kind="captions" src="${url}"></video><script>document.getElementById("${id}").textTracks[0].mode="showing"</script>`,
  'meta-refresh-frame': (target) =>
    `<iframe src="${target.served('text/html', `<meta http-equiv=refresh content="0;url=${target.url}">`)}"></iframe>`,
  'refresh-header-frame': (target) =>
    `<iframe src="${target.served('text/html', 'x', { Refresh: `0;url=${target.url}` })}"></iframe>`,
  'link-header': (target) =>
    `<iframe src="${target.served('text/html', 'x', { Link: `<${target.url}>; rel=preload; as=image` })}"></iframe>`,
  'base-frame': (target) =>
    `<iframe src="${target.served('text/html', `<base href="${target.url}/"><img src="x">`)}"></iframe>`,
  'csp-report': (target) =>
    `<iframe src="${target.served('text/html', '<img src="data:image/png,x">', { 'Content-Security-Policy': `img-src 'none'; report-uri ${target.url}` })}"></iframe>`,
  'nested-css': (target) =>
    `<link rel="stylesheet" href="${target.served('text/css', `@import "${target.url}";`)}">`,
  'form-get': ({ url, id }) =>
    `<iframe name="${id}"></iframe><form id="f-${id}" target="${id}" action="${url}"><input name="q"></form><script>document.getElementById("f-${id}").submit()</script>`,
  'form-post': ({ url, id }) =>
    `<iframe name="${id}"></iframe><form id="f-${id}" method="post" enctype="text/plain" target="${id}" action="${url}"><input name="q" value="1"></form><script>document.getElementById("f-${id}").submit()</script>`,
  'click-link': ({ url, id }) =>
    `<iframe name="${id}"></iframe><a id="a-${id}" target="${id}" href="${url}">x</a><script>document.getElementById("a-${id}").click()</script>`,
  'click-ping': ({ url, id }) =>
    `<iframe name="${id}"></iframe><a id="a-${id}" target="${id}" href="about:blank" ping="${url}">x</a><script>document.getElementById("a-${id}").click()</script>`,
  'click-new-window': ({ url, id }) =>
    `<a id="a-${id}" target="_blank" href="${url}">x</a><script>document.getElementById("a-${id}").click()</script>`,
});

const scripts = script('scripts', {
  fetch: ({ url, leak }) => `fetch("${url}").then((r) => r.text()).then(${leak})`,
  'fetch-no-cors': ({ url }) => `fetch("${url}", {mode:"no-cors"})`,
  'fetch-post': ({ url }) => `fetch("${url}", {method:"POST", mode:"no-cors", body:"x"})`,
  'fetch-keepalive': ({ url }) => `fetch("${url}", {mode:"no-cors", keepalive:true})`,
  xhr: ({ url }) => `const x = new XMLHttpRequest(); x.open("GET", "${url}"); x.send()`,
  'xhr-synchronous': ({ url }) => `const x = new XMLHttpRequest(); x.open("GET", "${url}", false); x.send()`,
  websocket: ({ port }) => `new WebSocket("ws://127.0.0.1:${port}/")`,
  'websocket-secure': ({ port }) => `new WebSocket("wss://127.0.0.1:${port}/")`,
  'websocket-name': ({ port }) => `new WebSocket("ws://loop.attack.test:${port}/")`,
  eventsource: ({ url }) => `new EventSource("${url}")`,
  beacon: ({ url }) => `navigator.sendBeacon("${url}", "x")`,
  'image-object': ({ url }) => `new Image().src = "${url}"`,
  'audio-object': ({ url }) => `new Audio("${url}").load()`,
  'dynamic-import': ({ url }) => `import("${url}")`,
  'worker-import': (target) =>
    `new Worker("${target.served('text/javascript', `importScripts("${target.url}")`)}")`,
  'worker-fetch': (target) =>
    `new Worker("${target.served('text/javascript', `fetch("${target.url}",{mode:"no-cors"})`)}")`,
  'worker-websocket': (target) =>
    `new Worker("${target.served('text/javascript', `new WebSocket("ws://127.0.0.1:${target.port}/")`)}")`,
  'blob-worker': ({ url }) =>
    `new Worker(URL.createObjectURL(new Blob(['fetch("${url}",{mode:"no-cors"})'])))`,
  'shared-worker': (target) =>
    `new SharedWorker("${target.served('text/javascript', `importScripts("${target.url}")`)}")`,
  'service-worker': (target) =>
    `navigator.serviceWorker.register("${target.served('text/javascript', `importScripts("${target.url}")`)}")`,
  'audio-worklet': ({ url }) => `new OfflineAudioContext(1,1,44100).audioWorklet.addModule("${url}")`,
  webtransport: ({ port }) => `new WebTransport("https://127.0.0.1:${port}/")`,
  'window-open': ({ url }) => `window.open("${url}")`,
  'frame-location': ({ url }) =>
    `const f = document.body.appendChild(document.createElement("iframe")); f.contentWindow.location = "${url}"`,
  'frame-script': ({ url }) =>
    `const f = document.body.appendChild(document.createElement("iframe")); f.src = "javascript:location='${url}'"`,
  'blob-frame': ({ url }) =>
    `const f = document.body.appendChild(document.createElement("iframe")); f.src = URL.createObjectURL(new Blob(['<img src="${url}">'], {type:"text/html"}))`,
  'document-write': ({ url }) =>
    `const f = document.body.appendChild(document.createElement("iframe")); f.contentDocument.write('<img src="${url}">')`,
  'font-face': ({ url }) => `new FontFace("f", 'url("${url}")').load()`,
  'speculation-rules': ({ url }) =>
    `const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = '{"prefetch":[{"source":"list","urls":["${url}"]}]}'; document.head.append(s)`,
  https: ({ port }) => `fetch("https://127.0.0.1:${port}/", {mode:"no-cors"})`,
});

const redirects: Way[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Way => ({
      id: `img-${status}`,
      group: 'redirects',
      html: (target) => `<img src="${target.redirect(status)}">`,
    }),
  ),
  ...html('redirects', {
    'iframe-302': (target) => `<iframe src="${target.redirect(302)}"></iframe>`,
    'script-302': (target) => `<script src="${target.redirect(302)}"></script>`,
    'stylesheet-302': (target) => `<link rel="stylesheet" href="${target.redirect(302)}">`,
    'font-302': (target) =>
      `<style>@font-face{font-family:${target.id};src:url("${target.redirect(302)}")}</style><p style="font-family:${target.id}">x</p>`,
    'video-302': (target) => `<video src="${target.redirect(302)}" preload="auto"></video>`,
    'form-307': (target) =>
      `<iframe name="${target.id}"></iframe><form id="f-${target.id}" method="post" target="${target.id}" action="${target.redirect(307)}"><input name="q"></form><script>document.getElementById("f-${target.id}").submit()</script>`,
    'to-name-302': (target) =>
      `<img src="${target.redirect(302, `http://loop.attack.test:${target.port}/`)}">`,
    'twice-302': (target) => `<img src="${target.redirect(302, target.redirect(302))}">`,
  }),
  ...script('redirects', {
    'fetch-307': (target) => `fetch("${target.redirect(307)}", {mode:"no-cors", method:"POST", body:"x"})`,
    'worker-302': (target) => `new Worker("${target.redirect(302)}")`,
    'eventsource-302': (target) => `new EventSource("${target.redirect(302)}")`,
  }),
];

const FORMS: Readonly<Record<string, string>> = {
  decimal: '2130706433',
  hex: '0x7f000001',
  'hex-dotted': '0x7f.0x0.0x0.0x1',
  octal: '0177.0.0.1',
  'octal-long': '017700000001',
  short: '127.1',
  'short-hex': '0x7f.1',
  zero: '0.0.0.0',
  'zero-short': '0',
  'full-width': '１２７.０.０.１',
  'ideographic-dots': '127。0。0。1',
  'percent-encoded': '%31%32%37.0.0.1',
  'trailing-dot': '127.0.0.1.',
  credentials: 'attack.test@127.0.0.1',
  'other-loopback': '127.0.0.2',
  'last-loopback': '127.255.255.254',
  v6: '[::1]',
  'v6-long': '[0:0:0:0:0:0:0:1]',
  'v6-unspecified': '[::]',
  mapped: '[::ffff:127.0.0.1]',
  'mapped-hex': '[::ffff:7f00:1]',
  'mapped-private': '[::ffff:10.0.0.5]',
  localhost: 'localhost',
  'localhost-dot': 'localhost.',
  'localhost-sub': 'any.localhost',
  'localhost-capitals': 'LocalHost',
  'ten-net': '10.0.0.5',
  router: '192.168.1.1',
  'router-decimal': '3232235777',
  'link-local': '169.254.169.254',
  carrier: '100.64.0.1',
  'seventeen-two': '172.16.0.1',
  benchmark: '198.18.0.1',
  'unique-local': '[fd00::1]',
};
const addresses = html(
  'addresses',
  Object.fromEntries(
    Object.entries(FORMS).map(([id, host]) => [
      `address-${id}`,
      ({ port }: Target) => `<img src="http://${host}:${port}/">`,
    ]),
  ),
);

/** Names as the suite's own name server answers them. */
export const NAMES = [
  'loop',
  'loop6',
  'both',
  'both-back',
  'zero',
  'mapped',
  'private',
  'metadata',
  'alias',
  '127.0.0.1.nip',
  'rebind',
  'rebind-late',
] as const;
const names = [
  ...html(
    'names',
    Object.fromEntries(
      NAMES.map((name) => [
        `name-${name.replaceAll('.', '-')}`,
        ({ port }: Target) => `<img src="http://${name}.attack.test:${port}/">`,
      ]),
    ),
  ),
  ...script('names', {
    'rebind-fetch': ({ port }) =>
      `(async () => { for (let n = 0; n < 12; n += 1) { await fetch("http://rebind-again.attack.test:${port}/" + n, {mode:"no-cors"}).catch(() => 0); } })()`,
    'rebind-websocket': ({ port }) =>
      `(async () => { for (let n = 0; n < 4; n += 1) { await new Promise((go) => { const s = new WebSocket("ws://rebind-ws.attack.test:${port}/"); s.onerror = s.onopen = go; }); } })()`,
  }),
];

const peer = (servers: string) =>
  `const p = new RTCPeerConnection({iceServers:[${servers}], iceCandidatePoolSize:1}); p.createDataChannel("x"); p.createOffer().then((o) => p.setLocalDescription(o))`;
const webrtc = script('WebRTC', {
  'stun-udp': ({ port }) => peer(`{urls:"stun:127.0.0.1:${port}"}`),
  'stun-name': ({ port }) => peer(`{urls:"stun:loop.attack.test:${port}"}`),
  'stun-private': ({ port }) => peer(`{urls:"stun:10.0.0.5:${port}"}`),
  'turn-udp': ({ port }) => peer(`{urls:"turn:127.0.0.1:${port}?transport=udp",username:"u",credential:"c"}`),
  'turn-tcp': ({ port }) => peer(`{urls:"turn:127.0.0.1:${port}?transport=tcp",username:"u",credential:"c"}`),
  'turn-tcp-name': ({ port }) =>
    peer(`{urls:"turn:loop.attack.test:${port}?transport=tcp",username:"u",credential:"c"}`),
  'turn-tls': ({ port }) =>
    peer(`{urls:"turns:127.0.0.1:${port}?transport=tcp",username:"u",credential:"c"}`),
  'ice-candidate': ({ port }) =>
    `const a = new RTCPeerConnection(), b = new RTCPeerConnection(); a.createDataChannel("x"); (async () => { await a.setLocalDescription(await a.createOffer()); await b.setRemoteDescription(a.localDescription); await b.setLocalDescription(await b.createAnswer()); await a.setRemoteDescription(b.localDescription); for (const t of ["udp", "tcp"]) await a.addIceCandidate({candidate:"candidate:1 1 " + t + " 2122260223 127.0.0.1 ${port} typ host" + (t === "tcp" ? " tcptype passive" : ""), sdpMid:"0"}); })()`,
});

const schemes: Way[] = [
  ...html('schemes', {
    'file-iframe': ({ file }) => `<iframe src="file://${file}"></iframe>`,
    'file-img': ({ file }) => `<img src="file://${file}">`,
    'file-script': ({ file }) => `<script src="file://${file}"></script>`,
    'file-stylesheet': ({ file }) => `<link rel="stylesheet" href="file://${file}">`,
    'file-object': ({ file }) => `<object data="file://${file}"></object>`,
    'file-iframe-302': (target) => `<iframe src="${target.redirect(302, `file://${target.file}`)}"></iframe>`,
    'view-source': ({ file }) => `<iframe src="view-source:file://${file}"></iframe>`,
    'chrome-scheme': () =>
      '<iframe src="chrome://gpu"></iframe><iframe src="devtools://devtools/bundled/inspector.html"></iframe>',
    'filesystem-scheme': ({ file }) => `<iframe src="filesystem:file://${file}"></iframe>`,
    ftp: ({ port }) =>
      `<img src="ftp://127.0.0.1:${port}/x"><iframe src="ftp://127.0.0.1:${port}/"></iframe>`,
  }),
  ...script('schemes', {
    'file-fetch': ({ file, leak }) => `fetch("file://${file}").then((r) => r.text()).then(${leak})`,
    'file-xhr': ({ file, leak }) =>
      `const x = new XMLHttpRequest(); x.onload = () => (${leak})(x.responseText); x.open("GET", "file://${file}"); x.send()`,
    'file-redirect-fetch': (target) =>
      `fetch("${target.redirect(302, `file://${target.file}`)}").then((r) => r.text()).then(${target.leak})`,
    'app-scheme': ({ leak }) => `fetch("pressmark://app/index.html").then((r) => r.text()).then(${leak})`,
    'snapshot-scheme': ({ leak }) => `fetch("pressmark-snap://0/").then((r) => r.text()).then(${leak})`,
  }),
];

const document = (id: string, make: NonNullable<Way['document']>): Way => ({
  id,
  group: 'main document',
  document: make,
});
const documents: Way[] = [
  ...[301, 302, 303, 307, 308].map((status) =>
    document(`main-${status}`, ({ url }) => ({ status, location: url })),
  ),
  document('main-302-name', ({ port }) => ({ status: 302, location: `http://loop.attack.test:${port}/` })),
  document('main-302-decimal', ({ port }) => ({ status: 302, location: `http://2130706433:${port}/` })),
  document('main-302-https', ({ port }) => ({ status: 302, location: `https://127.0.0.1:${port}/` })),
  document('main-302-file', ({ file }) => ({ status: 302, location: `file://${file}` })),
  document('main-meta-refresh', ({ url }) => ({ html: `<meta http-equiv=refresh content="0;url=${url}">` })),
  document('main-refresh-header', ({ url }) => ({ headers: { Refresh: `0;url=${url}` }, html: 'x' })),
  document('main-location', ({ url }) => ({ html: `<script>location = "${url}"</script>` })),
  document('main-location-late', ({ url }) => ({
    html: `<script>setTimeout(() => { location = "${url}" }, 300)</script>`,
  })),
  document('main-form', ({ url }) => ({
    html: `<form method=post action="${url}"><input name=q></form><script>document.forms[0].submit()</script>`,
  })),
  document('main-open', ({ url }) => ({ html: `<script>window.open("${url}", "_self")</script>` })),
  document('main-file', ({ file }) => ({ html: `<script>location = "file://${file}"</script>` })),
];

export const WAYS: readonly Way[] = [
  ...elements,
  ...scripts,
  ...redirects,
  ...addresses,
  ...names,
  ...webrtc,
  ...schemes,
  ...documents,
];
