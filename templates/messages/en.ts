/**
 * The words of the pages, in English: the source of truth for their keys. `{name}` is filled in, `<name>…</name>` becomes
 * an element (a link, mostly); every other language says the same with the same names in them (tests/messages.test.ts).
 */

import { refusalCauses } from '../../src/text/refusal-causes.ts'

/** A sentence or label each. */
const text = {
  // the frame of every page
  skip: 'Skip to the text',
  sectionsLabel: 'Sections',
  searchArchive: 'Search the archive',
  search: 'Search',
  archiveGist: 'A news archive: read it, browse it by date and country, search it, cite it.',
  everyLineKept: 'Every line of every source file is accounted for.',
  archivePublishedBy: 'This archive is published by {name}.',
  aboutArchive: 'About the archive',
  howMade: 'How the archive is made',
  refusedFiles: 'Refused files',
  data: 'Data',
  atomFeed: 'Atom feed',
  up: 'Up',
  comma: ', ',
  labelled: '{label}: {value}',
  sentence: '{words}.',
  bracketed: '{words} ({aside})',
  roleCount: '{role} × {number}',
  times: '{name} × {number}',
  nothing: 'nothing',
  none: 'none',
  notKnown: 'not known',

  // a page that isn't, or is no more
  notFound: 'Page not found',
  notFoundHead: 'There is no page at this address',
  notFoundWhy:
    'Addresses of this archive don’t change once they are published, so this one was never used, or was copied with a mistake in it. Days without a report or an event have no page.',
  frontPageOf: '{title}, front page',
  withdrawn: 'Withdrawn',
  moved: 'This page has moved',
  wasWithdrawn: 'What stood here was withdrawn',
  sourceGone: 'Its source is no longer in the archive.',
  itIsNow: 'It is now {report}.',
  sourceChanged: '{source} has changed and is published again.',
  sourceRemoved: 'Its source, {source}, was taken out of the archive.',
  sourceCopied: '{source} is a copy of the source of another report.',
  sourceRefused: 'Its source, {source}, is refused now: {why}.',
  nothingHere: 'Nothing in the archive belongs here any more.',
  addressKept: 'The address is kept, so that references to it still lead somewhere: <list>all reports, by date</list>.',

  // the front page
  archiveInAWord: '{reports} from {publishers}, {years}',
  archiveWithoutPublishers: '{reports}, {years}',
  archiveWithoutYears: '{reports} from {publishers}',
  reportsByYear: 'Reports by year of publication',
  latest: 'Latest',
  allByDate: 'All {reports}, by date',
  waysIn: 'Ways in',
  all: 'All {things}',
  countriesByReports: 'Countries, by reports',
  pairsByEvents: 'In talks together, by events',
  peopleByReports: 'People, by reports',
  topicsByReports: 'Topics, by reports',
  publishersByReports: 'Publishers, by reports',
  span: '{first} to {last}',

  // dates
  allReportsByDate: 'All reports, by date',
  eachUnderItsDay: '{reports}, each under its publisher’s own day.',
  onThisDay: 'On this day',
  onThisDayEveryYear: 'On this day, in every year',
  onThisDayGist: 'The days of the calendar, whatever the year, on which something happened or was published.',
  inEveryYear: '{day}, in every year',
  inEveryYearHolds: 'In every year: {events} on this day, {reports} published on it.',
  happenedHeading: 'What happened',
  publishedHeading: 'What was published',
  happenedHint: 'Events, under the day on which they happened.',
  publishedHint:
    'Reports, under their publisher’s own day. Where a page tells only its update, that day, and it says so.',
  noEventThen: 'No event in the archive is dated to this time.',
  noReportThen: 'No report in the archive was published at this time.',
  inTheArchive: 'In the archive: {events} that happened then, {reports} published then.',
  periodGist: '{period}: {events} that happened then, {reports} published then.',
  earlierAndLater: 'Before and after',
  calendarCaption: 'Days with events that happened, and with reports published',
  reportsByMonth: 'Reports by month of publication',
  yearCalendarCaption:
    'Days on which reports were published are shaded, by the number of reports; days on which events happened are underlined.',
  eventsHappened: 'events happened',
  someHappened: '{events} happened',
  somePublished: '{reports} published',
  decade: '{year}s',
  allColumn: 'All',
  undated: 'Undated',
  updatedThen: 'updated then',
  updatedOn: 'updated {stamp}',
  undatedReports: 'Undated reports',
  allDated: 'Every report in the archive has a day.',
  undatedGist: 'Their sources tell no day. The archive gives them none.',
  nameInYear: '{name} in {year}',
  nameUndated: '{name}, undated',
  eventsThen: 'Events that happened then',
  reportsThen: 'Reports published then',

  // lists of reports and events
  reports: 'Reports',
  newestByYear: 'The newest {shown} of {total}. All by year: {years}',
  newestOfYears: 'The newest {shown} of {total}; all on the pages of the years.',
  alsoReportedBy: 'Also reported by {names}',
  numberedReport: 'Report {number}',
  unknownPublisher: 'an unknown publisher',
  publisherUnknown: 'Publisher unknown',
  unknown: 'Unknown',

  // events
  events: 'Events',
  eventsGist: '{events} that the reports tell of. One report can tell of several; one event can have several reports.',
  byDay: 'By day, newest first',
  reportsOfEvent: '{reports} of it in the archive.',
  paragraphOfReport: 'Paragraph {number} of the report',
  toldElsewhere: 'Told elsewhere',
  copyShare: '{relation} ({percent} of its runs of words)',
  compare: 'Compare',
  compareSideBySide: 'Compare the reports side by side',
  probablySame: 'Probably the same: {event}, {day}, {why}.',
  reportsCompared: '{event}, the reports compared',
  comparedGist: '{reports}; told by more than one of them: {passages}.',
  comparedApart: '{reports}; no passage is told by more than one of them.',
  onlyToldBy: '{passages} only by {name}.',
  markedMeans:
    '<marked>Marked</marked>: words that no other report of the row has. Names of one person or country count as one word.',
  sameText: 'The same text: {reports}',
  toldTogether: 'Told together with other events',
  toldByBoth: 'Told by both',
  toldByAll: 'Told by all',
  toldBy: 'Told by {names}',
  onlyIn: 'Only {name}',
  eachAlone: 'Told by each alone',
  moreReports: 'More reports of it',
  notCompared: 'In other languages, not compared',
  notIn: 'Not in {name}',
  paragraphIn: '{name}, paragraph {number}',
  contactsOfPair: 'Contacts of the same two countries',
  contactBefore: 'Contact before',
  contactAfter: 'Contact after',
  allContacts: 'All contacts of {pair}',

  // countries and pairs
  countries: 'Countries',
  country: 'Country',
  acting: 'Acting: ',
  mentioned: 'Mentioned: ',
  countriesGist:
    '{countries}. A country acts in a report when its officials or institutions do something in it; otherwise the report only mentions it.',
  pairsAsMatrix: 'Pairs of countries, as a matrix',
  actsInReports: 'Acts in reports',
  mentionedIn: 'Mentioned in',
  countryGist: 'Acts in {acting}, is mentioned in {mentioned} more, and took part in {events}.',
  countryOnlyMentioned: 'Mentioned in {mentioned}; it acts in none.',
  namedByYear: 'Reports that name it, by year of publication',
  countryActs: '{name} acts',
  countryMentioned: '{name} is mentioned',
  eventsAndPartners: 'Events and partners',
  partnersByEvents: 'In events with, by events',
  mapCaption:
    'Reports in which each country acts, and countries that are only mentioned. The table below holds the same numbers.',
  onlyMentioned: 'only mentioned',
  mapSource: 'Outlines after Natural Earth, much simplified; they are no statement on any border.',
  mapMark: '{name}: acts in {acting}, mentioned in {mentioned}',
  mapOf: 'Map of the world: {acting} in reports; {others}.',
  mapOfMost: 'Map of the world: {acting} in reports, most often {most}; {others}.',
  pairs: 'Pairs of countries',
  pair: 'Pair',
  pairsGist: '{pairs} of countries that took part in an event together. Numbers count events, not reports.',
  noPairs: 'No report in the archive tells of an event between two countries.',
  whoTalked: 'Who talked with whom',
  matrixCaption: 'Events in which two countries took part',
  matrixOfBusiest: 'Events in which two countries took part, of the most active',
  allPairsByEvents: 'All pairs, by events',
  allOf: 'All of {name}',
  timelineCaption:
    'Events between the two, by the day on which they happened and by mode; all stand in the list below.',
  timelineWithHollows:
    'Events between the two, by the day on which they happened and by mode; all stand in the list below. A hollow mark is an event whose day is not known.',
  oldestFirst: '{lane}, oldest first',
  eventsByYearAndMode: 'Events between the two, by year and mode',
  everyContact: 'Every contact, newest first',
  reportsOfThem: 'Reports of them',
  pairGist: '{events}, from {first} to {last}, told by {reports}.',
  pairGistOneDay: '{events}, on {first}, told by {reports}.',

  // people, organisations, topics, publishers, agencies
  people: 'People',
  peopleGist: '{people} named in full in the reports, each with the office that the newest report gives.',
  name: 'Name',
  office: 'Office',
  personGist: 'Named in {reports} and in what is told of {events}.',
  searchForName: 'Search for the name',
  personAside: 'Offices, events and company',
  alsoPrintedAs: 'Also printed as {names}',
  theySaid: 'What they said',
  saidThen: 'What was said then',
  saidThere: 'What was said there',
  alsoPrintedBy: 'Printed by {reports} too',
  reportedThen: 'reported then',
  officesAsPrinted: 'Offices, as printed',
  officeNotNamed: 'Office not named',
  namedBeside: 'Named beside, by reports',
  organisations: 'Organisations',
  organisationsGist: 'International organisations that the reports name, by number of reports.',
  topics: 'Topics',
  topicsGist: 'What the reports touch on, told by their own words, by number of reports.',
  countriesActing: 'Countries that act in them, by reports',
  organisationsAndTopics: 'Organisations and topics',
  publishers: 'Publishers',
  publishersGist:
    'Who put the reports on the web. The wire agency that wrote a report is named apart from its publisher.',
  agencies: 'Wire agencies',
  agenciesGist: 'Who supplied the text of a report that somebody else published.',
  years: 'Years',
  nameIs: 'Its name is {ways}.',
  nameKnown: '{way} in {number}',

  // an article
  noHeadline: 'The source has no headline. These words were supplied by the archive, not by the publisher.',
  minutesRead: '{words}, {minutes} min read',
  breaksOff: 'The source breaks off here. The rest of the report is not in the archive.',
  takenFrom: 'Taken from one source file, {file}.',
  linesNotOnRecord: 'Its lines are not on record.',
  linesUnpublished: 'Its lines are not published here.',
  seeEveryLine: '<source>See every line of it</source> and what each became.',
  seeEveryLineLeftOut: '<source>See every line of it</source> and what each became; left out among them: {lines}.',
  correctedByHand: 'Corrected by hand',
  related: 'Related',
  eventsReported: 'Events reported',
  reportsAround: 'Reports before and after',
  older: 'Older',
  newer: 'Newer',
  hitsMarked: '{hits} of your search marked.',
  removeMarks: 'Remove the marks',

  // citing an article
  cite: 'Cite this report',
  copy: 'Copy',
  copyCitation: 'Copy the {style} citation',
  forManagers: 'For reference managers',
  hashOfSource: 'SHA-256 of the source file',
  citeAs: 'Cite as',
  address: 'Address',
  copyQuotation: 'Copy quotation with citation',
  copied: 'Copied',

  // the facts beside an article
  happened: 'Happened',
  published: 'Published',
  updated: 'Updated',
  publisher: 'Publisher',
  agency: 'Wire agency',
  by: 'By',
  editor: 'Editor',
  section: 'Section',
  filedFrom: 'Filed from',
  original: 'Original',
  sourceFile: 'Source file',
  notDetermined: 'Not determined',
  notStated: 'Not stated',
  datesDisagree: 'Dates disagree',
  line: 'line {number}',
  linesLeftOut: '{lines}, {number} left out',

  // a source and its ledger
  sourceOf: 'Source of: {title}',
  sourceOfReport: 'Source of {report}',
  sourceGist: 'Every line of {file}, and what it became.',
  sourceHead: 'Every line of the source, and what it became',
  file: 'File',
  size: 'Size',
  kept: 'Kept: {lines}',
  leftOut: 'Left out: {lines}',
  blank: 'Blank',
  factsByLine: 'Facts, by line',
  whatLeftOut: 'What was left out, and why',
  linesOfSource: 'The lines of the source file',
  lineColumn: 'Line',
  role: 'Role',
  textInFile: 'Text as it stands in the file',
  lineNumber: 'Line {number}',
  ruleAndCertainty: 'rule {rule}, {percent} sure',
  leftOutAside: '(left out)',
  wasCorrected: 'corrected by hand, was {role}',
  seenElsewhere: 'Shown on other pages of this site as well: {pages}',
  paragraph: 'paragraph {number}',
  refusedFile: 'Refused: {file}',
  refusedHead: 'Every line of a refused file',

  // about the archive
  about: 'About',
  aboutTitle: 'About {title}',
  methodGist: 'From a raw file to a page: what is kept, what is left out, how each fact is known.',
  noneRefused: 'None: every source file became a report.',
  someRefused: '{files} that became no report of their own, each with the reason.',
  coverage: 'Coverage',
  coverageGist: 'What the archive holds and what it lacks: by publisher and month, language, and missing facts.',
  coverageHolds:
    'What the archive holds, and what it lacks: {reports}, {files} refused. Every number counts reports, not events.',
  coverageByYears: 'Reports by publisher and year of publication; each year leads to its months',
  coverageByMonths: 'Reports by publisher and month of publication',
  coverageOfYear: 'Coverage of {year}',
  theYearItself: 'The year itself',
  factsLacking: 'Facts that reports lack',
  languagesByReports: 'Languages, by reports',
  monthsWithout: 'Months without a report',
  what: 'What',
  files: 'Files',
  noGaps: 'None between the first report and the last.',
  newestGaps: 'The newest {shown} of {total} gaps; all in this page’s data.',
  eachFile: 'Each file, with the reason',
  corrections: 'Corrections',
  correctionsGist: 'What people corrected, beside what the machine had read.',
  recordsGist: '{records} for machines, with their schema.',
  undatedToo: 'And those without a date: <undated>undated reports</undated>.',
  noCorrections: 'None. Every field stands as it was read.',
  someCorrections:
    '{reports} in which a person corrected what the machine had read. The sources are unchanged; both readings are shown.',
  allBecameReports: 'None. All {files} became reports.',
  refusedGist:
    '{files} became no report of their own. Nothing is lost: each stays where it is, and is tried again with every build.',
  why: 'Why',
  publishedAs: 'Published as',
  whatToDo: 'What to do',
  itsLines: 'Its lines',
  linesWithRoles: '{lines}, with what each was taken for',
  dataGist: 'The archive for machines. The same records that its pages are made of.',
  feedsGist:
    'The newest reports as an Atom feed and as a JSON Feed. Each country, pair, person and publisher has both beside its page; the list of all of them as OPML.',
  sitemapGist: 'Every page of the archive, articles by month.',
  twinsGist:
    'Beside each page, what it shows: <front>the front page</front>, <countries>the countries</countries>, an article, a day. A source’s is its whole ledger.',

  citationsGist: 'Beside each article, its citation for reference managers: BibTeX, RIS, CSL-JSON.',
  noRepository:
    'An OAI static repository is one file that is read as a whole, so it is made for archives of one to {most} reports only.',

  // how the archive is made
  everyLineHead: 'Every line is accounted for',
  everyLineText:
    'The archive is made from files as they were collected: whole pages, with their menus and footers. Each line gets one role. Lines of the report are kept, lines of the page around it are left out, and both stay on view: every report leads to its source, where left-out lines are struck through but can be read. Put together again, the lines of a source are the file, byte for byte.',
  everyLineUnpublished:
    'The archive is made from files as they were collected: whole pages, with their menus and footers. Each line gets one role. Lines of the report are kept, lines of the page around it are left out. The lines of the sources are not published here; the archive’s keeper has them.',
  everyLineNumbers:
    'In the archive: {reports}. Their sources have {lines}: {kept} kept, {leftOut} left out, {blank} blank. <refused>{files}</refused> became no report of their own.',
  wordingUntouched:
    'The wording of a report is not touched. Where cleaning changed a character inside a kept line, such as a no-break space, the source page shows what stood there.',
  threeClocks: 'Three clocks',
  threeClocksText:
    'When something happened, when a report of it was published, and when that page was updated are three things.',
  happenedText:
    'The day the report gives for the event, read against the publisher’s own day: “on Monday”, “on Dec 18”.',
  publishedText: 'What the page states as its publication. Many pages don’t; then it reads “Not stated”.',
  updatedText:
    'What the page states as its last update. A report whose page tells nothing else stands under that day, and says so.',
  clocksNeverShift:
    'Times are the publisher’s own and are never shifted to another time zone. A report whose source tells no day is <undated>undated</undated>; it is given none.',
  howKnown: 'How a fact is known',
  howKnownText: 'Each fact beside a report says how it is known, and leads to the line of the source that proves it.',
  howKnownUnpublished: 'Each fact beside a report says how it is known.',
  statedText: 'The page says so, in the words of that line.',
  inferredText: 'The page doesn’t say so, but its layout or the text around gives it away.',
  publisherTableText: 'Known of the publisher, such as the time zone of its newsroom.',
  sidecarText: 'Written down by whoever collected the file. It beats a guess.',
  generatedText:
    'Only where a source has no headline: words that stand in for one, in italics, never shown as the publisher’s.',
  actingHead: 'Acting is not being mentioned',
  actingText:
    'A country acts in a report when its officials or institutions do something in it: its name is filled in. A country that is only spoken of is outlined. Menus, captions, footers and the place a report was filed from never count.',
  eventsHead: 'Events are not reports',
  eventsText:
    'One report can tell of several events, and one event can have several reports. Numbers say which of the two they count. What is only planned, called off or remembered is no event.',
  rolesHead: 'What the lines were taken for',
  lines: 'Lines',
  fate: 'Fate',

  // the search page, as it stands before its script runs
  suggestions: 'Suggestions',
  searchGist: 'Search every report by its words, and narrow by country, year and publisher.',
  searchBox: 'Words, or a phrase in quotation marks',
  order: 'Order',
  byEvent: 'By event',
  whatToType: 'What may be typed',
  typedPhrase: 'a phrase and a word',
  typedEither: 'either',
  typedWithout: 'without',
  typedInTitle: 'in the headline',
  typedActing: 'its officials act',
  typedPair: 'two countries together',
  typedDays: 'days',
  alsoTyped:
    'Also {operators}, and parentheses. These words are English in every language. Words are found with any ending; a word that stands nowhere is taken as the beginning of one. A country is found by its other names and its adjective too.',
  otherWaysIn: 'Other ways in',
  searchNeedsScript:
    'Searching needs JavaScript, and the archive opened from a web server. Everything in it can also be reached without:',
  waysByDate: 'by date',
  waysByCountry: 'by country',
  waysByPublisher: 'by publisher',
  waysByEvent: 'by event',
} as const

