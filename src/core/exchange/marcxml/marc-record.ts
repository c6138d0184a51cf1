import { attribute, childrenOf, textOf, type XmlNode } from '../xml/xml-node.ts';

/** A field of MARC 21: its tag, its indicators, and its subfields in their order. */
export type MarcField = {
  readonly tag: string;
  readonly first: string;
  readonly second: string;
  readonly subfields: readonly { readonly code: string; readonly value: string }[];
};

/** A record of MARC 21. */
export type MarcRecord = {
  readonly leader: string;
  /** Control fields, such as `001` and `008`, by their tags. */
  readonly controls: ReadonlyMap<string, string>;
  readonly fields: readonly MarcField[];
};

/** The record that a `record` element holds. Control fields keep their spaces, for their places count. */
export function marcRecordFrom(node: XmlNode): MarcRecord {
  const controls = childrenOf(node, 'controlfield').map(
    (each) => [attribute(each, 'tag'), rawText(each)] as const,
  );
  const leader = childrenOf(node, 'leader')[0];
  return {
    leader: leader ? rawText(leader) : '',
    controls: new Map(controls),
    fields: childrenOf(node, 'datafield').map((field) => ({
      tag: attribute(field, 'tag'),
      first: attribute(field, 'ind1'),
      second: attribute(field, 'ind2'),
      subfields: childrenOf(field, 'subfield').map((each) => ({
        code: attribute(each, 'code'),
        value: textOf(each).split(/\s+/u).join(' '),
      })),
    })),
  };
}

/** The values of a field’s subfields of these codes, as they stand. */
export function subfieldsOf(field: MarcField, codes: string): readonly string[] {
  return field.subfields.flatMap(({ code, value }) => (codes.includes(code) && value !== '' ? [value] : []));
}

/** The first value of a subfield, without the punctuation by which ISBD joins it to the next. */
export function subfieldOf(field: MarcField, code: string): string {
  return withoutIsbd(subfieldsOf(field, code)[0] ?? '');
}

/**
 * Text without the marks that ISBD puts between areas: `Title :` and `Publisher,`. A full stop stays behind initials
 * and abbreviations.
 *
 * @see https://www.loc.gov/marc/bibliographic/bdintro.html
 */
export function withoutIsbd(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  while (end > 0 && ' :;,/=+'.includes(trimmed[end - 1] ?? 'x')) end -= 1;
  const last = trimmed.slice(Math.max(0, end - 6), end);
  const isStop = last.endsWith('.') && !last.endsWith('..') && !/(?:^|[\s.-])\p{L}{1,3}\.$/u.test(last);
  const clean = trimmed.slice(0, isStop ? end - 1 : end);
  const isBracketed = clean.startsWith('[') && clean.endsWith(']') && clean.indexOf('[', 1) === -1;
  return isBracketed ? clean.slice(1, -1) : clean;
}

function rawText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : '')).join('');
}
