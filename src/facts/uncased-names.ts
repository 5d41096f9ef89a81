/** Text in a script without capitals and a place in it → the person's name beside it: Chinese, Japanese, Korean and Arabic. */
import { knownPerson } from '../reference/known-people.ts'
import type { OfficeWords } from '../reference/languages/language-words.ts'
import type { PrintedName } from './person-names.ts'

/** One look beside a title. `from` and `to` bound where the name may stand. */
export interface NameSearch {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly offices: OfficeWords
  /** Of the office; null where it isn't told. */
  readonly country: string | null
  /** The whole report: what is a name stands in it again. */
  readonly report: string
}

/** Does a part of a report stand in it more than once? */
const recurs = (report: string, part: string): boolean => report.indexOf(part) !== report.lastIndexOf(part)

const named = (text: string, start: number, end: number, words: readonly string[]): PrintedName => ({
  text: text.slice(start, end),
  start,
  end,
  words,
})

/** Family names of one letter in Chinese, Korean and Vietnamese names as Chinese prints them; the 150 most frequent of China, and Korea's. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯习習岸朴文尹安柳全洪权權赵池裴阮范武裴'

/** Two-letter family names: Chinese ones, and Japanese ones that Chinese reports print. */
const LONG_SURNAMES =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|岸田|石破|高市|茂木|上川|河野|菅义伟|安倍|野田|松野|木原|中谷|岩屋|林芳|麻生'

/** Letters by which Chinese writes foreign names. */
const FOREIGN =
  '阿埃艾爱奥澳巴贝比彼宾波伯博布查达大戴丹当道德登迪蒂丁顿多厄恩尔二伐法菲费芬丰夫弗福盖冈高戈哥格古哈海汉赫黑亨洪侯胡华怀惠霍基吉季加贾杰金京喀卡凯坎康考科克肯库奎拉莱赖兰朗劳勒雷黎里理丽利立莉良廖列林琳留龙隆卢鲁路伦罗洛吕马玛麦迈曼芒毛梅门蒙孟米密明缪莫墨默姆木穆纳娜乃奈南内尼涅宁牛努诺欧帕派潘庞佩彭皮平珀普奇齐契乔切琴丘曲让热仁日荣茹儒瑞若撒萨塞桑瑟森沙山珊绍舍申圣施什石史士舒斯松苏索塔泰坦汤唐陶特滕提田铁廷通图托瓦万旺威韦维魏温文翁沃乌伍武西希锡席夏香向肖谢辛欣兴雄休许雅亚延扬杨耶叶伊易意因英尤于约泽扎詹张哲朱佐兹卓祖薇叙鲍宰蓬岑谟茨豪尚腊夸坤良柳美弥敏摩涅纽诺坡恰权荣沙圣朔唐图蔚喜新芝智嘎噶濑宗津珍川笛翁莎娅妮丝曼玛丽蒂娃黛維爾納羅倫奧烏馬蘭諾達貝澤東歐勞盧魯蘇謝亞楊葉約喬賈傑庫萊賴麥邁門寧紐龐龍韋溫聖紹湯滕鐵圖萬興許詹張茲'

const CHINESE_STOP =
  '在同与與和对對表说說将將会會于於出主访訪抵应應致举舉通就率向今昨分日谈談议議商洽等也还還强強指称稱宣是的为為以及并並、，。“”：）（先女说与共到晚上下当當接见見签簽发發进進周星近前后後再曾已要从從由被把给給又则則共电電参參晤座磋'

/** Letters behind a title that make another word of it: 总统府, 总理级, 主席团. */
const NO_NAME_FIRST = '此府级級办辦选選候任们們职職团團夫特竞競专專座顾顧秘层層会會制国國人员員方'

/** Letters up to the next stop, which a name of any kind may be. */
const LOOSE = new RegExp(`^(?![${NO_NAME_FIRST}])(?:(?![${CHINESE_STOP}])\\p{Script=Han}){2,6}`, 'u')

/** A name without any sign of one but its place: 日本首相栗林正人1日 ends at a stop, 外务副大臣小矶真帆手中接过 where the report goes on otherwise. */
function loose(rest: string, report: string, country: string | null): string | null {
  const run = LOOSE.exec(rest)?.[0] ?? ''
  const again = [5, 4, 3]
    .map((length) => run.slice(0, length))
    .find((part, at) => part.length === 5 - at && recurs(report, part))
  return again ?? (country !== null && run.length >= 2 && run.length <= 4 ? run : null)
}

