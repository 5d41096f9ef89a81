/** The archive's files for machines as one package: what each is, how large, and its hash. */
import { createHash } from 'node:crypto'
import type { Archive, UrlPath } from '../model.ts'
import { records } from './records.ts'
import { hasRepository, staticRepository } from './repository.ts'
import { articleTable, tableColumns } from './table.ts'
import * as urls from './urls.ts'

/** A file of the data folder. */
export interface DataFile {
  readonly url: UrlPath
  readonly title: string
  readonly mediatype: string
  readonly text: string
}

/** All data files, the package that describes them and their checksums at the end. @param schema of a record, as JSON Schema */
export function dataFiles(archive: Archive, schema: unknown): DataFile[] {
  const files = recordFiles(archive, schema)
  const packed = {
    url: urls.dataPackageUrl(),
    title: 'What the files are (Frictionless data package)',
    mediatype: 'application/json',
    text: dataPackage(archive, files),
  }
  const sums = {
    url: urls.checksumsUrl(),
    title: 'Their SHA-256, for sha256sum --check',
    mediatype: 'text/plain',
    text: checksums([...files, packed]),
  }
  return [...files, packed, sums]
}

function recordFiles(archive: Archive, schema: unknown): DataFile[] {
  return [
    {
      url: urls.recordsUrl(),
      title: 'All records with their text, one a line',
      mediatype: 'application/jsonl',
      text: records(archive),
    },
    {
      url: urls.tableUrl(),
      title: 'All records as a table, without their text',
      mediatype: 'text/csv',
      text: articleTable(archive),
    },
    {
      url: urls.schemaUrl(),
      title: 'What a record holds (JSON Schema, draft 2020-12)',
      mediatype: 'application/schema+json',
      text: `${JSON.stringify(schema, null, 2)}\n`,
    },
    ...(hasRepository(archive)
      ? [
          {
            url: urls.repositoryUrl(),
            title: 'All records in Dublin Core, for harvesters (OAI static repository)',
            mediatype: 'text/xml',
            text: staticRepository(archive),
          },
        ]
      : []),
  ]
}

/** https://specs.frictionlessdata.io/data-package/ */
function dataPackage({ config }: Archive, files: readonly DataFile[]): string {
  const resources = files.map((file) => ({
    name: nameOf(file).replace(/[^a-z0-9]+/g, '-'),
    path: nameOf(file),
    title: file.title,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(file.text),
    hash: `sha256:${hashOf(file)}`,
    ...(file.url === urls.tableUrl() && { profile: 'tabular-data-resource', format: 'csv', schema: tableSchema }),
  }))
  const { title, description } = config
  const about = { name: 'dateline-archive', title, description, homepage: urls.absoluteUrl(config, urls.frontUrl()) }
  return `${JSON.stringify({ ...about, profile: 'data-package', resources }, null, 2)}\n`
}

const tableSchema = {
  fields: tableColumns.map(({ name, type, description }) => ({ name, type, ...(description && { description }) })),
  primaryKey: 'id',
}

/** As `sha256sum --check` reads them from within the folder. */
function checksums(files: readonly DataFile[]): string {
  return files.map((file) => `${hashOf(file)}  ${nameOf(file)}\n`).join('')
}

function nameOf({ url }: DataFile): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

function hashOf({ text }: DataFile): string {
  return createHash('sha256').update(text).digest('hex')
}