/** What the search page's script says; the page brings these words along. */
const search = {
  loading: 'Loading the index …',
  searchingOlder: 'Searching older reports …',
  failed: 'The search index could not be loaded ({reason}). Reload the page; if that doesn’t help, browse:',

  // what was found
  noReports: 'No reports',
  inArchive: '{reports} in the archive',
  foundSaying: '{reports} {asked}',
  foundWithin: '{reports}: {asked}',
  archiveEmpty: 'The archive holds no report yet',
  results: 'Results',
  notInRange: 'In no range, having no day: {reports}.',
  allDays: 'Search all days',
  showMore: 'Show more ({reports} left)',
  ofOneEvent: '{reports} of <event>one event</event>',
  speaking: '{names} speaking',

  // what is asked for, to be put behind "5 reports"
  quoted: '“{words}”',
  together: '({asked})',
  alongside: ', ',
  saying: 'saying {words}',
  inHeadline: 'with {words} in the headline',
  excluded: 'not {asked}',
  ofCountry: 'speaking of {name}',
  ofActing: 'with {name} acting',
  ofMentioned: 'only mentioning {name}',
  ofPair: 'on {name} together',
  ofPerson: 'naming {name}',
  ofPublisher: 'from {name}',
  ofAgency: 'supplied by {name}',
  ofLanguage: 'in {name}',
  publishedOn: 'published on {day}',
  publishedIn: 'published in {period}',
  publishedFrom: 'published from {first}',
  publishedTo: 'published up to {last}',
  publishedBetween: 'published from {first} to {last}',
  eventOn: 'with an event on {day}',
  eventIn: 'with an event in {period}',
  eventFrom: 'with an event from {first}',
  eventTo: 'with an event up to {last}',
  eventBetween: 'with an event from {first} to {last}',

  // what is wrong with a query
  strayParenthesis: 'This parenthesis closes nothing.',
  openParenthesis: 'This parenthesis is never closed.',
  deepParentheses: 'Parentheses this deep aren’t read.',
  openQuotation: 'This quotation mark has no other half.',
  loneOr: 'OR needs something on both sides.',
  emptyField: 'Nothing stands after “{word}”.',
  unknownField: '“{word}” is no field. These are: {fields}',
  noDay: '“{word}” is no day: 2023, 2023-01 and 2023-01-09 are.',
  onlyTitle: 'Only “in:title” is known.',
  emptyTitle: 'A word or a phrase must follow “in:title”.',
  unknownValue: 'The archive knows nothing of this name.',

  // what helps
  didYouMean: 'Did you mean {query}?',
  alsoSearched: 'Also searched: {names}',
  onlyAsTyped: 'Only as typed',
  otherNamesToo: 'Search other names too',
  dropOne: 'Drop one thing, and there is something to read:',
  namesAsPrinted: 'Reports are found by the words that stand in them. Try a name as the publisher prints it.',
  closest: 'Reports with most of these words',
  anyWords: 'All reports with any of these words',
  withoutQuotation: 'Without the quotation marks',
  withoutDays: 'Without the days',
  withoutPart: 'Without {part}',
  withoutFacet: 'Without the {facet} {names}',

  // facets and days
  narrow: 'Narrow by',
  find: 'Find',
  findIn: 'Find in {facet}',
  moreValues: '{number} more',
  chosen: 'Chosen filters',
  remove: 'Remove {facet} {name}',
  removeDays: 'Remove days: {days}',
  removeAll: 'Remove all',
  overTime: 'Over time',
  byPeriod: 'Reports by period',
  from: 'From',
  to: 'to',
  by: 'by',
  dayOfPublication: 'day of publication',
  dayOfEvent: 'day of the event',
  wrongDay: 'no day: write 2023, 2023-01 or 2023-01-09',

  // what can be done with a search
  thisSearch: 'This search',
  follow: 'Follow by feed',
  keep: 'Keep this search',
  forget: 'Forget this search',
  kept: 'Kept searches ({number})',
  keptName: 'Reports {asked}',
  exportResults: 'Export these results',
  exportAs: 'Export as {format}',
  plainText: 'Plain text',
} as const

