/** Does a place in an English text stand within quotation marks? */
export const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1
