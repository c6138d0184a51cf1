import { describe, expect, it } from 'vitest';
import { workKeys } from '#core/csl/work-keys.ts';
import type { TextStore } from '#core/library/ports.ts';
import type { Item } from '#core/model/item.ts';
import type { ItemFiles, ListRequest } from '#core/search/ports.ts';
import { IndexCatalogue } from './index-catalogue.ts';

const texts = new Map<string, string>();
const textStore: TextStore = {
  read: async (sha256) => texts.get(sha256),
  put: async () => '',
};

function itemWith(number: number, title: string, text: string, change: Partial<Item> = {}): Item {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const sha256 = Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64);
  texts.set(sha256, text);
  return {
    id,
    citekey: `key${number}`,
    csl: { type: 'webpage', title },
    tags: [],
    snapshots: [
      {
        id,
        sha256: String(number).padStart(64, '0'),
        bytes: 1,
        mediaType: 'text/plain',
        charset: 'utf-8',
        capturedAt: 1,
        method: 'pasted-text',
        origin: { kind: 'pasted' },
        text: { sha256, paragraphs: 1, extractor: 'test' },
      },
    ],
    provenance: {},
    addedAt: number,
    modifiedAt: number,
    ...change,
  };
}

/** A library of one file that can be read again. */
function filesOf(
  items: readonly Item[],
): ItemFiles & { items: readonly Item[]; stamp: string; reads: number } {
  return {
    items,
    stamp: '1',
    reads: 0,
    async list() {
      return [{ name: 'all', stamp: this.stamp }];
    },
    async read() {
      this.reads += 1;
      return this.items;
    },
    nameFor: () => 'all',
  };
}

async function catalogueOf(...items: readonly Item[]): Promise<IndexCatalogue> {
  const catalogue = new IndexCatalogue({
    file: ':memory:',
    items: filesOf(items),
    texts: textStore,
    onDamaged: (error) => {
      throw error;
    },
  });
  await catalogue.settled();
  return catalogue;
}

function request(query: string, change: Partial<ListRequest> = {}): ListRequest {
  return { view: 'all', query, sort: { key: 'relevance', descending: true }, ...change };
}

async function titlesFor(
  catalogue: IndexCatalogue,
  query: string,
  change: Partial<ListRequest> = {},
): Promise<string[]> {
  const { rows } = await catalogue.page(request(query, change), { offset: 0, limit: 50 });
  return rows.map(({ title }) => title);
}

describe('search', () => {
  it.each([
    ['Deir al-Zor campaign', 'deir zor'],
    ['Hewlêr et Škoda', 'hewler skoda'],
    ['قَالَتِ المُديرةُ', 'قالت المديره'],
    ['الأرشيف القديم', 'ارشيف'],
    ['کوردستان', 'كوردستان'],
    ['هەولێر', 'هەولێر'],
    ['新聞記事の保存', '記事'],
    ['US-backed forces’ advance', 'us backed'],
    ['Straße nach Århus', 'strasse arhus'],
  ])('finds %s by %s', async (text, query) => {
    expect(await titlesFor(await catalogueOf(itemWith(1, 'Found', text)), query)).toEqual(['Found']);
  });

  it('wants every word, and a phrase as it stands', async () => {
    const catalogue = await catalogueOf(
      itemWith(1, 'One', 'prison facilities after prisoners escaped'),
      itemWith(2, 'Two', 'escaped from the facilities'),
    );
    expect(await titlesFor(catalogue, 'escaped facilities')).toHaveLength(2);
    expect(await titlesFor(catalogue, 'escaped prisoners facilities')).toEqual(['One']);
    expect(await titlesFor(catalogue, '"prisoners escaped"')).toEqual(['One']);
    expect(await titlesFor(catalogue, '"escaped prisoners"')).toEqual([]);
    expect(await titlesFor(catalogue, 'فارسی')).toEqual([]);
    expect(await titlesFor(catalogue, '…!')).toEqual([]);
  });

  it('takes the last word by its beginning while it is typed', async () => {
    const catalogue = await catalogueOf(itemWith(1, 'One', 'repatriation of fighters'));
    expect(await titlesFor(catalogue, 'fighters repat')).toEqual(['One']);
    expect(await titlesFor(catalogue, '"repat fighters"')).toEqual([]);
  });

  it('ranks a hit in the title before one in the text', async () => {
    const catalogue = await catalogueOf(
      itemWith(1, 'About ports', 'nothing'),
      itemWith(2, 'Other', 'ports ports'),
    );
    expect(await titlesFor(catalogue, 'ports')).toEqual(['About ports', 'Other']);
  });

  it('forgets the old text of a changed item', async () => {
    const catalogue = await catalogueOf(itemWith(1, 'One', 'harbour'));
    expect(await titlesFor(catalogue, 'harbour')).toEqual(['One']);
    await catalogue.apply([itemWith(1, 'One', 'airport', { modifiedAt: 9 })]);
    expect(await titlesFor(catalogue, 'harbour')).toEqual([]);
    expect(await titlesFor(catalogue, 'airport')).toEqual(['One']);
  });
});

