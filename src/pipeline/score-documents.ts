/** Gold documents against predictions: the score of all of them and of each publisher, and what falls short of the least allowed. */
import type { Article, Ledger, LineRole } from '../model.ts'
import { scoredFields, scoreFields } from './score-fields.ts'
import { type LinesScore, pairRoles, type RolePair, scoreRoles } from './score-roles.ts'

/** One document as a person read it: its record, and the role of each line of its raw file. */
export interface GoldDocument {
  readonly article: Article
  readonly roles: readonly LineRole[]
}

/** What a cleaning gave: by `documentKey`. */
export interface Predictions {
  readonly articles: ReadonlyMap<string, Article>
  readonly ledgers: ReadonlyMap<string, Ledger>
}

/** The score of a group of documents; `fields` are means over its documents. */
export interface GroupScore {
  readonly name: string
  readonly documents: number
  readonly lines: LinesScore
  readonly fields: Readonly<Record<string, number>>
}

export interface Score {
  readonly all: GroupScore
  /** By publisher, in the order of their first gold document. */
  readonly publishers: readonly GroupScore[]
  /** Sources of gold documents that the predictions have no record of. */
  readonly missing: readonly string[]
}

interface ScoredDocument {
  readonly publisher: string
  readonly pairs: readonly RolePair[]
  readonly fields: Readonly<Record<string, number>>
}

/** What a document goes by wherever its folder stands: its bytes, and which of the file's items it is ("#2"). */
export function documentKey({ sha256, source }: { readonly sha256: string; readonly source: string }): string {
  return sha256 + (/#\d+$/.exec(source)?.[0] ?? '')
}

/** Scores every gold document; one that the predictions lack counts as nothing found. */
export function scoreDocuments(gold: readonly GoldDocument[], predictions: Predictions): Score {
  const scored = gold.map((document) => scoreDocument(document, predictions))
  const publishers = [...new Set(scored.map(({ publisher }) => publisher))]
  return {
    all: scoreGroup('all', scored),
    publishers: publishers.map((name) =>
      scoreGroup(
        name,
        scored.filter(({ publisher }) => publisher === name),
      ),
    ),
    missing: gold.flatMap(({ article }) => (predictions.articles.has(documentKey(article)) ? [] : [article.source])),
  }
}

function scoreDocument({ article, roles }: GoldDocument, { articles, ledgers }: Predictions): ScoredDocument {
  const key = documentKey(article)
  return {
    publisher: article.publisher?.id ?? 'unknown',
    pairs: pairRoles(roles, ledgers.get(key) ?? null),
    fields: scoreFields(article, articles.get(key) ?? null),
  }
}

function scoreGroup(name: string, documents: readonly ScoredDocument[]): GroupScore {
  const mean = (field: string): number =>
    documents.reduce((sum, { fields }) => sum + (fields[field] ?? 0), 0) / documents.length
  return {
    name,
    documents: documents.length,
    lines: scoreRoles(documents.flatMap(({ pairs }) => pairs)),
    fields: Object.fromEntries(scoredFields.map((field) => [field, mean(field)])),
  }
}

/** All figures of a group under the names a file of least values uses: `kept`, `role.headline` (its F1), `field.title` … */
function measuresOf({ lines, fields }: GroupScore): Readonly<Record<string, number>> {
  return {
    kept: lines.kept,
    'roles.micro': lines.micro,
    'roles.macro': lines.macro,
    ...Object.fromEntries(lines.roles.map(({ role, f1 }) => [`role.${role}`, f1])),
    ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [`field.${field}`, value])),
  }
}

/** A figure that is lower than it may be; `value` is null where nothing of that name was measured. */
export interface Shortfall {
  readonly measure: string
  readonly value: number | null
  readonly least: number
}

/** Which figures fall short of the least values. */
export function findShortfalls(group: GroupScore, least: Readonly<Record<string, number>>): Shortfall[] {
  const measured = measuresOf(group)
  return Object.entries(least).flatMap(([measure, wanted]) => {
    const value = measured[measure] ?? null
    return value === null || value < wanted ? [{ measure, value, least: wanted }] : []
  })
}
