import { describe, expect, it } from 'vitest';
import { readQuotations } from './quotations.ts';

const said = (language: string, ...paragraphs: string[]) =>
  readQuotations(paragraphs, language).map(({ text, speaker, channel }) =>
    [text, speaker, channel].filter((part) => part !== undefined),
  );

describe('readQuotations', () => {
  it('gives a speaker in full who is named in full anywhere, with the role', () => {
    const [first] = readQuotations(
      ['“We will all stay right here,” Ruiz said.', 'Ana Ruiz, the head of the port, was calm.'],
      'en',
    );
    expect(first).toMatchObject({ speaker: 'Ana Ruiz', confidence: 'certain' });
  });

  it('follows pronouns and quotations without a verb to the last speaker', () => {
    const found = readQuotations(
      [
        'Mayor Ana Ruiz told Radio Nord the port was safe.',
        '“There is nothing to fear here,” she said.',
        '“We sleep well at night.”',
      ],
      'en',
    );
    expect(
      found.map(({ speaker, speakerRole, channel, confidence }) => [
        speaker,
        speakerRole,
        channel,
        confidence,
      ]),
    ).toEqual([
      ['Ana Ruiz', 'Mayor', 'Radio Nord', 'likely'],
      ['Ana Ruiz', 'Mayor', 'Radio Nord', 'suggested'],
    ]);
  });

  it('does not give “he” to an organisation that spoke last', () => {
    const found = said(
      'en',
      'Ana Ruiz said the port was safe.',
      'The NATO said nothing at all.',
      '“There is nothing to fear here,” she said.',
    );
    expect(found).toEqual([['There is nothing to fear here,', 'Ana Ruiz']]);
  });

  it('reads a quotation that opens again at every paragraph, and names its speaker at the end', () => {
    const found = said(
      'en',
      '“We came in the morning and waited.',
      '“Nobody came to meet us,” Ana Ruiz said.',
    );
    expect(found.map(([, speaker]) => speaker)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  it('takes no unclosed mark for a quotation where the next paragraph does not go on', () => {
    expect(said('en', '“We came in the morning and waited.', 'Nobody came.')).toEqual([]);
  });

  it.each([
    ['a scare quote', 'The so-called “safe zone” was shelled, Ana Ruiz said.'],
    ['a title', 'Ana Ruiz wrote “The Long Way Home Again” in 1990.'],
    ['an apostrophe', "It is the workers' union and the dockers' union that Ana Ruiz leads."],
    ['inches', 'A 5" pipe and a 6" pipe and one more.'],
  ])('leaves out %s', (_, paragraph) => {
    expect(said('en', paragraph)).toEqual([]);
  });

  it.each([
    [
      'en',
      '‘We don’t know what will come next,’ Ana Ruiz said.',
      'We don’t know what will come next,',
      'Ana Ruiz',
    ],
    [
      'en',
      "'We don't know what will come next,' Ana Ruiz said.",
      "We don't know what will come next,",
      'Ana Ruiz',
    ],
    ['de', '„Wir wissen nicht, was kommt“, sagte Ana Ruiz.', 'Wir wissen nicht, was kommt', 'Ana Ruiz'],
    ['de', '»Wir wissen nicht, was kommt«, sagte Ana Ruiz.', 'Wir wissen nicht, was kommt', 'Ana Ruiz'],
    [
      'fr',
      '« Nous ne savons pas ce qui vient », a dit Ana Ruiz.',
      'Nous ne savons pas ce qui vient',
      'Ana Ruiz',
    ],
    ['es', '«No sabemos qué vendrá mañana», dijo Ana Ruiz.', 'No sabemos qué vendrá mañana', 'Ana Ruiz'],
    ['it', '“Non sappiamo che cosa verrà”, ha detto Ana Ruiz.', 'Non sappiamo che cosa verrà', 'Ana Ruiz'],
    ['pt', '“Não sabemos o que virá amanhã”, disse Ana Ruiz.', 'Não sabemos o que virá amanhã', 'Ana Ruiz'],
    ['nl', '‘We weten niet wat er komt’, zei Ana Ruiz.', 'We weten niet wat er komt', 'Ana Ruiz'],
    ['sv', '”Vi vet inte vad som kommer nu.”', 'Vi vet inte vad som kommer nu.', undefined],
    [
      'ru',
      '«Мы не знаем, что будет завтра», — сказала Анна Белова.',
      'Мы не знаем, что будет завтра',
      'Анна Белова',
    ],
    ['ja', '林さんは「明日のことはまだ何も分からない」と話した。', '明日のことはまだ何も分からない', '林'],
  ])('reads the marks of %s: %s', (language, paragraph, text, speaker) => {
    expect(said(language, paragraph)).toEqual([[text, speaker].filter((part) => part !== undefined)]);
  });

  it.each([
    ['Ana Ruiz said on her verified Twitter account: “It is over for all of us.”', 'Twitter'],
    ['“It is over for all of us,” Ana Ruiz said in a statement.', 'a statement'],
    ['“It is over for all of us,” Ana Ruiz told reporters.', 'reporters'],
    ['“It is over for all of us,” Ana Ruiz told the German broadcaster ARD.', 'ARD'],
    ['“It is over for all of us,” Ana Ruiz said in an interview with Radio Nord.', 'Radio Nord'],
  ])('reads where it was said: %s', (paragraph, channel) => {
    expect(readQuotations([paragraph], 'en')).toMatchObject([{ speaker: 'Ana Ruiz', channel }]);
  });

  it('reads “according to” without a verb', () => {
    expect(said('en', 'According to Ana Ruiz, the port is “as safe as it ever was.”')).toEqual([
      ['as safe as it ever was.', 'Ana Ruiz'],
    ]);
  });

  it('does not take the next sentence for the one that names the speaker', () => {
    expect(
      said(
        'en',
        'Ana Ruiz was calm. “There is nothing to fear here,” she said. “We stay.” The minister said he was leaving.',
      ).map(([, speaker]) => speaker),
    ).toEqual(['Ana Ruiz']);
  });
});
