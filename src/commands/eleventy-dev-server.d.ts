/** The members of Eleventy's development server that are used here; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  interface Options {
    readonly pathPrefix?: string
    readonly messageOnStart?: (start: { readonly localhostUrl: string }) => string
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer
    serve(port: number): void
    reload(): void
  }
}