/** What a search can be narrowed by. */
const facets = {
  country: 'Country',
  acting: 'Country acting',
  mentioned: 'Country mentioned',
  pair: 'Pair of countries',
  person: 'Person',
  publisher: 'Publisher',
  agency: 'Agency',
  year: 'Year',
  month: 'Month',
  language: 'Language',
} as const

/** Orders of results. */
const sorts = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  'event-newest': 'Latest event first',
  'event-oldest': 'Earliest event first',
} as const

/** Kinds of things that the search box suggests. */
const suggested = {
  country: 'country',
  person: 'person',
  pair: 'pair',
  event: 'event',
  report: 'report',
} as const

/** Things counted, in the forms that `Intl.PluralRules` asks for. */
const counts = {
  report: { one: '{n} report', other: '{n} reports' },
  event: { one: '{n} event', other: '{n} events' },
  word: { one: '{n} word', other: '{n} words' },
  line: { one: '{n} line', other: '{n} lines' },
  file: { one: '{n} file', other: '{n} files' },
  sourceFile: { one: '{n} source file', other: '{n} source files' },
  record: { one: '{n} record', other: '{n} records' },
  country: { one: '{n} country', other: '{n} countries' },
  person: { one: '{n} person', other: '{n} people' },
  pair: { one: '{n} pair', other: '{n} pairs' },
  topic: { one: '{n} topic', other: '{n} topics' },
  publisher: { one: '{n} publisher', other: '{n} publishers' },
  actingCountry: { one: '{n} country acts', other: '{n} countries act' },
  mentionedCountry: { one: '{n} more is only mentioned', other: '{n} more are only mentioned' },
  otherPublisher: { one: '{n} other publisher', other: '{n} other publishers' },
  otherReport: { one: '{n} other report', other: '{n} other reports' },
  page: { one: '{n} page', other: '{n} pages' },
  passage: { one: '{n} passage', other: '{n} passages' },
  hit: { one: '{n} hit', other: '{n} hits' },
  hitPlace: { one: 'Hit in {n} place', other: 'Hits in {n} places' },
  suggestion: { one: '{n} suggestion, with the arrow keys', other: '{n} suggestions, with the arrow keys' },
} as const

