export const isHeadless: boolean;
export function withVirtualDisplay<T>(
  env: NodeJS.ProcessEnv,
  task: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T>;
