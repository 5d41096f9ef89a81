/** Lines that belong to a picture: captions with their credit, credits alone, and captions told by the credit after them. */

import { anyOf } from '../../text/any-pattern.ts'
import { oncePer } from '../../text/once.ts'
import { sparing } from '../../text/sparing.ts'
import { openerLength } from '../byline-openers.ts'
import type { Look } from '../look.ts'
import { namesInByline } from '../names.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

/** What brackets at a caption's end say in place of a name. */
const archived =
  'archives?|archivo|arquivo|archivio|archiv|archief|arkiv|arkivfoto|arkivbild|arşiv|архив|أرشيف(?:ية)?|آرشیو|ארכיון|dok\\. .{2,30}|ilustra(?:ción|ção|tif|cyjne)|ilustrasi|illustratie|illustrazione|imagen (?:de archivo|ilustrativa)|temsili'

/** Longest caption, in UTF-16 units. */
const captionLength = 700

/** Who sells pictures, as credits print it: "Reuters file", "Pool via AP". */
const seller =
  '(?:[^()[\\]/]{1,40}(?:/| via ))?(?:AP|AFP|EPA|EFE|dpa|ANSA|Xinhua|TASS|Yonhap|Kyodo|Bloomberg|Getty|(?:The )?Associated Press|(?:The )?Canadian Press|Agence France-Presse|Anadolu(?: Agency)?|Reuters|REUTERS)(?: (?:file|pool|photo|images))?'

/** Who took a picture: two words at least, else it is a place with its agency. */
const taker = "\\p{Lu}(?=[\\p{L}.'’-]*\\p{Ll})[\\p{L}.'’-]* [\\p{L}.'’ -]{2,40}"

