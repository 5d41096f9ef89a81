/** One sentence and its parties → the contact it tells as having happened: who with whom, and by what medium. */

import type { EventMode } from '../model.ts'
import {
  ASIDE,
  CONTACT,
  FINITE,
  HELD,
  MAKING,
  MODES,
  NOT_HAPPENED,
  SIGNING,
  TELLING,
  TO_COME,
  TRANSITIVE,
  TREATY,
} from '../reference/contact-words.ts'
import { matchesOf } from '../text/matches.ts'
import type { Group } from './groups.ts'
import { opensClause, predicateOf } from './predicates.ts'

export interface Contact {
  readonly mode: EventMode
  /** The words it hangs on, and those that tell the medium. */
  readonly words: { readonly start: number; readonly end: number }
  readonly medium: { readonly start: number; readonly end: number }
  /** Who opens the clause, and who is on the other side; one of them may tell all ("A and B met"). */
  readonly hosts: Group | null
  readonly guests: Group | null
  /** "respectively", "separate calls": one contact with each guest. */
  readonly separate: boolean
  /** Telling without a medium: somebody was told something, nobody knows how. */
  readonly unsure: boolean
  /** Up to where the sentence tells the contact itself. */
  readonly end: number
}

/** Between a verb or preposition and the party it belongs to. */
const FILLER =
  '(?:(?:both|an?|some|several|senior|high-level|[Hh]is Highness|[Hh]is Excellency|[Hh]is Majesty|[Hh]er Excellency|[Hh]er Majesty|H\\.?E\\.?|Sheikha?|Dr\\.|respectively|separately|each|visiting|newly|appointed|elected|new|his|her|their|its|the|then|top|also|briefly|again|then|up|late)\\s){0,4}'
const BESIDE = new RegExp(`(?:^|\\s)(?:with|between|alongside|among)\\s${FILLER}$`)
/** "A retreat of X and Y". */
const OF = new RegExp(`^\\sof\\s${FILLER}$`)
const TOWARDS = new RegExp(`(?:^|\\s)(?:to|from)\\s${FILLER}$`)
const OBJECT = new RegExp(`^\\s(?:with\\s)?${FILLER}$`)
const SEPARATE = /\brespectively\b|\bseparate(?:ly)?\b|\bin turn\b/

/** "Said on Thursday after meeting X". */
const AFTER_MEETING = /\b(?:after|following|upon|while|when)\s$/
const isMeeting = (text: string, word: string, end: number): boolean =>
  word === 'meeting' && AFTER_MEETING.test(text.slice(Math.max(0, end - word.length - 12), end - word.length))

/** "During a visit to his French counterpart": to him, and not to a country. */
const isVisiting = (word: string, { parties }: Group): boolean =>
  /^visits?$/.test(word) && parties.every(({ kind }) => kind === 'official' || kind === 'person')

/** "Paid a courtesy call on X". */
const COURTESY = new RegExp(`^\\s(?:on|to)\\s${FILLER}$`)

/** "Called on X". */
const CALLING_ON = new RegExp(`^\\son\\s${FILLER}$`)

/** "was received by X": who stands behind is the host. */
const PASSIVE = /\b(?:was|were|been|being)\s(?:\p{Ll}+ly\s)?$/u
const BY = new RegExp(`^\\s(?:[\\p{L}\\d,-]+\\s){0,9}by\\s${FILLER}$`, 'u')

/** The group that is the other side of a contact word: "met X", "talks on Monday with X", "a call from X". */
function guestsOf(text: string, groups: readonly Group[], word: string, end: number): Group | null {
  const next = groups.filter((group) => group.start >= end).slice(0, 3)
  for (const group of next) {
    const gap = text.slice(end, group.start)
    if (gap.length > 110 || /[.;:]\s|\bthat\b/.test(gap)) return null
    if ((TRANSITIVE.has(word) || isMeeting(text, word, end)) && OBJECT.test(gap)) return group
    if (BESIDE.test(gap) || (/^(?:meetings?|summit|retreat)$/.test(word) && OF.test(gap))) return group
    if (isCallingOn(text, word, end, group)) return group
    if (/\bcourtesy\s$/.test(text.slice(0, end - word.length)) && COURTESY.test(gap)) return group
    if (BY.test(gap) && PASSIVE.test(text.slice(Math.max(0, end - word.length - 20), end - word.length))) return group
    if (isVisiting(word, group) && TOWARDS.test(gap)) return group
    if (TOWARDS.test(gap) && /^(?:calls?|called|spoke|speaks|talked|phone|audience)$/.test(word)) return group
  }
  return null
}

