import { oneOf, type Random, wholeBelow } from '../../../benchmarks/corpus/random.ts';
import { monotony, oddLetters, passage } from './words.ts';

const TAGS =
  'html head body title p div span a b i em ul ol li dl dt dd table tr td th tbody blockquote pre h1 h2 h3 h4 h5 h6 article section main header footer nav aside form figure figcaption img svg math template script style noscript iframe object select option textarea plaintext br hr time meta link base frameset marquee summary details ruby rt'.split(
    ' ',
  );
const ATTRIBUTES =
  'class id rel itemprop itemscope itemtype datetime property name content role hidden aria-hidden dir lang href src style data-x xmlns onload __proto__ constructor'.split(
    ' ',
  );
const VALUES =
  'author byline date published headline articleBody datePublished comment caption share nav rtl ar ckb constructor __proto__ toString hidden display:none javascript:alert(1) data:text/html,x // 2024-05-17T08:00:00+25:99 http://[::1'.split(
    ' ',
  );
const SHARDS = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!doctype',
  '<?xml',
  '</',
  '<',
  '>',
  '&',
  '&#x110000;',
  '&#0;',
  '&unknown;',
  '<a"',
  '=\'"',
];

/** A tag with attributes that rules read, its quotes sometimes left open. */
export function openTag(random: Random, tag = oneOf(random, TAGS)): string {
  const attributes = Array.from({ length: wholeBelow(random, 4) }, () => {
    const value = random() < 0.9 ? oneOf(random, VALUES) : monotony(random, 500);
    const quote = oneOf(random, ['"', "'", '', '"']);
    return ` ${oneOf(random, ATTRIBUTES)}=${quote}${value}${random() < 0.95 ? quote : ''}`;
  });
  return `<${tag}${attributes.join('')}${random() < 0.05 ? '/' : ''}>`;
}

/** Tags that do not close, close what is not open, and lie where they may not. */
export function brokenMarkup(random: Random): string {
  const parts = Array.from({ length: 5 + wholeBelow(random, 120) }, () => {
    const roll = random();
    if (roll < 0.45) return openTag(random);
    if (roll < 0.65) return `</${oneOf(random, TAGS)}>`;
    if (roll < 0.92) return passage(random);
    return roll < 0.97 ? oneOf(random, SHARDS) : oddLetters(random, 10);
  });
  return `<html>${parts.join('')}`;
}

/** One element in another, more deeply than any page. */
export function deepMarkup(random: Random): string {
  const depth = oneOf(random, [50, 500, 2_000, 8_000]);
  const tags = Array.from({ length: 1 + wholeBelow(random, 3) }, () => openTag(random));
  const text = passage(random);
  const opened = Array.from(
    { length: depth },
    (_, at) => tags[at % tags.length] + (at % 200 === 0 ? text : ''),
  );
  return `<html><body>${opened.join('')}${text}`;
}

/** An attribute, a text or a list of classes longer than anyone reads. */
export function hugeMarkup(random: Random): string {
  const size = oneOf(random, [10_000, 100_000, 400_000]);
  const huge = monotony(random, size).replaceAll('"', '');
  const article = `<article><h1>Title</h1><p>${passage(random)}</p></article>`;
  return oneOf(random, [
    `<html><head><meta property="og:title" content="${huge}"><meta name="author" content="${huge}"></head><body>${article}`,
    `<html><body class="${huge}"><div id="${huge}">${article}</div>`,
    `<html><head><title>${huge}</title></head><body>${article}`,
    `<html><body>${article}<p>${huge}</p>`,
    `<html><body>${article}<time datetime="${huge}">${huge.slice(0, 2_000)}</time><span class="byline">${huge}</span>`,
    `<html><body><h1>${huge}</h1>${'<p>x</p>'.repeat(size / 40)}`,
    `<html><body>${article}<a href="${huge}">${huge.slice(0, 500)}</a>`,
  ]);
}
