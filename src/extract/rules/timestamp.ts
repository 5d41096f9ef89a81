/** Lines that tell when the page was published or updated, and little else. */

import { agencyNamed } from '../../reference/agencies.ts'
import { findPrintedDates, type PrintedDate } from '../../text/dates.ts'
import { sparing } from '../../text/sparing.ts'
import type { Look } from '../look.ts'
import { neighbours, type Page } from '../page.ts'
import { isOfComing, isPageClock, standsInMasthead } from './page-clock.ts'
import type { PageRule } from './rule.ts'

/** Words that stand beside a date in a stamp, in the languages met; they don't count as text of their own. */
const stampWords =
  /(?<!\p{L})(?:updated?|last|modified|published|posted|created|written|issued|first|on|at|by|source|date|time|edt|est|gmt|utc|ist|pm|am|hrs|uhr|stand|aktualisiert|veröffentlicht|erstellt|publiziert|akt|vom|am|um|zuletzt|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|em|el|às|pubblicato|aggiornato|ore|il|alle|gepubliceerd|bijgewerkt|publicerad|uppdaterad|opdateret|udgivet|kl|опубликовано|обновлено|в|güncelleme|yayınlanma|tarihi|giriş|saat|diterbitkan|diperbarui|wib|cập nhật|发布时间|更新|来源|公開|配信|更新日|入力|수정|등록|입력|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)(?!\p{L})/giu

/** What remains of a line beside its dates: "Updated: December 20, 2019 07:03 Xinhua" → "Xinhua". */
function besideDates(text: string, dates: readonly PrintedDate[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  return (rest + text.slice(from))
    .replace(stampWords, ' ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** Longest remainder, in words, that a stamp may carry beside its dates: a name, an agency, a count of comments. */
const maxBeside = 6

/** "Updated 08:38, 10-Jan-2023", "· 2022-03-31 · Source: Xinhua News Agency"; but not "On 9 January the two ministers met." */
export function isStamp(look: Look): boolean {
  if (
    /^(?:published|updated|posted|publié|aktualisiert|vor) .{0,30}\b(?:ago|minutes?|hours?|stunden?|minuten?|tagen?)$/i.test(
      look.text,
    )
  )
    return true
  const dates = look.dates
  if (dates.length === 0 || (look.stopped && look.words > 8) || isPageClock(look)) return false
  const rest = besideDates(look.text, dates)
  return rest === '' || rest.split(' ').length <= maxBeside || agencyNamed(rest) !== null
}

/** A stamp that says what it is: "Published Jun 05, 2026", "Publié le 18 juil. 2024", "입력 2026.07.12". */
export const saidStamp: PageRule = {
  name: 'said-stamp',
  role: 'timestamp',
  confidence: 0.7,
  matches: (look, page, index) => says.test(look.text) && isStamp(look) && !standsInMasthead(page, index),
}

const says = sparing(
  /^\W{0,3}(?:(?:first |originally )?(?:published|posted|created|written|issued)|(?:last )?(?:updated|modified)|stand|akt\.|veröffentlicht|publiziert|erstellt|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|опубликовано|обновлено|yayınlanma|giriş|güncelleme|diterbitkan|ngày|发布时间|公開|配信|更新|입력|등록|수정)(?!\p{Ll})/iu,
)

export const timestamp: PageRule = {
  name: 'timestamp',
  role: 'timestamp',
  confidence: 0.9,
  matches: (look, page, index) => isStamp(look) && !standsInMasthead(page, index),
}

/** Behind the article a day may be a comment's or another story's: then a sentence follows it, or another day. */
export const signingStamp: PageRule = {
  name: 'timestamp',
  role: 'timestamp',
  confidence: 0.9,
  matches: (look, page, index) => {
    if (!isStamp(look)) return false
    const days = new Set(look.dates.map(({ month, day }) => `${month}-${day}`))
    const isOther = ({ dates }: Look): boolean =>
      dates.some(({ month, day }) => day !== null && !days.has(`${month}-${day}`))
    const last = page.frame?.last ?? -1
    const before = around(page, index, -1).filter(([at]) => at > last)
    const behind = around(page, index, 1)
    const [next] = behind
    if (next?.[1].stopped && !page.labels[next[0]]) return false
    if (before.some(([, other]) => isOfComing(other.text))) return false
    return ![...before, ...behind].some(([, other]) => isOther(other))
  },
}

/** The filled lines beside a stamp in which other days are looked for, nearest first. */
function around(page: Page, index: number, step: 1 | -1): [number, Look][] {
  const found: [number, Look][] = []
  for (const at of neighbours(page, index, step)) {
    const look = page.looks[at]
    if (!look || found.length >= reachOfOthers) break
    found.push([at, look])
  }
  return found
}

const reachOfOthers = 8

/** "This entry was posted on Monday, 9 January 2023 and is filed under Asia.": what weblogs write beneath an article. */
export const postNotice: PageRule = {
  name: 'post-notice',
  role: 'timestamp',
  confidence: 0.8,
  matches: (look) =>
    look.text.length <= noticeLength && notice.test(look.text) && findPrintedDates(look.text).length > 0,
}

/** Longest notice, in UTF-16 units. */
const noticeLength = 300

const notice = sparing(
  /^(?:(?:this|the) (?:entry|post|article|story|piece|report|column) (?:was|has been) (?:(?:first|originally) )?(?:posted|published|written)|dieser (?:eintrag|beitrag|artikel) wurde|esta entrada fue publicada|cet article a été publié|questo articolo è stato pubblicato)(?!\p{L})|(?<!\p{L})(?:filed under|abgelegt unter|archivado en|classé dans|archiviato in|geplaatst in)(?!\p{L})/iu,
)