/** "The president's office said that X … held talks": a clause of what an institution tells. */
const OPENS_TOLD = /\b(?:said|says|announced|reported|confirmed|stated|added)\sthat\s(?:the\s)?$/

/** "Delegations from the border forces of X and Y". */
const OPENS_ROW =
  /^(?:(?:[Tt]he|[Hh]igh-level|[Ss]enior|[Bb]order|[Mm]ilitary|\p{Lu}\p{Ll}+)\s){0,3}(?:delegations?|officials|diplomats|teams?|representatives|experts|negotiators|ministers|leaders|lawmakers|commanders|envoys)\s(?:[\p{L}-]+\s){0,6}(?:of|from)\s(?:the\s)?$/iu

const opensAny = (text: string, group: Group): boolean =>
  opensClause(text, group) ||
  OPENS_TOLD.test(text.slice(Math.max(0, group.start - 24), group.start)) ||
  (group.countries.length > 1 && OPENS_ROW.test(text.slice(0, group.start)))

/** "Meeting in Cairo on Tuesday, the foreign ministers of X and Y called for …". */
const isGathering = (text: string, at: number): boolean =>
  at === 0 && /^(?:Meeting|Gathered|Gathering|Convened)\s(?:in|at|on|for|here)\s/.test(text)

/** The nearest group before the contact word that opens a clause; after an opening phrase, the subject that follows it. */
function hostsOf(text: string, groups: readonly Group[], at: number, guests: Group | null): Group | null {
  const before = groups.findLast((group) => group.end <= at && opensAny(text, group))
  if (before) return before
  const opening = /^(?:(?:Speaking\s)?(?:[Ii]n|[Dd]uring|[Aa]t|[Aa]fter|[Ff]ollowing)|On)\b/.test(text)
  const behind =
    opening &&
    groups.find(
      (group) =>
        group.start > (guests?.end ?? at) &&
        (guests !== null || group.countries.length > 1) &&
        predicateOf(text, group),
    )
  return behind || (isGathering(text, at) && groups.find((group) => group.countries.length > 1)) || null
}

/** Behind a contact that is the subject: "talks between X and Y ended". */
const TOOK_PLACE =
  /\b(?:was|were|have been|has been) (?:held|conducted)\b|\b(?:took place|(?:has|have) taken place|ended|concluded|wrapped up|began|started|opened|resumed|continued|collapsed|got under way|lasted)\b/

/** "Arrived for talks with": still to come. */
const FOR = /\bfor\s(?:[\p{L}-]+\s){0,2}$/u

/** Is it told as having happened? Looks at the words from the clause's start to the contact's end, names left out. */
function happened(text: string, start: number, at: number, end: number, word: string): boolean {
  if (NOT_HAPPENED.test(text.slice(start, end)) || FOR.test(text.slice(Math.max(0, at - 30), at))) return false
  if (MAKING.test(word)) return TREATY.test(text.slice(at + word.length, at + 90))
  return (
    isGathering(text, at) ||
    FINITE.has(word) ||
    HELD.test(text.slice(Math.max(0, at - 80), at)) ||
    TOOK_PLACE.test(text.slice(at))
  )
}

function mediumOf(text: string, from: number, to: number): { mode: EventMode; start: number; end: number } | null {
  for (const { mode, pattern } of MODES) {
    const match = pattern.exec(text.slice(from, to))
    if (match) return { mode, start: from + match.index, end: from + match.index + match[0].length }
  }
  return null
}

