/** Whether a text is named like a newspaper, and no entry of its menu. */
import { MEDIUM_WORD, MENU_WORDS, PAPER_END, PAPER_WORD } from '../reference/paper-words.ts'
import { sparing } from '../text/sparing.ts'

/** "Subscribe Today", "Daily Horoscopes", "Today's Paper": what no name holds, even of a site that is online. */
const neverNames =
  "subscribe|horoscopes?|today['’]s|paper|edition|newsletters?|offers?|deals|puzzles?|crosswords?|quiz|sign|log|join|get|watch|listen|updates?"

const wholeWord = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** With "Digitale Zeitung", what every paper has in its menu. */
const ofMenu = sparing(
  wholeWord(`${neverNames}|archives?|weather|read|latest|digital\\p{L}*|print|online|gedruckte|photos?|video`),
)
const ofMenuAlone = wholeWord(`${neverNames}|\\p{L}+day['’]s`)

/** "Daily", "The Post": a word that many papers are named by is none's name. */
const alone = /^(?:the|die|my|meine|your|our|e|all|more)?$/iu

const named = { word: sparing(PAPER_WORD), end: sparing(PAPER_END) }

/** @param text a short line or a part of one */
export function isNamedLikePaper(text: string): boolean {
  const bare = text.trim()
  if (!named.end.test(bare) && !(/\s/.test(bare) && named.word.test(bare))) return false
  return !alone.test(bare.replace(PAPER_WORD, '').replace(PAPER_END, '').trim()) && !ofMenu.test(bare)
}

/** "Sunday’s Paper", "Latest Edition". */
export const isOfMenu = (text: string): boolean => ofMenuAlone.test(text)

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** How many words of a line stand in menus of papers: "Home  News  Sport". */
export const menuWordsIn = (text: string): number => wordsOf(text).filter((word) => MENU_WORDS.has(word)).length

/**
 * "Radio Kahurangi", "Pacific Business Review": named by what kind of medium it is, with a word of its own besides; "World
 * News" is a section.
 */
export function isNamedLikeMedium(text: string): boolean {
  const words = wordsOf(text)
  const own = words.filter((word) => !MENU_WORDS.has(word) && !MEDIUM_WORD.test(word) && word.length > 2)
  return words.length > 1 && own.length > 0 && words.some((word) => MEDIUM_WORD.test(word))
}
