import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { FoundResource } from './resource-embedder.ts';
import { selfContainedHtml } from './self-contained-html.ts';

const PAGE = 'https://port.example/news/a.html';
const recorded: Readonly<Record<string, readonly [string, string]>> = {
  'https://port.example/news/i.png': ['image/png', 'PNG'],
  'https://port.example/css/s.css': ['text/css', '@import "t.css";a{background:url(../news/i.png)}'],
  'https://port.example/css/t.css': ['text/css', '@font-face{src:url(f.woff2)}'],
  'https://port.example/css/f.woff2': ['font/woff2', 'FONT'],
  'https://port.example/frame': [
    'text/html',
    '<!doctype html><img src="/news/i.png"><iframe src="/frame"></iframe>',
  ],
  'https://port.example/old': ['text/html', '<p>No doctype'],
  'https://port.example/mean.css': ['text/css', 'a{}</style><script>alert(1)</script>'],
};

function find(url: string): FoundResource | undefined {
  const [contentType, text] = recorded[url] ?? [];
  return contentType === undefined ? undefined : { url, contentType, body: Buffer.from(text ?? '') };
}

const sealed = (html: string, hasRun = true) => selfContainedHtml(html, { url: PAGE, find, hasRun });
const body = (html: string, hasRun = true) => /<body[^>]*>([\s\S]*)<\/body>/u.exec(sealed(html, hasRun))?.[1];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const IMAGE = `data:image/png;base64,${base64('PNG')}`;

const FETCHING = /^(?:src|srcset|data|poster|background|action|formaction|ping|manifest|href|xlink:href)$/u;

