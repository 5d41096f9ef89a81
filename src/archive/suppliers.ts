/** Articles → their publishers, and the wire agencies that supplied them. */
import type { AgencyRef, ArchivedArticle, SupplierEntry } from '../model.ts'
import { by, byName, inTurn } from './order.ts'
import { groupBy } from './shelf.ts'
import { cutByYear } from './years.ts'

/** Every publisher with its articles, by name. */
export function collectPublishers(articles: readonly ArchivedArticle[], language: string): SupplierEntry[] {
  return collect(articles, language, ({ article }) => article.publisher)
}

/** Every wire agency with the articles whose text it supplied, by name. */
export function collectAgencies(articles: readonly ArchivedArticle[], language: string): SupplierEntry[] {
  return collect(articles, language, ({ article }) => article.agency)
}

function collect(
  articles: readonly ArchivedArticle[],
  language: string,
  supplierOf: (article: ArchivedArticle) => (AgencyRef & { readonly basis?: string }) | null,
): SupplierEntry[] {
  const groups = groupBy(articles, (article) => [supplierOf(article)?.id ?? []].flat())
  return [...groups]
    .map(([id, supplied]) => ({
      id,
      name: supplied.map((article) => supplierOf(article)?.name).find((name) => name !== undefined) ?? id,
      reports: supplied.map(({ article }) => article.id),
      years: cutByYear(supplied),
      basis: countBy(supplied.flatMap((article) => supplierOf(article)?.basis ?? [])),
    }))
    .sort(
      inTurn(
        byName(language, (supplier) => supplier.name),
        by((supplier) => supplier.id),
      ),
    )
}

function countBy(words: readonly string[]): Record<string, number> {
  return Object.fromEntries([...groupBy(words, (word) => [word])].map(([word, same]) => [word, same.length]))
}
