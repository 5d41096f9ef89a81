/** The archive's files for machines as one package: what each is, how large, and its hash. */
import type { Archive, Article, UrlPath } from '../model.ts'
import type { Before } from './before.ts'
import { type Measured, measured, type Piece } from './measured.ts'
import { records } from './records.ts'
import { hasRepository, staticRepository } from './repository.ts'
import { articleTable, tableColumns } from './table.ts'
import * as urls from './urls.ts'

/** The names of the data folder's files. */
export type DataFileName =
  | 'articles.jsonl'
  | 'articles.csv'
  | 'article.schema.json'
  | 'datapackage.json'
  | 'checksums.sha256'
  | 'oai.xml'

/** A file of the data folder. */
export interface DataFile {
  readonly url: UrlPath
  /** The address's last step. */
  readonly name: DataFileName
  readonly title: string
  readonly mediatype: string
  readonly content: Measured
}

/** The addresses of all data files. */
export function dataFileUrls(archive: Archive): UrlPath[] {
  return [
    ...[urls.recordsUrl(), urls.tableUrl(), urls.schemaUrl()],
    ...(hasRepository(archive) ? [urls.repositoryUrl()] : []),
    ...[urls.dataPackageUrl(), urls.checksumsUrl()],
  ]
}

/**
 * All data files, the package that describes them and their checksums at the end.
 * @param schema of a record, as JSON Schema
 * @param jsonOf a record as JSON, as text or in UTF-8
 * @param before what the last build published, where the same code made it
 */
export function dataFiles(
  archive: Archive,
  schema: unknown,
  jsonOf: (article: Article) => Piece,
  before: Before | null = null,
): DataFile[] {
  const files = recordFiles(archive, schema, { jsonOf, before })
  const packed = {
    url: urls.dataPackageUrl(),
    name: 'datapackage.json' as const,
    title: 'What the files are (Frictionless data package)',
    mediatype: 'application/json',
    content: measured(() => [dataPackage(archive, files)]),
  }
  const sums = {
    url: urls.checksumsUrl(),
    name: 'checksums.sha256' as const,
    title: 'Their SHA-256, for sha256sum --check',
    mediatype: 'text/plain',
    content: measured(() => [checksums([...files, packed])]),
  }
  return [...files, packed, sums]
}

interface Records {
  readonly jsonOf: (article: Article) => Piece
  readonly before: Before | null
}

function recordFiles(archive: Archive, schema: unknown, { jsonOf, before }: Records): DataFile[] {
  return [
    {
      url: urls.recordsUrl(),
      name: 'articles.jsonl',
      title: 'All records with their text, one a line',
      mediatype: 'application/jsonl',
      content: measured(() => records(archive, jsonOf)),
    },
    {
      url: urls.tableUrl(),
      name: 'articles.csv',
      title: 'All records as a table, without their text',
      mediatype: 'text/csv',
      content: measured(() => articleTable(archive, before)),
    },
    {
      url: urls.schemaUrl(),
      name: 'article.schema.json',
      title: 'What a record holds (JSON Schema, draft 2020-12)',
      mediatype: 'application/schema+json',
      content: measured(() => [`${JSON.stringify(schema, null, 2)}\n`]),
    },
    ...(hasRepository(archive)
      ? [
          {
            url: urls.repositoryUrl(),
            name: 'oai.xml' as const,
            title: 'All records in Dublin Core, for harvesters (OAI static repository)',
            mediatype: 'text/xml',
            content: measured(() => [staticRepository(archive)]),
          },
        ]
      : []),
  ]
}

/** https://specs.frictionlessdata.io/data-package/ */
function dataPackage({ config }: Archive, files: readonly DataFile[]): string {
  const resources = files.map((file) => ({
    name: file.name.replace(/[^a-z0-9]+/g, '-'),
    path: file.name,
    title: file.title,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: file.content.measures().bytes,
    hash: `sha256:${file.content.measures().sha256}`,
    ...(file.url === urls.tableUrl() && { profile: 'tabular-data-resource', format: 'csv', schema: tableSchema }),
  }))
  const { title, description, publisher } = config
  const about = {
    ...{ name: 'dateline-archive', title, description, homepage: urls.absoluteUrl(config, urls.frontUrl()) },
    ...(publisher && { contributors: [{ title: publisher.name, path: publisher.url, role: 'publisher' }] }),
  }
  return `${JSON.stringify({ ...about, profile: 'data-package', resources }, null, 2)}\n`
}

const tableSchema = {
  fields: tableColumns.map(({ name, type, description }) => ({ name, type, ...(description && { description }) })),
  primaryKey: 'id',
}

/** As `sha256sum --check` reads them from within the folder. */
function checksums(files: readonly DataFile[]): string {
  return files.map(({ content, name }) => `${content.measures().sha256}  ${name}\n`).join('')
}
