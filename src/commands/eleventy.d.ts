/** The members of Eleventy that are used here; the package ships no types. */
declare module '@11ty/eleventy' {
  interface Config {
    addGlobalData(name: string, value: unknown): void
  }
  interface Options {
    readonly configPath: string
    readonly quietMode: boolean
    /** Everything is rendered and nothing written. */
    readonly dryRun: boolean
    readonly config: (config: Config) => void
  }
  export default class Eleventy {
    constructor(input: string, output: string | undefined, options: Options)
    /** Without it, every build would print Eleventy's own summary beside ours. Errors are thrown, not logged. */
    disableLogger(): void
    write(): Promise<unknown>
  }
}
