/**
 * The vocabulary: every type that crosses a folder, with what it means. Types only; imports nothing.
 * The fields of `Article` and `Ledger` are a public interface (ARCHITECTURE.md): added to, never renamed.
 */

// ─── Raw files and their lines ───────────────────────────────────────────────────────────────────

/**
 * One file of the input folder as it came, or one document of a file that holds several. `source` is relative to that
 * folder, with `/` on every system; `sha256` is of the bytes on the disk (of one of several: of its own stretch of them).
 */
export interface RawFile {
  readonly source: string
  readonly bytes: Uint8Array
  readonly sha256: string
  /** SHA-256 of `bytes` where the file on the disk is packed. */
  readonly unpacked?: string | undefined
  readonly format?: TextFormat | undefined
  /** It seems to hold more than one article, but not surely enough to be split. */
  readonly several?: boolean | undefined
  /** The encoding that the page's server named. */
  readonly charset?: string | undefined
  readonly sidecar: Sidecar | null
}

/** What a file system tells of a file without opening it. Times in milliseconds since 1970. */
export interface FileStamp {
  readonly bytes: number
  readonly modified: number
  readonly changed: number
  readonly inode: number
}

/** What a `NAME.meta.yml` beside a raw file says about it. It beats a guess. */
export interface Sidecar {
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly retrieved?: string | undefined
}

/** One raw file decoded. `text`, encoded again as `encoding`, gives the bytes back exactly. */
export interface RawDocument {
  readonly source: string
  readonly sha256: string
  readonly unpacked?: string | undefined
  readonly encoding: string
  readonly text: string
  readonly format?: TextFormat | undefined
  readonly several?: boolean | undefined
  readonly sidecar: Sidecar | null
}

/** How a document's text is cut into lines: at its line ends, or by its markup. */
export type TextFormat = 'text' | 'html' | 'markdown' | 'json'

/** A stretch of one raw line: 1-based line, offsets in UTF-16 units of that line's raw text, end exclusive. */
export interface SourceSpan {
  readonly line: number
  readonly start: number
  readonly end: number
}

/** A run of `length` units that stands at `at` in a passage and at `raw` in raw line `line`. */
export interface Segment {
  readonly at: number
  readonly line: number
  readonly raw: number
  readonly length: number
}