describe('the ladder', () => {
  const page = (catalogue: IndexCatalogue, query: string, change: Partial<ListRequest> = {}) =>
    catalogue.page(request(query, change), { offset: 0, limit: 50 });
  const articles = [
    itemWith(1, 'Ports close', 'Prisoners escaped through the harbour while the ports closed.'),
    itemWith(2, 'A parade', 'The harbour master watched a parade.'),
    itemWith(3, 'Nothing', 'Zeppelin.'),
  ];

  it.each([
    ['harbour parade ', 'typed', ['A parade']],
    ['harbor parades ', 'forms', ['A parade']],
    ['prisoner escape ', 'forms', ['Ports close']],
    ['zepelin ', 'corrected', ['Nothing']],
    ['harb mast parade ', 'forms', ['A parade']],
    ['prisoners harbour zeppelin ', 'closest', ['Ports close', 'Nothing', 'A parade']],
    ['nobody knows ', 'typed', []],
  ])('answers %j as %s', async (query, step, titles) => {
    const found = await page(await catalogueOf(...articles), query);
    expect([found.answeredBy, found.rows.map(({ title }) => title)]).toEqual([step, titles]);
  });

  it('says what is missing where no article has all', async () => {
    const { rows } = await page(await catalogueOf(...articles), 'prisoners harbour zeppelin ');
    expect(rows.map(({ missing }) => missing)).toEqual([
      ['zeppelin'],
      ['prisoners', 'harbour'],
      ['prisoners', 'zeppelin'],
    ]);
  });

  it('does not leave the list that is asked for, nor what is not a word', async () => {
    const catalogue = await catalogueOf(
      ...articles,
      itemWith(4, 'Gone', 'zeppelin harbour', { trashedAt: 5 }),
    );
    expect((await page(catalogue, 'zeppelin harbour ')).answeredBy).toBe('closest');
    expect((await page(catalogue, 'zeppelin harbour ', { view: 'trash' })).answeredBy).toBe('typed');
    expect(
      (await page(catalogue, 'zeppelin harbour -zeppelin ')).rows.map(({ title }) => title).sort(),
    ).toEqual(['A parade', 'Ports close']);
    expect((await page(catalogue, 'zeppelin harbour type:book ')).total).toBe(0);
  });

  it('stays with what was typed for a program', async () => {
    const catalogue = await catalogueOf(...articles);
    expect((await page(catalogue, 'harbor ', { asTyped: true })).total).toBe(0);
    expect((await page(catalogue, 'harbour ', { asTyped: true })).total).toBe(2);
  });

  it('knows the words of what was added a moment ago, and after the next start', async () => {
    const catalogue = await catalogueOf();
    await catalogue.apply([itemWith(1, 'Sport', 'Pochettino sacked')]);
    await catalogue.apply([itemWith(2, 'Other', 'Nothing of it')]);
    const found = await page(catalogue, 'pochetino sacked ');
    expect([found.answeredBy, found.correctedQuery, found.total]).toEqual([
      'corrected',
      'pochettino sacked',
      1,
    ]);
  });

  it('looks for everything that may have been meant by a word at once', async () => {
    const catalogue = await catalogueOf(
      itemWith(1, 'Common', 'A colation was served.'),
      itemWith(2, 'Common too', 'The colation again.'),
      itemWith(3, 'Meant', 'A coalition of parties was formed.'),
    );
    const found = await page(catalogue, 'colaition parties ');
    expect([found.answeredBy, found.correctedQuery, found.total]).toEqual([
      'corrected',
      'coalition parties',
      1,
    ]);
  });

  it('thinks less of a word in a long text', async () => {
    const long = itemWith(1, 'One', `The harbour. ${'Something else was said that day. '.repeat(90)}`);
    const short = itemWith(2, 'Two', 'The harbour was closed.');
    const files = filesOf([short, { ...long, addedAt: 9, modifiedAt: 9 }]);
    const catalogue = new IndexCatalogue({
      file: ':memory:',
      items: files,
      texts: textStore,
      onDamaged: (error) => expect.fail(error.message),
    });
    await catalogue.settled();
    expect(await titlesFor(catalogue, 'harbour ')).toEqual(['Two', 'One']);
  });

  it('puts copies behind the article they are copies of', async () => {
    const title = 'Families leave the camp after eight months';
    const catalogue = await catalogueOf(
      itemWith(1, title, 'camp one'),
      itemWith(2, 'The camp, and other things', 'camp camp camp'),
      itemWith(3, title, 'camp two'),
    );
    const { rows } = await page(catalogue, 'camp ');
    const at = rows.findIndex(({ copyOf }) => copyOf !== undefined);
    expect(rows[at]?.title).toBe(title);
    expect(rows[at - 1]?.id).toBe(rows[at]?.copyOf);
  });

  it('folds copies away, but for those that are asked for', async () => {
    const title = 'Families leave the camp after eight months';
    const catalogue = await catalogueOf(
      itemWith(1, title, 'camp one'),
      itemWith(2, 'The camp, and other things', 'camp camp camp'),
      itemWith(3, title, 'camp two'),
      itemWith(4, title, 'camp three'),
    );
    const folded = await page(catalogue, 'camp ', { openCopies: [] });
    expect([folded.total, folded.folded]).toEqual([2, 2]);
    const first = folded.rows.find(({ copies }) => copies !== undefined);
    expect([first?.title, first?.copies]).toEqual([title, 2]);
    const open = await page(catalogue, 'camp ', { openCopies: [first?.id ?? ''] });
    expect([open.total, open.folded]).toEqual([4, undefined]);
    const byTitle = { openCopies: [], sort: { key: 'title', descending: false } } as const;
    expect((await page(catalogue, 'camp ', byTitle)).total).toBe(4);
  });

  it('says in which paragraph it was found', async () => {
    const far = 'Something else was said that day. '.repeat(9);
    const text = `First.\n\n${far}\n\nThe harbour closed.\n\n${far}\n\nAt the harbour again.`;
    const item = itemWith(1, 'One', text, {
      csl: { type: 'webpage', title: 'One', abstract: 'Of a harbour.' },
    });
    const { rows } = await page(await catalogueOf(item), 'harbour ');
    expect(rows[0]?.passages?.map(({ paragraph }) => paragraph).sort()).toEqual([0, 3, 5]);
  });

  it('says that not every text is searched yet', async () => {
    const many = Array.from({ length: 300 }, (_, at) => itemWith(at + 1, `Title ${at}`, 'harbour'));
    const catalogue = new IndexCatalogue({
      file: ':memory:',
      items: filesOf(many),
      texts: textStore,
      onDamaged: (error) => expect.fail(error.message),
    });
    await catalogue.whole();
    const early = await page(catalogue, 'harbour ');
    expect(early.unsearched).toBeGreaterThan(0);
    expect(early.total + (early.unsearched ?? 0)).toBe(300);
    await catalogue.settled();
    const later = await page(catalogue, 'harbour ');
    expect([later.total, later.unsearched]).toEqual([300, undefined]);
  });
});

