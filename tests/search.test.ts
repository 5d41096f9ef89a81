/** The search page's pure parts: its address, its question to the index, its excerpts and its words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Suggestion, wordFile } from '../src/archive/search-form.ts'
import { countWords, searchNames } from '../src/archive/search-names.ts'
import * as urls from '../src/archive/urls.ts'
import { searchedNames } from '../src/reference/searched-names.ts'
import { joinSigns, spaceSigns } from '../src/text/characters.ts'
import { emptyCatalogue, readCatalogue } from '../templates/client/catalogue.ts'
import { type ExportedReport, exportFormats } from '../templates/client/export-results.ts'
import { feedAddress } from '../templates/client/feed-address.ts'
import { groupRows } from '../templates/client/group-rows.ts'
import { findBeginning, findNearest, nearestWord, wordsBeginning } from '../templates/client/near-words.ts'
import { namesAdded, nameTable, withOtherNames } from '../templates/client/other-names.ts'
import { parseQuery } from '../templates/client/query/parse-query.ts'
import { excerptOf, wordsToMark } from '../templates/client/search-excerpt.ts'
import { makeSearchSpeaker } from '../templates/client/search-speaker.ts'
import {
  clocks,
  dropFacet,
  effectiveSort,
  emptySearch,
  readSearch,
  type SearchState,
  sortOrders,
  toggleChoice,
  writeSearch,
} from '../templates/client/search-state.ts'
import { describeSearch, nameValue } from '../templates/client/search-words.ts'
import { fittingSuggestions } from '../templates/client/suggest.ts'
import { searchWords } from '../templates/messages/search-words.ts'
import { makeSpeaker } from '../templates/messages/speaker.ts'
import { archiveOf } from './archive-of.ts'
import { invented } from './invented-article.ts'
import { processorTime } from './processor-time.ts'

const speaker = makeSearchSpeaker(searchWords(makeSpeaker('en')))

const code = fc.stringMatching(/^[a-z]{2}$/)
const searches: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'binary' }).map((query) => query.trim()),
  chosen: fc
    .record({
      country: fc.uniqueArray(code).map((codes) => codes.sort()),
      year: fc.uniqueArray(fc.stringMatching(/^20\d\d$/)).map((years) => years.sort()),
      publisher: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/)).map((ids) => ids.sort()),
    })
    .map((chosen) => ({ ...emptySearch.chosen, ...chosen })),
  from: fc.constantFrom('', '2023', '2023-01-09', 'soon'),
  to: fc.constantFrom('', '2023-02'),
  clock: fc.constantFrom(...clocks),
  sort: fc.constantFrom(...sortOrders),
  grouped: fc.boolean(),
  asTyped: fc.boolean(),
})

describe('the address of a search', () => {
  it('brings the same search back', () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(readSearch(writeSearch(search))).toEqual(search)
      }),
    )
  })

  it('is one address for one search, whatever the order things were chosen in', () => {
    const there = toggleChoice(toggleChoice(emptySearch, 'country', 'ru'), 'country', 'kr')
    const back = toggleChoice(toggleChoice(emptySearch, 'country', 'kr'), 'country', 'ru')
    expect(writeSearch(there)).toBe('?country=kr,ru')
    expect(writeSearch(back)).toBe(writeSearch(there))
  })

  it('is empty for the whole archive and leaves out what is usual', () => {
    expect(writeSearch(emptySearch)).toBe('')
    expect(writeSearch({ ...emptySearch, query: 'Qin Gang', sort: 'newest' })).toBe('?q=Qin+Gang&sort=newest')
  })

  it('may repeat a parameter, name a country in capitals, and hold what nobody knows', () => {
    const read = readSearch('?country=KR&country=ru,kr&year=2023&year=&sort=sideways&foo=bar')
    expect(read).toEqual({ ...emptySearch, chosen: { ...emptySearch.chosen, country: ['kr', 'ru'], year: ['2023'] } })
  })

  it('takes choices off one by one, or a whole facet', () => {
    const read = readSearch('?q=a&country=kr,ru&year=2023')
    expect(writeSearch(toggleChoice(read, 'country', 'ru'))).toBe('?q=a&country=kr&year=2023')
    expect(writeSearch(dropFacet(read, 'country'))).toBe('?q=a&year=2023')
  })

  it('shows the newest first where nothing was asked', () => {
    expect(effectiveSort(emptySearch)).toBe('newest')
    expect(effectiveSort({ ...emptySearch, query: 'x' })).toBe('relevance')
    expect(effectiveSort({ ...emptySearch, sort: 'oldest' })).toBe('oldest')
  })
})

describe('scripts without spaces', () => {
  it('are written sign by sign for the index', () => {
    expect(spaceSigns('<p>王毅同Lavrov会谈。双方</p>')).toBe('<p>王 毅 同Lavrov 会 谈。 双 方</p>')
    expect(joinSigns('王 毅 同Lavrov 会 谈。 双 方')).toBe('王毅同Lavrov 会谈。双方')
  })

  it('leave texts in other scripts alone', () => {
    const text = 'Лавров встретился. 박진 장관은. أجرى وزير. Qin Gang, “São Tomé”.'
    expect(spaceSigns(text)).toBe(text)
    expect(joinSigns(text)).toBe(text)
  })
})

const shown = (content: string, locations: number[], title = ''): string =>
  excerptOf(content, locations, title)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

describe('an excerpt', () => {
  it('marks hits without their punctuation and joins neighbours', () => {
    expect(shown('Talks. He met “Qin Gang”, then left.', [3, 4])).toBe('He met “[Qin Gang]”, then left.')
  })

  it('leaves the headline out, which stands above it', () => {
    expect(shown('Qin holds call. China said so.', [0], 'Qin holds call')).toBe('China said so.')
  })

  it('starts at the sentence of the densest hits and says where it was cut', () => {
    const filler = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const content = `${filler} hit ${filler}. Here hit and hit again. ${filler}`
    const text = shown(content, [60, 122, 124])
    expect(text).toMatch(/^Here \[hit\] and \[hit\] again\./)
    expect(text).toMatch(/ …$/)
    expect(text.length).toBeLessThan(260)
  })

  it('closes up signs of a script without spaces', () => {
    expect(shown('王 毅 在 屯 溪 会 谈。 双 方', [5, 6])).toBe('王毅在屯溪[会谈]。双方')
  })

  it('never holds a word that the text does not hold, nor markup', () => {
    const words = fc.array(fc.constantFrom('a', '<mark>', '&lt;', 'b.', '“c”', 'dd', '王'), {
      minLength: 1,
      maxLength: 90,
    })
    const hits = fc.array(fc.nat(99))
    fc.assert(
      fc.property(words, hits, (list, locations) => {
        const parts = excerptOf(list.join(' '), locations, '')
        const plain = parts.map((part) => part.text).join('')
        const bare = (text: string): string => text.replaceAll(/[\s…]/g, '')
        expect(bare(list.join(' '))).toContain(bare(plain))
      }),
    )
  })

  it('stays quick on a long text', () => {
    const content = 'word '.repeat(200_000)
    const before = processorTime()
    excerptOf(
      content,
      Array.from({ length: 100_000 }, (_, index) => index * 2),
      '',
    )
    expect(processorTime() - before).toBeLessThan(2000)
  })

  it('names the words that were hit, for the article to mark', () => {
    expect(wordsToMark('any', '“Talks” with Lavrov. talks', [0, 2, 3])).toEqual(['lavrov', 'talks'])
    expect(wordsToMark('Ukraine talk', 'Russia-Ukraine talked.', [0, 1])).toEqual(['talked', 'ukraine'])
    expect(wordsToMark('“Qin  Gang”', 'Qin Gang', [0, 1])).toEqual(['qin gang'])
    expect(wordsToMark('"Qin Gang" calls', 'Gang called. Qin Gang', [0, 1, 2, 3])).toEqual(['qin gang', 'called'])
    expect(wordsToMark('会谈 Lavrov', '王 毅 会 谈 Lavrov', [2, 3, 4])).toEqual(['lavrov', '会谈'])
  })
})

describe('the words of the page', () => {
  const empty = readCatalogue(emptyCatalogue)
  const acting = [
    { id: 'kr', name: 'South Korea', rows: [] },
    { id: 'jp', name: 'Japan', rows: [] },
  ]
  const catalogue: typeof empty = { ...empty, valuesOf: (facet) => (facet === 'acting' ? acting : []) }
  const describing = (address: string): string => {
    const search = readSearch(address)
    return describeSearch(search, parseQuery(search.query).tree, catalogue, speaker)
  }

  it('name codes', () => {
    expect(nameValue(catalogue, 'acting', 'kr', speaker)).toBe('South Korea')
    expect(nameValue(catalogue, 'country', 'xx', speaker)).toBe('xx')
    expect(nameValue(catalogue, 'publisher', 'constructor', speaker)).toBe('constructor')
    expect(nameValue(catalogue, 'month', '2023-01', speaker)).toBe('January 2023')
  })

  it.each([
    ['?q=Qin Gang&acting=kr,jp&year=2023', 'saying “Qin” and “Gang”, Japan or South Korea, 2023'],
    ['?q="Qin Gang" -acting:kr', 'saying “Qin Gang”, not with South Korea acting'],
    ['?from=2023-01&to=2023-01', 'published in January 2023'],
    ['?from=2022&clock=event', 'with an event from 1 January 2022'],
    ['', ''],
  ])('say what %s asks for', (address, said) => expect(describing(address)).toBe(said))

  it('count in the language of the site', () => {
    expect(speaker.count('report', 1)).toBe('1 report')
    expect(speaker.count('report', 1234)).toBe('1,234 reports')
  })
})

describe('slips of the pen', () => {
  const vocabulary = ['crisis', 'lavrov', 'talks', 'ukraine', 'lavish', 'air']
  it.each([
    ['Lavrow', 'lavrov'],
    ['ukrane', 'ukraine'],
    ['Ukarine', 'ukraine'],
    ['tlaks', 'talks'],
    ['aid', 'air'],
    ['zebra', null],
    ['talks', null],
  ])('%s may mean %s', (word, meant) => expect(nearestWord(vocabulary, word)).toBe(meant))

  it('beginnings stand for words', () => {
    expect(wordsBeginning(vocabulary, 'Lav')).toEqual(['lavrov', 'lavish'])
    expect(wordsBeginning(vocabulary, 'la')).toEqual([])
  })

  it('are looked for in the files of the first two signs, then in all', async () => {
    const asked: number[] = []
    const files = async (file: number): Promise<string[]> => {
      asked.push(file)
      return vocabulary.filter((word) => wordFile(word) === file)
    }
    expect(await findBeginning(files, 'Lav')).toEqual(['lavrov', 'lavish'])
    expect(await findNearest(files, 'lavrow')).toBe('lavrov')
    expect(asked).toEqual([wordFile('l'), wordFile('l'), wordFile('a')])
    expect(await findNearest(files, 'xkraine')).toBe('ukraine')
    expect(await findNearest(files, 'zebra')).toBeNull()
  })
})

describe('other names', () => {
  const table = nameTable([
    [
      ['South Korea', 'ROK', 'South Korean', 'S. Korea'],
      ['R.O.K.', 'Republic of Korea'],
    ],
    [['United States'], ['US']],
    [['中国', 'Chinese mainland'], []],
    [
      ['China', 'Chinese'],
      ['PRC', 'Mainland China'],
    ],
    [['Bhutto Zardari'], ['Bilawal Bhutto Zardari']],
  ])
  const added = (typed: string): (readonly string[])[] => {
    const { tree } = parseQuery(typed)
    return tree ? namesAdded(withOtherNames(tree, table)) : []
  }
  it.each<[string, string[][]]>([
    ['rok minister', [['rok', 'South Korea', 'South Korean', 'S. Korea']]],
    ['r.o.k.', [['r.o.k.', 'South Korea', 'South Korean', 'S. Korea']]],
    ['minister of South Korea', [['South Korea', 'ROK', 'South Korean', 'S. Korea']]],
    ['prc', [['prc', 'China', 'Chinese']]],
    ['china', [['china', 'Chinese']]],
    ['bilawal bhutto zardari', [['bilawal bhutto zardari', 'Bhutto Zardari']]],
    ['united states', []],
    ['us', []],
    ['中国 会谈', [['中国', 'Chinese mainland']]],
    ['in:title ROK', []],
  ])('%s asks for %j', (typed, names) => expect(added(typed)).toEqual(names))
})

describe('names of the archive', () => {
  const { archive, counts } = (() => {
    const titles = [
      'Chinese ships sail',
      'China and Mainland China talk',
      'China speaks',
      'Bilawal Bhutto Zardari speaks',
    ]
    const archive = archiveOf(
      titles.map((title, at) =>
        invented({
          ...{ id: `r${at}`, title, body: 'Nothing more.', standfirst: null, headings: [], events: [], statements: [] },
          countries: { acting: ['CN'], mentioned: ['KR'] },
          people: at < 3 ? [] : [{ id: 'bilawal', name: 'Bilawal Bhutto Zardari', role: null, country: null }],
        }),
      ),
    )
    return { archive, counts: countWords(archive) }
  })()

  it('are searched where they stand in it, the most frequent first, and none that another finds', () => {
    expect(searchNames(archive, searchedNames('en'), counts)).toEqual([
      [
        ['China', 'Chinese'],
        ["People's Republic of China", 'Mainland China', 'Chinese mainland', 'PRC', 'P.R.C.', 'P.R. China'],
      ],
      [['Bhutto Zardari'], ['Bilawal Bhutto Zardari']],
    ])
  })
})

describe('results taken away', () => {
  const report: ExportedReport = {
    id: 'a1',
    address: 'https://example.org/a/a1/',
    url: null,
    title: '=Talks, “all” & {more}',
    publisher: 'CGTN',
    agency: null,
    published: null,
    updated: '2023-01-10T10:31',
    acting: ['CN', 'KR'],
    mentioned: [],
    people: [],
    events: [],
    language: 'en',
  }
  const written = Object.fromEntries(exportFormats.map(({ ending, write }) => [ending, write([report], speaker)]))
  it('are no formulas, no markup, and one line each', () => {
    expect(written.csv?.split('\r\n')[1]).toContain(
      `a1,https://example.org/a/a1/,,"'=Talks, “all” & {more}",CGTN,,,2023`,
    )
    expect(JSON.parse(written.jsonl ?? '')).toEqual(report)
    expect(written.bib).toContain('title = {{=Talks, “all” \\& more}}')
    expect(written.txt).toBe('=Talks, “all” & {more}\nCGTN, updated 2023-01-10\nhttps://example.org/a/a1/\n')
  })

  it('have a feed where one value of a facet says it all', () => {
    expect(feedAddress(readSearch('?country=kr'))).toBe('country/kr/feed.xml')
    expect(feedAddress(readSearch('?person=qin-gang&sort=oldest'))).toBe('person/qin-gang/feed.xml')
    for (const other of ['', '?q=a&country=kr', '?country=kr,jp', '?acting=kr', '?publisher=../x'])
      expect(feedAddress(readSearch(other))).toBeNull()
  })
})

describe('rows together', () => {
  it('stand by the event that most of them report, in order', () => {
    const events = [['a'], ['b'], ['a', 'b'], [], ['b'], ['c']]
    expect(groupRows([5, 0, 1, 2, 3, 4], events)).toEqual([
      { event: null, rows: [5] },
      { event: 'a', rows: [0] },
      { event: 'b', rows: [1, 2, 4] },
      { event: null, rows: [3] },
    ])
  })
})

describe('suggestions', () => {
  const all: Suggestion[] = [
    ['country', 'South Korea', urls.countryUrl('kr')],
    ['person', 'Park Jin', urls.personUrl('park-jin')],
    ['report', 'Talks in São Tomé', urls.articleUrl('x')],
    ['person', 'Jin Park', urls.personUrl('jin-park')],
  ]
  it.each([
    ['kor', ['South Korea']],
    ['ji', ['Jin Park', 'Park Jin']],
    ['par j', ['Park Jin', 'Jin Park']],
    ['sao talks', ['Talks in São Tomé']],
    ['orea', []],
    [' ', []],
  ])('for %s are %j', (typed, names) => {
    expect(fittingSuggestions(all, typed).map(([, name]) => name)).toEqual(names)
  })
})