/** Repaired text that still knows where in the raw file each part of it stood. Segments are in order. */
export interface Passage {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** A change cleaning made inside a kept line: raw offsets, what stood there, what stands there now. */
export interface Edit {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly was: string
  readonly now: string
}

/** An element of a page's markup and those it lies in; `hints` are its class, id and role in lower case. */
export interface MarkupElement {
  /** Counts the page's elements as they open; tells two alike apart. */
  readonly n: number
  readonly tag: string
  readonly hints: string
  readonly parent: MarkupElement | null
}

/** What the markup says of a line cut from HTML; lines of text dumps have none. */
export interface Markup {
  /** The innermost block element that the line's words stand in. */
  readonly element: MarkupElement
  /** Share of the line's letters that are links, 0 to 1. */
  readonly linkShare: number
  /** The line holds no visible words but a field of the page's metadata: a `<meta>`, a block of JSON-LD. */
  readonly metadata: boolean
}

/** What a page's metadata says, unjudged: `{kind: 'meta', key: 'og:title', value: …}`. JSON-LD is one statement a block. */
export interface MarkupStatement extends SourceSpan {
  readonly kind: 'lang' | 'title' | 'meta' | 'canonical' | 'time' | 'json-ld' | 'field'
  readonly key: string
  readonly value: string
}

/**
 * A numbered raw line with its line end, and its repaired text. In HTML a line is one visible block: `text` is its raw
 * source with the tags inside, `end` all markup up to the next block.
 */
export interface Line {
  readonly n: number
  readonly text: string
  readonly end: string
  readonly repaired: Passage
  readonly edits: readonly Edit[]
  readonly markup?: Markup
}

export type LineRole =
  | 'blank'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'agency'
  | 'credit'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'caption'
  | 'navigation'
  | 'related'
  | 'share'
  | 'prompt'
  | 'advert'
  | 'legal'
  | 'counter'
  | 'footer'
  | 'scrape'
  | 'duplicate'
  | 'unknown'

/** Why a line has its role: the rule that decided and how sure it is (0 to 1). */
export interface Label {
  readonly role: LineRole
  readonly rule: string
  readonly confidence: number
}

export interface LabelledLine extends Line, Label {}

/** What a publisher's profile or the general rules see of the page around a line. */
export interface RuleContext {
  readonly lines: readonly Line[]
  /** Labels given so far; `undefined` where no rule has spoken yet. */
  readonly labels: readonly (Label | undefined)[]
  /** 0-based position of the line in `lines`. */
  readonly index: number
  readonly profile: PublisherProfile
}

/** One rule: the first in the list that matches a line gives its role. */
export interface Rule {
  readonly name: string
  readonly role: LineRole
  readonly confidence: number
  readonly matches: (line: Line, context: RuleContext) => boolean
}

// ─── Publishers ──────────────────────────────────────────────────────────────────────────────────

/** What is known of one publisher's pages, as data. What the general rules get right isn't repeated here. */
export interface PublisherProfile {
  readonly id: string
  readonly name: string
  readonly language: string
  /** IANA zone of the publisher's own day, or null where unknown. */
  readonly timeZone: string | null
  /** Lines that name the publisher: by these it is *stated*. */
  readonly signs: readonly RegExp[]
  /** Lines that together give the layout away, all of them needed: by these it is only *inferred*. */
  readonly layout?: readonly RegExp[]
  /** Lines that are never the article's, each pattern under the role it proves. */
  readonly boilerplate?: Readonly<Partial<Record<LineRole, readonly RegExp[]>>>
  /** Other names the publisher is known by (for sidecars and credits). */
  readonly aliases?: readonly string[]
  readonly rules?: readonly Rule[]
}

// ─── The article record (the public interface) ───────────────────────────────────────────────────

/** How a fact is known: the page says so, layout or context implies it, a table gives it, a sidecar says so, it is made up and marked, or a person corrected it. */
export type Basis = 'stated' | 'inferred' | 'publisher' | 'sidecar' | 'generated' | 'correction'

/** The words that prove a fact. `of` names the value proved where a field holds several (a country code, an event id). */
export interface Evidence extends SourceSpan {
  readonly rule: string
  readonly basis: Basis
  readonly of?: string | undefined
}

export interface PublisherRef {
  readonly id: string
  readonly name: string
  readonly basis: 'stated' | 'inferred' | 'sidecar'
}

export interface AgencyRef {
  readonly id: string
  readonly name: string
}

export interface Dateline {
  readonly place: string
  readonly country: string | null
  readonly date: string | null
}

/** A day of any year: 1 for January to 12, 1 to 31. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}

export interface Countries {
  readonly acting: readonly string[]
  readonly mentioned: readonly string[]
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
}

export type EventMode = 'phone' | 'meeting' | 'video' | 'statement' | 'visit' | 'other'

/** Something the report says happened. `paragraphs` are 1-based numbers of body paragraphs (`#p3`), headings not counted. */
export interface NewsEvent {
  readonly id: string
  /** EDTF, precise to `precision`. */
  readonly date: string
  readonly precision: 'day' | 'month' | 'year'
  readonly countries: readonly string[]
  readonly mode: EventMode
  readonly place: string | null
  readonly paragraphs: readonly number[]
}

/** A stretch of a paragraph that gives somebody's words, direct or reported. */
export interface Statement {
  /** 1-based number of the body paragraph, and the stretch in UTF-16 units of its plain text, end exclusive. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** Ids of people; two where it is told of both sides. */
  readonly speakers: readonly string[]
  /** The word of saying as printed; null where a quotation is carried on without one. */
  readonly verb: string | null
  /** Whether it quotes words. */
  readonly direct: boolean
  /** The id of the event it was said at, where the report leaves no doubt. */
  readonly event: string | null
}

/** A word of a text as it is compared: where it stands, and its key, the same for words that mean the same; null for one that tells nothing. */
export interface ComparedWord {
  readonly key: string | null
  readonly start: number
  readonly end: number
}

/** One of the readings of a date that contradict each other: where it comes from, and the raw line; null beside the file. */
export interface ContradictionReading {
  readonly from: 'stamp' | 'metadata' | 'dateline' | 'update' | 'collector' | 'sidecar' | 'weekday' | 'date'
  /** ISO 8601, or a weekday as printed. */
  readonly value: string
  readonly line: number | null
}

/** Sources of a date that can't all be right. The field holds one of the readings; which is true isn't settled. */
export interface Contradiction {
  readonly field: 'published' | 'updated' | 'events'
  readonly readings: readonly ContradictionReading[]
}

/** How the offset of `published`/`updated` is known. */
export type TimeBasis = 'stated' | 'publisher' | 'none'

/** A person's correction as it was applied: of a field, or (`field` is `role`) of what a line was taken for. */
export interface AppliedCorrection {
  readonly field: string
  /** What cleaning had read, and what stands there now: the field's values as JSON. */
  readonly was: unknown
  readonly now: unknown
  /** The raw line the correction is bound to. */
  readonly line: number
  readonly by?: string | undefined
  readonly on?: string | undefined
  readonly note?: string | undefined
}

/** One article: what cleaning writes, the archive reads and the data files publish. */
export interface Article {
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly url: string | null
  readonly publisher: PublisherRef | null
  readonly agency: AgencyRef | null
  readonly title: string | null
  readonly titleBasis: 'stated' | 'generated'
  readonly standfirst: string | null
  readonly section: string | null
  readonly authors: readonly string[]
  readonly editors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly timeBasis: TimeBasis
  readonly dateline: Dateline | null
  readonly language: string
  readonly truncated: boolean
  /** How sure the reader is that the body is the article, the whole of it and nothing else (0 to 1); and whether that is enough. */
  readonly confidence: number
  readonly sure: boolean
  /** What a person should look at: `several-articles` where the file seems to hold more than this one. */
  readonly review?: readonly string[] | undefined
  readonly countries: Countries
  readonly people: readonly Person[]
  readonly organisations: readonly string[]
  readonly topics: readonly string[]
  readonly events: readonly NewsEvent[]
  readonly statements: readonly Statement[]
  /** Dates that contradict each other; left out where none do. */
  readonly contradictions?: readonly Contradiction[] | undefined
  readonly headings: readonly string[]
  readonly body: string
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  /** What people corrected; left out where nobody did. */
  readonly corrections?: readonly AppliedCorrection[] | undefined
}

/** One line of the published ledger. */
export interface LedgerLine {
  readonly n: number
  readonly text: string
  readonly end: string
  readonly role: LineRole
  readonly rule: string
  readonly confidence: number
  readonly edits: readonly Edit[]
  /** Of a line left out for that: how many other documents of its site show it. */
  readonly seen?: number | undefined
  /** The role that cleaning gave, where a person has corrected it. */
  readonly was?: LineRole | undefined
}

/** Every line of one source file and what became of it; `text` + `end` of all lines, encoded again, are the file. */
export interface Ledger {
  readonly source: string
  readonly sha256: string
  /** Where the file is packed: SHA-256 of the unpacked bytes, which the lines give. */
  readonly unpacked?: string | undefined
  readonly encoding: string
  readonly lines: readonly LedgerLine[]
}

/** A file that holds several documents: its unpacked bytes, each in one part. */
export interface Container {
  readonly source: string
  readonly sha256: string
  readonly unpacked?: string | undefined
  readonly parts: readonly ContainerPart[]
}

/** Bytes `start` to `end` (exclusive) of an unpacked container; the parts follow each other from 0 to its last byte. */
export interface ContainerPart {
  readonly start: number
  readonly end: number
  readonly sha256: string
  /** A document, one that is refused, or what the collector wrote around them: heads of records, records without a page. */
  readonly role: 'item' | 'refused' | 'scrape'
  /** The document's `source`; null around them. */
  readonly item: string | null
  /** How the document's bytes are packed within the part (`chunked`, `gzip`), in the order to undo it. */
  readonly codings?: readonly string[] | undefined
}

export type RefusalReason =
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'not-an-article'
  | 'duplicate'
  | 'too-large'
  | 'unreadable'

/** A raw file that is no article of its own, and why. For a duplicate, `of` names the id kept. */
export interface Refusal {
  readonly source: string
  readonly sha256: string | null
  readonly reason: RefusalReason
  /** In English, as the commands print it. */
  readonly detail: string
  /** The same for the pages to say, where it is one of the usual causes. */
  readonly cause?: RefusalCause | undefined
  readonly of?: string | undefined
}

/** What exactly is wrong with a file, by its words in `src/text/refusal-causes.ts`, and what was measured. */
export interface RefusalCause {
  readonly code: RefusalCauseCode
  readonly figures: Readonly<Record<string, string | number>>
}

export type RefusalCauseCode =
  | 'noBytes'
  | 'onlyBlank'
  | 'tooManyBytes'
  | 'tooManyLines'
  | 'noEncoding'
  | 'cutCharacter'
  | 'controls'
  | 'escapes'
  | 'noProse'
  | 'inflatesTooFar'
  | 'packedTwice'
  | 'noPage'
  | 'noRecord'
  | 'noObject'
  | 'ownError'

/** Something worth telling the maintainer. Collected and returned, never printed from inside. */
export interface Notice {
  readonly path: string
  readonly line: number | null
  readonly code: string
  readonly message: string
}

// ─── Between the stages ──────────────────────────────────────────────────────────────────────────

/** One block of the body, in order. Paragraph numbers count everything but headings. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quote'
  readonly passage: Passage
}

/** A field that was read off the page, with the words it was read from. */
export interface Found<T> {
  readonly value: T
  readonly evidence: readonly Evidence[]
}

/** What extraction knows of an article, before any fact is drawn from its text. */
export interface ExtractedArticle {
  readonly profile: PublisherProfile
  readonly publisher: Found<PublisherRef> | null
  readonly title: Found<string> | null
  readonly titleBasis: 'stated' | 'generated'
  /** The headline's words with the way back to the source, or null when generated. */
  readonly headline: Passage | null
  readonly standfirst: Found<string> | null
  readonly section: Found<string> | null
  readonly agency: Found<AgencyRef> | null
  readonly authors: readonly Found<string>[]
  readonly editors: readonly Found<string>[]
  readonly dateline: Found<Dateline> | null
  /** The dateline's day where it prints no year: publication tells the year. */
  readonly datelineDay?: MonthDay | null
  /** The order in which the page writes day and month between strokes, where its other dates tell. */
  readonly dayOrder?: 'day first' | 'month first' | null
  /** Lines that print a date or time about the page, in order; facts read the clocks from them. */
  readonly stamps: readonly Passage[]
  /** What the collector wrote about the file (` date 2023-01-10 `): a hint about the day, never the page's own word. */
  readonly scrapeStamps: readonly Passage[]
  /** Times that the page's metadata states, ISO 8601; they go before the stamps. */
  readonly statedTimes?: { readonly published: Found<string> | null; readonly updated: Found<string> | null }
  /** The page's own address as its metadata states it. */
  readonly url?: Found<string> | null
  /** The page's first short lines, headline left out: where a ministry or presidency names itself. */
  readonly masthead?: readonly Passage[]
  readonly blocks: readonly Block[]
  readonly language: string
  readonly truncated: boolean
  /** How sure the reader is of the body (0 to 1), and whether that is enough. */
  readonly confidence: number
  readonly sure: boolean
}

/** What extraction returns: every line labelled, and an article or the reason there is none. */
export type Extraction =
  | { readonly kind: 'article'; readonly lines: readonly LabelledLine[]; readonly article: ExtractedArticle }
  | {
      readonly kind: 'refusal'
      readonly lines: readonly LabelledLine[]
      readonly reason: RefusalReason
      readonly detail: string
      readonly cause?: RefusalCause | undefined
    }

/** Everything drawn from an extracted article's text, each with its evidence under the record's field name. */
export interface Facts {
  readonly published: string | null
  readonly updated: string | null
  readonly timeBasis: TimeBasis
  /** The dateline with the country of its place filled in. */
  readonly dateline: Dateline | null
  readonly countries: Countries
  readonly people: readonly Person[]
  readonly organisations: readonly string[]
  readonly topics: readonly string[]
  readonly events: readonly NewsEvent[]
  readonly statements: readonly Statement[]
  readonly contradictions: readonly Contradiction[]
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
}

// ─── The archive (articles → pages) ──────────────────────────────────────────────────────────────

/** An address within the site, from its root: `/2023/01/`. Made in src/archive/urls.ts and nowhere else. */
export type UrlPath = string & { readonly urlPath: true }

/** What the maintainer says of the archive as a whole. */
export interface SiteConfig {
  readonly title: string
  readonly description: string
  /** Absolute address of the front page. It may lie under a path: `https://example.org/archive/`. */
  readonly url: string
  /** BCP 47, of the pages' own words; dates are written in it. One that the pages have words for. */
  readonly language: string
  /** IANA name (`Asia/Shanghai`): the zone in which feeds give times whose page states none. Pages never shift a time. */
  readonly timezone?: string | undefined
  /** Who publishes the archive, as opposed to the reports in it. */
  readonly publisher?: ArchivePublisher | undefined
  /** Parts of the site that can be left out; all are shown where nothing is said. */
  readonly show?: { readonly [Part in SitePart]?: boolean | undefined } | undefined
}

export interface ArchivePublisher {
  readonly name: string
  readonly url?: string | undefined
}

/**
 * `sources`: each report's source, line by line. `twins`: the `index.json` beside each page. `citations`: the files for
 * reference managers beside each report. `feeds`: those of single countries, pairs, people and publishers.
 */
export type SitePart = 'sources' | 'twins' | 'citations' | 'feeds'

/** A report that must not be shown any more: its address answers with the reason. */
export interface Takedown {
  readonly id: string
  readonly reason: string
}

/**
 * An address that was published once: `/a/606a9464ba09ff0c/`, `/2023/01/09/`. Where no page stands there now, it becomes a
 * redirect to the article `to`, or a tombstone that gives the reason.
 */
export interface FormerAddress {
  readonly address: string
  readonly to: string | null
  /** The page that took its place, where that is no article: of a person who has another id now. */
  readonly page?: { readonly url: UrlPath; readonly name: string } | undefined
  /** In the words of the archive's maintainer. */
  readonly reason: string | null
  readonly fate?: FormerFate | undefined
}

/** What became of the source that a page was made from; `none`: the page was made from no single one. */
export type FormerFate =
  | { readonly kind: 'changed' | 'removed' | 'copied'; readonly source: string }
  | { readonly kind: 'refused'; readonly source: string; readonly reason: RefusalReason }
  | { readonly kind: 'none' }

/** What a maintainer knows of a person: the names reports print, told apart by country or by report where two bear one name. */
export interface PersonByHand {
  readonly id: string
  /** The name that pages show; else the one most reports print in full. */
  readonly name?: string | undefined
  readonly names: readonly string[]
  /** Only where the report gives this country, or none. */
  readonly country?: string | undefined
  /** Only in the reports with these ids. */
  readonly articles?: readonly string[] | undefined
}

/** Who is who, written by hand; `apart` are ids that no rule may join. */
export interface PeopleByHand {
  readonly people: readonly PersonByHand[]
  readonly apart: readonly (readonly string[])[]
}

/** The ledgers of articles and of refused files, looked up by id one at a time: all of them may be more than memory holds. */
export interface Ledgers {
  /** id → source, of every ledger there is. */
  readonly sources: Readonly<Record<string, string>>
  readonly of: (id: string) => Ledger | null
}

/** All an archive is made of. */
export interface ArchiveInput {
  readonly config: SiteConfig
  /** Their bodies and evidence may be read only when they are asked for. */
  readonly articles: readonly Article[]
  readonly ledgers: Ledgers
  /** Of an article by id: what changes with its record, and with its ledger. */
  readonly stampOf?: ((id: string) => { readonly record: string; readonly ledger: string }) | undefined
  /** An article's record as JSON, as text or in UTF-8. @param altered where the archive has changed something of it */
  readonly recordJson?: ((id: string, altered: Article | null) => string | Uint8Array) | undefined
  /** In how many reports each word of their vocabularies stands, where that is known without reading them. */
  readonly wordCounts?: (() => ReadonlyMap<string, number>) | undefined
  readonly refusals: readonly Refusal[]
  /** Every address ever published; those that still hold a page are passed over. */
  readonly withdrawn: readonly FormerAddress[]
  /** Who is who, where a maintainer wrote it down. */
  readonly people?: PeopleByHand | undefined
  /** Names of organisations and topics that the archive's own tables add, by id. */
  readonly subjectNames?: Readonly<Record<string, string>> | undefined
}

/** Things in their order, and each by its key. */
export interface Shelf<T> {
  readonly keys: readonly string[]
  readonly byKey: Readonly<Record<string, T>>
}

/** The day an article stands under, in its publisher's own time, and the clock that gives it. */
export interface ArticleDay {
  /** `2023-01-10`. */
  readonly day: string
  /** `08:38`, where the page tells it. */
  readonly time: string | null
  readonly clock: 'published' | 'updated'
}

/** One line of a source file as its page shows it: in pieces, each with what it proves and what cleaning did to it. */
export interface SourceLine {
  readonly n: number
  readonly role: LineRole
  /** The role that cleaning gave, where a person has corrected it. */
  readonly was: LineRole | null
  readonly rule: string
  readonly confidence: number
  readonly fate: 'kept' | 'left out' | 'blank'
  readonly pieces: readonly SourcePiece[]
  /** What this line proves, in order of the record's fields. */
  readonly proves: readonly SourceProof[]
  readonly edits: readonly Edit[]
  /** How many other documents of its site show it, where it is left out for that; else 0. */
  readonly seen: number
}

/** A field of the record, and the value proved where the field holds several. */
export interface SourceProof {
  readonly field: string
  readonly of: string | null
}

export interface SourcePiece {
  readonly text: string
  /** Whether these words prove a field. */
  readonly proof: boolean
  /** Whether cleaning changed something in them. */
  readonly edited: boolean
}

/** A source file counted: lines by fate, and by role (most frequent first). */
export interface SourceCounts {
  readonly lines: number
  readonly kept: number
  readonly leftOut: number
  readonly blank: number
  readonly roles: readonly { readonly role: LineRole; readonly fate: SourceLine['fate']; readonly lines: number }[]
  /** Size of the file, where its encoding lets it be told from the text. */
  readonly bytes: number | null
}

/** An article and its place in the archive. Other things are named by their keys. */
export interface ArchivedArticle {
  readonly article: Article
  /** The headline, or what stands in for one. */
  readonly title: string
  /** Null for an undated article. */
  readonly when: ArticleDay | null
  /** Standfirst or first paragraph, short enough for a list. */
  readonly teaser: string
  readonly paragraphs: readonly string[]
  readonly words: number
  /** Its words of three letters and more, each once, in small letters, a space between them. */
  readonly vocabulary: string
  readonly ledger: Ledger | null
  readonly counts: SourceCounts | null
  /** Articles that report one of the same events, newest first. */
  readonly sameEvent: readonly string[]
  /** Articles that tell the same, copies first, each with what shows it. */
  readonly relations: readonly Relation[]
  /** The neighbours in time. */
  readonly newer: string | null
  readonly older: string | null
}

/** A refused file and, where it could be decoded, its lines. `key` is its part of an address. */
export interface RefusedFile {
  readonly key: string
  readonly refusal: Refusal
  readonly ledger: Ledger | null
  readonly counts: SourceCounts | null
}

/** How two articles are kin: the same text word for word, nearly the same text, or one event in other words. */
export type RelationKind = 'exact-copy' | 'near-copy' | 'telling'

/** How two events are known to be one: the same key, or keys that differ in a way reports of one event differ. */
export type EventKinship = 'same' | 'precision' | 'day' | 'mode' | 'parties'

/** Another article that tells the same, and what shows it. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKind
  /** For copies: the share of the shorter text's runs of words that the other has, 0 to 1. */
  readonly shared: number | null
  /** The events both tell, by their ids here and there. */
  readonly events: readonly { readonly own: string; readonly theirs: string; readonly by: EventKinship }[]
}