/** Credits that open a line. */
const opensWithCredit = anyOf([
  /^(?:image|photo|photograph|picture|photos?\/|foto|fotos|bild|bilder|illustration|graphic|grafik|video|credit|crédit photo|photo credit|image credit|picture credit|image source|image caption|imagen|imagem|фото|写真|사진|ảnh|gambar|fotoğraf)\s?(?:credit|by|courtesy(?: of)?|von|de)?\s?[:：/©]/i,
  /^(?:file|file photo|file image|dossier|archivo|archivfoto|symbolbild|archivbild)\s?[-–—:.]/i,
  /^图为|^（?資料写真/u,
  // "На фото: участники заседания"
  /^(?:на (?:фото|снимке)|en la (?:foto|imagen)|na (?:foto|imagem)|sur la photo|nella foto|auf dem (?:foto|bild)|in (?:the|this) (?:photo|picture)|في الصورة|写真は|사진은)\s?[:：(]/iu,
  /^an artist['’]s (?:illustration|impression|concept|rendering) of\b/iu,
  /^(?:©|\(c\)) ?(?!\d{4}|copyright).{2,80}$/i,
  // "1of4A shopper looks at …", "[2/5] A ferry off Hanoi"
  /^(?:\[\d{1,3}\s?\/\s?\d{1,3}\]|\d{1,3}\s?of\s?\d{1,3}(?=\p{Lu}))/u,
])

/** Signs of which each credit of the list below has one; most lines have none. */
const creditSign = /[:：/©ⓒ()（）[\]=＝]/

/** Credits with such a sign that stand at a line's end. */
const endsWithSignedCredit = anyOf([
  /[（(](?:资料图片|資料圖片|資料写真|資料照片|자료사진)[）)]$|[（(](?:写真|撮影|图片|图|攝)[:：＝=／/][^（）()]{1,30}[）)]$/u,
  /(?:[([](?:photos?|images?|fotos?|bild|bilder|pics?|pictures?|ap photo|file photo|reuters file|courtesy|credit|screenshot|illustration|symbolbild|archivbild|archivfoto)(?!\p{L})|[([]dok\.)[^()[\]]{0,100}[)\]]?\.?$/iu,
  /(?:photo|photograph|photography|image|picture|video|credit|foto|bild|bildrechte|bildquelle|bildnachweis|fotos|illustration|grafik|quelle|ảnh|фото|снимка|снимки|写真|사진|gambar|fotoğraf|zdjęci[ea]|fot\.|foto\.|kuva|φωτ(?:ογραφία|ό|\.)?|צילום|صورة|تصوير|عکس|फोटो|ภาพ)\s?(?:by|credit|courtesy)?\s?[:/©]\s?[^.!?]{2,70}$/i,
  /(?:REUTERS|AFP|AP|EPA|dpa|APA|ANSA|EFE|Xinhua|TASS|Reuters|imago|IMAGO|Keystone|POOL)\s?\/\s?\p{Lu}[^.!?]{2,50}$/u,
  /[©ⓒ]\s?[^.!?]{2,60}$/,
  // "| fot. Jan Kos / Głos Doliny"
  /[|.–—-]\s?(?:fot|foto|photo|ph)\.?\s\p{Lu}[^.!?|]{2,60}$/iu,
  // "(ansa)", "(arşiv)": a picture's agency or that it is an old one
  new RegExp(`[(（\\[](?:${archived})[)）\\]]$`, 'iu'),
  /[\p{L}\p{N}] \((?:ansa|afp|ap|dpa|epa|efe|getty|lapresse|imago)\)$/iu,
  // "（圖／記者林若雲攝）", "（图源：新华社）"
  /[（(](?:[图圖]|[图圖]源|照片|翻攝|翻摄)[／/:：][^（）()]{1,30}[)）]$|[（(][^（）()]{1,20}(?:攝|摄|提供|撮影)[)）]$/u,
  // "Foto: Nikolai von Bismarck. Styling: …"
  /(?:foto|fotos|photo|photos): ?\p{Lu}[\p{L}'’ -]{4,40}\.(?: \p{Lu}[\p{L}-]{2,20}: [^.:]{3,40}\.?){1,4}$/iu,
  // "Leonhard Foeger / Reuters file", "(Adel Hana/Associated Press)", "(Elias Funez/The Union via AP)"
  new RegExp(`${taker}\\s?/\\s?${seller}$`, 'u'),
  new RegExp(`[(\\[]${taker}(?:\\s?/\\s?|, | via )${seller}[)\\]]\\.?$`, 'u'),
  // "(Mohamed El Saife/CBC)"
  new RegExp(`[(\\[]${taker}\\s?/\\s?\\p{Lu}[^()[\\]/]{1,30}[)\\]]\\.?$`, 'u'),
  // "警備に当たる警察官ら＝ＡＰ", "（代表撮影）"
  /[＝=](?:AP|ＡＰ|AFP|ＡＦＰ|EPA|ＥＰＡ|ロイター|共同|時事|(?:AFP|ＡＦＰ)時事)$|[（(＝=][^（()）。]{1,20}(?:撮影|提供)[)）]?$/u,
])

/** Credits told by their words at a line's end: "Photo by Jane Doe", "… Getty Images". */
const endsWithNamedCredit = anyOf([
  /\b(?:photo(?:graph)? by |credit\.{3}) ?[^.!?]{2,70}$/i,
  /[.!?…]["”’]? (?:supplied|submitted|handout|file photo|statista)$/i,
  /(?:getty images|getty|shutterstock|istock|alamy(?: stock photo)?|picture[- ]alliance|imago(?: images)?|ap photo|epa-efe|afp via|dpa-bild|unsplash|pixabay|adobe stock|depositphotos|wikimedia commons|keystone)\s?(?:\/[^.!?]{0,40})?[)\]]?$/i,
])

/** "연설하고 있다. 뉴시스": one sentence and the agency. */
const koreanCredit = sparing(
  /^(?:[^.]|\.(?=\d))*있다\. (?:(?:AP|AFP|EPA|로이터|신화)[ /])?(?:연합뉴스|뉴시스|뉴스1|AP|AFP|[가-힣]{2,4} (?:선임)?기자|[가-힣]{2,12} 제공)$/u,
)

const mandatory = sparing(/\bMANDATORY CREDIT\b/i)

/** "Deval Patrick, left, speaks with …": who stands where in the picture; asked only where such a word stands. */
const side = sparing(/(?:left|right|center|centre), /)
const besideName =
  /\p{Lu}[\p{L}.]+, (?:(?:second|third|fourth|far|top|bottom|front|back) (?:from )?)?(?:left|right|center|centre), /u

/** "Jane Doe (R)". */
const bracketedSide = sparing(/\((?:L|R|C|left|right|center|centre|links|rechts|l\.|r\.)\)/)

/** Units of a line's end that hold any credit which stands there: 130 signs, each of two units at most. */
const reachOfCredit = 260

function hasCredit(look: Look): boolean {
  const { text } = look
  return text.length <= captionLength && isCredit(text) && !signsText(text) && !opensWithDay(look)
}

/** "12.11.2026 - 11:38 | Quelle: dpa-AFX" is a stamp. */
const opensWithDay = ({ text, dates }: Look): boolean =>
  /^\d/.test(text) && text.length <= 60 && dates.some(({ start }) => start === 0)

function isCredit(text: string): boolean {
  const end = text.slice(-reachOfCredit)
  return (
    opensWithCredit(text) ||
    (creditSign.test(end) && endsWithSignedCredit(end)) ||
    endsWithNamedCredit(end) ||
    (end.includes('있다. ') && koreanCredit.test(text)) ||
    mandatory.test(text) ||
    (side.test(text) && besideName.test(text)) ||
    bracketedSide.test(text)
  )
}

/** "Text: Jane Doe / Photos: John Roe" says first who wrote, so that it is a byline. */
function signsText(text: string): boolean {
  return openerLength(text) > 0 && namesInByline(text).length > 0
}

/** "A ship off Hanoi. (AP Photo/Hau Dinh)", "Image: DOCTOR NGCOBO", "FILE - The ministers in Beijing". */
export const caption: PageRule = { name: 'caption', role: 'caption', confidence: 0.8, matches: hasCredit }

/** A bracket opened at a line's end, and one closed at a line's end that the line hasn't opened. */
const opensBracket = /[([（]$/
const closesBracket = /^[^()[\]（）]*[)\]）]\.?$/

/** Lines with text from the one that opens a broken credit's bracket to the one that closes it, at most. */
const brokenCreditLines = 3

/** "Ivy is easy to grow (", "Image:", "Getty Images)": a caption whose bracketed credit is broken over lines. */
export const captionWithBrokenCredit: PageRule = {
  name: 'caption-with-broken-credit',
  role: 'caption',
  confidence: 0.8,
  matches: ({ text }, page, index) => {
    if (!opensBracket.test(text) && !closesBracket.test(text) && !opensWithCredit(text)) return false
    const opener = firstOf(page, index, -1, opensBracket)
    const [credit] = opener === null ? [] : neighbours(page, opener, 1)
    if (opener === null || credit === undefined || !opensWithCredit(textOf(page, credit))) return false
    const end = firstOf(page, credit, 1, closesBracket)
    return end !== null && index <= end
  },
}

/** The nearest line from `from` on in this direction, itself included, that fits; null if it is further away than a credit reaches. */
function firstOf(page: Page, from: number, step: 1 | -1, pattern: RegExp): number | null {
  if (pattern.test(textOf(page, from))) return from
  let left = brokenCreditLines - 1
  // one by one: a list of all lines for each line would take quadratic time
  for (const index of neighbours(page, from, step)) {
    if (left-- === 0) break
    if (pattern.test(textOf(page, index))) return index
  }
  return null
}

const textOf = (page: Page, index: number): string => page.looks[index]?.text ?? ''

/** A line right before a bare credit is its caption, unless it is long prose. */
export const captionBeforeCredit: PageRule = {
  name: 'caption-before-credit',
  role: 'caption',
  confidence: 0.7,
  matches: (look, page, index) => {
    const next = neighbours(page, index, 1).next().value
    const credit = next === undefined ? undefined : page.looks[next]
    const bare = credit !== undefined && credit.size <= 40 && !credit.stopped && hasCredit(credit)
    return bare && look.size <= 180 && !(look.stopped && look.size >= 60) && page.labels[next ?? index] === undefined
  },
}

/** Longest credit that stands alone, and the sizes of a sentence above it that is its caption, in letters. */
const creditSize = 60
const captionSize = { least: 20, most: 140 }

/** Words of a sentence in a row: a caption of its own, which needs none above it. */
const sentenceInIt = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u

/** Who supplied a text, or whose the whole page is: no picture. */
const suppliesText = /^(?:quelle|sources?|fuente|fonte)\s?[:：]|\d{4}|infocom|video|^[©ⓒ][^/]*$|저작권|무단/iu

/** Fewest pictures by which a page shows that it sets the caption above the credit. */
const fewestPictures = 2

/**
 * The sentences right above bare credits, where each credit of the page that has a sentence above it has a short one: a page
 * that prints pictures without captions has whole paragraphs there.
 */
const captionsOf: (page: Page) => ReadonlySet<number> = oncePer((page) => {
  const above = page.looks.flatMap((look, index) => {
    if (look.size > creditSize || !isBareCredit(look)) return []
    const before = neighbours(page, index, -1).next().value ?? -1
    const sentence = page.looks[before]
    return sentence?.stopped && sentence.size >= captionSize.least && !page.labels[before] ? [before] : []
  })
  const short = above.every((index) => (page.looks[index]?.size ?? 0) <= captionSize.most)
  return new Set(short && above.length >= fewestPictures ? above : [])
})

/** A sentence right above the bare credit of a picture: "Das Freibad an einem Morgen im Mai.", "Foto: Jens Muster". */
export const captionAboveCredit: PageRule = {
  name: 'caption-above-credit',
  role: 'caption',
  confidence: 0.7,
  matches: ({ size, stopped }, page, index) =>
    stopped && size >= captionSize.least && size <= captionSize.most && captionsOf(page).has(index),
}

/** Credits of scripts without spaces are shorter. */
const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}][^ ]{12}|^[▲▼△▽■]/u

function isBareCredit(look: Look): boolean {
  return (
    !look.stopped &&
    !unspaced.test(look.text) &&
    !suppliesText.test(look.text) &&
    !sentenceInIt.test(look.text) &&
    hasCredit(look)
  )
}
