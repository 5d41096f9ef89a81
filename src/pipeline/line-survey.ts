/**
 * What one cleaned document tells the others: its lines as numbers. In: its labelled lines, out: a survey, small and without
 * words, so that the lines of a whole folder can be counted together (seen-lines.ts) and a survey kept beside a cached page.
 */
import { lookAt } from '../extract/look.ts'
import type { LabelledLine, LineRole } from '../model.ts'
import { once } from '../text/once.ts'
import { textHash } from '../text/text-hash.ts'

/** A line of the article's body. */
export interface BodyLine {
  /** 1-based line of the ledger. */
  readonly n: number
  readonly hash: number
  /** Letters, those of Chinese, Japanese and Korean counted as two and a half. */
  readonly size: number
  /** It opens with a quotation: words of a person that several reports repeat, never a site's. */
  readonly quoted: boolean
}

export interface LineSurvey {
  readonly source: string
  /** The publisher's id or the host of the page's address; null where neither is known. */
  readonly site: string | null
  /** A hash for each line of the ledger, in order; 0 for lines without words. */
  readonly hashes: Float64Array
  readonly body: readonly BodyLine[]
  /** The longer lines around the article, each hash once: by these pages of one site are alike. */
  readonly around: readonly number[]
}

/** Least bytes of UTF-8 of a line by which a site is known: shorter ones ("Facebook", "All news") stand on all sites. */
const tellingBytes = 24

const opensQuote = /^["'\p{Pi}„‚「『]/u

const bodyRoles: ReadonlySet<LineRole> = new Set(['paragraph', 'heading', 'list', 'quote'])

export function surveyLines(source: string, site: string | null, lines: readonly LabelledLine[]): LineSurvey {
  const hashes = Float64Array.from(lines, ({ repaired }) => (repaired.text === '' ? 0 : textHash(repaired.text)))
  const body = lines.flatMap(({ n, role, repaired }, index) =>
    bodyRoles.has(role)
      ? [{ n, hash: hashes[index] ?? 0, size: lookAt(repaired.text).size, quoted: opensQuote.test(repaired.text) }]
      : [],
  )
  const own = new Set(body.map(({ hash }) => hash))
  const around = new Set<number>()
  for (const [index, { repaired }] of lines.entries()) {
    const hash = hashes[index] ?? 0
    if (!own.has(hash) && Buffer.byteLength(repaired.text) >= tellingBytes) around.add(hash)
  }
  return { source, site, hashes, body, around: [...around] }
}

/** A survey as it is kept: its numbers as eight bytes each, in base64. */
export interface PackedSurvey {
  readonly source: string
  readonly site: string | null
  readonly numbers: string
}

/** How many numbers stand for a line of the body. */
const bodyWidth = 4

export function packSurvey({ source, site, hashes, body, around }: LineSurvey): PackedSurvey {
  const lines = body.flatMap(({ n, hash, size, quoted }) => [n, hash, size, Number(quoted)])
  const numbers = Float64Array.from([hashes.length, body.length, ...hashes, ...lines, ...around])
  return { source, site, numbers: Buffer.from(numbers.buffer).toString('base64') }
}

/** @returns the survey, whose body is unpacked when it is asked for: most sites are as they were */
export function unpackSurvey({ source, site, numbers }: PackedSurvey): LineSurvey {
  const all = new Float64Array(Uint8Array.from(Buffer.from(numbers, 'base64')).buffer)
  const { 0: lines = 0, 1: bodyLines = 0 } = all
  const bodyStart = 2 + lines
  const aroundStart = bodyStart + bodyLines * bodyWidth
  const body = once(() =>
    Array.from({ length: bodyLines }, (_, index): BodyLine => {
      const at = bodyStart + index * bodyWidth
      return { n: all[at] ?? 0, hash: all[at + 1] ?? 0, size: all[at + 2] ?? 0, quoted: all[at + 3] === 1 }
    }),
  )
  return {
    ...{ source, site, hashes: all.subarray(2, bodyStart), around: [...all.subarray(aroundStart)] },
    get body() {
      return body()
    },
  }
}

/** The host of an address, without its `www.`. */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]
  return host?.toLowerCase() ?? null
}