/** Paragraphs of one report beside those of others that tell the same. */
export interface ComparedCell {
  readonly paragraphs: readonly number[]
  /** Stretches of those paragraphs' plain text with words that no other report of the row has. */
  readonly own: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[]
}

export interface ComparedRow {
  /** One for each report compared; null where it doesn't tell this. */
  readonly cells: readonly (ComparedCell | null)[]
  /** How alike the row's least alike pair is, 0 to 1; null for a row of one report. */
  readonly likeness: number | null
}

/** The reports of one event side by side, the first published first. */
export interface Comparison {
  readonly reports: readonly {
    readonly id: string
    /** Articles with the same text. */
    readonly copies: readonly string[]
    /** Paragraphs that tell several events at once, or what others tell so; they are compared with none. */
    readonly apart: readonly number[]
  }[]
  /** Reports there was no room for. */
  readonly more: readonly string[]
  /** Reports in another language than those compared: words of two languages say nothing of each other. */
  readonly otherLanguages: readonly string[]
  readonly rows: readonly ComparedRow[]
}

/** One event and all its reports; `paragraphs` as in `NewsEvent`. */
export interface ArchivedEvent {
  readonly id: string
  readonly date: string
  readonly precision: NewsEvent['precision']
  readonly countries: readonly string[]
  readonly mode: EventMode
  readonly place: string | null
  readonly reports: readonly { readonly id: string; readonly paragraphs: readonly number[] }[]
  /** Events that are probably this one, told with another day, precision or mode. */
  readonly kin: readonly { readonly id: string; readonly by: EventKinship }[]
  /** Null where no two reports tell it in one language. */
  readonly comparison: Comparison | null
  /** Of an event between two countries: their contact before it, and the one after. */
  readonly before: string | null
  readonly after: string | null
}

