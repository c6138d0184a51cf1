import type { FormatMessages } from '#core/said/format.ts';
import type { Phrases } from '../../phrases.ts';
import { all, number } from '../words.ts';

export const format: Phrases<FormatMessages> = {
  'format.unknown': ({ id, known }) => `“${id}” is no format of references. There are ${all(known)}.`,
  'format.begins-otherwise': ({ format: label }) =>
    `This is not in the format “${label}”: it begins otherwise. Export it again from the program it came from.`,
  'format.no-cff':
    'This is not a CITATION.cff file: it has no “cff-version”. Choose the file that came with the software.',
  'format.no-coins':
    'There are no references in this page: no span of COinS was found. Save the page again, or use another format.',
  'format.no-csl-json':
    'This is not CSL-JSON: a JSON array of items, each with a type of CSL, was expected. Export it again as CSL-JSON.',
  'format.no-csl-yaml':
    'This is not CSL-YAML: a list named “references” was expected. Export it again as CSL-YAML.',
  'format.no-csv':
    'This is not a table of references: its first row must name the columns, such as “title”, “author” and “year”.',
  'format.no-enw':
    'This is not an EndNote import file: no line in it begins with a tag such as “%T ”. Export it again.',
  'format.no-hayagriva':
    'This is not a file of Hayagriva: a map of works by their keys was expected. Choose the .yml file that Typst uses.',
  'format.no-nbib':
    'This is not a file of PubMed: no line in it begins with a tag such as “PMID- ”. Save it from PubMed again.',
  'format.no-ovid':
    'This is not a file of Ovid: no line in it begins with a tag such as “TI  - ”. Export it again as tagged text.',
  'format.no-redif':
    'This is not ReDIF: no line in it begins with a tag such as “Template-Type:”. Choose the .rdf or .redif file of the archive.',
  'format.no-refworks':
    'This is not a file of RefWorks: no line in it begins with a tag such as “RT ”. Export it again in its tagged format.',
  'format.no-ris':
    'This is not RIS: no line in it begins with a tag such as “TY  - ”. Export it again as RIS.',
  'format.no-wos':
    'This is not a file of Web of Science: no line in it begins with a tag such as “TI ”. Export it again as plain text or CIW.',
  'format.no-yaml': ({ fault, line }) =>
    line === undefined
      ? `This is not YAML that can be read: ${fault}.`
      : `This is not YAML that can be read (line ${number(line)}: ${fault}).`,
  'format.yaml-too-deep': 'This is not YAML that can be read: it is nested too deep.',
  'format.yaml-too-many-aliases':
    'This YAML refers to its own parts so often, or so deep, that it would grow without measure. Write the parts out and try again.',
};