describe('words otherwise written', () => {
  const found = async (texts: readonly string[], query: string) => {
    const items = texts.map((text, at) => itemWith(at + 1, `Article ${at + 1}`, text));
    return (await titlesFor(await catalogueOf(...items), query)).length;
  };

  it.each([
    [
      'Aleppo',
      [
        'The old town of Aleppo.',
        'المدينة القديمة في حلب',
        'В Алеппо дождь',
        'Halep’te yağmur',
        'アレッポの旧市街',
        '阿勒颇的老城',
      ],
    ],
    ['مؤسسة حلب', ['مؤسسة في حلب']],
    ['Zelensky', ['Selenskyj sprach', 'Зеленского видели', 'زيلينسكي قال']],
    ['UN ', ['L’ONU a dit', 'the United Nations said', 'Die Vereinten Nationen']],
    ['1.6 million ', ['rose by $1.6m', '1,600,000 people', '超过160万人', '1,6 Millionen Menschen']],
    ['214 ', ['٢١٤ عائلة', '۲۱۴ خانواده', '214 families']],
    ['cease-fire ', ['a ceasefire holds', 'the cease fire', 'a cease-fire']],
    ['ceasefire ', ['to cease and to fire: a cease fire', 'a cease-fire', 'ceasefires']],
    ['organisation ', ['an organization', 'organisations']],
    ['colour ', ['colors', 'the color red']],
    ['Duesseldorf ', ['in Düsseldorf']],
    ['港', ['新しい港', '港を']],
    ['"キーウ"', ['キーウの当局者']],
    ['بالمياه', ['المياه القديمة']],
    ['مخيمات', ['في المخيم']],
    ['escape ', ['they escaped', 'escaping']],
    ['cities ', ['the city']],
  ])('finds by %j all of %j', async (query, texts) => {
    expect(await found(texts, query)).toBe(texts.length);
  });

  it('finds by a date what appeared then', async () => {
    const dated = (parts: number[]) => ({
      csl: { type: 'webpage' as const, title: parts.join('-'), issued: { 'date-parts': [parts] } },
    });
    const catalogue = await catalogueOf(
      itemWith(1, '', 'x', dated([2019, 3, 14])),
      itemWith(2, '', 'y', dated([2019, 4])),
    );
    for (const query of ['march 2019', 'März 2019 ', '2019-03 ', '14 mars 2019 ', 'مارس 2019 ']) {
      expect(await titlesFor(catalogue, query)).toEqual(['2019-3-14']);
    }
    expect(await titlesFor(catalogue, '2019 ')).toHaveLength(2);
  });

  it('finds an address in whole and in part, and numbers of a work', async () => {
    const csl = {
      type: 'book' as const,
      title: 'Found',
      URL: 'https://www.made.example/en/camp?x=1',
      DOI: '10.1234/ab.c',
      ISBN: '978-3-16-148410-0',
    };
    const catalogue = await catalogueOf(itemWith(1, '', 'text', { csl }), itemWith(2, 'Other', 'text'));
    for (const query of [
      'made.example',
      'made.example/en ',
      '9783161484100 ',
      '978-3-16-148410-0 ',
      '10.1234/ab.c ',
      'key1 ',
    ]) {
      expect(await titlesFor(catalogue, query)).toEqual(['Found']);
    }
  });

  it('puts whole words before beginnings, and the title before the text', async () => {
    const catalogue = await catalogueOf(
      itemWith(1, 'Meth', 'We are on it'),
      itemWith(2, 'Methanol', 'methanol methanol'),
      itemWith(3, 'Other', 'a story about meth'),
    );
    expect(await titlesFor(catalogue, 'meth')).toEqual(['Meth', 'Other', 'Methanol']);
  });
});

