/**
 * Where the readings of a run are asked for. What is known from an earlier run, or kept in the store, is taken from there; the
 * rest is read. A kept reading that is damaged is made again.
 */
import { byCodeUnit, type ListedFile } from '../files.ts'
import type { RawFile, Sidecar } from '../model.ts'
import { type PackedSurvey, unpackSurvey } from '../pipeline/line-survey.ts'
import type { IndexEntry, KnownDocument, KnownFile, KnownSeen } from '../pipeline/raw-index.ts'
import { type Reading, type ReadingSummary, type SecondLook, secondKey } from '../pipeline/reading.ts'
import { type CountedSite, countSites } from '../pipeline/seen-lines.ts'
import { oncePer } from '../text/once.ts'
import { sha256 } from '../text/sha256.ts'
import { cleaningVersion } from './cleaning-version.ts'
import { describeFile, type RawFiles } from './raw-files.ts'
import { type Done, type Errand, makeReader } from './read-documents.ts'
import type { SubjectTables } from './read-reference.ts'
import { readDocuments } from './reading-crew.ts'
import type { ReadingStore } from './reading-store.ts'
import { type RunMemory, recall, recallSurveys, remember, rememberSurveys, type SurveyEntry } from './run-memory.ts'

/** A document, the file it stands in, and what is known beside it; without any such look its first reading holds. */
export interface Located {
  readonly document: KnownDocument
  readonly listed: ListedFile
  readonly look: SecondLook | null
}

/** The key of the reading that holds. */
export function keyOf({ document, look }: Located): string {
  return look ? secondKey(document.key, look) : document.key
}

const unpacked = oncePer(unpackSurvey)

export class ReadingDesk {
  readonly #store: ReadingStore
  readonly #tables: SubjectTables | undefined
  readonly #before: RunMemory
  /** By key, what the last run knew of readings. */
  readonly #known: ReadonlyMap<string, ReadingSummary>
  readonly #raw: RawFiles
  readonly #files = new Map<string, KnownFile>()
  readonly #readings = new Map<string, ReadingSummary>()
  readonly #surveys = new Map<string, PackedSurvey | null>()
  #seen: KnownSeen | null = null
  /** Keys of readings that others made: of copies nobody asks for them. */
  #madeAhead: readonly string[] = []

  constructor(store: ReadingStore, tables: SubjectTables | undefined, sidecarOf: (source: string) => Sidecar | null) {
    const version = cleaningVersion(tables)
    this.#store = store
    this.#tables = tables
    this.#before = recall(store, version)
    this.#known = new Map([...this.#before.entries.values()].flatMap(({ readings }) => readings))
    this.#raw = { sidecarOf, before: this.#before.entries, started: Date.now(), version }
  }

