/** An author's name as printed → its parts as bibliographies want them, where these are sure; else the name as one. */
import type { Article } from '../../model.ts'

/** A name in the words of CSL: a person's in two parts, or one that isn't taken apart. */
export type CitedName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string; readonly family?: undefined }

/** `Jane Doe`, `John F. Kennedy`: a given name, initials, a family name, all in Latin letters. */
const personName =
  /^(\p{Lu}[\p{Script=Latin}\p{M}'’-]*\p{Ll}(?: \p{Lu}\.)*) (\p{Lu}[\p{Script=Latin}\p{M}'’-]*\p{Ll})$/u

/** Words of houses, desks and offices, and articles: `Global Times`, `Les Echos`, `Deutsche Presse-Agentur` are no persons. */
const houseWords = new Set(
  (
    'agencies agency associated broadcasting bureau chronicle correspondent correspondents daily desk digital editor ' +
    'editorial editors examiner express gazette global group guardian herald independent journal magazine mail media ' +
    'monitor network news newspaper newsroom observer online post press radio report reporter reporters review service ' +
    'staff standard star studio sun team telegraph television times today tribune weekly wire world writer writers ' +
    'agence agencia agência agentur agenzia ajansı anzeiger blatt bladet diario diário echo echos el gazete gazetesi ' +
    'gazeta giornale haber il jornal kurier la le les los nachrichten nieuws noticias notícias nyheter prensa presse ' +
    'redactie redacción redaktion redação redazione rundschau rédaction tageblatt tagblatt the zeitung'
  ).split(' '),
)

/**
 * Family names that Chinese, Korean and Vietnamese print first, in their commonest Latin spellings. `Qin Gang` is not
 * Mr Gang; what stands behind one of them is left whole.
 */
const familyNamesFirst = new Set(
  (
    'an bai bao bui cai cao chang chen cheng choe choi cui dai dang deng ding do dong dong du duan duong fan fang feng ' +
    'fu gao gong gu guo ha han hao he ho hoang hong hou hu hua huang hwang jang jeong jia jiang jin jo jung kang kim ' +
    'kong kwon lai le lee lei li liang liao lim lin liu long lu luo luong ly ma mai mao mei meng min mo ngo nguyen ni ' +
    'oh pan park peng pham phan qi qian qiao qin qiu ren ryu seo shao shen shi shin sohn son song su sun suh tan tang ' +
    'tao tian tong tran truong vo vu wan wang wei wen wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin ' +
    'yoon you yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou'
  ).split(' '),
)

/** Languages whose own texts print family names first, or no family names. */
const familyFirstLanguages = new Set(['hu', 'id', 'ja', 'km', 'ko', 'mn', 'my', 'ta', 'vi', 'zh'])

/** The name in two parts where the article's language and the words leave no doubt, else as printed. */
export function citedName(name: string, { language }: Pick<Article, 'language'>): CitedName {
  const [, given = '', family = ''] = personName.exec(name) ?? []
  if (family === '' || familyFirstLanguages.has(language.split('-')[0] ?? '')) return { literal: name }
  const words = name.toLowerCase().split(/[ -]/)
  const doubtful = words.some((word) => houseWords.has(word)) || familyNamesFirst.has(words[0] ?? '')
  return doubtful ? { literal: name } : { family, given }
}