describe('a query that is too much', () => {
  it.each([
    ['a* '.repeat(600)],
    [Array.from({ length: 300 }, (_, at) => `x${at}*`).join(' OR ')],
    [Array.from({ length: 300 }, (_, at) => `unknown${at}`).join(' ')],
    ['a'.repeat(2_000)],
    ['a '.repeat(1_000)],
    [`${'('.repeat(500)}a${')'.repeat(500)}`],
    ['"'],
    ['* ** ? - OR AND ( ) :'],
    ['\ud800 \udfff 🦆'],
    ['\u202e"حلب" OR -الرقة ) NEAR('],
    [`'; DROP TABLE items; -- "words" NOT {title} : ^ + NEAR(a b, 3)`],
  ])('is answered: %j', async (query) => {
    const catalogue = await catalogueOf(itemWith(1, 'A', 'a xylophone'), itemWith(2, 'B', 'حلب'));
    const { total } = await catalogue.page(request(query), { offset: 0, limit: 5 });
    expect(total).toBeLessThanOrEqual(2);
  });

  it('says that it looked for the rarest words', async () => {
    const catalogue = await catalogueOf(itemWith(1, 'A', 'a xylophone'));
    const query = `xylophone ${Array.from({ length: 100 }, (_, at) => `unknown${at}`).join(' ')}`;
    const found = await catalogue.page(request(query), { offset: 0, limit: 5 });
    expect(found.shortened).toEqual({ used: 32, of: 101 });
    expect([found.answeredBy, found.total]).toEqual(['closest', 1]);
  });
});

