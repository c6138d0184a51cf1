import { z } from 'zod';

const idsSchema = z.array(z.union([z.string(), z.number()]).transform(String));
const citationSchema = z.tuple([
  z.looseObject({ citationID: z.string().optional(), citationItems: z.array(z.looseObject({})) }),
  z.array(z.tuple([z.string(), z.number()])),
  z.array(z.tuple([z.string(), z.number()])),
]);

/** One test of the CSL test suite. @see https://github.com/citation-style-language/test-suite */
export type CslFixture = {
  readonly name: string;
  readonly mode: string;
  readonly result: string;
  readonly csl: string;
  readonly input: readonly Record<string, unknown>[];
  readonly citationItems: readonly (readonly Record<string, unknown>[])[] | undefined;
  readonly citations: readonly z.infer<typeof citationSchema>[] | undefined;
  readonly bibEntries: readonly (readonly string[])[] | undefined;
  readonly bibSection: unknown;
  readonly abbreviations: unknown;
  readonly options: Readonly<Record<string, unknown>>;
};

/** Reads a human-readable fixture: sections between `>>===== NAME =====>>` and `<<===== NAME =====<<`. */
export function readFixture(name: string, text: string): CslFixture {
  const section = (title: string): string | undefined => {
    const pattern = new RegExp(`>>=+ ${title} =+>>\\n([\\s\\S]*?)\\n<<=+ ${title} =+<<`, 'u');
    return pattern.exec(text)?.[1];
  };
  const json = <T>(title: string, schema: z.ZodType<T>): T | undefined => {
    const content = section(title);
    return content === undefined ? undefined : schema.parse(JSON.parse(content));
  };
  const objects = z.array(z.record(z.string(), z.unknown()));
  return {
    name,
    mode: section('MODE')?.trim() ?? '',
    result: section('RESULT') ?? '',
    csl: section('CSL') ?? '',
    input: json('INPUT', objects) ?? [],
    citationItems: json('CITATION-ITEMS', z.array(objects)),
    citations: json('CITATIONS', z.array(citationSchema)),
    bibEntries: json('BIBENTRIES', z.array(idsSchema)),
    bibSection: json('BIBSECTION', z.unknown()),
    abbreviations: json('ABBREVIATIONS', z.unknown()),
    options: json('OPTIONS', z.record(z.string(), z.unknown())) ?? {},
  };
}
