/** Runs a task for each, so many at once, and gives the results in the order of the list. A failure ends the rest. */
export async function severalAtOnce<T, R>(
  list: readonly T[],
  atOnce: number,
  task: (each: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(list.length);
  const entries = list.entries();
  const work = async () => {
    for (const [index, each] of entries) results[index] = await task(each, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, work));
  return results;
}
