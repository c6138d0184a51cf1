/** Names that babel and biblatex have for languages, by language tag; the one that we write first. */
const NAMES: readonly (readonly [tag: string, ...names: string[]])[] = [
  ['ar', 'arabic'],
  ['bg', 'bulgarian'],
  ['ca', 'catalan'],
  ['cs', 'czech'],
  ['da', 'danish'],
  ['de', 'ngerman', 'german'],
  ['de-AT', 'naustrian', 'austrian'],
  ['de-CH', 'nswissgerman', 'swissgerman'],
  ['el', 'greek'],
  ['en', 'english'],
  ['en-AU', 'australian'],
  ['en-CA', 'canadian'],
  ['en-GB', 'british', 'ukenglish'],
  ['en-NZ', 'newzealand'],
  ['en-US', 'american', 'usenglish'],
  ['es', 'spanish'],
  ['et', 'estonian'],
  ['eu', 'basque'],
  ['fa', 'persian', 'farsi'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['fr-CA', 'canadien', 'acadian'],
  ['he', 'hebrew'],
  ['hr', 'croatian'],
  ['hu', 'magyar', 'hungarian'],
  ['hy', 'armenian'],
  ['it', 'italian'],
  ['ja', 'japanese'],
  ['ckb', 'sorani', 'centralkurdish'],
  ['kmr', 'kurmanji'],
  ['la', 'latin'],
  ['lt', 'lithuanian'],
  ['lv', 'latvian'],
  ['nb', 'norsk', 'norwegian', 'bokmal'],
  ['nl', 'dutch'],
  ['nn', 'nynorsk'],
  ['pl', 'polish'],
  ['pt', 'portuguese', 'portuges'],
  ['pt-BR', 'brazilian', 'brazil'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sk', 'slovak'],
  ['sl', 'slovene', 'slovenian'],
  ['sr', 'serbian'],
  ['sv', 'swedish'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
  ['vi', 'vietnamese'],
  ['zh', 'chinese'],
];
const tagByName = new Map(NAMES.flatMap(([tag, ...names]) => names.map((name) => [name, tag] as const)));
const nameByTag = new Map(NAMES.map(([tag, name]) => [tag, name ?? tag] as const));

/** The tag of a language that a file calls by its name; anything else as it is. */
export function languageTag(written: string): string {
  return tagByName.get(written.toLowerCase()) ?? written;
}

/** What babel calls a language; `undefined` for those that it has no name for. */
export function babelName(tag: string): string | undefined {
  return nameByTag.get(tag);
}