describe('lists', () => {
  it('shows views, tags and counts without the trash', async () => {
    const catalogue = await catalogueOf(
      itemWith(1, 'Tagged', '', { tags: ['War'] }),
      itemWith(2, 'Plain', ''),
      itemWith(3, 'Gone', '', { trashedAt: 5, tags: ['war'] }),
    );
    expect(await titlesFor(catalogue, '')).toEqual(['Plain', 'Tagged']);
    expect(await titlesFor(catalogue, '', { view: 'untagged' })).toEqual(['Plain']);
    expect(await titlesFor(catalogue, '', { view: 'trash' })).toEqual(['Gone']);
    expect(await titlesFor(catalogue, '', { tag: 'war' })).toEqual(['Tagged']);
    expect(await catalogue.facets()).toEqual({
      all: 2,
      untagged: 1,
      trash: 1,
      tags: [{ tag: 'War', count: 1 }],
    });
  });

  it('puts what has no date last either way', async () => {
    const dated = (year: number) => ({
      csl: { type: 'webpage' as const, title: String(year), issued: { 'date-parts': [[year]] } },
    });
    const catalogue = await catalogueOf(
      itemWith(1, '', '', dated(2001)),
      itemWith(2, 'none', ''),
      itemWith(3, '', '', dated(1999)),
    );
    const sorted = (descending: boolean) => titlesFor(catalogue, '', { sort: { key: 'issued', descending } });
    expect(await sorted(false)).toEqual(['1999', '2001', 'none']);
    expect(await sorted(true)).toEqual(['2001', '1999', 'none']);
  });

  it('does not let an older state replace a newer one', async () => {
    const catalogue = await catalogueOf(itemWith(1, 'New', '', { modifiedAt: 9 }));
    await catalogue.apply([itemWith(1, 'Old', '', { modifiedAt: 3 })]);
    expect(await titlesFor(catalogue, '')).toEqual(['New']);
  });

  it('says whether the state of a seal is news', async () => {
    const catalogue = await catalogueOf(itemWith(1, 'One', ''));
    const id = '00000000-0000-4000-8000-000000000001';
    expect([
      await catalogue.setSeal(id, 'intact'),
      await catalogue.setSeal(id, 'altered'),
      await catalogue.setSeal(id, 'altered'),
    ]).toEqual([false, true, false]);
  });
});

describe('collections in the catalogue', () => {
  const some = '11111111-1111-4111-8111-111111111111';
  const items = [1, 2, 3, 4].map((number) =>
    itemWith(number, `Ports ${number}`, '', number === 3 ? { trashedAt: 1 } : {}),
  );
  const ids = (numbers: readonly number[]) => numbers.flatMap((number) => items[number - 1]?.id ?? []);

  it('are listed, searched and counted without the trash and what is not there', async () => {
    const catalogue = await catalogueOf(...items);
    const gone = '00000000-0000-4000-8000-999999999999';
    await catalogue.setCollections([{ id: some, itemIds: [...ids([4, 3, 1]), gone] }]);
    const sort = { key: 'added', descending: false } as const;
    expect(await catalogue.ids(request('', { collection: some, sort }))).toEqual(ids([1, 4]));
    expect(await catalogue.ids(request('title:4', { collection: some }))).toEqual(ids([4]));
    expect(await catalogue.ids(request('', { collection: gone }))).toEqual([]);
  });

  it('are other at once when they are set anew', async () => {
    const catalogue = await catalogueOf(...items);
    await catalogue.setCollections([{ id: some, itemIds: ids([1]) }]);
    expect(await catalogue.ids(request('', { collection: some }))).toEqual(ids([1]));
    await catalogue.setCollections([{ id: some, itemIds: ids([2]) }]);
    expect(await catalogue.ids(request('', { collection: some }))).toEqual(ids([2]));
  });
});

