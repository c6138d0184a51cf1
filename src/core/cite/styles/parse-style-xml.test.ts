import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/support/says.ts';
import { parseStyleXml } from './parse-style-xml.ts';

const INFO = '<info><title>Quay Notes</title><id>http://www.zotero.org/styles/Quay-Notes</id></info>';

function style(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?><style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${attributes}>${inside}</style>`;
}

describe('parseStyleXml', () => {
  it('reads what a person chooses the style by', () => {
    const info = INFO.replace(
      '</info>',
      '<category citation-format="note"/><category field="history"/></info>',
    );
    const xml = style(
      `${info}<citation><layout/></citation><bibliography/>`,
      'class="note" default-locale="de-AT"',
    );
    expect(parseStyleXml(`\ufeff${xml}`, 'x.csl').facts).toEqual({
      id: 'quay-notes',
      title: 'Quay Notes',
      fields: ['history'],
      format: 'note',
      isNote: true,
      hasBibliography: true,
      isInstalled: true,
      locale: 'de-AT',
    });
  });

  it('calls the conference’s variable by its new name, and keeps empty terms', () => {
    const xml = style(
      `${INFO}<citation><layout><text variable="event title"/><term name="and"/></layout></citation>`,
    );
    const text = JSON.stringify(parseStyleXml(xml, 'x.csl').node);
    expect(text).toContain('"variable":"event-title title"');
    expect(text).toContain('"attrs":{"name":"and"},"children":[""]');
  });

  it('knows the parent of a dependent style, which has no citation of its own', () => {
    const link = '<link href="http://www.zotero.org/styles/APA" rel="independent-parent"/>';
    const { facts } = parseStyleXml(style(INFO.replace('</info>', `${link}</info>`)), 'x.csl');
    expect(facts).toMatchObject({ id: 'quay-notes', parent: 'apa' });
  });

  it('takes the file’s name where the id is no name', () => {
    const xml = style(`<info><title>T</title><id>../../etc/..</id></info><citation/>`);
    expect(parseStyleXml(xml, 'My Own.csl'.replace(' ', '-')).facts.id).toBe('my-own');
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'document must contain a root element'],
    ['no XML', 'hello', 'is not a citation style'],
    ['another document', '<html/>', 'its first element is “html”, not “style”'],
    ['no title', style('<info><id>x</id></info><citation/>'), 'it has no title or no id'],
    ['no citation', style(INFO), 'it has no citation'],
    [
      'a style that follows itself',
      style(INFO.replace('</info>', '<link href="quay-notes" rel="independent-parent"/></info>')),
      'it follows itself',
    ],
    [
      'too deep',
      style(`${INFO}${'<group>'.repeat(500)}${'</group>'.repeat(500)}`),
      'it is too large or too deep',
    ],
    ['too large', style(`${INFO}${'<text/>'.repeat(60_000)}`), 'it is too large or too deep'],
    [
      'an entity bomb',
      `<!DOCTYPE style [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${style(`<info><title>&b;</title><id>x</id></info><citation/>`)}`,
      'is not a citation style',
    ],
  ])('refuses %s in a sentence', (_, xml, why) => {
    expect(() => parseStyleXml(xml, 'bad.csl')).toThrow(says(why));
    expect(() => parseStyleXml(xml, 'bad.csl')).toThrow(says(/^bad\.csl is not a citation style/u));
  });
});
