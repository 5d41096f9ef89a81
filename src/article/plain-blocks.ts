/** A Markdown body → its blocks, where it is nothing but plain paragraphs and crossheads, as most are: they need no parser. */

export interface PlainBlock {
  readonly isHeading: boolean
  readonly text: string
}

/** Signs that can mean anything but themselves in Markdown, wherever they stand; line ends and other controls. */
const speaking = /[\\*_`[\]<>&#\p{Cc}]/u

/** What makes a block something else than a paragraph: `- `, `1. `, `=`, `~~~`, an indent. */
const opener = /^(?:\s|[-+=~|:]|\d+[.)])/

/** @returns null where only a parser can tell */
export function plainBlocks(body: string): readonly PlainBlock[] | null {
  const blocks: PlainBlock[] = []
  for (const block of body.split('\n\n')) {
    const isHeading = block.startsWith('## ')
    const text = isHeading ? block.slice(3) : block
    if (text === '' || speaking.test(text) || opener.test(text) || text.trimEnd() !== text) return null
    blocks.push({ isHeading, text })
  }
  return blocks
}
