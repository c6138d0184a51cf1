import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/model/item.ts';
import { itemNumbered } from '../../../tests/support/memory-library.ts';
import { IndexCatalogue } from './index-catalogue.ts';

/** What is reported in each of twelve languages: a sentence with a gap for the name, and the names as it writes them. */
const REPORTS: Readonly<Record<string, { readonly text: string; readonly names: readonly string[] }>> = {
  en: { text: 'The mayor returned to NAME on Monday.', names: ['Deir al-Zor', 'Erbil', 'Kyiv', 'Beijing'] },
  de: { text: 'Am Montag kam er aus NAME zurück.', names: ['Deir ez-Zor', 'Erbil', 'Kiew', 'Peking'] },
  fr: { text: 'Il est revenu de NAME lundi.', names: ['Deir ez-Zor', 'Erbil', 'Kiev', 'Pékin'] },
  es: { text: 'El lunes volvió de NAME.', names: ['Deir ez-Zor', 'Erbil', 'Kiev', 'Pekín'] },
  tr: {
    text: 'Pazartesi günü NAME şehrinden döndü.',
    names: ['Deyrizor', 'Erbil', 'Kiev', 'Pekin'],
  },
  kmr: { text: 'Roja duşemê ji NAME vegeriya.', names: ['Dêrezor', 'Hewlêr', 'Kiev', 'Pekîn'] },
  ckb: { text: 'دووشەممە لە NAME گەڕایەوە.', names: ['دێرەزوور', 'هەولێر', 'کیێڤ', 'پەکین'] },
  ar: { text: 'عاد يوم الاثنين من NAME إلى بيته.', names: ['دير الزور', 'أربيل', 'كييف', 'بكين'] },
  fa: { text: 'او دوشنبه از NAME بازگشت.', names: ['دیرالزور', 'اربیل', 'کی‌یف', 'پکن'] },
  ru: { text: 'В понедельник он уехал: NAME ждёт.', names: ['Дейр-эз-Зор', 'Эрбиль', 'Киев', 'Пекин'] },
  zh: { text: '他星期一回到NAME。', names: ['代尔祖尔', '埃尔比勒', '基辅', '北京'] },
  ja: { text: '彼は月曜日にNAMEから戻った。', names: ['デリゾール', 'アルビル', 'キーウ', '北京'] },
};

async function catalogueOf(articles: readonly { readonly title: string; readonly text: string }[]) {
  const texts = new Map(articles.map(({ text }, at) => [String(at + 1).padStart(64, '0'), text]));
  const items = articles.map(({ title }, at): Item => {
    const item = itemNumbered(at + 1, { csl: { type: 'webpage', title } });
    const sha256 = String(at + 1).padStart(64, '0');
    const text = { sha256, paragraphs: 1, extractor: 'test' };
    return {
      ...item,
      snapshots: [
        {
          ...{ id: item.id, sha256, bytes: 1, mediaType: 'text/plain', charset: 'utf-8', capturedAt: 1 },
          ...{ method: 'pasted-text', origin: { kind: 'pasted' }, text },
        },
      ],
    };
  });
  const catalogue = new IndexCatalogue({
    file: ':memory:',
    items: {
      list: async () => [{ name: 'all', stamp: '1' }],
      read: async () => items,
      nameFor: () => 'all',
    },
    texts: { read: async (sha256) => texts.get(sha256), put: async () => '' },
    onDamaged: (error) => expect.fail(error.message),
  });
  await catalogue.settled();
  return async (query: string) => {
    const sort = { key: 'relevance', descending: true } as const;
    const found = await catalogue.page(
      { view: 'all', query: `${query} `, sort },
      { offset: 0, limit: articles.length },
    );
    return found.answeredBy === 'closest' ? [] : found.rows.map(({ title }) => title);
  };
}

/** Of what should be found by each query, how much is, on average. */
async function recall(
  find: (query: string) => Promise<readonly string[]>,
  cases: readonly { readonly query: string; readonly topic: string; readonly of: number }[],
): Promise<number> {
  let sum = 0;
  for (const { query, topic, of } of cases) {
    const found = await find(query);
    sum += found.filter((title) => title.endsWith(topic)).length / of;
  }
  return sum / cases.length;
}

describe('names across scripts', () => {
  it('are found by nine of ten articles in twelve languages, typed in any of them', async () => {
    const reports = Object.entries(REPORTS).flatMap(([language, { text, names }]) =>
      names.map((name, topic) => ({
        name,
        title: `${language} t${topic}`,
        text: text.replace('NAME', name),
      })),
    );
    const find = await catalogueOf(reports);
    const cases = reports.map(({ name, title }) => ({
      query: name,
      topic: title.slice(-2),
      of: Object.keys(REPORTS).length,
    }));
    expect(await recall(find, cases)).toBeGreaterThanOrEqual(0.9);
    // Nothing of another place comes with it.
    expect((await find('Erbil')).filter((title) => !title.endsWith('t1'))).toEqual([]);
  });

  const shared = path.resolve('../shared/data/cases/search');
  it.skipIf(!existsSync(shared))('are found so in the shared cases', async () => {
    const names = readdirSync(path.join(shared, 'in')).filter((name) => name.endsWith('.html'));
    const articles = names.map((name) => {
      const html = readFileSync(path.join(shared, 'in', name), 'utf8');
      return { title: name.replace('.html', ''), text: html.replace(/<[^>]*>/gu, ' ') };
    });
    const find = await catalogueOf(articles);
    const topics = [
      ['camp', ['Deir', 'دير', 'دیر', 'Дейр']],
      ['water', ['Erbil', 'Arbil', 'Hewl', 'هەو', 'ارب']],
      ['gaddafi', ['addafi', 'adhafi', 'القذ']],
      ['kyiv', ['Kyiv', 'Kiev', 'Київ', 'Киев']],
      ['beijing', ['Beijing', 'Peking', '北京', 'بكين']],
    ] as const;
    const listed: { id: string; input: string }[] = JSON.parse(
      readFileSync(path.join(shared, 'cases.json'), 'utf8'),
    );
    const cases = listed
      .filter(({ id }) => id.startsWith('xs-'))
      .map(({ input }) => {
        const topic = topics.find(([, parts]) => parts.some((part) => input.includes(part)))?.[0];
        if (!topic) throw new Error(`of what is “${input}”?`);
        return { query: input, topic, of: 12 };
      });
    expect(cases.length).toBeGreaterThan(20);
    expect(await recall(find, cases)).toBeGreaterThanOrEqual(0.9);
  });
});