/** A year, month or day: two clocks, two lists. */
export interface Period {
  /** `2023`, `2023-01` or `2023-01-09`. */
  readonly key: string
  readonly kind: 'year' | 'month' | 'day'
  /** Events that happened then. */
  readonly events: readonly string[]
  /** Those of them that are dated no closer: a month's events without a day. */
  readonly undivided: readonly string[]
  /** Articles published then (or updated then, where only that is known). */
  readonly reports: readonly string[]
  /** The months of a year, the days of a month that hold anything. */
  readonly parts: readonly string[]
  readonly earlier: string | null
  readonly later: string | null
}

/** Articles under one heading, cut by year (`2023`, or `undated`). */
export interface YearOfReports {
  readonly year: string
  readonly reports: readonly string[]
}

/** Something said: the report that prints it first, and where it stands there. */
export interface SaidThere {
  readonly report: string
  /** Place among the report's statements, counted from 0. */
  readonly place: number
  /** The day of the event it was said at, else the report's; null where neither is known. EDTF. */
  readonly day: string | null
  readonly clock: 'event' | ArticleDay['clock'] | null
  /** Other reports that print the same words. */
  readonly also: readonly string[]
}

/** Reports and events of one year: of a country, a pair, a person. */
export interface ActiveYear extends YearOfReports {
  readonly events: readonly string[]
  /** What was said, where it is gathered. */
  readonly statements?: readonly SaidThere[]
}

