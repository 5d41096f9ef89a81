/** `archive.yml`: what the maintainer says of the archive as a whole. Everything in it has a default. */
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { interfaceLanguage, interfaceLanguages } from '../archive/languages.ts'
import { BadArticleFile } from '../article/bad-article-file.ts'
import type { Notice, SiteConfig, Takedown } from '../model.ts'
import { misfitsOf } from '../text/misfits.ts'

/** What the file says: the site's settings, what is taken down, and what to tell the maintainer of it. */
export interface Settings {
  readonly config: SiteConfig
  readonly takedowns: readonly Takedown[]
  readonly notices: readonly Notice[]
}

const text = z.string().trim().min(1)
/** YAML is read as text alone, so that no date or number is changed on the way. */
const yesOrNo = z.stringbool({ truthy: ['true', 'yes'], falsy: ['false', 'no'] })

const configSchema = z.strictObject({
  title: text.default('Dateline'),
  /** Where none is given, the pages have one in their language. */
  description: z.string().trim().default(''),
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:8080/'),
  language: z.string().refine(isLanguageTag, 'a BCP 47 language tag such as "en" or "zh-Hans"').default('en'),
  timezone: z.string().refine(isTimezone, 'an IANA time zone such as "Asia/Shanghai"').optional(),
  publisher: z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  show: z
    .strictObject({
      sources: yesOrNo.optional(),
      twins: yesOrNo.optional(),
      citations: yesOrNo.optional(),
      feeds: yesOrNo.optional(),
    })
    .optional(),
  takedowns: z.array(z.strictObject({ id: text, reason: text })).default([]),
})

/**
 * @param text of the file, or null where there is none
 * @throws BadArticleFile with `path:line`, because a site under a wrong address or language is no site
 */
export function parseSettings(text: string | null, path: string): Settings {
  const lines = new LineCounter()
  const document = parseDocument(text ?? '', { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  if (error) throw new BadArticleFile(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n', 1)[0]}`)
  const result = configSchema.safeParse(document.toJS() ?? {})
  if (result.success) {
    const { takedowns, ...config } = result.data
    const line = lines.linePos(offsetOf(document, ['language'])).line
    return { ...speaking(config, path, line), takedowns }
  }
  const [issue] = result.error.issues
  const place = issue?.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : (issue?.path ?? [])
  const wanted = misfitsOf(result.error)
  const names = Object.keys(configSchema.shape).join(', ')
  throw new BadArticleFile(
    `${path}:${lines.linePos(offsetOf(document, place)).line}: ${wanted}; it may hold ${names} (README.md)`,
  )
}

/** The pages speak English where they have no words in the wanted language: `lang` and words agree, and the build says so. */
function speaking(config: SiteConfig, path: string, line: number): Omit<Settings, 'takedowns'> {
  if (interfaceLanguage(config.language) !== null) return { config, notices: [] }
  const offered = interfaceLanguages.join(', ')
  const message = `the pages have no words in "${config.language}" and speak English; they know ${offered}`
  return {
    config: { ...config, language: 'en' },
    notices: [{ path, line, code: 'language-without-words', message }],
  }
}

/** Where in the file a setting stands: its key where there is one, else the innermost thing around it. */
function offsetOf(document: Document, place: readonly PropertyKey[]): number {
  const parent = place.length < 2 ? document.contents : document.getIn(place.slice(0, -1), true)
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === place.at(-1))?.key
    : document.getIn(place, true)
  const found = isScalar(key) || isMap(key) ? key.range : undefined
  if (found) return found[0]
  return place.length === 0 ? 0 : offsetOf(document, place.slice(0, -1))
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
