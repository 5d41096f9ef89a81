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

/** What notices say of the rights in other languages, before the year or behind the name. */
const rights =
  /(?:版权所有|版權所有|未经授权.{0,20}|保留所有权利|無断転載.{0,20}|無断複製.{0,20}|무단\s?전재.{0,20}|저작권자|جميع الحقوق محفوظة(?: لـ?)?|كل الحقوق محفوظة|تمامی حقوق.{0,20}|کلیه حقوق.{0,20}|Все права защищены|Всі права захищені|Wszelkie prawa zastrzeżone|Všechna práva vyhrazena|Tous droits réservés|Todos (?:los|os) d(?:erechos|ireitos) reservados|Tutti i diritti riservati|Alle Rechte vorbehalten|Tüm hakları saklıdır|Hak cipta dilindungi.{0,20}|Toate drepturile rezervate|Minden jog fenntartva|कॉपीराइट|सर्वाधिकार सुरक्षित)[.。]?/giu

/** The one name that copyright lines give; null where they give none or several. */
export function findCopyrightHolder(lines: readonly Line[]): CopyrightHolder | null {
  const found = lines.flatMap((line) => holderIn(line))
  const first = found[0]
  return first && found.every(({ name }) => name === first.name) ? first : null
}

function holderIn(line: Line): CopyrightHolder[] {
  const { text } = line.repaired
  if (text.length > 160 || !/©|\(c\)|copyright/i.test(text)) return []
  const bare = text.replace(rights, ' ').replace(/\s+/g, ' ').trim()
  const name = notice.exec(bare)?.groups?.name?.trim()
  if (!name || !namelike.test(name) || noPaper.test(name) || name.split(' ').length > 5) return []
  const start = text.indexOf(name)
  if (start < 0) return []
  return [{ name, line, start, end: start + name.length }]
}

/**
 * "Example Times" → "example-times"; a name without Latin letters keeps its own, words joined by hyphens; one without any
 * letter or digit is told by its signs: "🚢" → "sign-1f6a2".
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug || ['sign', ...[...name].map((sign) => sign.codePointAt(0)?.toString(16))].join('-')
}