export interface CountryEntry {
  readonly code: string
  readonly name: string
  /** All that name it, newest first: acting or mentioned. */
  readonly reports: readonly string[]
  readonly acting: readonly string[]
  readonly mentioned: readonly string[]
  readonly events: readonly string[]
  readonly years: readonly ActiveYear[]
  /** Countries it took part in events with, by the number of events. */
  readonly partners: readonly { readonly code: string; readonly events: number }[]
}

/** A publisher or a wire agency and what it supplied. */
export interface SupplierEntry {
  readonly id: string
  readonly name: string
  readonly reports: readonly string[]
  readonly years: readonly YearOfReports[]
  /** How often the publisher was stated, inferred or named by a sidecar; nothing for agencies. */
  readonly basis: Readonly<Record<string, number>>
}

/** A person in all reports. Role and country are those of the newest. */
export interface PersonEntry {
  readonly id: string
  /** The one that most reports print in full, or the one a maintainer gave. */
  readonly name: string
  /** Other names that reports print, the most frequent first. */
  readonly spellings: readonly string[]
  readonly role: string | null
  readonly country: string | null
  readonly reports: readonly string[]
  /** Events told in paragraphs that name the person. */
  readonly events: readonly string[]
  readonly years: readonly ActiveYear[]
  /** What the person said, last first. */
  readonly statements: readonly SaidThere[]
  /** Offices as the reports print them, the one seen last first. */
  readonly offices: readonly PersonOffice[]
  /** People named in the same reports, by the number of these. */
  readonly company: readonly { readonly id: string; readonly reports: number }[]
}

