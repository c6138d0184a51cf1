import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractText } from '../extract-text.ts';
import { readQuotations } from '../wire/quotations.ts';
import { suggestTags } from './suggest-tags.ts';

const SEED = new URL('../../../../../shared/data/seed-article.txt', import.meta.url);

const suggested = (
  text: string,
  options: { language?: string; keywords?: string[]; place?: string } = {},
) => {
  const paragraphs = text.split('\n');
  const { language = 'en' } = options;
  const quotations = readQuotations(paragraphs, language);
  return suggestTags({ paragraphs, quotations, ...options, language }).map(
    ({ kind, name }) => `${kind} ${name}`,
  );
};

describe('suggestTags', () => {
  it('types names by what stands beside them', () => {
    expect(
      suggested(
        'Interior Minister Ana Ruiz met the Harbour Commission in Varnholm. Later Ruiz flew to Germany.\nThe Harbour Commission (HC) said nothing.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'person Ana Ruiz',
        'organisation Harbour Commission',
        'place Varnholm',
        'place Germany',
      ]),
    );
  });

  it('puts the page’s own keywords first', () => {
    const [first, second] = suggestTags({
      paragraphs: ['Ana Ruiz, the mayor, met Bo Lind.'],
      keywords: ['strikes', 'Germany'],
      language: 'en',
    });
    expect([first, second]).toEqual([
      { name: 'strikes', kind: 'topic', from: 'keywords' },
      { name: 'Germany', kind: 'place', from: 'keywords' },
    ]);
  });

  it.each([
    ['a word that begins a sentence', 'Storms came. Storms went. They left.', 'Storms'],
    ['a day or a month', 'He came back on Tuesday and left in March.', 'March'],
    ['a nationality', 'It was a Syrian ship with a German crew.', 'Syrian'],
    ['an abbreviation of a thing', 'He watched TV on his PC with AI.', 'TV'],
  ])('leaves out %s', (_, text, name) => {
    expect(suggested(text).join('|')).not.toContain(name);
  });

  it('takes what a text gives letters for an organisation, unless somebody is in it', () => {
    expect(suggested('The Quay State (QS) denied it.')).toContain('organisation Quay State');
    expect(suggested('The Quay State denied it.')).toContain('place Quay State');
    expect(suggested('They met in Quay State (QS) on Monday.')).toContain('place Quay State');
  });

  it('takes nouns of German for no names', () => {
    expect(
      suggested('Die Fähre lief auf eine Sandbank. Der Schaden an der Fähre ist gering.', { language: 'de' }),
    ).toEqual([]);
  });

  it('gives speakers, the dateline and countries where letters have no capitals', () => {
    expect(
      suggested('وقال حيدر الكناني: "الجسر جزء من ذاكرة هذه المدينة". وزار الوفد ألمانيا.', {
        language: 'ar',
        place: 'بغداد',
      }),
    ).toEqual(['person حيدر الكناني', 'place بغداد', 'place ألمانيا']);
  });

  it.skipIf(!existsSync(SEED))('finds the names of the seed article, and hardly anything else', () => {
    const { reading } = extractText(readFileSync(SEED, 'utf8'));
    const found = reading.tags.map(({ kind, name }) => `${kind} ${name}`);
    const expected = [
      ...['Abdulkarim Omer', 'Thomas Veale', 'Nadim Houry'].map((name) => `person ${name}`),
      ...[
        'Syrian Democratic Forces',
        'Islamic State',
        'Human Rights Watch',
        'Foreign Relations Commission',
        'US Army',
        'Twitter',
        'New York Times',
        'Kurdistan 24',
      ].map((name) => `organisation ${name}`),
      ...[
        'Erbil',
        'US',
        'Jazeera',
        'Northeastern Syria',
        'Europe',
        'Deir al-Zor',
        'Russia',
        'Indonesia',
        'Lebanon',
        'Sudan',
      ].map((name) => `place ${name}`),
    ];
    expect(expected.filter((name) => !found.includes(name))).toEqual([]);
    expect(found.length - expected.length).toBeLessThanOrEqual(2);
  });
});