/** "Gathered in Batumi on Friday for a trilateral meeting". */
function purposeOf(text: string, from: number): ReturnType<typeof mediumOf> {
  const clause = /^[^.;]{0,120}?\sfor\s(?:a|an|their|talks)\b[^.;,]{0,40}/.exec(text.slice(from))?.[0]
  return clause === undefined || NOT_HAPPENED.test(clause) ? null : mediumOf(text, from, from + clause.length)
}

/** "In a phone call on Monday, X told Y": telling is a contact only where the sentence says by what medium. */
function told(text: string): ReturnType<typeof mediumOf> {
  const phrase =
    /\b(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]ver|[Bb]y|[Vv]ia)\s(?:[\p{L}-]+\s){0,4}(?:calls?|conversation|(?:tele)?phone|talks|meeting|videoconference|teleconference|video(?:[ -](?:link|call|chat)s?)?)\b/u.exec(
      text,
    )
  return phrase && mediumOf(text, phrase.index, phrase.index + phrase[0].length)
}

/** "X urged Y to pay during talks with Z": where the telling of the contact starts, if it stands on the side of another verb. */
function asideStart(text: string, at: number, word: string, hosts: Group | null, guests: Group | null): number | null {
  if (FINITE.has(word) || !hosts || !guests || hosts.start > at || !predicateOf(text, hosts)) return null
  const aside = ASIDE.exec(text.slice(hosts.end, at))
  return aside && !TO_COME.test(text.slice(hosts.end, hosts.end + 40)) ? hosts.end + aside.index : null
}

/** Do the two sides make a contact: two countries, or one and somebody whose country isn't told? */
function areSides(hosts: Group | null, guests: Group | null): boolean {
  const codes = new Set([...(hosts?.countries ?? []), ...(guests?.countries ?? [])])
  return codes.size > 1 || (codes.size === 1 && hosts !== null && guests !== null)
}

/** "called on", "called for", "called it": no telephone. */
const isOtherCall = (text: string, word: string, at: number, end: number): boolean =>
  !/\bcourtesy\s$/.test(text.slice(0, at)) &&
  /^call(?:s|ed)?$/.test(word) &&
  /^\s(?:on|for|upon|the|it|them|him|her(?!\s(?:[\w-]+\s){0,2}counterpart))\b/.test(text.slice(end, end + 40))

/** "called his Syrian counterpart": by telephone. */
const isCalling = (text: string, word: string, end: number, guests: Group | null): boolean =>
  /^calle?[ds]$/.test(word) && guests !== null && OBJECT.test(text.slice(end, guests.start))

/** "Ambassador X called on Foreign Minister Y": a meeting; but not "called on Iran to". */
function isCallingOn(text: string, word: string, end: number, guests: Group | null): boolean {
  if (!/^call(?:s|ed)$/.test(word) || !guests?.parties.every(({ kind }) => kind === 'official')) return false
  return CALLING_ON.test(text.slice(end, guests.start)) && !/^,?\s(?:to|not|for)\b/.test(text.slice(guests.end))
}

/** "Signed a treaty with Prime Minister X": office-holders of both sides sign together. */
function isSigning(word: string, hosts: Group | null, guests: Group | null): boolean {
  const parties = [...(hosts?.parties ?? []), ...(guests?.parties ?? [])]
  const signers = parties.filter(({ kind }) => kind === 'official' || kind === 'person')
  return SIGNING.has(word) && new Set(signers.flatMap(({ countries }) => countries)).size > 1
}

