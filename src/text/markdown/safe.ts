/** Whether Markdown can be parsed in time and stack: remark is recursive in nesting, and quadratic in signs without a partner. */

/** Signs of quotations and lists that may open one within the other on a line. */
const nested = /^(?:[ \t]{0,8}(?:>|[-+*]|\d{1,9}[.)])){25}/m

/** An entry set in as deep as thirty lists. */
const deepEntry = /^[ \t]{60}[ \t]*(?:>|[-+*]|\d{1,9}[.)])\s/m

/** Most signs of emphasis and links in one block. */
const mostSigns = 1500

export function isSafeMarkdown(text: string): boolean {
  if (nested.test(text) || deepEntry.test(text)) return false
  return text.split(/\n[ \t]*\r?\n/).every((block) => {
    let signs = 0
    for (const _ of block.matchAll(/[*_[\]`<]+/g)) if (++signs > mostSigns) return false
    return true
  })
}
