/**
 * Bylines told by what stands around the name, not by a word before it: "Jane Doe, Nairobi", "Jane Doe / Correspondent",
 * "【ワシントン＝山田太郎】", "记者 张三 李四 报道". In: a line, out: where its names stand, and how they are parted.
 */
import { agencyNamed } from '../reference/agencies.ts'
import { bylineWords } from '../reference/byline-words.ts'
import { countryOfPlace, isCity } from '../reference/places.ts'
import { columnOf } from '../text/any-pattern.ts'
import { matchesOf } from '../text/matches.ts'
import { sparing } from '../text/sparing.ts'
import { isNamedLikePaper } from './paper-names.ts'

/** A stretch of a line that holds nothing but names. */
export interface NamesPlace {
  readonly start: number
  readonly end: number
}

const han = '\\p{Script=Han}'
const names = `(?<names>${han}{2,4}(?:[\\s、，,]{1,2}${han}{2,4}){0,4}?)`

/** Forms of Chinese and Japanese, whole lines; brackets around them or none. */
const eastern: readonly RegExp[] = [
  // 记者 张三 李四 报道; 本报驻东京记者 王伟; （总台记者 张三 李四）; 〔記者王小明／台北報導〕
  new RegExp(
    `^[（(〔【[]?(?:${han}{0,10}(?:记者|記者|通讯员)[\\s:：]+|(?:本报|本報|新华社|新華社|中新社|总台|總台)${han}{0,6}(?:记者|記者))${names}(?:\\s?[／/]?\\s?${han}{0,4}(?:报道|報導|報道|摄影))?[）)〕】\\]]?$`,
    'u',
  ),
  new RegExp(`^[（(〔【[](?:记者|記者)${names}(?:\\s?[／/]\\s?${han}{2,6}(?:报道|報導|報道))?[）)〕】\\]]$`, 'u'),
  new RegExp(`^(?:记者|記者)${names}\\s?[／/]\\s?${han}{2,6}(?:报道|報導|報道)$`, 'u'),
  // 【ワシントン＝山田太郎】, （ソウル＝佐藤健）
  /^[【（(][^【】（）()＝=]{2,12}[＝=](?<names>\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5})[】）)]$/u,
  // （山岸葵）
  /^[（(](?!敬称|写真|文責|抜粋|再掲|資料|以下|関連)(?<names>\p{Script=Han}{3,4})[）)]$/u,
  // 王伟/文
  /^(?<names>\p{Script=Han}{2,4})\s?[／/]\s?(?:文|图文|圖文)$/u,
  // 国際部　佐藤健
  /^\p{Script=Han}{2,6}[部局社][\s\u3000]+(?<names>\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{1,5})$/u,
  // 佐藤健記者
  /^(?<names>\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{1,5})記者$/u,
]

/** The names of a Chinese or Japanese byline; null where the line is none. */
export function easternNames(text: string): NamesPlace | null {
  if (text.length > longestEastern || !easternSigns.test(text)) return null
  for (const form of eastern) {
    const found = form.exec(text)?.groups?.names
    if (found === undefined || agencyNamed(found) !== null) continue
    const start = text.lastIndexOf(found)
    return { start, end: start + found.length }
  }
  return null
}

const easternSigns = /^[（(]\p{Script=Han}|[记記]者|通讯员|[＝=]|[／/]\s?[文图圖]|[部局社][\s\u3000]/u

/** Longest such line, in UTF-16 units. */
const longestEastern = 48

const works = columnOf(bylineWords, 'work')
const work = sparing(new RegExp(`^(?:${works})(?: (?:in|à|en|em|a|te|w|в) .{2,24})?$`, 'iu'))

/** Whether a text says what somebody does, and names nobody: "Editora de Mundo". */
export function isWork(text: string): boolean {
  return workAlone.test(text)
}

const workAlone = sparing(new RegExp(`^(?:${works})(?: (?:de|do|da|di|del|of|for|für|in|à|en) .{2,30})?$`, 'iu'))

/** What parts a name from what is said of the person. */
const parting =
  /\s?[,،؛;|/·•]\s*|\s[-–—]\s|\s?[(（](?=[^()（）]+[)）]$)|\s(?=(?:avec|with|con|mit|com|theo|met)\s\S)|\s(?=(?:in|aus|à|desde|из)\s\p{Lu})|\s(?=@\w)/u

const partings = new RegExp(parting.source, 'gu')

/** "@janedoe", "jane.doe@example.org": where the person is reached. */
const reached = /^(?:\S{1,64}@\S{3,64}|@\w{2,30})$/u

/** What stands before a place and before an agency: "à Genève", "de Lisboa", "avec AFP". */
const inPlace = /^(?:in|à|en|em|de|da|aus|te|desde|из)\s/iu
const withAgency = /^(?:avec|with|con|mit|com|theo|met)\s/iu

/** Whether a text says of a person where, as what or with whom: a city, a work, "avec AFP" ("/ AFP" is a picture's), an address. */
function isRemark(text: string): boolean {
  const bare = text.replace(/[)）*]+$/u, '').trim()
  if (work.test(bare) || reached.test(bare)) return true
  if (withAgency.test(bare)) return agencyNamed(bare.replace(withAgency, '')) !== null
  if (isNamedLikePaper(bare)) return true
  const place = bare.replace(inPlace, '')
  return place.length <= 24 && isCity(place) && countryOfPlace(place) !== null
}

/**
 * Where the names of a line stand that says of the person where or as what: "Jane Doe, Nairobi", "Lucía Gómez / Bogotá",
 * "Jean Dupont (avec AFP)", "بيروت - سامي خليل". The whole line where nothing of that kind stands in it.
 */
export function withoutRemarks(text: string): NamesPlace {
  let start = opening.exec(text)?.[0].length ?? 0
  let end = text.length - ((start > 0 ? closing : star).exec(text)?.[0].length ?? 0)
  for (let left = mostRemarks; left > 0; left--) {
    const last = lastParting(text.slice(start, end))
    if (last && isRemark(text.slice(start + last.end, end))) {
      end = start + last.start
      continue
    }
    const first = parting.exec(text.slice(start, end))
    if (!first || first[0].length === 0 || !isCity(text.slice(start, start + first.index).trim())) break
    start += first.index + first[0].length
  }
  return { start, end }
}

/** Signs around a name that signs, and one behind it. */
const opening = /^[([–—-]\s?(?=\S)/u
const closing = /\s?[)\]]$/u
const star = /\s?\*$/u

/** Remarks on one person: the work, the place, the address. */
const mostRemarks = 3

function lastParting(text: string): NamesPlace | null {
  const last = matchesOf(text, partings).findLast(({ index }) => index > 0)
  return last ? { start: last.index, end: last.index + last[0].length } : null
}
