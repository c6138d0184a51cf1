import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMhtmlHeaders } from './read-mhtml-headers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readMhtmlHeaders', () => {
  it('reads what Chromium writes', () => {
    const file = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://harbour.example/strike',
      'Subject: =?utf-8?Q?Streik_im_Hafen:_=E2=80=9ENichts?=',
      ' =?utf-8?Q?_geht=E2=80=9C?=',
      'Date: Tue, 5 Mar 2024 10:11:12 +0100',
      'MIME-Version: 1.0',
      '',
      'Subject: not this',
    ].join('\r\n');
    expect(readMhtmlHeaders(bytes(file))).toEqual({
      title: 'Streik im Hafen: „Nichts geht“',
      url: 'https://harbour.example/strike',
      savedAt: 'Tue, 5 Mar 2024 10:11:12 +0100',
      by: 'mhtml-headers',
    });
  });

  it('reads words in other encodings, and leaves what it cannot read as it is', () => {
    const subject = (text: string) => readMhtmlHeaders(bytes(`Subject: ${text}\n\n`)).title;
    expect(subject('=?windows-1256?B?48fP?=')).toBe('ماد');
    expect(subject('=?klingon?B?48fP?=')).toBe('=?klingon?B?48fP?=');
    expect(subject('=?utf-8?B?*?=')).toBe('=?utf-8?B?*?=');
    expect(subject('Plain')).toBe('Plain');
  });

  it('takes no address that is not of the web', () => {
    expect(readMhtmlHeaders(bytes('Content-Location: file:///C:/page.html\n\n')).url).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        expect(readMhtmlHeaders(content).by).toBe('mhtml-headers');
      }),
    );
  });
});
