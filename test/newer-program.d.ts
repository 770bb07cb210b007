export declare function asNewer(name: string): string;
