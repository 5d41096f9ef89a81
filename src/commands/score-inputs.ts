/** Reads what a score is made of: the gold folder, a folder that `clean` wrote, and the file of least values. */
import path from 'node:path'
import { z } from 'zod'
import { parseArticleFile } from '../article/file.ts'
import { articleSchema } from '../article/schema.ts'
import { readText, readTexts } from '../files.ts'
import type { Article, Ledger, LineRole } from '../model.ts'
import type { ReportTruth } from '../pipeline/report-truth.ts'
import { documentKey, type GoldDocument, type Predictions } from '../pipeline/score-documents.ts'
import type { PassagesTruth } from '../pipeline/score-passages.ts'
import { lineRoles } from '../text/line-roles.ts'
import { misfitsOf } from '../text/misfits.ts'
import { CommandFailure } from './cli.ts'

/** The gold documents of a folder: `*.md`, an article file each, beside it `<source without ending>.roles.txt`. */
export function readGold(folder: string): GoldDocument[] {
  const gold = readTexts(folder, '.md').map(({ path: file, text }) => {
    const article = parseArticleFile(text, file)
    const roles = path.join(folder, `${article.source.replace(/\.[^./]+$/, '')}.roles.txt`)
    return { article, roles: parseRoles(readNeeded(roles), roles) }
  })
  if (gold.length === 0) throw new CommandFailure(`${folder} holds no gold record (*.md)`)
  return gold
}

/** "1 headline", "2 timestamp", …: one row a line of the raw file, in order. */
function parseRoles(text: string, file: string): LineRole[] {
  return text
    .trimEnd()
    .split('\n')
    .map((row, index) => {
      const role = lineRoles.find((each) => row === `${index + 1} ${each}`)
      if (role) return role
      throw new CommandFailure(`${file}:${index + 1}: ${JSON.stringify(row)} is no "${index + 1} role"`)
    })
}

/** Records and ledgers that `clean` wrote; refused files have ledgers too. */
export function readPredictions(folder: string): Predictions {
  const file = path.join(folder, 'articles.jsonl')
  const rows = readNeeded(file)
    .split('\n')
    .filter((row) => row !== '')
  const articles = rows.map((row, index): Article => parseJson(row, `${file}:${index + 1}`, articleSchema))
  const ledgers = readTexts(path.join(folder, 'ledger'), '.json').map(({ path: place, text }) =>
    parseJson(text, place, ledgerSchema),
  )
  return {
    articles: new Map(articles.map((article) => [documentKey(article), article])),
    ledgers: new Map(ledgers.map((ledger) => [documentKey(ledger), ledger])),
  }
}

const ledgerSchema = z.custom<Ledger>(
  (value) => z.object({ sha256: z.string(), source: z.string(), lines: z.array(ledgerLine) }).safeParse(value).success,
  'no ledger',
)
const ledgerLine = z.object({ n: z.int(), role: z.enum(lineRoles) })

/** The file beside a folder's reports that says what is true of them. */
export const factsTruthName = 'truth.json'

/** What a person says of the reports in a folder. */
export function readFactsTruth(folder: string): ReportTruth[] {
  const file = path.join(folder, factsTruthName)
  return parseJson(readNeeded(file), file, z.array(reportTruthSchema))
}

const eventTruth = z.strictObject({
  date: z.string(),
  countries: z.array(z.string()),
  mode: z.string(),
  group: z.string().optional(),
})
const personTruth = z.strictObject({
  name: z.string(),
  variants: z.array(z.string()).optional(),
  role: z.string().nullable(),
  country: z.string().nullable(),
})
const reportTruthSchema: z.ZodType<ReportTruth> = z.strictObject({
  file: z.string(),
  language: z.string(),
  publisher: z.string().nullable(),
  agency: z.array(z.string()).nullable(),
  dateline: z.strictObject({ place: z.string(), country: z.string().nullable() }).nullable(),
  published: z.iso.date().nullable(),
  updated: z.iso.date().optional(),
  acting: z.array(z.string()),
  mentioned: z.array(z.string()),
  people: z.array(personTruth),
  peopleOptional: z.array(z.string()).optional(),
  events: z.array(eventTruth),
  eventsOptional: z.array(eventTruth).optional(),
  speakers: z.array(z.strictObject({ paragraph: z.int(), name: z.string() })).optional(),
  copyOf: z.strictObject({ kind: z.enum(['exact-copy', 'near-copy']), file: z.string() }).optional(),
})

/** Beside it, where there is one: which paragraphs of reports tell the same. */
const passagesTruthName = 'passages.json'

/** What a person says of the paragraphs of a folder's reports; nothing without the file. */
export function readPassagesTruth(folder: string): PassagesTruth[] {
  const file = path.join(folder, passagesTruthName)
  const text = readText(file)
  return text === null ? [] : parseJson(text, file, z.array(passagesTruthSchema))
}

const passagePairs = z.array(z.tuple([z.int(), z.int()]))
const passagesTruthSchema: z.ZodType<PassagesTruth> = z.strictObject({
  reports: z.tuple([z.string(), z.string()]),
  half: z.enum(['read', 'held']),
  same: passagePairs,
  optional: passagePairs.optional(),
})

/** Measure → least value, from a JSON file: `{"field.title": 0.95}`. */
export function readLeast(file: string): Readonly<Record<string, number>> {
  return parseJson(readNeeded(file), file, z.record(z.string(), z.number().min(0).max(1)))
}

function readNeeded(file: string): string {
  const text = readText(file)
  if (text === null) throw new CommandFailure(`${file} does not exist`)
  return text
}

function parseJson<T>(text: string, place: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    const seen = error instanceof z.ZodError ? misfitsOf(error) : String(error)
    throw new CommandFailure(`${place}: ${seen}`)
  }
}
