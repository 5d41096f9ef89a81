/** The search page's pure parts: its address, its question to the index, its excerpts and its words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinSigns, spaceSigns } from '../src/text/characters.ts'
import { excerptOf, wordsToMark } from '../templates/client/search-excerpt.ts'
import { queryWords, toPagefindQueries, withoutQuotes, withoutWord } from '../templates/client/search-query.ts'
import {
  dropFacet,
  effectiveSort,
  emptySearch,
  readSearch,
  type SearchState,
  sortOrders,
  toggleChoice,
  writeSearch,
} from '../templates/client/search-state.ts'
import { countReports, describeSearch, nameValue } from '../templates/client/search-words.ts'

const code = fc.stringMatching(/^[a-z]{2}$/)
const searches: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'binary' }).map((query) => query.trim()),
  chosen: fc.record({
    country: fc.uniqueArray(code).map((codes) => codes.sort()),
    year: fc.uniqueArray(fc.stringMatching(/^20\d\d$/)).map((years) => years.sort()),
    publisher: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/)).map((ids) => ids.sort()),
  }),
  sort: fc.constantFrom(...sortOrders),
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
    expect(read).toEqual({ ...emptySearch, chosen: { country: ['kr', 'ru'], year: ['2023'], publisher: [] } })
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

describe('the question put to Pagefind', () => {
  it.each<[string, string | null, string[]]>([
    ['', null, []],
    ['  \t ', null, []],
    ['"', null, []],
    ['Qin  Gang', 'Qin Gang', []],
    ['"Qin Gang"', '"Qin Gang"', []],
    ['“Qin  Gang”', '"Qin Gang"', []],
    ['«Qin Gang»', '"Qin Gang"', []],
    ['"Qin Gang', 'Qin Gang', []],
    ['"Qin Gang" call', 'Qin Gang call', ['"Qin Gang"']],
    ['call "Qin Gang" "Park Jin"', 'Qin Gang Park Jin call', ['"Qin Gang"', '"Park Jin"']],
    ['王毅', '"王 毅"', []],
    ['"王毅"', '"王 毅"', []],
    ['王毅 Lavrov', '王 毅 Lavrov', ['"王 毅"']],
  ])('%j is asked as %j and %j', (typed, main, phrases) => {
    expect(toPagefindQueries(typed)).toEqual({ main, phrases })
  })

  it('knows the single words of a query', () => {
    expect(queryWords('qin gang qin —')).toEqual(['qin', 'gang'])
    expect(queryWords('qin')).toEqual([])
    expect(queryWords('"qin gang"')).toEqual([])
    expect(queryWords('"qin gang" call')).toEqual(['call'])
  })

  it('goes without a word, or without its quotation marks', () => {
    expect(withoutWord('qin  gang zebra', 'gang')).toBe('qin zebra')
    expect(withoutWord('call "Qin Gang" zebra', 'zebra')).toBe('"Qin Gang" call')
    expect(withoutQuotes('call "Qin Gang"')).toBe('call Qin Gang')
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
    const before = performance.now()
    excerptOf(
      content,
      Array.from({ length: 100_000 }, (_, index) => index * 2),
      '',
    )
    expect(performance.now() - before).toBeLessThan(2000)
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
  const labels = { countries: { kr: 'South Korea', jp: 'Japan' }, publishers: { cgtn: 'CGTN' } }

  it('name codes', () => {
    expect(nameValue(labels, 'country', 'kr')).toBe('South Korea')
    expect(nameValue(labels, 'country', 'xx')).toBe('XX')
    expect(nameValue(labels, 'publisher', 'constructor')).toBe('constructor')
    expect(nameValue(labels, 'year', 'undated')).toBe('Undated')
  })

  it('say what is asked for', () => {
    const search = readSearch('?q=Qin Gang&country=kr,jp&year=2023')
    expect(describeSearch(search, labels)).toBe('“Qin Gang”, Japan or South Korea, 2023')
    expect(describeSearch(readSearch('?q="Qin Gang"'), labels)).toBe('"Qin Gang"')
    expect(describeSearch(emptySearch, labels)).toBe('')
  })

  it('count in the language of the site', () => {
    expect(countReports(1, 'en')).toBe('1 report')
    expect(countReports(1234, 'en')).toBe('1,234 reports')
  })
})