/** An office, and the first and last day on which a report of the archive gives it to the person. */
export interface PersonOffice {
  readonly role: string | null
  readonly country: string | null
  /** Null where every report is undated. */
  readonly first: string | null
  readonly last: string | null
  readonly reports: readonly string[]
}

/** Two countries that took part in the same events. `key` is their codes in lower case: `cn-kr`. */
export interface PairEntry {
  readonly key: string
  readonly codes: readonly [string, string]
  /** Newest first. */
  readonly events: readonly string[]
  /** What people of the two said at these events, last first. */
  readonly statements: readonly SaidThere[]
  /** Newest first. */
  readonly reports: readonly string[]
  readonly years: readonly ActiveYear[]
}

/** An organisation or topic, by its id in the reference tables. */
export interface SubjectEntry {
  readonly id: string
  readonly reports: readonly string[]
  readonly years: readonly YearOfReports[]
  /** Countries that act in these reports, by the number of reports. */
  readonly acting: readonly { readonly code: string; readonly reports: number }[]
}

/** A day of the calendar, `01-09`, and what happened or was published on it in any year, newest first. */
export interface Anniversary {
  readonly key: string
  readonly events: readonly string[]
  readonly reports: readonly string[]
  readonly earlier: string | null
  readonly later: string | null
}

