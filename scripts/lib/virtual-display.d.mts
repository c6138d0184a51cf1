type Display = { readonly env: NodeJS.ProcessEnv; close(): void };

export const isHeadless: boolean;
export function openVirtualDisplay(env: NodeJS.ProcessEnv): Promise<Display>;
export function withVirtualDisplay<T>(
  env: NodeJS.ProcessEnv,
  task: (env: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T>;
