import { expect, it } from 'vitest';
import { withFlatSubstitutes } from './flat-substitutes.ts';

const node = (name: string, children: object[], variable?: string) => ({
  name,
  attrs: variable ? { variable } : {},
  children,
});

it('puts names that stand in for a stand-in after it', () => {
  const director = node('names', [], 'editorial-director');
  const editor = node('names', [node('substitute', [director])], 'editor');
  const style = node('style', [node('names', [node('name', []), node('substitute', [editor])], 'author')]);
  expect(JSON.parse(withFlatSubstitutes(JSON.stringify(style)))).toEqual(
    node('style', [
      node(
        'names',
        [node('name', []), node('substitute', [node('names', [], 'editor'), director])],
        'author',
      ),
    ]),
  );
});

it('leaves all other styles as they are', () => {
  const text = ` ${JSON.stringify(node('style', [node('substitute', [node('names', [], 'editor')])]))}`;
  expect(withFlatSubstitutes(text)).toBe(text);
});
