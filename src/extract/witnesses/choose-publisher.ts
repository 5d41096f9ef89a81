/**
 * Who published a page, of all that its metadata calls so. In: the testimonies, out: the name with the word of every witness
 * that says the same. The address is the judge: a page often states the agency of the text, the owner of many papers, the
 * system that made it or a section; its host seldom lies.
 */
import type { Found } from '../../model.ts'
import { agencyNamed } from '../../reference/agencies.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Testimony } from './collect.ts'
import { separators } from './wording.ts'

interface Candidate {
  readonly testimony: Testimony
  readonly name: string
  /** It says by itself that it is a publisher; the end of a title doesn't. */
  readonly stated: boolean
}

/** Longest name, in UTF-16 units. */
const longestName = 80

/** Systems that make pages, and say so where the publisher should stand. */
const platform = /^(?:blogger|blogspot|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|tumblr|joomla|drupal)$/i

/** The forms of companies behind a name: an owner, seldom the paper. */
const company =
  /\s(?:AG|A\/S|AS|AB|GmbH|KG|SE|Ltd\.?|LLC|Inc\.?|plc|S\.?L\.?U?\.?|S\.?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Oy)\.?$/u

/** @param testimonies all of the page's, of every field */
export function choosePublisher(testimonies: readonly Testimony[]): Found<string> | null {
  const label = siteLabel(
    testimonies.find(({ field, value }) => field === 'url' && hostOf(value) !== null)?.value ?? '',
  )
  const latin = isLatin(testimonies)
  const stated = testimonies.filter(({ field }) => field === 'publisher').flatMap((each) => statedName(each, label))
  const ends = testimonies.filter(({ witness }) => witness === 'title').flatMap(titleEnd)
  const own = stated.filter(({ name }) => !isForeign(name, label, latin))
  const chosen =
    own.find(({ name }) => likeness(name, label) > 0) ??
    ends.find(({ name }) => likeness(name, label) === strong) ??
    own[0] ??
    ends.find(({ name }) => likeness(name, label) > 0 && label.length >= longLabel) ??
    stated.find(({ name }) => !platform.test(name))
  if (!chosen) return null
  const same = [...stated, ...ends].filter(({ name }) => squashed(name) === squashed(chosen.name))
  // "mirror" here is "The Mirror" there
  const { name } = isSmall(chosen.name) ? (same.find((each) => each.stated && !isSmall(each.name)) ?? chosen) : chosen
  const evidence = [chosen, ...same.filter((each) => each !== chosen)].map(({ testimony }) => testimony.evidence)
  return { value: name, evidence: evidence.filter(({ line }) => line > 0) }
}

/** The name as it stands; of "Lake Times | News from the lake" the part that is the host's. */
function statedName(testimony: Testimony, label: string): Candidate[] {
  const { value } = testimony
  if (value.length > longestName || /^https?:|^@/.test(value)) return []
  const parts = value.split(separators).map((part) => part.trim())
  const own = parts.length > 1 ? parts.find((part) => likeness(part, label) === strong) : undefined
  return [{ testimony, name: own ?? value, stated: true }]
}

/** "Ministers agree - The New York Times", "… — www.wday.ru": the last part of `<title>`. */
function titleEnd(testimony: Testimony): Candidate[] {
  const sign = matchesOf(testimony.value, separators).at(-1)
  if (!sign) return []
  const name = testimony.value
    .slice(sign.index + sign[0].length)
    .trim()
    .replace(/^www\./, '')
  return name.length < 2 || name.length > longestName / 2 ? [] : [{ testimony, name, stated: false }]
}

const hostOf = (url: string): string | null => /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null

/** Parts of a host that say what kind of site it is, not whose. */
const generic =
  /^(?:www\d?|m|amp|mobile|news|edition|[a-z]{2}|com?|org|net|gov|edu|ac|info|biz|int|mil|tv|online|news|media|press)$/

/** "https://www.mirror.co.uk/…" → "mirror": the host's part before its generic endings. */
function siteLabel(url: string): string {
  const parts = hostOf(url)?.split('.') ?? []
  const named = parts.slice(0, -1)
  return squashed(named.findLast((part) => !generic.test(part)) ?? named.at(-1) ?? '')
}

const article = /^(?:the|der|die|das|le|la|les|el|il|o|a)\s/iu
const domainEnd = /\.(?:com?|org|net|info|tv|news|online|co\.\p{L}{2}|com\.\p{L}{2}|\p{L}{2})$/iu
const notLetters = /[^\p{L}\p{N}]+/gu
const marks = /\p{M}+/gu

/** A name's letters and digits, without marks, article and the end of a domain: "The Mirror", "NJ.com" → "mirror", "nj". */
const squashed = (name: string): string =>
  name
    .trim()
    .replace(article, '')
    .replace(domainEnd, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(notLetters, '')

/** Length of a host's name from which its letters in order are no chance: "nytimes" in "newyorktimes". */
const longLabel = 5
const strong = 2

/** 2 where a name is the host's ("Público", publico.es), 1 where one holds or shortens the other, 0 where nothing ties them. */
function likeness(name: string, label: string): 0 | 1 | 2 {
  const own = squashed(name)
  if (own === '' || label === '') return 0
  if (own === label) return strong
  const [short, long] = own.length < label.length ? [own, label] : [label, own]
  if (short.length >= 3 && long.includes(short)) return 1
  if (label.length >= 2 && initials(name) === label) return 1
  return label.length >= longLabel && isShortened(label, own) ? 1 : 0
}

const initials = (name: string): string =>
  name
    .split(notLetters)
    .map((word) => word.charAt(0).toLowerCase())
    .join('')

/** Whether all letters of one stand in the other in order, both beginning alike. */
function isShortened(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return at === short.length
}

const letters = /\p{L}/u
const capitals = /\p{Lu}/u
const cased = /\p{Ll}/u
const latinLetter = /\p{Script=Latin}/u

const isSmall = (name: string): boolean => cased.test(name) && !capitals.test(name)

/** Whether the page's headline is in Latin letters. */
function isLatin(testimonies: readonly Testimony[]): boolean {
  const title = testimonies.find(({ field }) => field === 'title')?.value ?? ''
  return latinLetter.test(title) || title === ''
}

/** A name that isn't the page's own: the system's, an owner's, an agency's on another's site, one in another script than the page's. */
function isForeign(name: string, label: string, latin: boolean): boolean {
  if (platform.test(name) || !letters.test(name)) return true
  if (likeness(name, label) > 0) return false
  return company.test(name) || agencyNamed(name) !== null || (latin && !latinLetter.test(name))
}