/** Everything the pages show: a plain tree, printable as JSON. */
export interface Archive {
  readonly config: SiteConfig
  /** Newest first; the undated last. */
  readonly articles: Shelf<ArchivedArticle>
  readonly undated: readonly string[]
  /** Newest first. */
  readonly events: Shelf<ArchivedEvent>
  /** Years, months and days, newest first; a key's length tells its kind. */
  readonly periods: Shelf<Period>
  /** Those with reports, newest first, the undated last. */
  readonly years: Shelf<YearOfReports>
  /** By name. */
  readonly countries: Shelf<CountryEntry>
  readonly publishers: Shelf<SupplierEntry>
  readonly agencies: Shelf<SupplierEntry>
  /** By number of events. */
  readonly pairs: Shelf<PairEntry>
  /** By number of reports. */
  readonly people: Shelf<PersonEntry>
  readonly organisations: Shelf<SubjectEntry>
  readonly topics: Shelf<SubjectEntry>
  /** From 1 January to 31 December. */
  readonly anniversaries: Shelf<Anniversary>
  /** By path. */
  readonly refused: Shelf<RefusedFile>
  /** Addresses without a page of their own any more. */
  readonly withdrawn: Shelf<FormerAddress>
  /** Names of organisations and topics that the archive's own tables add, by id. */
  readonly subjectNames: Readonly<Record<string, string>>
}
