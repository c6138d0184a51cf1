import { describe, expect, it } from 'vitest';
import {
  arabicBibliography,
  hostileBibliography,
  sampleBibliography,
} from '../../../../tests/fixtures/rich-bibliography.ts';
import { htmlDocument, htmlFragment } from './html.ts';

const ALLOWED =
  /^<(?:\/(?:i|b|u|sup|sub|span|div|a|bdi)|i|b|u|sup|sub|bdi(?: dir="(?:ltr|rtl)")?|span class="small-caps"|span lang="[\w-]+"|div class="csl-entry" id="ref-[\p{L}\p{M}\p{N}_:.-]*"|div class="csl-(?:block|left-margin|right-inline|indent)"|div class="csl-bib-body" lang="[\w-]+" dir="(?:ltr|rtl)"|a href="https?:\/\/[^"<>\s]+")>$/u;

describe('htmlFragment', () => {
  it('writes marks, takes them away, and links addresses', () => {
    expect(htmlFragment(sampleBibliography)).toContain(
      '<i>On</i> Homo sapiens <i>&amp; H<sub>2</sub>O</i>. <a href="https://doi.org/10.1000/1_2">https://doi.org/10.1000/1_2</a>',
    );
  });

  it('puts titles that run the other way in isolation', () => {
    expect(htmlFragment(sampleBibliography)).toContain(
      '<bdi>أحمد، م</bdi>. (2020). <bdi><i>عنوان الكتاب</i></bdi>',
    );
    expect(htmlFragment(arabicBibliography)).toContain('<bdi><a href="https://doi.org/10.1000/1_2">');
  });

  it('holds no tag of its own making from hostile text', () => {
    const tags = htmlFragment(hostileBibliography).match(/<[^>]*>/gu) ?? [];
    expect(tags.filter((tag) => !ALLOWED.test(tag))).toEqual([]);
  });

  it('closes everything that it opens, in order', () => {
    const open: string[] = [];
    for (const [, slash, name] of htmlFragment(hostileBibliography).matchAll(/<(\/?)([a-z]+)[^>]*>/gu)) {
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });
});

describe('htmlDocument', () => {
  it('is laid out from the right for a language that is', () => {
    expect(htmlDocument(arabicBibliography)).toContain('<html lang="ar" dir="rtl">');
  });

  it('can run nothing', () => {
    const page = htmlDocument(hostileBibliography);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|img|svg|iframe|object|embed|form|base|link)\b/iu);
  });

  it('does not let a locale or a number into the markup', () => {
    const layout = { hangingIndent: true, lineSpacing: Number.NaN, entrySpacing: 1e99, locale: '"><script>' };
    expect(htmlDocument({ title: '', layout, entries: [] })).toContain('lang="en"');
  });
});
