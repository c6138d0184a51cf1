import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApaSmallWord, titleCase } from './title-case.ts';

describe('titleCase', () => {
  it.each([
    ['the return of the sailors', 'The Return of the Sailors', 'MLA9 2.90'],
    ['ports: a history', 'Ports: A History', 'MLA9 2.90: first word of the subtitle'],
    ['what iPhone users look for', 'What iPhone Users Look For', 'CMOS17 8.159: last word'],
    ['what we believe in: a history of trust', 'What We Believe In: A History of Trust', 'CMOS17 8.159'],
    ['what is it for? notes on a port', 'What Is It For? Notes on a Port', 'CMOS17 8.159'],
    ['well‐known, post‑war state-of-the-art', 'Well‐Known, Post‑War State-of-the-Art', 'CMOS17 8.161'],
    ['in-depth notes', 'In-Depth Notes', 'CMOS17 8.161'],
    ["calls plan 'reckless' and “unfair”", "Calls Plan 'Reckless' and “Unfair”", 'MLA9 2.90'],
    [
      'rock ’n’ roll and the ’60s: the workers’ strike',
      'Rock ’n’ Roll and the ’60s: The Workers’ Strike',
      'CMOS17 6.116',
    ],
    ['they’re at o’clock', 'They’re at O’clock', 'apostrophes within words'],
    [
      'news at kurdistan-24.net and https://bit.ly/xyz: details',
      'News at kurdistan-24.net and https://bit.ly/xyz: Details',
      'addresses',
    ],
    [
      'write to desk@port.example, @citydesk or #flood',
      'Write to desk@port.example, @citydesk or #flood',
      'handles and tags',
    ],
    ['essays by bell hooks and e. e. cummings', 'Essays by bell hooks and e. e. cummings', 'CMOS17 8.4'],
    ['in Yahoo! in trouble', 'In Yahoo! in Trouble', 'PM7 6.14: a brand’s mark ends no sentence'],
    [
      '<i>homo</i> and <span class="nocase">of x</span>',
      '<i>Homo</i> and <span class="nocase">of x</span>',
      'CSL: nocase',
    ],
  ])('%s', (text, expected) => {
    expect(titleCase(text)).toBe(expected);
  });

  it('has APA’s capitals: every word of four letters or more (PM7 6.17)', () => {
    expect(
      titleCase('two held after raid with help from police over the border', { isSmall: isApaSmallWord }),
    ).toBe('Two Held After Raid With Help From Police Over the Border');
    expect(titleCase('a self-report from follow-up', { isSmall: isApaSmallWord })).toBe(
      'A Self-Report From Follow-Up',
    );
  });

  it('changes nothing but the case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(titleCase(text).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});