/** What in a page a browser would fetch, told apart by nothing that the code under test uses. */
function liveReferences(html: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { prefix, name, value } of node.attrs) {
        const isLink = /^(?:a|area|link)$/u.test(node.tagName) && name === 'href';
        const isFetched = FETCHING.test(prefix ? `${prefix}:${name}` : name) && !/^(?:data:|#)/u.test(value);
        const isCss = name === 'style' || (node.namespaceURI.endsWith('svg') && !name.startsWith('data-'));
        if (isFetched && !isLink) found.push(`${node.tagName} ${name}=${value}`);
        if (isCss && /url\((?!"(?:data:|#))/u.test(value)) found.push(`${node.tagName} ${name}=${value}`);
        if (name.startsWith('on')) found.push(`${node.tagName} ${name}`);
        if (
          name === 'http-equiv' &&
          node.tagName === 'meta' &&
          !/^(?:content-security-policy|default-style)$/u.test(value)
        )
          found.push(`meta ${value}`);
        if (name === 'srcdoc' && node.tagName === 'iframe') found.push(...liveReferences(value));
      }
      if (node.tagName === 'link')
        found.push(...node.attrs.filter(isLiveLink).map(({ value }) => `link ${value}`));
      const isData = node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
      if (/^(?:base|script)$/u.test(node.tagName) && !(isData && node.attrs.length === 1)) {
        found.push(node.tagName);
      }
    }
    if (
      'value' in node &&
      node.parentNode?.nodeName === 'style' &&
      /(?:url\(|@import )(?!"data:)/u.test(node.value)
    ) {
      found.push(node.value);
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function isLiveLink({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'rel' && /stylesheet|pre|prefetch/u.test(value);
}

describe('selfContainedHtml', () => {
  it.each([
    ['<img src="i.png" onerror="alert(1)">', `<img src="${IMAGE}">`],
    ['<img srcset="i.png 1x, gone.png 2x">', `<img srcset="${IMAGE} 1x">`],
    ['<video poster="i.png"></video>', `<video poster="${IMAGE}"></video>`],
    ['<table background="i.png"></table>', `<table background="${IMAGE}"></table>`],
    ['<p style="--x:url(i.png)"></p>', `<p style="--x:url(&quot;${IMAGE}&quot;)"></p>`],
    ['<svg><image xlink:href="i.png"></image></svg>', `<svg><image xlink:href="${IMAGE}"></image></svg>`],
    [
      '<svg><use href="#a"></use><textPath href="#b"></textPath></svg>',
      '<svg><use href="#a"></use><textPath href="#b"></textPath></svg>',
    ],
    ['<a href="b.html" ping="/p">b</a>', '<a href="https://port.example/news/b.html">b</a>'],
    ['<a href="javascript:alert(1)">b</a>', '<a>b</a>'],
    ['<a href="#part">b</a>', '<a href="#part">b</a>'],
    [
      '<form action="/send"><button formaction="/x">b</button></form>',
      '<form data-original-action="https://port.example/send"><button>b</button></form>',
    ],
    ['<script src="x.js"></script><noscript><img src="//evil/"></noscript>', ''],
    [
      '<svg><a xlink:href="javascript:alert(1)"><set attributeName="href" to="//evil"></set></a></svg>',
      '<svg><a></a></svg>',
    ],
    [
      '<object data="https://evil/x"><embed src="https://evil/y"></object>',
      '<object data-original-data="https://evil/x"><embed data-original-src="https://evil/y"></object>',
    ],
  ])('makes %s into what has nothing to fetch', (html, expected) => {
    expect(body(html)).toBe(expected);
  });

  it('puts a stylesheet and what it imports into the page', () => {
    const html = sealed('<link rel=stylesheet href="/css/s.css" media="print">');
    const imported = `@font-face{src:url("data:font/woff2;base64,${base64('FONT')}")}`;
    expect(html).toContain(
      `<style media="print" data-original-href="https://port.example/css/s.css">@import "data:text/css;charset=utf-8;base64,${base64(imported)}";a{background:url("${IMAGE}")}</style>`,
    );
  });

  it('lets no stylesheet end its element', () => {
    expect(sealed('<link rel=stylesheet href="/mean.css">')).toContain('a{}\\3c /style><script>');
  });

  it('keeps the images of a page inside a shadow root', () => {
    const html = '<div><template shadowrootmode="open"><img src="i.png"></template></div>';
    expect(body(html)).toBe(html.replace('i.png', IMAGE));
  });

  it('shows a frame that holds itself a few times and no more', () => {
    const html = sealed('<iframe src="/frame"></iframe>');
    expect(html).toContain('<iframe srcdoc="&lt;!DOCTYPE html&gt;');
    expect(liveReferences(html)).toEqual([]);
  });

  it('keeps a frame without a doctype a page of the past', () => {
    expect(body('<iframe src="/old"></iframe>')).toMatch(
      /^<iframe src="data:text\/html;charset=utf-8;base64,/u,
    );
    expect(body('<iframe srcdoc="<p>x"></iframe>')).toMatch(/^<iframe srcdoc="&lt;html&gt;/u);
  });

  it.each([
    ['<p>x', '<html>'],
    ['<!-- c --><!doctype html><p>x', '<!DOCTYPE html><!-- c -->'],
    [
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">',
    ],
    ['<!DOCTYPE html SYSTEM "about:legacy-compat">', '<!DOCTYPE html SYSTEM "about:legacy-compat">'],
  ])('keeps how %s is laid out', (html, start) => {
    expect(sealed(html).startsWith(start)).toBe(true);
  });

  it('says that it is in UTF-8 and may fetch nothing, and nothing else', () => {
    const html = sealed(
      '<meta charset=windows-1256><meta http-equiv=refresh content="0;//evil"><base href="//evil/"><link rel=preconnect href="//evil"><p dir=rtl>سڵاو',
    );
    expect(html.match(/<meta[^>]*>/gu)).toEqual([
      '<meta charset="utf-8">',
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(html).toContain('سڵاو');
    expect(liveReferences(html)).toEqual([]);
  });

  it('shows what stands for browsers without scripts where no script had run', () => {
    expect(body('<p></p><noscript><img src="i.png"></noscript>', false)).toBe(
      `<p></p><noscript><img src="${IMAGE}"></noscript>`,
    );
  });

  it.each(['style', 'xmp', 'noembed', 'iframe', 'noscript', 'script type="application/ld+json"'])(
    'lets no text in SVG come alive when it is read again: %s',
    (name) => {
      const text = `<svg><${name}>&lt;img src=https://evil/ onerror=alert(1)&gt;</${name.split(' ')[0]}></svg>`;
      expect(liveReferences(sealed(text))).toEqual([]);
      expect(liveReferences(sealed(text, false))).toEqual([]);
    },
  );

  it('gives a page its JSON-LD back, which MHTML had to carry in a meta', () => {
    const said = '{"headline":"a </script><img src=https://evil/>"}';
    const html = sealed(`<meta name="pressmark-json-ld" content='${said}'><p>x`);
    const [, kept = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html) ?? [];
    expect(JSON.parse(kept)).toEqual(JSON.parse(said));
    expect(html).not.toContain('pressmark-json-ld');
    expect(liveReferences(html)).toEqual([]);
  });

  it('leaves nothing live in any mixture of hostile elements', () => {
    const names = fc.constantFrom(
      'img',
      'link',
      'style',
      'iframe',
      'object',
      'embed',
      'video',
      'source',
      'input',
      'svg',
      'image',
      'use',
      'meta',
      'base',
      'form',
      'table',
      'template',
      'math',
      'script',
      'title',
      'noscript',
      'select',
      'frameset',
      'textarea',
    );
    const attributes = fc.constantFrom(
      'src',
      'href',
      'srcset',
      'data',
      'poster',
      'background',
      'action',
      'xlink:href',
      'style',
      'rel',
      'content',
      'http-equiv',
      'onload',
      'ping',
      'manifest',
      'srcdoc',
      'fill',
    );
    const values = fc.constantFrom(
      'https://evil/',
      '//evil/x',
      'url(https://evil/)',
      'stylesheet',
      'icon',
      'refresh',
      '0;url=https://evil/',
      '<img src=https://evil/>',
      'preload',
    );
    const element = fc.tuple(names, fc.array(fc.tuple(attributes, values), { maxLength: 4 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (elements) => {
        const html = elements.map(([name, list, isOpen]) => {
          const isSvg = /^(?:svg|image|use)$/u.test(name);
          const written = list
            .filter(([key]) => isSvg || key !== 'fill')
            .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`)
            .join('');
          return `<${name}${written}>${name === 'style' ? '@import "https://evil/"' : ''}${isOpen ? '' : `</${name}>`}`;
        });
        const once = sealed(html.join(''));
        expect(liveReferences(once)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
