/** Whether YAML can be given to a parser: small, and not nested so deeply that reading it exhausts the stack. */

/** Most units of text: front matter and sidecars hold a few fields. */
const maxSize = 65_536

/** Most brackets open at a time, and most dashes that open lists within lists in one line. */
const maxDepth = 40
const dashes = /(?:[-?]\s+){40}/

export function isReadableYaml(text: string): boolean {
  if (text.length > maxSize || dashes.test(text)) return false
  let depth = 0
  for (const { 0: sign } of text.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    if (depth > maxDepth) return false
  }
  return true
}
