/** What a language's table must tell before reports in it can be read for countries, offices and acts. Types only; the tables are beside it. */

/** Endings a word takes: where it ends in `ending`, that is replaced by each of `forms`. The first row that fits counts. */
export interface Inflection {
  readonly ending: string
  readonly forms: readonly string[]
}

/** How names stand in running text: as words, at a word's start with particles behind (Korean), or anywhere (Chinese). */
export type Boundary = 'word' | 'start' | 'none'

/** Countries as a language names them, beyond what `Intl.DisplayNames` and `world-countries` know. */
export interface CountryWords {
  /** Locales whose names `Intl` gives, the plainest first. */
  readonly locales: readonly string[]
  /** Key of the language in `world-countries`, or null. */
  readonly world: string | null
  /** One country a row: `CODE names; adjectives`, several by `|`. Adjectives are given in the form that `adjective` inflects. */
  readonly rows: string
  readonly noun: readonly Inflection[]
  readonly adjective: readonly Inflection[]
  /** Of what Intl and world-countries give: words that mean something else far more often. */
  readonly dropped: readonly string[]
  /** Longer names that hold a country's and are none: seas, papers, firms. */
  readonly none: readonly string[]
  /** Houses that stand for a government wherever they are named: `CODE name|name`. */
  readonly seats: string
  /** Capitals in the language's own letters: `CODE name|name`. The government only where they speak or act. */
  readonly capitals: string
  /** Single letters that name a country only in a row of them or before an office: 中 in 中俄, 米 in 米大統領. */
  readonly signs: Readonly<Record<string, string>>
}

/** Titles of office and how they are told with country and holder. All strings are parts of regular expressions. */
export interface OfficeWords {
  /** The word that makes it an office, every form of it. */
  readonly heads: readonly string[]
  /** What may stand before the head and is part of the title ("vice-", "заместитель "). */
  readonly before: readonly string[]
  /** What may follow it and is part of the title: " иностранных дел". */
  readonly portfolio: readonly string[]
  /** Between office and country, or country and office: " de la ", "の". */
  readonly link: readonly string[]
  /** What right behind a title makes another word of it, where words aren't parted: 장관들, 대통령府. */
  readonly noOffice?: string
  /** Between a title and the name that follows: ", ", " г-н ". */
  readonly toName: readonly string[]
  /** Whoever has this before the title holds it no more. */
  readonly former: readonly string[]
  /** Heads that stand for several holders: no single name belongs to them. */
  readonly plural: RegExp
  /** Does the name stand before the title ("林芳正外相"), behind it, or may it do both? */
  readonly nameStands: 'before' | 'behind' | 'both'
  /** "counterpart": the same office on another side. */
  readonly counterpart: readonly string[]
  /** Who is posted to another state, and what stands between the title and that state (" en ") or right before its name (驻): it isn't the one he is sent by. */
  readonly posted: { readonly envoy: string; readonly behind?: string; readonly before?: string }
  /** Words no name holds, though they stand beside a title. */
  readonly noName: readonly string[]
  /** Titles that, printed without a country, are those of the country the language is at home in; and how names are written there. */
  readonly home: {
    readonly country: string
    readonly title: RegExp
    readonly name: RegExp
    /** Other countries of the language that have such titles: a report filed there means its own. */
    readonly sharedWith?: readonly string[]
  } | null
}

/** Verbs and nouns by which somebody acts; all strings are parts of regular expressions. */
export interface ActWords {
  /** Saying, past and present. */
  readonly speech: readonly string[]
  /** Meeting, deciding, sending, signing. */
  readonly deeds: readonly string[]
  /** What tells that something is still to come: whoever only will do it doesn't act. */
  readonly planned: readonly string[]
  /** Bodies a state acts through, beside its name or adjective. */
  readonly institutions: readonly string[]
  /** Joins parties in one breath: " и ", "、". */
  readonly joins: readonly string[]
  /** Words before a country that make it a place or a matter spoken about, not a subject. */
  readonly aside: readonly string[]
  /** What stands behind a country's bare name where it acts, in a language that ties a genitive to a noun without any sign ("Somali pazarının"); left out, anything may. */
  readonly behindActor?: RegExp
  /** Does the verb come first ("قال الوزير", "dijo el ministro")? */
  readonly verbFirst: boolean
}

/** All that is known of one language. */
export interface LanguageWords {
  readonly code: string
  readonly boundary: Boundary
  /** Attached before a word without a space: Arabic و, ب, ل and the article. */
  readonly attached: readonly string[]
  readonly countries: CountryWords
  readonly offices: OfficeWords
  readonly acts: ActWords
  /** Endings of people's names by case, so that "Лавровым" is Лавров. The form after `=` is the one named by. */
  readonly personEndings: readonly Inflection[]
}