describe('findWorks', () => {
  it('finds for each key of a work its first item outside the trash', async () => {
    const csl = { type: 'book', title: 'x', DOI: '10.1234/x' } as const;
    const items = [
      itemWith(1, 'x', '', { csl, trashedAt: 1 }),
      itemWith(2, 'x', '', { csl }),
      itemWith(3, 'x', '', { csl }),
    ];
    const catalogue = await catalogueOf(...items);
    const [work = ''] = workKeys(csl);
    expect(work).toContain('10.1234/x');
    expect(await catalogue.findWorks(['doi:none', work])).toEqual([undefined, items[1]?.id]);
    expect(await catalogue.find({ work })).toHaveLength(3);
    expect(await catalogue.findWorks([])).toEqual([]);
  });
});

describe('conditions', () => {
  const day = (text: string) => {
    const [year, month, date] = text.split('-').map(Number);
    return {
      'date-parts': [[year, month, date].filter((part) => part !== undefined)],
    } as Item['csl']['issued'];
  };
  const capture = (number: number, change: object) => {
    const [snapshot] = itemWith(number, '', '').snapshots;
    return { snapshots: [{ ...snapshot, ...change }] } as Partial<Item>;
  };
  const library = [
    itemWith(1, 'Crunch', 'one', {
      csl: {
        ...{ type: 'article-newspaper', title: 'Crunch', 'container-title': 'TechCrunch', language: 'de-AT' },
        ...{ URL: 'https://www.techcrunch.com/2016/05/', issued: day('2019-03-14'), DOI: '10.1000/ABC(1)x' },
      },
      citekey: 'omer2019Water',
      tags: ['civil war'],
    }),
    itemWith(2, 'Book', 'two', {
      csl: {
        ...{ type: 'book', title: 'Book', publisher: 'Verso Books', ISBN: '978-0-306-40615-7' },
        ...{ issued: day('2019'), language: 'kmr', note: 'To verify' },
      },
      notes: [{ html: '<p>ask the <b>archive</b></p>' }],
      ...capture(2, {
        origin: {
          kind: 'url',
          url: 'http://blog.made.example/de/water',
          finalUrl: 'http://blog.made.example/de/water',
        },
      }),
    }),
    itemWith(3, 'Paper', 'three', {
      csl: { type: 'post-weblog', title: 'Paper', issued: day('2019-02'), 'container-title': 'made.example' },
      ...capture(3, { mediaType: 'application/pdf' }),
    }),
    itemWith(4, 'Nothing', 'four', { snapshots: [] }),
    itemWith(5, 'Twin', 'five', { csl: { type: 'webpage', title: 'Twin', URL: 'https://twin.example/a' } }),
    itemWith(6, 'Twin', 'six', { csl: { type: 'webpage', title: 'Twin', URL: 'https://twin.example/a' } }),
  ];

  it.each<[query: string, found: readonly string[]]>([
    ['outlet:TechCrunch', ['Crunch']],
    ['publisher:TechCrunch', ['Crunch']],
    ['publisher:"verso books"', ['Book']],
    ['publisher:vers*', ['Book']],
    ['site:techcrunch.com', ['Crunch']],
    ['site:made.example', ['Paper', 'Book']],
    ['site:ade.example', []],
    ['url:made.example', ['Book']],
    ['https://made.example/de/water', ['Book']],
    ['https://made.example/de/fire', []],
    ['http://blog.made.example/de/water', ['Book']],
    ['url:/2016/05', ['Crunch']],
    ['doi:10.1000/abc(1)X', ['Crunch']],
    ['https://doi.org/10.1000/abc(1)x', ['Crunch']],
    ['isbn:0-306-40615-2', ['Book']],
    ['isbn:9780306406157', ['Book']],
    ['key:OMER2019water', ['Crunch']],
    ['key:omer*', ['Crunch']],
    ['note:verify', ['Book']],
    ['note:"the archive"', ['Book']],
    ['note:verif', []],
    ['year:2019', ['Paper', 'Book', 'Crunch']],
    ['year:2019-03', ['Crunch']],
    ['date:2019-03-14', ['Crunch']],
    ['date:2019-02..2019-03', ['Paper', 'Crunch']],
    ['date:2019-02-01..2019-02-28', ['Paper']],
    ['after:2019-01-01', ['Paper', 'Book', 'Crunch']],
    ['after:2019-02-15', ['Crunch']],
    ['before:2019-03', ['Paper']],
    ['before:2020', ['Paper', 'Book', 'Crunch']],
    ['language:german', ['Crunch']],
    ['language:kurdish', ['Book']],
    ['type:newspaper', ['Crunch']],
    ['type:post', ['Paper']],
    ['has:doi', ['Crunch']],
    ['has:pdf', ['Paper']],
    ['has:note', ['Book']],
    ['missing:date', ['Twin', 'Twin', 'Nothing']],
    ['-is:sealed', ['Nothing']],
    ['is:duplicate', ['Twin', 'Twin']],
    ['added:today', []],
    ['added:1970', ['Twin', 'Twin', 'Nothing', 'Paper', 'Book', 'Crunch']],
    ['tag:"civil war" year:abc', ['Crunch']],
  ])('finds by %s', async (query, found) => {
    const catalogue = await catalogueOf(...library);
    expect(await titlesFor(catalogue, `${query} `)).toEqual(found);
  });

  it('finds what lies in a collection, and in those inside of it', async () => {
    const catalogue = await catalogueOf(...library);
    const id = (number: number) => itemWith(number, '', '').id;
    await catalogue.setCollections([
      { id: id(91), name: 'Chapter 2', itemIds: [id(1)] },
      { id: id(92), name: 'Trials', parentId: id(91), itemIds: [id(2)] },
      { id: id(93), name: 'Camps', itemIds: [id(3)] },
    ]);
    expect(await titlesFor(catalogue, 'in:"chapter 2"')).toEqual(['Book', 'Crunch']);
    expect(await titlesFor(catalogue, 'collection:tria')).toEqual(['Book']);
    expect(await titlesFor(catalogue, '-has:collection')).toEqual(['Twin', 'Twin', 'Nothing']);
  });

  it('completes with what the library has, the most common first', async () => {
    const catalogue = await catalogueOf(...library);
    const inserts = async (query: string) =>
      (await catalogue.complete(query, query.length))?.options.map(({ insert, count }) => [insert, count]);
    expect(await inserts('outlet:m')).toEqual([['outlet:made.example ', 1]]);
    expect(await inserts('site:')).toEqual([
      ['site:twin.example ', 2],
      ['site:blog.made.example ', 1],
      ['site:techcrunch.com ', 1],
    ]);
    expect(await inserts('tag:war')).toEqual([['tag:"civil war" ', 1]]);
    expect(await inserts('year:')).toEqual([['year:2019 ', 3]]);
    expect(await catalogue.complete('tag:peace', 9)).toBeUndefined();
    await catalogue.apply([{ ...itemWith(4, 'Nothing', 'four'), tags: ['peace'], modifiedAt: 99 }]);
    expect(await inserts('tag:pea')).toEqual([['tag:peace ', 1]]);
  });

  it('tells of collections and tags that are not there', async () => {
    const catalogue = await catalogueOf(...library);
    await catalogue.setCollections([{ id: itemWith(91, '', '').id, name: 'Trials', itemIds: [] }]);
    const { notes } = await catalogue.understand('in:trails tag:"civil wra" tag:war');
    expect(notes.map(({ told }) => told.key)).toEqual(['query.no-collection-near', 'query.no-tag-near']);
  });

  it('counts what was added since', async () => {
    const catalogue = await catalogueOf(...library);
    expect(await catalogue.countSince('twin', 4)).toBe(2);
    expect(await catalogue.countSince('twin', 5)).toBe(1);
    expect(await catalogue.countSince('twin', 6)).toBe(0);
    expect(await catalogue.countSince('zebra', 0)).toBe(0);
  });

  it('knows what a check has found', async () => {
    const catalogue = await catalogueOf(...library);
    expect(await titlesFor(catalogue, 'is:altered')).toEqual([]);
    await catalogue.setSeal(itemWith(2, '', '').id, 'altered');
    expect(await titlesFor(catalogue, 'is:altered')).toEqual(['Book']);
    expect(await titlesFor(catalogue, 'is:sealed type:book')).toEqual([]);
  });
});
