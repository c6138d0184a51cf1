import type { Engine } from 'citeproc';
import { childrenNamed, type StyleNode, styleNodeSchema } from '../styles/style-node.ts';

/** What an engine's style does that makes entries depend on each other. */
export type StyleTraits = {
  /** Letters behind the year tell works of one author and year apart. */
  readonly addsLetters: boolean;
  /** The same names are replaced by a dash under each other. */
  readonly substitutesNames: boolean;
  /** So are the first names alone where later ones differ. */
  readonly substitutesFirstNames: boolean;
  /** Entries, or who gets a letter, depend on whether citations could be taken for each other otherwise. */
  readonly asksWhetherAmbiguous: boolean;
  /** It sorts by its own numbers, so that no entry can be placed by itself. */
  readonly sortsByNumber: boolean;
  /** For each sort key, whether it descends. */
  readonly descending: readonly boolean[];
};

/** Reads the traits of an engine's style. @param text the style in citeproc's JSON form */
export function styleTraits(engine: Engine, text: string): StyleTraits {
  const style = styleNodeSchema.parse(JSON.parse(text));
  const [bibliography] = childrenNamed(style, 'bibliography');
  const [sort] = childrenNamed(bibliography, 'sort');
  const addsLetters = engine.opt['disambiguate-add-year-suffix'] === true;
  return {
    addsLetters,
    substitutesNames: typeof engine.bibliography.opt['subsequent-author-substitute'] === 'string',
    substitutesFirstNames: /^partial/u.test(
      String(engine.bibliography.opt['subsequent-author-substitute-rule'] ?? ''),
    ),
    asksWhetherAmbiguous: asks(style, addsLetters ? style : bibliography),
    sortsByNumber: childrenNamed(sort, 'key').some(({ attrs }) => attrs.variable === 'citation-number'),
    descending: (engine.bibliography_sort.opt.sort_directions ?? []).map(([low]) => low > 0),
  };
}

/** True if a part of a style, or a macro it comes to, asks whether a citation is ambiguous. */
function asks(style: StyleNode, part: StyleNode | undefined): boolean {
  const macros = new Map(childrenNamed(style, 'macro').map((macro) => [macro.attrs.name, macro]));
  const seen = new Set<StyleNode>();
  const visit = (node: StyleNode | undefined): boolean => {
    if (!node || seen.has(node)) return false;
    seen.add(node);
    if (node.attrs.disambiguate !== undefined) return true;
    if (node.attrs.macro !== undefined && visit(macros.get(node.attrs.macro))) return true;
    return node.children.some((child) => typeof child !== 'string' && visit(child));
  };
  return visit(part);
}
