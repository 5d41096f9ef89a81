/** The publisher a copyright line names where no profile fits. In: a page's lines, out: the name and where it stands. */
import type { Line } from '../model.ts'

export interface CopyrightHolder {
  readonly name: string
  readonly line: Line
  /** Units of the line's repaired text. */
  readonly start: number
  readonly end: number
}

/** "© 2024 Example Times Ltd. All rights reserved", "Copyright 2019 Example Daily". */
const notice =
  /^(?:Copyright\s?)?(?:©|\(c\)|Copyright)\s?(?:Copyright\s)?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?\s)(?:by\s)?(?<name>[^|•·.,;©]{3,40}?)(?:,? (?:Ltd|Inc|LLC|GmbH|Pty|Limited|plc)\b.{0,60}|\.? All [Rr]ights [Rr]eserved.{0,60}|[.|•·,;].{0,60})?$/

/** A name has a letter in upper case (or of a script without cases), a few words, no verb of the law. */
const namelike = /^(?=.*[\p{Lu}\p{Lo}])[\p{L}\p{N}&'’.\- ]+$/u
const lawyers = /\b(?:rights?|reserved|copyright|terms|privacy|policy|contact|content|website|company|conditions)\b/i

/** The one name that copyright lines give; null where they give none or several. */
export function findCopyrightHolder(lines: readonly Line[]): CopyrightHolder | null {
  const found = lines.flatMap((line) => holderIn(line))
  const first = found[0]
  return first && found.every(({ name }) => name === first.name) ? first : null
}

function holderIn(line: Line): CopyrightHolder[] {
  const { text } = line.repaired
  if (text.length > 160 || !/^(?:©|\(c\)|copyright)/i.test(text)) return []
  const name = notice.exec(text)?.groups?.['name']?.trim()
  if (!name || !namelike.test(name) || lawyers.test(name) || name.split(' ').length > 5) return []
  const start = text.indexOf(name)
  return [{ name, line, start, end: start + name.length }]
}

/** "Example Times" → "example-times"; a name without Latin letters keeps its own, words joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