/** Stops that names written with a dot hold as well: 再努丁·哈米德. */
const DOTTED_STOP = `${CHINESE_STOP.replace(/[再于当近先]/g, '')}时時`

/** 李在明: a Korean name's 在, where the name ends behind the next letter. */
const KOREAN_NAME = new RegExp(`^[${SURNAMES}]在[\\p{Script=Han}](?=[${CHINESE_STOP}\\d]|[^\\p{Script=Han}])`, 'u')

/** 田中一郎: a Japanese name, up to the next stop. */
const JAPANESE_NAME = new RegExp(
  `^(?![${NO_NAME_FIRST}])(?:(?![${CHINESE_STOP.replace('由', '')}])[\\p{Script=Han}]){3,5}(?=[${CHINESE_STOP}\\d]|[^\\p{Script=Han}])`,
  'u',
)

/** "马尔尚多21日": what stands between a title and the day is the name, whatever its letters. */
const BEFORE_DAY = new RegExp(
  `^(?![${NO_NAME_FIRST}])(?:(?![${CHINESE_STOP.replace(/[再于当近先前]/g, '')}])[\\p{Script=Han}]){1,8}(?=\\d{1,2}日)`,
  'u',
)

/** 王毅, 秦刚, 朴振; 拉夫罗夫, 谢尔盖·拉夫罗夫. */
function chineseName({ text, from, to, country, report }: NameSearch): PrintedName | null {
  const rest = text.slice(from, Math.min(to, from + 24))
  const neighbour = (country === 'JP' ? JAPANESE_NAME : KOREAN_NAME).exec(rest)?.[0]
  if (neighbour) return named(text, from, from + neighbour.length, [neighbour])
  const foreign = new RegExp(
    `^(?![${DOTTED_STOP}])(?:(?![${DOTTED_STOP.replace('和', '')}])[\\p{Script=Han}]){1,6}(?:[·・•‧.．][\\p{Script=Han}A-Z]+?(?=[·・•‧.．]|[${CHINESE_STOP}时時]|[^\\p{Script=Han}·・•‧.．]|$))+`,
    'u',
  ).exec(rest)?.[0]
  if (foreign) return named(text, from, from + foreign.length, [foreign, ...foreign.split(/[·・•‧.．]/).slice(-1)])
  const dated = BEFORE_DAY.exec(rest)?.[0]
  if (dated) return named(text, from, from + dated.length, [dated])
  const own = new RegExp(
    `^(?:${LONG_SURNAMES}|[${SURNAMES}])(?:(?![${CHINESE_STOP}])[\\p{Script=Han}]){1,2}`,
    'u',
  ).exec(rest)?.[0]
  const run =
    new RegExp(`^(?:(?![${CHINESE_STOP.replace(/[于当日]/g, '')}]|当[天日地晚]|日[前间晚起])[${FOREIGN}])+`, 'u').exec(
      rest,
    )?.[0] ?? ''
  const name = own && run.length < 4 ? own : run.length >= 3 ? run : (own ?? loose(rest, report, country))
  return name ? named(text, from, from + name.length, [name]) : null
}

/** 外務副大臣の小磯真帆氏: behind the office where 氏 closes the name. */
export const japaneseBehind = /^の(?<name>[\p{Script=Han}々ヶァ-ヺー・＝=]{2,16})(?=氏|さん)/u