  /** While others read new documents, what will be asked of all known ones then is read. @param keys of the readings they make */
  async awaitNew(keys: Promise<readonly string[]>): Promise<void> {
    for (const survey of recallSurveys(this.#store, this.#raw.version).values()) unpacked(survey)
    this.#madeAhead = await keys
  }

  /** All files described so far. */
  get files(): readonly KnownFile[] {
    return [...this.#files.values()]
  }

  /** The documents of a file, and their bytes where they are asked for. */
  describe(listed: ListedFile): { documents: readonly KnownDocument[]; take: (document: KnownDocument) => RawFile } {
    const { known, take } = describeFile(listed, this.#raw)
    this.#files.set(listed.source, known)
    return { documents: known.documents, take }
  }

  /** Whether a reading is there, so that it needn't be made. */
  has(key: string): boolean {
    const summary = this.#readings.get(key) ?? this.#known.get(key) ?? this.#load(key)?.summary
    if (summary) this.#readings.set(key, summary)
    return summary !== undefined
  }

  /** What a reading that is there gave. */
  summaryOf(key: string): ReadingSummary {
    const summary = this.#readings.get(key)
    if (!summary) throw new Error(`no reading ${key} was made`)
    return summary
  }

  /** Does errands, in any order. @returns the keys of those whose first reading isn't whole any more */
  async run(errands: Iterable<Errand>, told: (key: string) => void = () => {}): Promise<ReadonlySet<string>> {
    const lost = new Set<string>()
    const take = (all: readonly Done[]): void => {
      for (const done of all) {
        if (!this.#note(done)) lost.add(done.key)
        told(done.key)
      }
    }
    await readDocuments(errands, { store: this.#store, tables: this.#tables, take })
    return lost
  }

  /** Reads the documents again of which more is known than they say themselves, where that isn't done yet. */
  async readAgain(all: readonly Located[]): Promise<void> {
    const due = new Map(all.flatMap((each) => (each.look && !this.has(keyOf(each)) ? [[keyOf(each), each]] : [])))
    const errands = [...due].flatMap(([key, { document, look }]) => (look ? [{ key, first: document.key, look }] : []))
    for (const key of await this.run(errands)) {
      const located = due.get(key)
      if (located) this.#remake(located)
    }
  }

  /** source → lines that other documents of the run show. */
  seenIn(documents: readonly Located[]): ReadonlyMap<string, SecondLook['seen']> {
    const articles = documents.filter(({ document }) => !this.summaryOf(document.key).refusal)
    const of = sha256(
      articles
        .map(({ document }) => document.key)
        .sort(byCodeUnit)
        .join('\n'),
    )
    const { seen } = this.#before
    this.#seen = seen?.of === of ? seen : { of, sites: this.#count(articles, seen?.sites ?? []) }
    return new Map(this.#seen.sites.flatMap(({ lines }) => lines))
  }

  #count(articles: readonly Located[], before: readonly CountedSite[]): CountedSite[] {
    const recalled = recallSurveys(this.#store, this.#raw.version)
    const entries = articles.flatMap((located): SurveyEntry[] => {
      const { key } = located.document
      const survey = this.#surveys.get(key) ?? recalled.get(key) ?? this.reading({ ...located, look: null }).survey()
      return survey ? [{ key, survey }] : []
    })
    rememberSurveys(this.#store, this.#raw.version, new Set(recalled.keys()), entries)
    const surveys = new Map(entries.map(({ key, survey }) => [unpacked(survey), key]))
    return countSites([...surveys.keys()], (survey) => surveys.get(survey) ?? '', before)
  }

  /** The reading that holds for a document; made again where the kept one is damaged. */
  reading(located: Located): Reading {
    const kept = this.#store.read(keyOf(located))
    return kept ?? this.#remake(located)
  }

  /** Reads a document anew, from its bytes. */
  #remake(located: Located): Reading {
    const { document, listed, look } = located
    const [key, first] = [keyOf(located), document.key]
    const read = makeReader(this.#store, this.#tables)
    this.#note(read({ key: first, file: describeFile(listed, this.#raw).take(document) }))
    if (look) this.#note(read({ key, first, look }))
    const made = this.#store.read(key)
    if (!made) throw new Error(`${document.file.source}: its reading could not be kept`)
    return made
  }

  /** Writes down for the next run what is known now, and removes readings that nothing has a use for any more. */
  finish(all: readonly Located[]): void {
    // they are counted: nobody asks for them again, and a folder's are some kilobytes a document
    this.#surveys.clear()
    const held = new Map([...this.#files.keys()].map((source) => [source, new Set<string>()]))
    for (const each of all) held.get(each.listed.source)?.add(each.document.key).add(keyOf(each))
    const entries = new Map([...held].map(([source, keys]) => [source, this.#entryOf(source, keys)]))
    const isNew = remember(this.#store, this.#raw.version, this.#before, { entries, seen: this.#seen })
    const known = [...this.#known.keys()]
    const old = known.length > 0 ? [...known, ...this.#madeAhead] : []
    if (isNew) this.#store.sweep(new Set([...held.values()].flatMap((keys) => [...keys])), old)
  }

  /** The entry of the last run, where it still says all. */
  #entryOf(source: string, keys: ReadonlySet<string>): IndexEntry {
    const file = this.#files.get(source)
    if (!file) throw new Error(`${source} was never described`)
    const before = this.#before.entries.get(source)
    const isSame = before?.file === file && before.readings.length === keys.size
    if (before && isSame && before.readings.every(([key]) => keys.has(key))) return before
    return { file, readings: [...keys].map((key) => [key, this.summaryOf(key)]) }
  }

  #load(key: string): Reading | null {
    const reading = this.#store.read(key)
    if (reading) this.#surveys.set(key, reading.survey())
    return reading
  }

  #note({ key, read }: Done): boolean {
    if (!read) return false
    this.#readings.set(key, read.summary)
    this.#surveys.set(key, read.survey)
    return true
  }
}
