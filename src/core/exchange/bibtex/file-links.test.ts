import { describe, expect, it } from 'vitest';
import { formatFileLinks, parseFileLinks, parsePaths } from './file-links.ts';

const pdf = 'application/pdf';
const epub = 'application/epub+zip';

describe('parseFileLinks', () => {
  it.each([
    [
      'calibre, several in one field',
      ':/home/n/My books/Quay, Jo/Harbours (7).epub:EPUB, :/home/n/My books/Quay, Jo/Harbours (7).pdf:PDF',
      [
        { path: '/home/n/My books/Quay, Jo/Harbours (7).epub', mediaType: epub },
        { path: '/home/n/My books/Quay, Jo/Harbours (7).pdf', mediaType: pdf },
      ],
    ],
    [
      'calibre on Windows',
      ':D:/Books/Quay, Jo/a.epub:EPUB, :D:/Books/Quay, Jo/a.pdf:PDF',
      [
        { path: 'D:/Books/Quay, Jo/a.epub', mediaType: epub },
        { path: 'D:/Books/Quay, Jo/a.pdf', mediaType: pdf },
      ],
    ],
    [
      'Mendeley',
      `:C$\\backslash$:/Users/n/Lit/{\\_}Caf{\\'{e}} {\\&} M{\\"{u}}hle.pdf:pdf;:C$\\backslash$:/b.pdf:pdf`,
      [
        { path: 'C:/Users/n/Lit/_Café & Mühle.pdf', mediaType: pdf },
        { path: 'C:/b.pdf', mediaType: pdf },
      ],
    ],
    ['Mendeley on other systems', ':home/n/a{\\_}b.pdf:pdf', [{ path: 'home/n/a_b.pdf', mediaType: pdf }]],
    [
      'Qiqqa and JabRef on Windows',
      ':C\\:\\\\Qiqqa\\\\docs\\\\A\\\\B.pdf:PDF',
      [{ path: 'C:\\Qiqqa\\docs\\A\\B.pdf', mediaType: pdf }],
    ],
    [
      'JabRef',
      'Read\\; twice:lit/a\\:b\\;c.pdf:PDF;:d.html:URL',
      [
        { title: 'Read; twice', path: 'lit/a:b;c.pdf', mediaType: pdf },
        { path: 'd.html', mediaType: 'text/html' },
      ],
    ],
    [
      'Zotero',
      'Full Text PDF:files/3/a b.pdf:application/pdf;Snapshot:files/4/c.html:text/html',
      [
        { title: 'Full Text PDF', path: 'files/3/a b.pdf', mediaType: pdf },
        { title: 'Snapshot', path: 'files/4/c.html', mediaType: 'text/html' },
      ],
    ],
    [
      'a title with a colon of its own',
      'Quays: a study:files/3/a.pdf:application/pdf',
      [{ title: 'Quays: a study', path: 'files/3/a.pdf', mediaType: pdf }],
    ],
    ['a path of Windows', 'C:\\new\\_old\\a.pdf', [{ path: 'C:\\new\\_old\\a.pdf' }]],
    ['two of them', 'C:\\a.pdf;D:\\b.pdf', [{ path: 'C:\\a.pdf' }, { path: 'D:\\b.pdf' }]],
    ['one of a network', '\\\\quay\\lit\\a.pdf', [{ path: '\\\\quay\\lit\\a.pdf' }]],
    ['a path and its type', '/lit/a.pdf:PDF', [{ path: '/lit/a.pdf', mediaType: pdf }]],
    ['a path with a comma', '/lit/Quay, Jo.pdf', [{ path: '/lit/Quay, Jo.pdf' }]],
    ['an address of a file', 'file:///C:/lit/a b.pdf', [{ path: 'file:///C:/lit/a b.pdf' }]],
    ['one in parts', ':file:///C:/lit/a.pdf:PDF', [{ path: 'file:///C:/lit/a.pdf', mediaType: pdf }]],
    ['an address', 'https://quay.example/a;b.pdf', [{ path: 'https://quay.example/a;b.pdf' }]],
    ['doubled slashes', 'C://lit//a.pdf', [{ path: 'C://lit//a.pdf' }]],
    ['a line that was broken', ':lit/a\n\t b.pdf:PDF', [{ path: 'lit/a b.pdf', mediaType: pdf }]],
    [
      'an entity of HTML',
      'Text:lit/R&amp;D.pdf:PDF',
      [{ title: 'Text', path: 'lit/R&amp;D.pdf', mediaType: pdf }],
    ],
    ['nothing', ' : : ', []],
  ])('reads %s', (_, field, links) => {
    expect(parseFileLinks(field)).toEqual(links);
  });

  it('reads back what is written', () => {
    const links = [
      { path: 'C:\\lit\\_a;b:c.pdf', title: 'A: b; \\c', mediaType: pdf },
      { path: '/lit/Quay, Jo.pdf', title: '', mediaType: '' },
      { path: '\\\\quay\\lit\\a.pdf', mediaType: 'x/y' },
    ];
    expect(parseFileLinks(formatFileLinks(links))).toEqual([
      links[0],
      { path: '/lit/Quay, Jo.pdf' },
      { path: '\\\\quay\\lit\\a.pdf', mediaType: 'x/y' },
    ]);
  });

  it('stays quick on hostile fields', () => {
    for (const part of [':PDF,', '{\\', ' ', '\\', ':a', ';&', 'a.b ']) parseFileLinks(part.repeat(300_000));
  });
});

describe('parsePaths', () => {
  it('takes paths, and nothing that only might be one', () => {
    expect(parsePaths('lit/a.pdf')).toEqual([{ path: 'lit/a.pdf' }]);
    expect(parsePaths('a.pdf; b.pdf')).toEqual([{ path: 'a.pdf' }, { path: 'b.pdf' }]);
    expect(parsePaths('yes')).toEqual([]);
  });
});
