/** The members of citation-js that are used here; the packages ship no types. */
declare module '@citation-js/core' {
  /** Anything that the loaded plugins can read, as CSL-JSON. */
  export class Cite {
    constructor(data: string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
