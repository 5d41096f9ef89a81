/** A sentence that tells a contact → the place it names for it: "in Tunxi, east China's Anhui Province". */
import { isCity } from '../reference/places.ts'
import { matchesOf } from '../text/matches.ts'
import type { Contact } from './contacts.ts'
import type { DayWords } from './day-words.ts'
import type { Span } from './sentences.ts'

export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:de|del|la|el|es|al|upon|of)\s\p{Lu}[\p{L}\p{M}'’-]*|\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}`
const REGION = String.raw`(?:,\s(?:the\s)?(?:capital of\s|(?:(?:north|south|east|west|central|northern|southern|eastern|western)(?:east|west|eastern|western)?\s))?${NAME})`
const PLACE = new RegExp(
  String.raw`(?:^|\s)in\s(?:the\s(?:\p{Ll}+\s){0,4}(?:capital|city|town|resort|port)\s(?:of\s)?|the\scapital,?\s)?(?<name>${NAME}${REGION}{0,2})`,
  'gu',
)
const NEVER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|English|Chinese)\b/

/**
 * The place of a contact: an "in …" that follows the contact's words, its parties or its day at once, or names a known city.
 * "The war in Ukraine" follows neither.
 */
export function findPlace(text: string, contact: Contact, day: DayWords | null): Place | null {
  const ends = [contact.words.end, contact.medium.end, contact.end, day?.end ?? -1, contact.hosts?.end ?? -1]
  for (const match of text.matchAll(PLACE)) {
    const { name = '' } = match.groups ?? {}
    const start = match.index + match[0].length - name.length
    const follows = ends.some((end) => end >= 0 && /^,?$/.test(text.slice(end, match.index)))
    const near = isCity(name.replace(/[.]$/, '')) && match.index <= contact.end + 60
    if (NEVER.test(name) || !(follows || near)) continue
    const printed = name.replace(/['’]s$|[.,]$/, '')
    return { text: printed, start, end: start + printed.length }
  }
  return null
}

const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ish\b)/
const SCENE =
  /\b(?:in|at|aboard|on board|near|outside|inside|over|on the sidelines of|along)\s(?:(?:the|an?|his|her|its)\s)?(?:[\p{Ll}'’-]+\s){0,4}?(?<name>\p{Lu}[\p{L}\p{M}'’-]+|palace|residence|office|headquarters|embassy|hotel|airport|border|frontier|crossing|bridge|capital|base|villa|castle|chancellery|presidency|ministry)(?:[\s,]+(?:\p{Lu}[\p{L}\p{M}'’-]+|of|the))*/gu

/** Between a place and its day: nothing, or what place it is: ", the Mozambican capital, on". */
const APPOSED = /^(?:[^.;]{0,14}|,[^,.;]{3,50},\s(?:\p{Ll}+\s){0,2})$/u

/** The place the report was filed in. */
const HERE = /\bhere(?=\s(?:on|late|early|today|yesterday|this|\p{Lu})|[.,])/u

/** Where something happened, told beside its day, right behind a party, or at the sentence's start: "at a border post in Rahayta on Sunday". */
export function placeBeside(
  text: string,
  clause: Span,
  days: readonly DayWords[],
  groups: readonly Span[],
): Span | null {
  for (const { 0: words, index, groups: named } of matchesOf(text, SCENE)) {
    const [start, end] = [index, index + words.length]
    if (start < clause.start || end > clause.end || NO_PLACE.test(named?.name ?? '')) continue
    // "at the finance ministry in Gaborone": a building, though a body of state is named by it
    const isBuilding = /^\p{Ll}/u.test(named?.name ?? '')
    const within = groups.some(
      (group) => group.start < end && start < group.end && ((group.end > end && !isBuilding) || group.start < start),
    )
    const beside = days.some(
      (day) =>
        (day.start >= end && APPOSED.test(text.slice(end, day.start))) ||
        (day.end <= start && start - day.end <= 4) ||
        (day.start >= start && day.end <= end),
    )
    const behind = groups.some((group) => group.end <= start && start - group.end <= 2)
    if (!within && (beside || behind || start === 0)) return { start, end }
  }
  const here = HERE.exec(text.slice(0, clause.end))
  return here ? { start: here.index, end: here.index + here[0].length } : null
}