/** The sections of the masthead, by the names the templates know them under. */
const sections = {
  Dates: 'Dates',
  Events: 'Events',
  Countries: 'Countries',
  People: 'People',
  Topics: 'Topics',
  Publishers: 'Publishers',
  About: 'About',
} as const

const modes = {
  phone: 'phone call',
  meeting: 'meeting',
  video: 'video call',
  statement: 'statement',
  visit: 'visit',
  other: 'contact',
} as const

/** Modes, as many contacts. */
const lanes = {
  meeting: 'Meetings',
  visit: 'Visits',
  phone: 'Phone calls',
  video: 'Video calls',
  statement: 'Statements',
  other: 'Other contacts',
} as const

/** How another article is kin to the one shown. */
const relations = {
  'exact-copy': 'Same text, word for word',
  'near-copy': 'Nearly the same text',
  telling: 'Same event in other words',
} as const

/** Why an event with another key is probably the same. */
const kinships = {
  same: 'the same event',
  precision: 'told with another precision of the date',
  day: 'told with the day before or after',
  mode: 'told as another kind of contact',
  parties: 'told with more or fewer parties',
} as const

/** How a fact is known. */
const bases = {
  stated: 'stated',
  inferred: 'inferred',
  publisher: 'from the publisher’s table',
  sidecar: 'from the note beside the file',
  generated: 'made by the archive',
  correction: 'corrected by hand',
} as const

