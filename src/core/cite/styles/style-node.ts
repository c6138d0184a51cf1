import { z } from 'zod';

/** An element of a CSL style or locale in citeproc's JSON form. */
export type StyleNode = {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
};

export const styleNodeSchema: z.ZodType<StyleNode> = z.object({
  name: z.string(),
  attrs: z.record(z.string(), z.string()),
  get children() {
    return z.array(z.union([z.string(), styleNodeSchema]));
  },
});

/** The elements of this name directly inside another. */
export function childrenNamed(node: StyleNode | undefined, name: string): StyleNode[] {
  return (node?.children ?? []).filter(
    (child): child is StyleNode => typeof child !== 'string' && child.name === name,
  );
}
