/**
 * Single letters that name a country where Chinese, Japanese and Korean write short: in a row (中俄两国), or right before an
 * office or body (米大統領). In: a text and its countries so far, out: those and the signs, in order.
 */
import { wordsOf } from '../reference/languages/index.ts'
import type { LanguageWords } from '../reference/languages/language-words.ts'
import type { CountryMention } from './country-mentions.ts'

/** What follows a row of signs, by language: without it the letters are parts of other words. */
const AFTER_ROW: Readonly<Record<string, string>> = {
  zh: '关系|關係|两国|兩國|双方|元首|外长|外長|外交|领导人|首脑|总理|总统|防长|贸易|经贸|合作|会谈|会晤|友好|建交|边境|边界|战略|戰略|峰会|军事|两军|之间|全面|签署|通话|对话|混委会|人民|传统|应|要|举行|三国|三方',
  ja: '首脳|首相|外相|外務|防衛|両国|関係|間|会談|政府|同盟|貿易|国交|電話|協議|協力|高官|大統領|[3３三]カ国|か国|交渉|戦略|実務|が|の|で|は|両',
  ko: '정상|외교|관계|양국|간 |회담|국방|무역|연합|동맹|협력|[3삼]국|외무|고위급|군사|수교|정부|통화|은 |는 |가 |의 ',
}

/** Signs that are part of too many other words to stand alone before an office, and the letters before which one is part of another. */
const NEVER_ALONE: Readonly<Record<string, string>> = { zh: '中以加巴土哈意沙澳', ja: '日比台印加越', ko: '중한호' }
const NOT_BEHIND: Readonly<Record<string, string>> = {
  zh: '[\\d今昨近当每次生节本即同其集方]',
  ja: '(?:[\\d同全今平]|[^元前現新次\\P{Script=Han}])',
  ko: '[\\d가-힣]',
}

/** What stands before letters that are no row: within a Korean word, 訪日中. */
const NOT_BEFORE_ROW: Readonly<Record<string, string>> = { ja: '(?<![訪来滞在駐対])', ko: '(?<![가-힣])' }

const PATTERNS = new Map<string, { readonly row: RegExp; readonly alone: RegExp }>()

function patternsOf({ code, countries, offices, acts }: LanguageWords): {
  readonly row: RegExp
  readonly alone: RegExp
} {
  const known = PATTERNS.get(code)
  if (known) return known
  const signs = Object.keys(countries.signs)
  const lone = signs.filter((sign) => !NEVER_ALONE[code]?.includes(sign))
  const office = [...offices.before.map((word) => `${word}?(?:${offices.heads.join('|')})`), ...acts.institutions].join(
    '|',
  )
  const space = code === 'ko' ? ' ?' : ''
  const made = {
    row: new RegExp(`${NOT_BEFORE_ROW[code] ?? ''}[${signs.join('')}]{2,3}(?=${space}(?:${AFTER_ROW[code]}))`, 'gu'),
    alone: new RegExp(`(?<!${NOT_BEHIND[code]})[${lone.join('')}](?=${space}(?:${office}))`, 'gu'),
  }
  PATTERNS.set(code, made)
  return made
}

/** The mentions of a text with the signs between them. */
export function findSigns(
  text: string,
  mentions: readonly CountryMention[],
  language: string,
): readonly CountryMention[] {
  const words = wordsOf(language)
  if (!words || Object.keys(words.countries.signs).length === 0) return mentions
  const { row, alone } = patternsOf(words)
  const taken = new Set(
    mentions.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
  const found = new Map<number, CountryMention>()
  for (const match of [...text.matchAll(row), ...text.matchAll(alone)]) {
    for (const [index, sign] of [...match[0]].entries()) {
      const start = match.index + index
      const code = words.countries.signs[sign]
      const kana = sign === 'ロ' && /[ァ-ヺー]/.test(text.charAt(start - 1))
      if (code !== undefined && !kana && !taken.has(start))
        found.set(start, { code, kind: 'abbreviation', start, end: start + 1 })
    }
  }
  return found.size === 0 ? mentions : [...mentions, ...found.values()].sort((one, other) => one.start - other.start)
}
