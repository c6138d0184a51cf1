import { GROWING, type Growing } from './growing-texts.ts';

const TRIES = 3;
const FIRST_TIMES = 1_000;
const LAST_TIMES = 512_000;
/** So much processor time, and a growth can be told from the noise. */
const ENOUGH_MS = 120;
/** A text of four times the length may take so many times as long: in proportion is 4, the square is 16. */
const MOST_GROWTH = 9;

/** `growth`: reads texts that grow, and names the readers whose time grows faster than the text. By processor time, on a quiet machine. */
function main(): number {
  const only = process.argv[2];
  const chosen = GROWING.filter(({ name }) => only === undefined || name.includes(only));
  const found = chosen.flatMap((growing) => {
    const growth = growthOf(growing);
    return growth === undefined || growth.ratio <= MOST_GROWTH ? [] : [{ ...growth, name: growing.name }];
  });
  for (const { name, times, ratio, ms } of found)
    console.log(
      `${name}: four times the text takes ${ratio.toFixed(1)} times as long (${Math.round(ms)} ms at ${times})`,
    );
  console.log(`${chosen.length} readings, ${found.length} grow faster than their text`);
  return found.length > 0 ? 1 : 0;
}

/** How the time grows where it can be measured; nothing where the longest text is read in no time. */
function growthOf({ text, read }: Growing): { times: number; ratio: number; ms: number } | undefined {
  for (let times = FIRST_TIMES; times <= LAST_TIMES; times *= 2) {
    if (timeOf(() => read(text(times))) < ENOUGH_MS) continue;
    const ms = leastTimeOf(() => read(text(times)));
    if (ms < ENOUGH_MS) continue;
    const before = leastTimeOf(() => read(text(times / 4)));
    return { times, ratio: ms / Math.max(before, 1), ms };
  }
  return undefined;
}

/** What is measured once has the compiler and the collector of garbage in it. */
function leastTimeOf(task: () => void): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(task)));
}

function timeOf(task: () => void): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

process.exitCode = main();
