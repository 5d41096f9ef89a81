/** Whether a text is named like a newspaper, and no entry of its menu. */
import { PAPER_END, PAPER_WORD } from '../reference/paper-words.ts'

/** "Subscribe Today", "Daily Horoscopes", "Today's Paper", "Digitale Zeitung": what every paper has in its menu. */
const ofMenu =
  /(?<!\p{L})(?:subscribe|horoscopes?|today['’]s|paper|edition|newsletters?|offers?|deals|puzzles?|crosswords?|quiz|archives?|weather|sign|log|join|get|read|watch|listen|latest|digital\p{L}*|print|online|gedruckte|photos?|video|updates?)(?!\p{L})/iu

/** "Daily", "The Post": a word that many papers are named by is none's name. */
const alone = /^(?:the|die|my|meine|your|our|e|all|more)?$/iu

/** @param text a short line or a part of one */
export function isNamedLikePaper(text: string): boolean {
  const bare = text.trim()
  const rest = bare.replace(PAPER_WORD, '').replace(PAPER_END, '').trim()
  if (alone.test(rest) || ofMenu.test(bare)) return false
  return PAPER_END.test(bare) || (/\s/.test(bare) && PAPER_WORD.test(bare))
}
