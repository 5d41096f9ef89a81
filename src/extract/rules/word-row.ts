/** Whole menus that a dump prints on one line: words in a row that no sign parts. */
import type { Look } from '../look.ts'
import type { PageRule } from './rule.ts'

/** Letters from which a line that is no sentence would have a comma somewhere; and of how many one sign is too few. */
const rowSize = 150

/** Scripts without capitals part their sentences otherwise, or not at all. */
const uncased = /\p{Lo}/u

const signs = /[.,;:!?…"“”«»()[\]–—|](?=\s|$)|(?<=\s)[("“«[]/gu

function isWordRow({ text, size, stopped }: Look): boolean {
  if (size < rowSize || stopped || uncased.test(text)) return false
  return (text.match(signs)?.length ?? 0) < size / rowSize
}

/** "Son Dakika Haberleri Türkiye Haberleri Dünya Haberleri …", "Archive All Topics All Authors Newsletters Terms of use …" */
export const wordRow: PageRule = {
  name: 'word-row',
  role: 'navigation',
  confidence: 0.7,
  matches: isWordRow,
}