/** How a publisher is known. */
const publisherBases = {
  stated: 'stated on the page',
  inferred: 'inferred from the page’s layout',
  sidecar: 'from the note beside the file',
} as const

/** Where one of two contradicting dates comes from. */
const readings = {
  stamp: 'publication as read',
  metadata: 'the page’s metadata',
  dateline: 'dateline',
  update: 'update',
  collector: 'the collector’s mark',
  sidecar: 'collected, by the note beside the file',
  weekday: 'weekday',
  date: 'date',
} as const

/** What a report can lack. */
const lacks = {
  day: 'No day at all',
  publication: 'Only the day of an update',
  publisher: 'No publisher',
  headline: 'No headline in the source',
  author: 'No author named',
  address: 'No address of the original',
  end: 'Breaks off before its end',
  event: 'No event between countries',
} as const

/** How the offset of a time is known. */
const timeBases = {
  stated: 'time zone stated',
  publisher: 'time zone from the publisher’s local time',
  none: 'time zone unknown',
} as const

const fates = { kept: 'kept', 'left out': 'left out', blank: 'blank' } as const

/** One line of a source, by what it was taken for. */
const roles = {
  blank: 'blank',
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  timestamp: 'date and time',
  dateline: 'dateline',
  agency: 'wire agency',
  credit: 'credit line',
  section: 'section',
  heading: 'crosshead',
  paragraph: 'paragraph',
  list: 'list item',
  quote: 'quotation',
  caption: 'caption',
  navigation: 'navigation',
  related: 'related stories',
  share: 'sharing',
  prompt: 'prompt',
  advert: 'advertisement',
  legal: 'legal notice',
  counter: 'counter',
  footer: 'footer',
  scrape: 'collector’s mark',
  duplicate: 'repetition',
  unknown: 'not recognised',
} as const

