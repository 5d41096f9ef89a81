/** A language's table of event words → the patterns asked of its sentences, and what they find there: media, plans and denials, days of saying. */
import type { EventMode } from '../model.ts'
import { EVENT_WORDS } from '../reference/event-words.ts'
import { madeOf } from '../text/once.ts'
import type { DayWords } from './day-words.ts'

export interface Patterns {
  readonly modes: readonly { readonly mode: EventMode; readonly pattern: RegExp }[]
  readonly signed: RegExp
  readonly joint: RegExp
  readonly counterparts: RegExp
  readonly about: RegExp
  readonly not: RegExp
  readonly place: RegExp
  readonly said: RegExp
  /** A statement made together. */
  readonly together: RegExp
  /** A verb of saying right beside a day: behind it in scripts without spaces (and Korean), else before it. */
  readonly saidOn: RegExp
  readonly unparted: boolean
  /** Whoever is in contact stands before the word that tells it. */
  readonly verbLast: boolean
  /** Headlines pair countries by one sign each. */
  readonly signs: boolean
}

/** Does a language part its words? Chinese and Japanese don't; in Korean particles and endings hang on them. */
export const isParted = (language: string): boolean => !['zh', 'ja', 'ko'].includes(language)

/** Any of some words, whole where words are parted. @param words alternatives of a pattern */
export const wholeWords = (words: string, parted: boolean, flags = 'iu'): RegExp =>
  new RegExp(parted ? `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])` : `(?:${words})`, flags)

/** Whole words where words are parted; parts of words where endings are left open, or nothing parts them. */
function patternsOf(table: (typeof EVENT_WORDS)[string], language: string): Patterns {
  const parted = isParted(language)
  const whole = (words: string, flags = 'iu'): RegExp => wholeWords(words, parted, flags)
  const opened = (words: string): RegExp =>
    new RegExp(parted ? `(?<![\\p{L}\\p{M}])(?:[وفبل]?(?:ال)?)(?:${words})` : `(?:${words})`, 'iu')
  return {
    modes: table.modes.map(([mode, words]) => ({ mode, pattern: opened(words) })),
    signed: opened(table.signed),
    joint: opened(table.joint),
    counterparts: whole(table.counterparts ?? '(?!)'),
    about: whole(table.about, 'giu'),
    not: whole(table.not, 'giu'),
    place: new RegExp(
      parted ? `(?<![\\p{L}\\p{M}])(?:${table.place})\\s(?:la\\s|el\\s|der\\s|den\\s)?$` : `(?:${table.place})$`,
      'iu',
    ),
    said: whole(table.said),
    together: opened(table.together),
    saidOn: parted
      ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${table.said})\\s(?:\\p{L}{1,5}\\s)?$`, 'iu')
      : new RegExp(`^(?:に|，|、|\\s)?(?:${table.said}|消息|通报)`, 'u'),
    unparted: !parted,
    verbLast: ['ja', 'ko', 'tr'].includes(language),
    signs: language === 'zh' || language === 'ja',
  }
}

export const CONTACT_PATTERNS = madeOf(EVENT_WORDS, patternsOf)

/** "Провёл" is "провел". */
export const plain = (text: string): string => text.replaceAll('ё', 'е')

/** The words that tell a contact, and by what medium; it may be a joint act whose medium only another sentence tells. */
export interface Medium {
  readonly mode: EventMode
  readonly start: number
  readonly end: number
  readonly act?: 'signed' | 'joint'
}

export function modeIn(text: string, { modes, signed, joint }: Patterns): Medium | null {
  const ways = [
    ...modes,
    { mode: 'other', pattern: signed, act: 'signed' },
    { mode: 'other', pattern: joint, act: 'joint' },
  ] as const
  for (const { pattern, ...way } of ways) {
    const match = pattern.exec(text)
    if (match) return { ...way, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Units around the words of contact within which a plan or a denial belongs to them. */
export const around = 60

/** "…라고 외교부가 9일 밝혔다", "10日消息": the day it was told on, perhaps not the day it happened. */
export const isOfSaying = (text: string, { start, end }: DayWords, { saidOn, unparted }: Patterns): boolean =>
  unparted ? saidOn.test(text.slice(end, end + 8)) : saidOn.test(text.slice(Math.max(0, start - 24), start))

/** Does a word of plan or denial stand whole between two places of a text? "Cubano" ends in none. */
export const isDenied = (text: string, from: number, to: number, { not }: Patterns): boolean =>
  [...text.matchAll(not)].some(({ 0: word, index }) => index >= from && index + word.length <= to)
