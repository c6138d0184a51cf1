import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

describe('readArguments', () => {
  it('takes global options before and after the command', () => {
    for (const line of [
      ['--library', 'lib', '--json', 'add', 'a.txt', '--tag', 'x', '--tag', 'y'],
      ['add', 'a.txt', '--tag', 'x', '--tag=y', '--json', '--library=lib'],
    ]) {
      const read = readArguments(line);
      if (read.kind !== 'run') throw new Error(`read as ${read.kind}`);
      expect([
        read.command.name,
        read.json,
        read.library,
        read.args.positionals,
        read.args.texts('tag'),
      ]).toEqual(['add', true, 'lib', ['a.txt'], ['x', 'y']]);
    }
  });

  it('takes - as a source', () => {
    expect(readArguments(['add', '-'])).toMatchObject({ kind: 'run', args: { positionals: ['-'] } });
  });

  it.each([
    [['fly'], 'There is no command “fly”.'],
    [['list', '--colour'], '--colour'],
    [['--json'], 'Say which command to run.'],
    [['list', '--library', ''], '--library needs the name of a folder.'],
  ])('says what is wrong with %j', (line, message) => {
    expect(readArguments(line)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) });
  });

  it.each([[[]], [['--help']], [['help']], [['add', '--help']]])('helps on %j', (line) => {
    expect(readArguments(line).kind).toBe('help');
  });
});
