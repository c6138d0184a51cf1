import { describe, expect, it } from 'vitest';
import { parseHtml } from '../page/html-tree.ts';
import { pageFacts } from '../page/page-facts.ts';
import { roleCandidates } from './roles.ts';

const rolesOf = (html: string) => roleCandidates(pageFacts(parseHtml(`<h1>A title</h1>${html}`), undefined));
const ANA = { family: 'Ruiz', given: 'Ana' };

describe('roleCandidates', () => {
  it.each([
    ['Translated by Ana Ruiz', 'translator'],
    ['Übersetzung: Ana Ruiz', 'translator'],
    ['Translation: Ana Ruiz', 'translator'],
    ['Interview: Ana Ruiz', 'interviewer'],
    ['Das Gespräch führte Ana Ruiz', 'interviewer'],
    ['(Reporting by Bo Lind; Editing by Ana Ruiz)', 'editor'],
    ['Additional reporting by Ana Ruiz', 'contributor'],
    ['Ana Ruiz contributed to this report.', 'contributor'],
  ] as const)('reads “%s”', (line, role) => {
    expect(rolesOf(`<p>${line}</p>`)[role]?.[0]).toMatchObject({ value: [ANA], raw: line });
  });

  it('reads the name under a label that stands alone', () => {
    expect(rolesOf('<p>Translation</p><p>Ana Ruiz</p>').translator?.[0]?.value).toEqual([ANA]);
    expect(rolesOf('<p>翻訳者</p><p>林 晓</p>').translator?.[0]?.value).toEqual([{ literal: '林 晓' }]);
    expect(rolesOf('<p>Translation</p><p>It is hard to translate a harbour.</p>')).toEqual({});
  });

  it('credits nobody in a line that goes on about something else', () => {
    expect(rolesOf('<p>Translational Harbour Research, Quay</p>')).toEqual({});
    expect(rolesOf('<p>Edited by hand, the film took years to finish.</p><p>A text.</p>')).toEqual({});
  });
});
