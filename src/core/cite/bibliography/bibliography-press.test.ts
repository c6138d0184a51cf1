import { describe, expect, it, vi } from 'vitest';
import { makeReferences, makeSharedNames } from '../../../../tests/benchmarks/corpus/reference.ts';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import type { CiteEntry } from '../../model/cite-entry.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { EnginePool } from '../engine/engine-pool.ts';
import { plainTextOf } from '../output/runs.ts';
import { printBibliography } from '../print-bibliography.ts';
import { BibliographyPress } from './bibliography-press.ts';

const citer = new Citer(builtStyles);
const reference = makeReferences(7);
const NAMES = ['Doe', 'Lind', 'Hesse', 'Čapek', 'van Dyk', 'Al-Haddad'];

/** Real-looking works; many have the same few authors and years. */
const WORKS: readonly CiteEntry[] = Array.from({ length: 120 }, (_, at) => {
  const entry = reference(at);
  if (at % 7 === 0) return entry;
  const author = Array.from({ length: 1 + (at % 3) }, (_, nth) => ({
    family: NAMES[(at * 5 + nth * 3) % NAMES.length] ?? '',
    given: ['Jo', 'Bo Anna', 'L.'][(at + nth) % 3] ?? '',
  }));
  const issued = at % 11 === 0 ? {} : { issued: { 'date-parts': [[2010 + (at % 4)]] } };
  const { issued: _old, ...csl } = entry.csl;
  return { ...entry, csl: { ...csl, author, ...issued } };
});

function pressed(press: BibliographyPress, style: string, works: readonly CiteEntry[]): string[] {
  const key = { style };
  const versions = works.map(({ id, version }) => version ?? id);
  const missing = press.missing(key, versions).flatMap((at) => works[at] ?? []);
  press.take(
    key,
    missing.map(({ id, version, csl }) => ({ version: version ?? id, csl })),
    press.render(
      key,
      missing.map(({ csl }) => csl),
    ),
  );
  return press
    .assemble(key, versions)
    .entries.map(({ printed }, at) => plainTextOf(printed.content(at + 1), 'ltr'));
}

function whole(style: string, works: readonly CiteEntry[]): string[] {
  return citer.bibliography(works, { style }).entries.map(({ content }) => plainTextOf(content, 'ltr'));
}

function work(id: string, csl: Partial<CslItem>): CiteEntry {
  const author = [{ family: 'Doe', given: 'Jo' }];
  return { id, citekey: id, csl: { type: 'book', title: id, author, ...csl }, version: `${id}@1` };
}

