export function bringUpBuild(say: (line: string) => void): Promise<void>;
export function bringUpStyles(say: (line: string) => void): Promise<void>;
export function isBuildFresh(): boolean;
