/** What a printed bibliography can be: for reading, for editors and for word processors. */
export const OUTPUT_FORMATS = [
  'text',
  'html',
  'rtf',
  'markdown',
  'asciidoc',
  'latex',
  'docx',
  'odt',
] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const OUTPUT_EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  text: 'txt',
  html: 'html',
  rtf: 'rtf',
  markdown: 'md',
  asciidoc: 'adoc',
  latex: 'tex',
  docx: 'docx',
  odt: 'odt',
};
