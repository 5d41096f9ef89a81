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
  /^(?:Copyright\s?)?(?:©|\(c\)|Copyright)\s?(?:Copyright\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?\s(?:by\s|[-–|]\s)?(?<name>[^|•·,;©]{3,40}?)(?:,? (?:Ltd|Inc|LLC|Limited)(?!\p{L}).{0,60}|\.? All [Rr]ights [Rr]eserved.{0,60}|(?:\.(?!\p{L})|[|•·,;]).{0,60})?$/u

/** A name opens with a capital (or a letter of a script without cases) and has no signs but those of names. */
const namelike = /^[\p{Lu}\p{Lo}][\p{L}\p{N}&'’.\- ]+$/u

/** Words of the law, and of companies: the owner of many papers is not the paper. */
const noPaper =
  /(?<!\p{L})(?:rights?|reserved|copyright|terms|privacy|policy|contact|content|website|company|conditions|group|media|communications?|holdings?|publishing|publications?|publishers?|verlag\p{L}*|corp(?:oration)?|network|networks|digital|universal|gmbh|plc|pty|inc|sa|ag)(?!\p{L})/iu

/** The one name that copyright lines give; null where they give none or several. */
export function findCopyrightHolder(lines: readonly Line[]): CopyrightHolder | null {
  const found = lines.flatMap((line) => holderIn(line))
  const first = found[0]
  return first && found.every(({ name }) => name === first.name) ? first : null
}

function holderIn(line: Line): CopyrightHolder[] {
  const { text } = line.repaired
  if (text.length > 160 || !/^(?:©|\(c\)|copyright)/i.test(text)) return []
  const name = notice.exec(text)?.groups?.name?.trim()
  if (!name || !namelike.test(name) || noPaper.test(name) || name.split(' ').length > 5) return []
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
