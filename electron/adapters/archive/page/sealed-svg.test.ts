import { describe, expect, it } from 'vitest';
import { sealedSvg } from './sealed-svg.ts';

describe('sealedSvg', () => {
  it.each([
    ['<?xml-stylesheet href="a.css"?><svg/>', '<svg/>'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>', '<svg/>'],
    ['<!DOCTYPE svg [<!ENTITY a "]"> ] ><svg>&a;</svg>', '<svg>&a;</svg>'],
    ['<svg/><!DOCTYPE svg [ never closed', '<svg/>'],
    ['<svg><script>alert(1)</script ><path/></svg>', '<svg><path/></svg>'],
    ['<svg><script>alert(1)', '<svg>'],
    ['<svg><foreignObject><p/></foreignObject></svg>', '<svg></svg>'],
    ['<svg onload="x()"/>', '<svg/>'],
    ['<svg><image href="http://a.example/x.png"/></svg>', '<svg><image href="#"/></svg>'],
    ['<svg><use href="#a"/></svg>', '<svg><use href="#a"/></svg>'],
    ['<svg style="fill:url( #a )"/>', '<svg style="fill:url( #a )"/>'],
    ['<svg style="fill:url( \'http://a.example/x\')"/>', '<svg style="fill:url(#)"/>'],
    ['<svg><style>a{fill:url(http://a.example/x', '<svg><style>a{fill:url(#)'],
  ])('seals %s', (svg, expected) => {
    expect(sealedSvg(svg)).toBe(expected);
  });
});