/** Why lines of a role are left out. */
const reasons = {
  caption: 'words under a picture',
  navigation: 'menus and links of the site',
  related: 'headlines of other stories',
  share: 'buttons to share or save the page',
  prompt: 'a call to subscribe, sign in, agree or comment',
  advert: 'advertising',
  legal: 'copyright, terms, particulars of the company',
  counter: 'counts of views, shares or comments',
  footer: 'the foot of the site',
  scrape: 'written by whoever collected the page, or for machines',
  duplicate: 'repeats what is kept elsewhere',
  unknown: 'not told apart from the page around the report',
} as const

/** What a piece of evidence proves, by the record's field. */
const fields = {
  url: 'address of the original',
  language: 'language',
  truncated: 'whether the source breaks off',
  role: 'line',
  title: 'headline',
  standfirst: 'standfirst',
  section: 'section',
  authors: 'author',
  editors: 'editor',
  publisher: 'publisher',
  agency: 'wire agency',
  published: 'published',
  updated: 'updated',
  dateline: 'dateline',
  countries: 'country',
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  events: 'event',
  statements: 'statement',
} as const

/** Why a file was refused, and what its keeper can do. */
const refusals = {
  empty: { what: 'The file is empty', remedy: 'Collect the page again, or remove the file.' },
  binary: { what: 'The file is not text', remedy: 'Supply the text of it: PDF and word-processor files are not read.' },
  undecodable: { what: 'No character encoding gives text', remedy: 'Save the file as UTF-8 and build again.' },
  'not-an-article': {
    what: 'No article was found in it',
    remedy: 'If it holds one, add a correction that names the lines of its body.',
  },
  duplicate: { what: 'It is the same report as another file', remedy: 'Nothing: the report is published once.' },
  'too-large': { what: 'The file is too large', remedy: 'Split it into one file for each report.' },
  unreadable: { what: 'The file could not be read', remedy: 'Check that it exists and may be read, then build again.' },
} as const

/** Characters that can't be seen. */
const characters = {
  ' ': 'space',
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2009': 'thin space',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte-order mark',
} as const

/** The files of `/data/`, by their names. */
const dataFiles = {
  'articles.jsonl': 'All records with their text, one a line',
  'articles.csv': 'All records as a table, without their text',
  'article.schema.json': 'What a record holds (JSON Schema, draft 2020-12)',
  'datapackage.json': 'What the files are (Frictionless data package)',
  'checksums.sha256': 'Their SHA-256, for sha256sum --check',
  'oai.xml': 'All records in Dublin Core, for harvesters (OAI static repository)',
} as const

/** Numbers as the front page's headline spells them, from 0 on; digits after the last. */
const spelled = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

export const en = {
  text,
  search,
  facets,
  sorts,
  suggested,
  counts,
  sections,
  modes,
  lanes,
  relations,
  kinships,
  bases,
  publisherBases,
  readings,
  lacks,
  timeBases,
  fates,
  roles,
  reasons,
  fields,
  refusals,
  refusalCauses,
  characters,
  dataFiles,
  spelled,
}
