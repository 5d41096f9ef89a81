/** A record → the same with other fields. */
import type { Article } from '../model.ts'

/** What is read when it is asked for stays so. */
export function withFields(article: Article, fields: Partial<Article>): Article {
  const own = { ...Object.getOwnPropertyDescriptors(article), ...Object.getOwnPropertyDescriptors(fields) }
  return Object.defineProperties<Article>(Object.create(Object.prototype), own)
}
