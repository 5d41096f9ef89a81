/** Whether a text is named like a newspaper, and no entry of its menu. */
import { PAPER_END, PAPER_WORD } from '../reference/paper-words.ts'
import { sparing } from '../text/sparing.ts'

/** "Subscribe Today", "Daily Horoscopes", "Today's Paper", "Digitale Zeitung": what every paper has in its menu. */
const ofMenu = sparing(
  /(?<!\p{L})(?:subscribe|horoscopes?|today['’]s|paper|edition|newsletters?|offers?|deals|puzzles?|crosswords?|quiz|archives?|weather|sign|log|join|get|read|watch|listen|latest|digital\p{L}*|print|online|gedruckte|photos?|video|updates?)(?!\p{L})/iu,
)

/** "Daily", "The Post": a word that many papers are named by is none's name. */
const alone = /^(?:the|die|my|meine|your|our|e|all|more)?$/iu

const named = { word: sparing(PAPER_WORD), end: sparing(PAPER_END) }

/** @param text a short line or a part of one */
export function isNamedLikePaper(text: string): boolean {
  const bare = text.trim()
  if (!named.end.test(bare) && !(/\s/.test(bare) && named.word.test(bare))) return false
  return !alone.test(bare.replace(PAPER_WORD, '').replace(PAPER_END, '').trim()) && !ofMenu.test(bare)
}
