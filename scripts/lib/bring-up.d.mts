type BroughtUp = {
  readonly electronPath: string;
  readonly version: string;
  readonly source: string;
  readonly env: NodeJS.ProcessEnv;
};

export function bringUp(options?: {
  readonly build?: boolean;
  readonly say?: (line: string) => void;
}): Promise<BroughtUp>;