/** 林芳正 before 外相; ラブロフ, セルゲイ・ラブロフ. */
function japaneseName({ text, from, to, offices }: NameSearch): PrintedName | null {
  // "ワンジル・カマウ・ケニア共和国大統領": the dot before the country is none of the name's
  const end = to - (/[・＝=]$/.test(text.slice(from, to)) ? 1 : 0)
  const before = text.slice(Math.max(from, end - 24), end)
  const kana = /[ァ-ヺー][ァ-ヺー・＝=]+$/u.exec(before)?.[0].replace(/^[・＝=]+/, '')
  if (kana && kana.length >= 2) return named(text, end - kana.length, end, [kana, ...kana.split(/[・＝=]/).slice(-1)])
  // "タアライ・マンベタリエフ非常事態大臣": letters between a foreign name and the office are the office's
  const charged = /(?<name>[ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)+)\p{Script=Han}{2,8}$/u.exec(before)
  if (charged?.groups?.name) {
    const { name } = charged.groups
    const start = end - charged[0].length
    return named(text, start, start + name.length, [name, ...name.split(/[・＝=]/).slice(-1)])
  }
  const han = /[\p{Script=Han}々ヶ]+(?:[ぁ-ん]{0,2}[ぁ-ん](?<![のにではがをともへ]))?$/u.exec(before)?.[0] ?? ''
  const misleading = offices.noName.some((word) => han.includes(word))
  if (han.length < 2 || han.length > 5 || misleading) return null
  if (han.length === 2 && !SURNAMES.includes(han.charAt(0))) return null
  return named(text, to - han.length, to, [han, ...(han.length >= 4 ? [han.slice(0, 2)] : [])])
}

const KOREAN_SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허노남심하주구곽성차우나민진엄원채천방공현함변염여추도소석선설마길연위표명기반라왕옥육인맹제모탁국어은편용'
const PARTICLE_END = /(?:은|는|이|가|을|를|의|와|과|에|에서|으로|로|도|및|한|된|할|하는|했던|이날|오전|오후|일|월|년)$/u

/** 세르게이, 페드로: a given name before a family name may end like a particle; an office or body with its particle doesn't. */
const MAYBE_NAME =
  /^(?!.*(?:장관|총리|대통령|상|정부|부|청|당|측|국|관|회의|회담|의원|대표|주석|국왕|왕세자|특사|대사|단|장)[이가로도]$)[가-힣]+[이가로도]$/u

/** An office or an adverb with its particle. */
const NO_KOREAN_NAME =
  /(?:^|\s)(?:[가-힣]*(?:장관|총리|대통령|국왕|대사|차관|대표)(?:[와과은는이가을를의도]|\s겸)|[가-힣]+\s[가-힣]+에|[가-힣]+(?:를|에는|에서|에게|까지|부터)|여타|차\s[가-힣]+)$|^(?:대통령|총리|국회|열린|아프리카|외교부[는가])$/u

/** 방문해, 만나고: a verb that goes on. */
const VERB_END = /[가-힣](?:해|하여|하고|했고|되어|해서|중인|[가-힣]인)$/u

