import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotesOfItem } from './NotesOfItem.tsx';

const shown = (html: string) => {
  const { container } = render(<NotesOfItem notes={[{ html, tags: ['todo'] }]} />);
  return container.querySelector('article > div')?.innerHTML;
};

describe('NotesOfItem', () => {
  it.each([
    ['<p>a <strong>b</strong> <em>c</em></p>', '<p>a <strong>b</strong> <em>c</em></p>'],
    ['<ul><li>a</li></ul><hr><p>b<br>c</p>', '<ul><li>a</li></ul><hr><p>b<br>c</p>'],
    ['<p><a href="https://example.org/">a</a></p>', '<p><u title="https://example.org/">a</u></p>'],
  ])('shows %j', (html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it('shows the colour of what was marked', () => {
    expect(shown('<p><span style="background-color: #ffd400">a</span></p>')).toMatch(
      /<span style="background-color: ?#ffd400;?">a<\/span>/u,
    );
  });

  it.each([
    '<p onclick="x()">a</p>',
    '<script>x()</script><p>a</p>',
    '<p>a<img src="x" onerror="x()"></p>',
    '<p>a</p><object>x</object>',
    '<p>a</p><style>p{color:red}</style>',
    '<p>a</p><svg><script>x()</script></svg>',
    '<form action="https://example.org"><p>a</p><input name="x"></form>',
    '<p>a</p><base href="https://example.org"><meta http-equiv="refresh" content="0">',
  ])('shows of %j, should it ever be stored, only the text', (html) => {
    expect(shown(html)).toBe('<p>a</p>');
  });

  it.each(['javascript:x()', 'data:text/html,x', 'file:///etc/passwd'])(
    'shows no address such as %s',
    (address) => {
      expect(shown(`<p><a href="${address}">a</a></p>`)).toBe('<p><u>a</u></p>');
    },
  );

  it('shows each note by itself with its tags, and nothing where there are none', () => {
    const notes = [{ html: '<p>one</p>', tags: ['a', 'b'] }, { html: '<p>two</p>' }];
    const { container, rerender } = render(<NotesOfItem notes={notes} />);
    expect(Array.from(container.querySelectorAll('article'), ({ textContent }) => textContent)).toEqual([
      'onea, b',
      'two',
    ]);
    rerender(<NotesOfItem notes={[]} />);
    expect(container.textContent).toBe('');
  });
});
