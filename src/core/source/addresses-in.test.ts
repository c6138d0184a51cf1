import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses-in.ts';

const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ADDRESS = 'https://harbour.example/strike?a=1&b=2';

describe('addressesIn', () => {
  it.each([
    ['a Windows shortcut', `[InternetShortcut]\r\nURL=${ADDRESS}\r\nIconIndex=0\r\n`],
    ['a Linux link', `[Desktop Entry]\nType=Link\nName=Strike\nURL=${ADDRESS}\n`],
    [
      'a macOS link',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>URL</key><string>${ADDRESS.replace('&', '&amp;')}</string></dict></plist>`,
    ],
  ])('reads the address out of %s', (_, text) => {
    expect(addressesIn(bytes(text))).toEqual([ADDRESS]);
  });

  it.each([
    ['https://a.example/', `\x5f\x10${String.fromCharCode(18)}`],
    ['http://a.eu', '\x5b'],
    [`https://a.example/${'x'.repeat(300)}`, '\x5f\x11\x01\x3e'],
  ])('reads %s out of a binary macOS link', (address, marker) => {
    expect(addressesIn(latin(`bplist00\xd1\x01\x02SURL${marker}${address}\x08\x0b\x0f`))).toEqual([
      address === 'http://a.eu' ? 'http://a.eu/' : address,
    ]);
  });

  it('reads a list', () => {
    expect(addressesIn(bytes('https://a.example/\nhttps://b.example/'))).toHaveLength(2);
  });

  it.each([
    ['a text', 'See https://a.example/\nand more'],
    ['a single address', 'https://a.example/'],
    ['a link to a program', '[InternetShortcut]\nURL=file:///C:/run.exe'],
    [
      'another property list',
      '<?xml version="1.0"?><plist><dict><key>Name</key><string>x</string></dict></plist>',
    ],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(addressesIn(bytes(text))).toBeUndefined();
  });

  it('never throws, and gives web addresses only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (content, isList) => {
        const all = isList ? Uint8Array.of(...latin('bplist00SURL'), ...content) : content;
        for (const address of addressesIn(all) ?? []) expect(address).toMatch(/^https?:/u);
      }),
    );
  });
});