describe('BibliographyPress', () => {
  it.each([
    'apa',
    'modern-language-association',
    'chicago-author-date',
    'ieee',
    'chicago-fullnote-bibliography',
    'harvard-cite-them-right',
    'vancouver',
    'nature',
    'din-1505-2',
    // By its own numbers; names replaced one by one.
    'acta-polytechnica',
    'arts-university-bournemouth',
    'american-meteorological-society',
    'journal-of-wildlife-diseases',
  ])('%s: prints what the whole engine prints, entry for entry', (style) => {
    expect(pressed(new BibliographyPress(builtStyles), style, WORKS)).toEqual(whole(style, WORKS));
  });

  it.each([
    'apa',
    'modern-language-association',
    'chicago-author-date',
    'harvard-cite-them-right',
    'american-meteorological-society',
    'din-1505-2',
  ])('%s: prints works of people with names in common as the whole engine does', (style) => {
    const shared = makeSharedNames(3);
    // Every fifth of a few names, so that initials, given names and letters all have to tell some apart.
    const works = Array.from({ length: 400 }, (_, at) => shared(at)).filter(({ csl }) =>
      ['Berg', 'Čapek', 'van Dyk', 'Al-Haddad'].includes(csl.author?.[0]?.family ?? ''),
    );
    expect(works.length).toBeGreaterThan(60);
    expect(pressed(new BibliographyPress(builtStyles), style, works)).toEqual(whole(style, works));
  });

  it('takes the letters that another press found, and asks for none again', () => {
    const [press, helper] = [new BibliographyPress(builtStyles), new BibliographyPress(builtStyles)];
    const works = ['Jo', 'Al', 'Jo', 'Jim'].map((given, at) =>
      work(`T${at}`, { author: [{ family: 'Doe', given }] }),
    );
    const versions = works.map(({ id, version }) => version ?? id);
    const items = works.map(({ csl }, at) => ({ csl, version: versions[at] ?? '' }));
    const key = { style: 'apa' };
    press.take(
      key,
      items,
      press.render(
        key,
        works.map(({ csl }) => csl),
      ),
    );
    const questions = press.letterQuestions(key, versions);
    expect(questions.map((question) => question.works.length)).toEqual([4]);
    for (const question of questions) {
      press.takeLetters(key, question.versions, helper.lettersOf(key, question.works));
    }
    expect(press.letterQuestions(key, versions)).toEqual([]);
    expect(pressed(press, 'apa', works)).toEqual(whole('apa', works));
  });

  it.each(['apa', 'modern-language-association', 'chicago-author-date'])(
    '%s: takes entries with letters and dashes that another press rendered, and asks for none again',
    (style) => {
      const pool = new EnginePool(builtStyles);
      const [press, helper] = [new BibliographyPress(builtStyles, pool), new BibliographyPress(builtStyles)];
      const works = ['C', 'A', 'B'].map((title) => work(title, { issued: { 'date-parts': [[2019]] } }));
      const versions = works.map(({ id, version }) => version ?? id);
      const items = works.map(({ csl }, at) => ({ csl, version: versions[at] ?? '' }));
      const rendered = helper.render(
        { style },
        works.map(({ csl }) => csl),
      );
      press.take({ style }, items, rendered);
      const questions = press.variantQuestions({ style }, versions);
      expect(questions.length).toBeGreaterThan(0);
      for (const question of questions) {
        press.takeVariants({ style }, question, helper.renderVariants({ style }, question));
      }
      expect(press.variantQuestions({ style }, versions)).toEqual([]);
      const engine = vi.spyOn(pool, 'engine');
      expect(pressed(press, style, works)).toEqual(whole(style, works));
      expect(engine.mock.calls.filter(([, given]) => given.length > 0)).toEqual([]);
    },
  );

  it('renders, after one edit, that work alone, and prints as if anew', () => {
    const press = new BibliographyPress(builtStyles);
    pressed(press, 'apa', WORKS);
    const edited = WORKS.map((entry, at) =>
      at === 8 ? { ...entry, csl: { ...entry.csl, title: 'Edited' }, version: `${entry.id}@2` } : entry,
    );
    expect(
      press.missing(
        { style: 'apa' },
        edited.map(({ version, id }) => version ?? id),
      ),
    ).toEqual([8]);
    expect(pressed(press, 'apa', edited)).toEqual(whole('apa', edited));
    expect(pressed(press, 'apa', WORKS)).toEqual(whole('apa', WORKS));
  });

  it('gives letters over the whole list, and takes them away with the other work', () => {
    const issued = { 'date-parts': [[2019]] };
    const press = new BibliographyPress(builtStyles);
    const [zeal, anchors] = [work('Zeal', { issued }), work('Anchors', { issued })];
    expect(pressed(press, 'apa', [zeal, work('Other', {}), anchors])).toEqual([
      'Doe, J. (n.d.). Other.',
      'Doe, J. (2019a). Anchors.',
      'Doe, J. (2019b). Zeal.',
    ]);
    expect(pressed(press, 'apa', [zeal])).toEqual(['Doe, J. (2019). Zeal.']);
  });

  it.each([
    'apa',
    'modern-language-association',
    'chicago-author-date',
    'harvard-cite-them-right',
    'american-meteorological-society',
    'din-1505-2',
  ])('%s: prints many works by the same people as the whole engine does, also after an edit', (style) => {
    const press = new BibliographyPress(builtStyles);
    const works = Array.from({ length: 90 }, (_, at) =>
      work(`T${(at * 37) % 90}`, {
        type: at % 3 === 0 ? 'webpage' : 'book',
        author: [{ literal: 'Baltic Desk' }],
        ...(at % 4 === 0 ? { issued: { 'date-parts': [[2019]] } } : {}),
        ...(at % 9 === 0
          ? { custom: { 'archive-url': 'https://web.archive.example/1', 'archive-date': '2024-05-17' } }
          : {}),
      }),
    );
    expect(pressed(press, style, works)).toEqual(whole(style, works));
    const edited = works.map((each, at) =>
      at === 8 ? { ...each, csl: { ...each.csl, title: 'A new title' }, version: 'edited' } : each,
    );
    expect(pressed(press, style, edited)).toEqual(whole(style, edited));
  });

  it.each(['apa', 'modern-language-association', 'chicago-author-date'])(
    '%s: has the engine print, after an edit among many, no more than that work',
    (style) => {
      const pool = new EnginePool(builtStyles);
      const press = new BibliographyPress(builtStyles, pool);
      const works = Array.from({ length: 60 }, (_, at) => work(`T${at}`, {}));
      pressed(press, style, works);
      const engine = vi.spyOn(pool, 'engine');
      pressed(press, style, works.with(8, work('Edited', {})));
      expect(Math.max(...engine.mock.calls.map(([, items]) => items.length))).toBeLessThanOrEqual(2);
    },
  );

  it('leaves it to the engine where names may tell many works apart', () => {
    const works = Array.from({ length: 60 }, (_, at) =>
      work(`T${at}`, { author: [{ family: 'Doe', given: ['Jo', 'Al'][at % 2] ?? '' }] }),
    );
    expect(pressed(new BibliographyPress(builtStyles), 'apa', works)).toEqual(whole('apa', works));
  });

  it('puts a dash for the same names under each other', () => {
    const [first, second] = pressed(new BibliographyPress(builtStyles), 'modern-language-association', [
      work('Anchors', {}),
      work('Zeal', {}),
    ]);
    expect([first, second]).toEqual(['Doe, Jo. Anchors.', '---. Zeal.']);
  });

  it('numbers follow the order asked for, whatever was printed before', () => {
    const press = new BibliographyPress(builtStyles);
    const works = ['A', 'B', 'C'].map((id) => work(id, {}));
    const numbered = (list: readonly CiteEntry[]) =>
      pressed(press, 'ieee', list).map((text) => text.replace(/\s+/gu, ' ').trim());
    expect(numbered(works)).toEqual(['[1] J. Doe, A.', '[2] J. Doe, B.', '[3] J. Doe, C.']);
    expect(numbered([...works].reverse())).toEqual(['[1] J. Doe, C.', '[2] J. Doe, B.', '[3] J. Doe, A.']);
  });

  it('leaves what the style sorts alike in the order given', () => {
    const press = new BibliographyPress(builtStyles);
    const like = (id: string) => ({
      ...work('Same', {}),
      version: id,
      id,
      csl: { ...work('Same', {}).csl, note: id },
    });
    const ids = (list: readonly string[]) =>
      press.assemble({ style: 'apa' }, list).entries.map(({ index }) => list[index]);
    pressed(press, 'apa', ['one', 'two', 'three'].map(like));
    expect(ids(['one', 'two', 'three'])).toEqual(['one', 'two', 'three']);
    expect(ids(['three', 'one', 'two'])).toEqual(['three', 'one', 'two']);
  });

  it('appends the archived copy', () => {
    const custom = { 'archive-url': 'https://web.archive.example/1', 'archive-date': '2024-05-17' };
    const archived = work('Anchors', { type: 'webpage', URL: 'https://quay.example/', custom });
    const texts = pressed(new BibliographyPress(builtStyles), 'apa', [archived]);
    expect(texts).toEqual(whole('apa', [archived]));
    expect(texts[0]).toContain('web.archive.example');
  });

  it('prints nothing in a style without a bibliography', async () => {
    const press = new BibliographyPress(builtStyles);
    expect(pressed(press, 'bluebook-law-review', WORKS.slice(0, 3))).toEqual([]);
    const orders = [{ id: 'a', citekey: 'a', version: 'none', rank: 0 }];
    expect(
      await printBibliography(press, { style: 'bluebook-law-review' }, { orders, format: 'text' }),
    ).toEqual({
      content: '',
      entries: 0,
      notes: [],
    });
  });

  it('prints again after making room', () => {
    const press = new BibliographyPress(builtStyles);
    const before = pressed(press, 'apa', WORKS.slice(0, 5));
    press.makeRoom();
    expect(pressed(press, 'apa', WORKS.slice(0, 5))).toEqual(before);
  });

  it('refuses a work that was never rendered', () => {
    expect(() => new BibliographyPress(builtStyles).assemble({ style: 'apa' }, ['unknown'])).toThrow(
      'cite.not-printed',
    );
  });
});
