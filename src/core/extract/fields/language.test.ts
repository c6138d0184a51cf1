import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { languageCandidates, statedLanguages } from './language.ts';

const ENGLISH = [
  'The dockers said that the port was closed for the third week, and that it is not the end of it.',
];
const languages = (html: string, paragraphs: readonly string[] = [], url?: string) =>
  languageCandidates(statedLanguages(pageFacts(parseHtml(html), url)), paragraphs).map(({ value }) => value);

describe('languageCandidates', () => {
  it('keeps the region that the page says where the text agrees', () => {
    expect(languages('<html lang="en_GB"><p>x', ENGLISH)).toEqual(['en-GB']);
  });

  it('believes the text against the page, and offers the page’s word', () => {
    expect(languages('<html lang="de-DE"><p>x', ENGLISH)).toEqual(['en', 'de-DE']);
    expect(languages('<html lang="de"><meta property="og:locale" content="en_US"><p>x', ENGLISH)).toEqual([
      'en-US',
      'de',
    ]);
  });

  it('does not read a language out of what is none', () => {
    expect(languages('<html lang="<?php lang ?>"><p>x')).toEqual([]);
    expect(languages('<p>x')).toEqual([]);
  });

  it('reads the page’s own among its translations', () => {
    const html =
      '<link rel="alternate" hreflang="fr" href="https://q.example/fr"><link rel="alternate" hreflang="es" href="https://q.example/es">';
    expect(languages(html, [], 'https://q.example/es')).toEqual(['es']);
  });
});
