import { oneOf, type Random, wholeBelow } from '../../../benchmarks/corpus/random.ts';
import { monotony, oddLetters, passage, SENTENCES } from './words.ts';

/** A report as an agency sends it, its parts out of place, doubled, cut or blown up. */
export function wireText(random: Random): string {
  const parts = [
    'A title of some words',
    'A standfirst under it.',
    ...SENTENCES.slice(0, 5),
    passage(random),
  ];
  const shuffled = Array.from({ length: 1 + wholeBelow(random, 14) }, () => {
    const part = oneOf(random, parts);
    const roll = random();
    if (roll < 0.1) return part.slice(0, wholeBelow(random, part.length));
    if (roll < 0.15) return part.toUpperCase();
    if (roll < 0.2) return part + monotony(random, 1_000);
    return part;
  });
  return shuffled.join(oneOf(random, ['\n\n', '\n', '\r\n', '\u2028', ' ', '\n \t\n']));
}

/** Prose in one script or many. */
export function textOfScripts(random: Random): string {
  const own = oneOf(random, SENTENCES);
  const lines = Array.from({ length: 2 + wholeBelow(random, 20) }, () =>
    random() < 0.8 ? own.repeat(1 + wholeBelow(random, 4)) : oneOf(random, SENTENCES),
  );
  if (random() < 0.5) return lines.join('\n\n');
  return `<!doctype html><html><head><title>${lines[0]}</title></head><body><article><p>${lines.join('</p><p>')}</p></article>`;
}

/** A text that is one thing many times over. */
export function monotonousText(random: Random): string {
  const size = oneOf(random, [500, 5_000, 50_000]);
  return [passage(random), monotony(random, size), passage(random)].join(oneOf(random, ['', ' ', '\n\n']));
}

/** Letters no one types, alone and among others. */
export function oddText(random: Random): string {
  const text = Array.from({ length: 1 + wholeBelow(random, 20) }, () =>
    random() < 0.5 ? oddLetters(random, 30) : passage(random),
  ).join(oneOf(random, ['', ' ', '\n\n']));
  return random() < 0.5 ? text : `<html><body><h1>${text.slice(0, 50)}</h1><article><p>${text}</p></article>`;
}
