/** What is timed: Dateline's cleaning and its peers, on the same pages in the same run. A stage a row; further stages join the list. */
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { Stage } from '../bench/timing.ts'
import type { RawFile } from '../model.ts'
import { cleanFile } from '../pipeline/clean-file.ts'
import { decode } from '../text/decode.ts'

/** Bytes → record and ledger, without the disk. */
function cleanPage(page: RawFile): unknown {
  return cleanFile(page, page.sha256)
}

function textOf(page: RawFile): string {
  const decoded = decode(page)
  return decoded.kind === 'document' ? decoded.document.text : ''
}

const peerPage = (page: RawFile): Document => parseHTML(textOf(page)).document

/** Where a peer is told the page comes from; it resolves links with it. */
const address = 'https://example.com/news/article'

export const stages: readonly Stage[] = [
  { name: 'Dateline, text', pages: 'text', clean: cleanPage },
  { name: 'Dateline, HTML', pages: 'html', clean: cleanPage },
  { name: 'Readability + linkedom', pages: 'html', clean: (page) => new Readability(peerPage(page)).parse() },
  { name: 'Defuddle + linkedom', pages: 'html', clean: (page) => Defuddle(peerPage(page), address) },
]
