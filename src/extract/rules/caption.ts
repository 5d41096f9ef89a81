/** Lines that belong to a picture: captions with their credit, credits alone, and captions told by the credit after them. */

import { anyOf } from '../../text/any-pattern.ts'
import { sparing } from '../../text/sparing.ts'
import { openerLength } from '../byline-openers.ts'
import type { Look } from '../look.ts'
import { namesInByline } from '../names.ts'
import { neighbours, type Page } from '../page.ts'
import type { PageRule } from './rule.ts'

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
const creditSign = /[:：/©()（）[\]=＝]/

/** Credits with such a sign that stand at a line's end. */
const endsWithSignedCredit = anyOf([
  /[（(](?:资料图片|資料圖片|資料写真|資料照片|자료사진)[）)]$|[（(](?:写真|撮影|图片|图|攝)[:：＝=／/][^（）()]{1,30}[）)]$/u,
  /(?:[([](?:photos?|images?|fotos?|bild|bilder|pics?|pictures?|ap photo|file photo|reuters file|courtesy|credit|screenshot|illustration|symbolbild|archivbild|archivfoto)(?!\p{L})|[([]dok\.)[^()[\]]{0,100}[)\]]?\.?$/iu,
  /(?:photo|photograph|photography|image|picture|video|credit|foto|bild|bildrechte|bildquelle|bildnachweis|fotos|illustration|grafik|quelle|ảnh|фото|写真|사진|gambar|fotoğraf|zdjęcie)\s?(?:by|credit|courtesy)?\s?[:/©]\s?[^.!?]{2,70}$/i,
  /(?:REUTERS|AFP|AP|EPA|dpa|APA|ANSA|EFE|Xinhua|TASS|Reuters|imago|IMAGO|Keystone|POOL)\s?\/\s?\p{Lu}[^.!?]{2,50}$/u,
  /©\s?[^.!?]{2,60}$/,
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

function hasCredit({ text }: Look): boolean {
  return text.length <= captionLength && isCredit(text) && !signsText(text)
}

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
  let left = brokenCreditLines
  for (const index of [from, ...neighbours(page, from, step)]) {
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
