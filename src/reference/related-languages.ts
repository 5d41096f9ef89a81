/**
 * Languages that a text is compared with where eld's answer isn't enough. The bundle keeps franc's models of these alone
 * (src/commands/launch.mjs).
 */

const cyrillic = ['mkd', 'kaz', 'kir', 'khk', 'tgk', 'tat']

/** Languages eld doesn't know (ISO 639-3), under the answer it gives for them without doubt, with that answer's own code. */
export const relatives: Readonly<Record<string, readonly string[]>> = {
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
export const strangers: readonly string[] = [
  ...new Set(Object.values(relatives).flatMap(([, ...others]) => others)),
  ...['bre', 'cym', 'fao', 'gle', 'hat', 'hau', 'ibo', 'khm', 'kin', 'lao', 'mya', 'nya', 'plt', 'run'],
  ...['sin', 'sna', 'som', 'sot', 'swh', 'tir', 'tsn', 'uig', 'wol', 'xho', 'zul', 'div', 'bod', 'gaz', 'san'],
]
