/** The language of a text. In: text, out: its BCP 47 tag, or `und` where it can't be told. */
import { eld } from 'eld/medium'
import { francAll } from 'franc-all'

/** Units of text that are looked at; more changes nothing. */
const sample = 4000

/** Units that the second opinion looks at: it is slow, and sure of fewer. */
const secondSample = 800

/** How far franc's scores (1 for the nearest language) must lie apart for its answer to count; a gap as a part of all. */
const leadOfRelative = 0.02
const gapOfTold = 0.25

const cyrillic = ['mkd', 'kaz', 'kir', 'khk', 'tgk', 'tat']

/** Languages eld doesn't know (ISO 639-3), under the answer it gives for them without doubt, with that answer's own code. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  be: ['bel', ...cyrillic],
  bg: ['bul', ...cyrillic],
  de: ['deu', 'ltz'],
  es: ['spa', 'glg'],
  fa: ['pes', 'pbu'],
  hi: ['hin', 'npi'],
  it: ['ita', 'mlt'],
  mr: ['mar', 'npi'],
  nl: ['nld', 'afr'],
  pt: ['por', 'glg'],
  ru: ['rus', ...cyrillic],
  sr: ['srp', ...cyrillic],
  tr: ['tur', 'uzn', 'tuk'],
  uk: ['ukr', ...cyrillic],
  ur: ['urd', 'pbu', 'snd'],
}

/** What it gives no answer for that it would stand by. */
const strangers: readonly string[] = [
  ...new Set(Object.values(relatives).flatMap(([, ...others]) => others)),
  ...['bre', 'cym', 'fao', 'gle', 'hat', 'hau', 'ibo', 'khm', 'kin', 'lao', 'mya', 'nya', 'plt', 'run'],
  ...['sin', 'sna', 'som', 'sot', 'swh', 'tir', 'tsn', 'uig', 'wol', 'xho', 'zul', 'div', 'bod', 'gaz', 'san'],
]

/** Words that only Malay writes so, and only Indonesian: eld takes both for Malay. */
const malay = /\b(?:bahawa|kerana|ialah|beliau|baharu|manakala|kedua-dua|Ogos|Jumaat|Isnin|Khamis|Ahad)\b/g
const indonesian = /\b(?:bahwa|karena|bisa|Anda|uang|kerja sama|Agustus|Jumat|Senin|Kamis|Minggu)\b/g

export function languageOf(text: string): string {
  const start = text.slice(0, sample)
  const result = eld.detect(start)
  if (!result.isReliable()) return strangerIn(start)
  return result.language === 'ms' ? malayOrIndonesian(start) : relativeIn(start, result.language)
}

const malayOrIndonesian = (text: string): string =>
  (text.match(malay)?.length ?? 0) > (text.match(indonesian)?.length ?? 0) ? 'ms' : 'id'

/** The language itself, or one of its relatives where the text is nearer to it. */
function relativeIn(text: string, language: string): string {
  const only = relatives[language]
  if (only === undefined) return language
  const scores = scoresOf(text, only)
  const [nearest] = scores
  const own = scores.find(([code]) => code === only[0])?.[1] ?? 0
  return nearest && nearest[1] - own >= leadOfRelative ? tagOf(nearest[0]) : language
}

/**
 * A text of one language lies far from all others in its script but a near relative, measured by how far the farthest
 * lies; what is no text (a table, code), or of a language not asked for, lies about as far from all.
 */
function strangerIn(text: string): string {
  const scores = scoresOf(text, strangers)
  const [nearest] = scores
  if (!nearest || nearest[0] === 'und') return 'und'
  const gapTo = (at: number): number => nearest[1] - (scores.at(at)?.[1] ?? 0)
  return scores.length < 3 || gapTo(2) >= gapTo(-1) * gapOfTold ? tagOf(nearest[0]) : 'und'
}

const scoresOf = (text: string, only: readonly string[]): readonly (readonly [code: string, score: number])[] =>
  francAll(text.slice(0, secondSample), { only: [...only] })

/** `swh` → `sw`: the tag of a language by its ISO 639-3 code, as BCP 47 has it. */
const tagOf = (code: string): string => new Intl.Locale(code).language
