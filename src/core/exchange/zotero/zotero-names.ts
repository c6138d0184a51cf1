import { attribute, type XmlNode } from '../xml/xml-node.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  z: 'http://www.zotero.org/namespaces/export#',
  bib: 'http://purl.org/net/biblio#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  link: 'http://purl.org/rss/1.0/modules/link/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
};
const BY_URI: ReadonlyMap<string, string> = new Map(
  Object.entries(PREFIXES).map(([prefix, uri]) => [uri, prefix]),
);

/** The declarations of the namespaces that Zotero RDF uses. */
export const NAMESPACE_DECLARATIONS = Object.entries(PREFIXES)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('\n');

/** A name with the prefix that Zotero gives its namespace, whatever the file calls it. */
export function zoteroNameOf(uri: string, local: string): string {
  const prefix = BY_URI.get(uri);
  return prefix ? `${prefix}:${local}` : local;
}

/** The name that other nodes point to a node by. */
export function nodeName(node: XmlNode): string {
  const id = attribute(node, 'rdf:ID');
  return attribute(node, 'rdf:about') || (id ? `#${id}` : attribute(node, 'rdf:nodeID'));
}