/** 박진 before 외교부 장관; 세르게이 라브로프. A foreign name has as many words as stand free of particles, three at most. */
function koreanName({ text, from, to, offices, country }: NameSearch): PrintedName | null {
  // "김대중 전 대통령", "신임 장관": whether he still is it is none of the name's
  const before = text
    .slice(Math.max(from, to - 40), to)
    .replace(/(?:^|\s)(?:전|전임|현|신임)\s?$/u, '')
    // "클라우디아 이바라(Claudia Ibarra) 멕시코 외교장관"
    .replace(/\s?\([A-Z][A-Za-zÀ-ÿ .'-]+\)\s?$/u, '')
    // "외무부 아시아 담당 차관보": body and charge are none of it either
    .replace(/(?:^|\s)(?:[가-힣]{1,8}(?:부|처|청|성|위원회)\s)?[가-힣·]{1,10}\s담당\s?$/u, '')
    .trimEnd()
  const end = Math.max(from, to - 40) + before.length
  const words = /(?:[가-힣]+ ){0,3}[가-힣]+$/u.exec(before)?.[0].split(' ') ?? []
  const last = words.at(-1) ?? ''
  if (last === '' || offices.noName.includes(last) || (PARTICLE_END.test(last) && last.length > 4)) return null
  const own = country === null || country === 'KR' || country === 'KP'
  if (own && KOREAN_SURNAMES.includes(last.charAt(0)) && last.length >= 2 && last.length <= 3) {
    return named(text, end - last.length, end, [last])
  }
  const kept = [last]
  const owned = words[0] === '의'
  for (const word of words.slice(owned ? 1 : 0, -1).reverse()) {
    const given = kept.length === 1 && MAYBE_NAME.test(word)
    if ((!owned && !given && (PARTICLE_END.test(word) || VERB_END.test(word))) || offices.noName.includes(word)) break
    kept.unshift(word)
  }
  const name = kept.join(' ')
  // "하루 사이에 총리와 외교부 장관이": words with their particles, and another office
  if (NO_KOREAN_NAME.test(name)) return null
  return name.length >= 2 ? named(text, end - name.length, end, [...new Set([name, ...kept])]) : null
}

const JOINED_ARABIC = /^(?:بن|ابن|آل|ولد|عبد|عبدال.*|أبو|ابو|بنت|فان|دي|دا|لولا|أمير|ولد|السيد)$/u

/** A public person's name of three words or more: رجب طيب أردوغان. */
function knownArabic(text: string, from: number, to: number): PrintedName | null {
  const ends = [...text.slice(from, Math.min(to, from + 50)).matchAll(/[\p{L}\p{M}'’-]+/gu)]
    .slice(0, 6)
    .map((match) => from + match.index + match[0].length)
  const end = ends.slice(1).findLast((each) => knownPerson(text.slice(from, each)) !== null)
  return end === undefined ? null : named(text, from, end, text.slice(from, end).split(' '))
}

/** The report calls somebody by this word alone, behind a verb or a title: وقال غاربا. */
const isCalled = (report: string, word: string): boolean =>
  new RegExp(
    `(?<!\\p{L})(?:و?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|أعرب|أعربت|أشار|أشارت|دعا|دعت|شدد|شددت|لفت|لفتت|رأى|رأت|كشف|كشفت|تعهد|تعهدت|طالب|طالبت|حذر|حذرت|رحب|رحبت)|(?:ال)?(?:وزيرة?|رئيسة?|سفيرة?|سيدة?|مبعوثة?))\\s${word}(?!\\p{L})`,
    'u',
  ).test(report)

/** A third word is the name's where a stop or a word no name holds follows it, or the report calls him by it: أسد كمال لودهي. */
const closes = (word: string, rest: string, noName: readonly string[], report: string): boolean =>
  /^[،.:؛)«]/.test(rest) ||
  isCalled(report, word) ||
  (!/^ال\p{L}+(?<!ي)$/u.test(word) && noName.includes(/^\s([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? ''))

/** سيرغي لافروف, فيصل بن فرحان: two words, and those that a name's small words tie to them. */
function arabicName({ text, from, to, offices, report }: NameSearch): PrintedName | null {
  const known = knownArabic(text, from, to)
  if (known) return known
  const rest = text.slice(from, Math.min(to, from + 60))
  const words: string[] = []
  let end = from
  for (const match of rest.matchAll(/([\p{L}\p{M}'’-]+)(\s?)/gu)) {
    const word = match[1] ?? ''
    const gap = match.index - (end - from)
    const tied = JOINED_ARABIC.test(words.at(-1) ?? '') || JOINED_ARABIC.test(word)
    if (
      gap > 1 ||
      offices.noName.includes(word) ||
      (/^و\p{L}{3,}/u.test(word) && !(words.length === 2 && isCalled(report, word))) ||
      (/^(?:ال|لل|بال)\p{L}{3,}/u.test(word) && words.length < 1)
    )
      break
    if (
      words.length >= 2 &&
      !tied &&
      !(words.length === 2 && closes(word, rest.slice(match.index + word.length), offices.noName, report)) &&
      !(words.length === 2 && /^ال\p{L}+ي$/u.test(word)) &&
      !(words.includes('بن') && /^ال/u.test(word))
    )
      break
    words.push(word)
    end = from + match.index + word.length
  }
  if (words.length < 2) return null
  return named(
    text,
    from,
    end,
    words.filter((word) => !JOINED_ARABIC.test(word)),
  )
}

const FINDERS: Readonly<Record<string, (search: NameSearch) => PrintedName | null>> = {
  zh: chineseName,
  ja: japaneseName,
  ko: koreanName,
  ar: arabicName,
}

/** The name beside a title; null for languages with capitals and where none is told. */
export function uncasedName(language: string, search: NameSearch): PrintedName | null {
  return FINDERS[language]?.(search) ?? null
}

/** Is the language's script without capitals? */
export const isUncased = (language: string): boolean => language in FINDERS