/** The contact one contact word tells, or null. */
function contactAt(text: string, groups: readonly Group[], at: number, word: string): Contact | null {
  const end = at + word.length
  const guests = guestsOf(text, groups, word, end)
  const hosts = hostsOf(text, groups, at, guests)
  const visits = isCallingOn(text, word, end, guests) || (guests !== null && isVisiting(word, guests))
  if (!areSides(hosts, guests) || (!visits && isOtherCall(text, word, at, end))) return null
  const start = asideStart(text, at, word, hosts, guests) ?? (hosts && hosts.start < at ? hosts.end : 0)
  const stop = Math.max(end, guests?.end ?? 0)
  if (!happened(text, start, at, Math.max(end, guests?.start ?? 0), word)) return null
  const direct = visits ? 'meeting' : isCalling(text, word, end, guests) ? 'phone' : 'other'
  const other = { mode: isSigning(word, hosts, guests) ? 'meeting' : direct, start: at, end } as const
  const phrase = TELLING.has(word) ? told(text) : null
  const medium = TELLING.has(word)
    ? (phrase ?? other)
    : (mediumOf(text, start, stop + 40) ?? told(text) ?? purposeOf(text, stop) ?? other)
  const separate = SEPARATE.test(text.slice(start, guests?.start ?? end))
  const unsure = TELLING.has(word) && phrase === null
  return { mode: medium.mode, words: { start: at, end }, medium, hosts, guests, separate, unsure, end: stop }
}

/** The first contact a sentence tells as having happened between at least two countries, or one and somebody of a country not told. */
function firstContact(text: string, groups: readonly Group[]): Contact | null {
  const words = matchesOf(text, CONTACT).map((match) => ({ at: match.index, word: match[0].toLowerCase() }))
  const tellingLast = [
    ...words.filter(({ word }) => !TELLING.has(word)),
    ...words.filter(({ word }) => TELLING.has(word)),
  ]
  for (const { at, word } of tellingLast) {
    const contact = contactAt(text, groups, at, word)
    if (contact) return contact
  }
  return null
}

const DAY_PHRASE =
  '(?:late\\s|early\\s)?(?:on\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?\\s\\d{1,2}|yesterday|today|the\\s(?:following|next)\\sday)(?:\\s(?:morning|afternoon|evening|night))?'
/** "… met X on Wednesday and Y": the same contact with another, on a day of its own. */
const AND_ANOTHER = new RegExp(`^\\s${DAY_PHRASE},?\\s(?:and|before|then)\\s(?:with\\s)?${FILLER}$`, 'u')
/** "…, and spoke with Y": another contact of the same subject. */
const AND_AGAIN = new RegExp(
  `,?\\s(?:and|before|then)\\s(?:then\\s|later\\s|also\\s|separately\\s)?(?<word>met|spoke|talked|phoned|telephoned|received|hosted|held\\s(?:[\\p{L}-]+\\s){0,3}(?:talks|calls?|meetings?))(?:\\s(?:with|to|by phone with|by phone to))?\\s${FILLER}$`,
  'u',
)

/** One more contact of the same hosts, with a group named further on; null where the group is no such counterpart. */
function nextContact(text: string, group: Group, { hosts, mode, medium, end }: Contact): Contact | null {
  const gap = text.slice(end, group.start)
  const again = AND_AGAIN.exec(gap)
  if (!hosts || gap.length > 120 || NOT_HAPPENED.test(gap) || !(again || AND_ANOTHER.test(gap))) return null
  const start = again ? end + again.index : group.start
  const own = again && mediumOf(text, start, group.end + 40)
  const words = { start, end: group.end }
  return {
    mode: own?.mode ?? mode,
    words,
    medium: own ?? medium,
    hosts,
    guests: group,
    separate: true,
    unsure: false,
    end: group.end,
  }
}

/** All contacts a sentence tells as having happened, the later ones by the hosts of the first. */
export function findContacts(text: string, groups: readonly Group[]): readonly Contact[] {
  const first = groups.length === 0 ? null : firstContact(text, groups)
  return first ? withNext(text, groups, first) : []
}

/** A contact with the later ones of the same hosts. */
function withNext(text: string, groups: readonly Group[], first: Contact): readonly Contact[] {
  const contacts = [first]
  for (const group of groups) {
    const last = contacts.at(-1)
    const next = last?.guests && group.start >= last.end ? nextContact(text, group, last) : null
    if (next) contacts.push(next)
  }
  return contacts
}

/** The first contact a sentence surely tells. */
export function findContact(text: string, groups: readonly Group[]): Contact | null {
  return findContacts(text, groups).find(({ unsure }) => !unsure) ?? null
}
