/**
 * The register: every article and address ever published, kept beside the articles, so that an address that was once
 * given out always answers and no id moves to another file.
 */
import { z } from 'zod'
import { by } from '../archive/order.ts'
import { BadArticleFile } from '../article/bad-article-file.ts'
import { misfitsOf } from '../text/misfits.ts'

const registerSchema = z.strictObject({
  /** id → source it was published from. */
  articles: z.record(z.string(), z.string()),
  /** Addresses of pages, `/country/kr/`. */
  addresses: z.array(z.string().startsWith('/')),
})

export type Register = z.infer<typeof registerSchema>

/** @param text of the register's file, or null where nothing was published yet */
export function parseRegister(text: string | null, path: string): Register {
  if (text === null) return { articles: {}, addresses: [] }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new BadArticleFile(`${path}: ${error instanceof Error ? error.message : error}; restore it from a backup`)
  }
  const result = registerSchema.safeParse(data)
  if (result.success) return result.data
  throw new BadArticleFile(`${path}: ${misfitsOf(result.error)}; restore it from a backup`)
}

/** The register with what is published now added; nothing is ever taken out. Sorted, so that versions can be compared. */
export function extendRegister(
  register: Register,
  articles: readonly { readonly id: string; readonly source: string }[],
  addresses: readonly string[],
): Register {
  const known = { ...register.articles, ...Object.fromEntries(articles.map(({ id, source }) => [id, source])) }
  return {
    articles: Object.fromEntries(Object.entries(known).sort(by(([id]) => id))),
    addresses: [...new Set([...register.addresses, ...addresses])].sort(),
  }
}

export function writeRegister(register: Register): string {
  return `${JSON.stringify(register, null, 2)}\n`
}
