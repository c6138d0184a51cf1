import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { understandQuery } from '#core/search/understand-query.ts';
import { renderInWindow } from '../../../tests/support/render-in-window.tsx';
import { changeRequest, NEWEST_FIRST, viewState } from '../../lib/view-state.ts';
import { searchField } from './search-field.ts';
import { Understood } from './Understood.tsx';

function show(query: string) {
  viewState.set({ request: { view: 'all', query, sort: NEWEST_FIRST } });
  return renderInWindow(
    <>
      <input data-search defaultValue={query} aria-label="field" />
      <Understood />
    </>,
    { 'search.understand': ({ query: asked }) => understandQuery(asked) },
  );
}

const query = () => viewState.get().request.query;
const chips = async () => (await screen.findAllByRole('row')).map(({ textContent }) => textContent);

beforeEach(() => searchField.set({ isTyping: false }));

describe('Understood', () => {
  it.each<[query: string, chips: readonly string[]]>([
    ['camps by:Omer', ['camps', 'AuthorOmer']],
    ['year:2018-2020 x', ['Published2018 – 2020', 'x']],
    ['after:2019-03 type:newspaper', ['Publishedsince Mar 2019', 'TypeNewspaper article']],
    ['lang:deutsch no:doi', ['LanguageGerman', 'without a DOI']],
    ['-tag:war added:7d', ['Tag notwar', 'Addedsince 7 days ago']],
    ['"on their soil" deten* x', ['“on their soil”', 'deten…', 'x']],
    ['camps OR by:Omer', ['camps or Author: Omer']],
    ['NOT police is:sealed', ['notpolice', 'sealed']],
    ['x year:abc', ['x', 'year:abc']],
  ])('shows what %s asks for', async (typed, expected) => {
    show(typed);
    expect(await chips()).toEqual(expected);
  });

  it('follows what is typed', async () => {
    show('by:Omer camps -tag:war');
    await screen.findByText('Omer');
    act(() => changeRequest({ query: 'camps -tag:war by:Omer year:2019' }));
    expect(await screen.findByText('2019')).toBeTruthy();
    expect(await chips()).toEqual(['camps', 'Tag notwar', 'AuthorOmer', 'Published2019']);
  });

  it('shows nothing for words alone', async () => {
    const { asked, container } = show('detention camps');
    await screen.findByLabelText('field');
    expect(asked).toEqual(['search.understand']);
    expect(container.textContent).toBe('');
  });

  it('takes a part out by the pointer and by the keyboard', async () => {
    const { person } = show('camps by:Omer -tag:war');
    const rows = await screen.findAllByRole('row');
    await person.click(
      within(rows[1] as HTMLElement).getByRole('button', { name: 'Search without Author: Omer' }),
    );
    expect(query()).toBe('camps -tag:war');
    await person.click(screen.getByLabelText('field'));
    await person.tab();
    // The focus is where it was: at the part after the one that went.
    await person.keyboard('{Delete}');
    expect(query()).toBe('camps');
  });

  it('goes to where a part was typed to edit it', async () => {
    const { person } = show('camps by:Omer');
    await person.click(await screen.findByText('Omer'));
    const field = screen.getByLabelText<HTMLInputElement>('field');
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([6, 13]);
  });

  it('says what was not understood, and mends it in one press', async () => {
    const { person } = show('ports colour:red');
    expect((await screen.findByRole('status')).textContent).toContain('“colour:” is not known');
    await person.click(screen.getByRole('button', { name: 'Search for ports tag:red' }));
    expect(query()).toBe('ports tag:red');
  });

  it('waits with what may only not be finished until nobody types', async () => {
    searchField.set({ isTyping: true });
    show('ports year:20');
    await screen.findByLabelText('field');
    expect(screen.queryByText('year:20')).toBeNull();
    act(() => searchField.set({ isTyping: false }));
    expect(await chips()).toEqual(['ports', 'year:20']);
    expect(await screen.findByText(/“20” is no date/u)).toBeTruthy();
  });
});
