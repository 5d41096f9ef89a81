/** `archive.yml`: what the maintainer says of the archive as a whole. Everything in it has a default. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { BadArticleFile } from '../article/file.ts'
import type { SiteConfig } from '../model.ts'

/** Its name in the archive's folder. */
export const configName = 'archive.yml'

const configSchema = z.strictObject({
  title: z.string().trim().min(1).default('Dateline'),
  description: z.string().trim().default('A news archive: read it, browse it by date and country, search it, cite it.'),
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:8080/'),
  language: z.string().refine(isLanguageTag, 'a BCP 47 language tag such as "en" or "zh-Hans"').default('en'),
})

/**
 * @param text of the file, or null where there is none
 * @throws BadArticleFile with `path:line`, because a site under a wrong address or language is no site
 */
export function parseSiteConfig(text: string | null, path: string): SiteConfig {
  const lines = new LineCounter()
  const document = parseDocument(text ?? '', { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  if (error) throw new BadArticleFile(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n', 1)[0]}`)
  const result = configSchema.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const [problem] = result.error.issues
  const node = document.getIn(problem?.path ?? [], true)
  const offset = node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? node.range[0] : 0
  const wanted = z.prettifyError(result.error).replaceAll('\n', ' ')
  throw new BadArticleFile(
    `${path}:${lines.linePos(offset).line}: ${wanted}; it may hold title, description, url and language`,
  )
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
