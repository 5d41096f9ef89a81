/** Reads people's names off bylines and credits. In: a short line, out: the names with their place in it. */

/** A name and the units of the line it stands at, end exclusive. */
export interface PrintedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What opens a byline. The last one of several stands before the name ("Written by"). */
const opening =
  /^(?:(?:written|reported|story|text|words|analysis|opinion|report|posted|published|edited|photos?) by|by|von|por|par|di|door|av|af|oleh|geschrieben von|ein(?:e)? (?:artikel|analyse|kommentar|bericht) von|texte?|tekst|autor(?:in|en)?|authors?(?: of the article)?|auteur|автор|автори|текст|作者|文|記者|yazar|muhabir)\s?[:：]?\s+(?=\S)/iu

/** Where the names of a byline end: a bar, a dash with spaces, a date, a time, a remark on the person. */
const ending =
  /\s?[|•·–—([]|\s[-/]\s|\s(?:on|published|updated|posted|for|in|at|le|am|vom|em|twitter)(?:\s|$)|\d|\s@|(?:published|updated|posted|aktualisiert|veröffentlicht)\b/iu

const joint = /\s*[,;/&+]\s*|\s+(?:and|und|et|y|e|en|i|og|och|ve|dan|with|mit|и)\s+/giu

const particle =
  "(?:de|del|della|der|den|di|da|dos|das|do|du|van|von|zu|zur|bin|ibn|al|el|la|le|ten|ter|af|av|y|e|’t|'t)"
const given = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*"
const person = new RegExp(`^(?:${given})(?:\\s+(?:${particle}|${given})){1,4}$`, 'u')

/** Words that stand in titles, places and menus but in no person's name. */
const noName =
  /(?<!\p{L})(?:news|staff|desk|editor|writer|reporter|correspondent|the|of|for|image|photo|press|agency|team|world|politics|business|sports?|home|more|read|share|service|online|media|times|daily|post|update|updated|published|redaktion|about|contact|terms|privacy|police|policy|university|government|minister|president|breaking|live|video|watch|latest|top|stories|your|our|with|this|that|from|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu

/** Whether a text is a person's name and nothing else: two to five words, each with a capital. */
export function isBareName(text: string): boolean {
  return text.length <= 50 && person.test(text) && !noName.test(text) && !/^[\p{Lu}\s.'’-]{16,}$/u.test(text)
}

/** The names in a byline that says so ("By Jane Doe and John Roe, Nairobi"); none where the line is no byline. */
export function namesInByline(text: string): PrintedName[] {
  const open = opening.exec(text)
  if (!open) return nameBeforeRemark(text)
  const start = open[0].length
  const cut = text.slice(start).search(ending)
  return namesIn(text, start, cut < 0 ? text.length : start + cut)
}

/** What follows a name that stands first: a bar, a date, the person's work. */
const afterName = [
  /^(?<name>[^|,•·\d]{5,50}?)\s?(?:[|•·,/]\s{0,3}(?:published|updated|posted|\d)|\d+ (?:minutes?|hours?|days?) ago)/iu,
  /^(?<name>[^|,•·\d]{5,50}?)(?:,|\s[|•·])\s.{0,30}(?:writer|reporter|correspondent|editor|redakteur(?:in)?|news)(?:\s[|•·].{0,120})?$/iu,
  /^(?<name>\p{Lu}\S{1,20} \p{Lu}\S{1,20})(?: \p{Lu}\S{1,20}){0,3} (?:Writer|Reporter|Correspondent|Editor|Director|editor|correspondent)$/u,
]

/** "Zimbili Vilakazi|Published 15 hours ago", "Robert Burns, AP National Security Writer", "Emma Mackenzie Lifestyle Writer". */
function nameBeforeRemark(text: string): PrintedName[] {
  for (const pattern of afterName) {
    const name = pattern.exec(text)?.groups?.name
    if (name !== undefined && isBareName(name)) return [{ name, start: 0, end: name.length }]
  }
  return []
}

/** The name that stands before or after a stamp's dates: "Stefan Trunzik, 26.04.2024 10:00 Uhr". */
export function nameBesideStamp(text: string, start: number, end: number): PrintedName[] {
  const sides: readonly (readonly [from: number, to: number])[] = [
    [0, start],
    [end, text.length],
  ]
  return sides.flatMap(([from, to]) => {
    const name = text.slice(from, to).replace(/^[\s,|/·•–-]+(?:Uhr)?[\s,|/·•–-]*|[\s,|/·•–-]+$/gu, '')
    const at = text.indexOf(name, from)
    return isBareName(name) ? [{ name, start: at, end: at + name.length }] : []
  })
}

/** Names between `start` and `end`, separated by commas, "and" and their like; one that is no name ends the list. */
function namesIn(text: string, start: number, end: number, also?: RegExp): PrintedName[] {
  const names: PrintedName[] = []
  const part = text.slice(start, end)
  let from = 0
  for (const piece of part.split(joint)) {
    const at = part.indexOf(piece, from)
    from = at + piece.length
    const name = piece.trim().replace(/[.,:]$/, '')
    const whole = names.length === 0 && isOrganisation(name)
    if (!person.test(name) && !whole && !also?.test(name)) break
    const first = start + at + piece.indexOf(name)
    names.push({ name, start: first, end: first + name.length })
  }
  return names
}

/** "By The Associated Press", "Von DPA", "By Reuters": a byline may name a house instead of a person. */
function isOrganisation(name: string): boolean {
  return /^(?:The )?\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u.test(name)
}

/** Roles in a credit line, and the words that name them. */
const creditKeys = {
  editor: /^(?:editors?|edited by|editing by|web editor|责编|责任编辑|编辑|編輯|redaktion|editado por)$/i,
} as const

/** "Source: Xinhua Editor: Zhu Ying": a key, a colon, and what stands up to the next key. */
const creditPart =
  /(?<key>editors?|web editor|edited by|editing by|sources?|source\(s\)|reporters?|authors?|written by|reporting by|writing by|责编|责任编辑|编辑|編輯|来源|作者|记者)\s?(?:[:：]|(?<=by)\s)\s?/giu

/** The names a credit gives for a role: "Editor: Zhu Ying", "Editing by A and B", "责编:北风". */
export function namesInCredit(text: string, role: keyof typeof creditKeys): PrintedName[] {
  const parts = [...text.matchAll(creditPart)]
  return parts.flatMap((match, index) => {
    if (!creditKeys[role].test(match.groups?.key ?? '')) return []
    const start = match.index + match[0].length
    const stop = text.slice(start).search(/[;|()（）]|\s-\s/)
    const end = Math.min(parts[index + 1]?.index ?? text.length, stop < 0 ? text.length : start + stop)
    return namesIn(text, start, end, /^[\p{Script=Han}]{2,4}$/u)
  })
}
