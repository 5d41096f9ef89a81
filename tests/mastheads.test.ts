/** The name of a paper → the country its own ministers are of; names of sections tell none. */
import { expect, test } from 'vitest'
import { homeOfPaper } from '../src/facts/mastheads.ts'
import { articleFrom } from './extracted-article.ts'

test.each([
  ['Japan Times', 'en', 'JP'],
  ['The Korea Herald', 'en', ''],
  ['The Jakarta Post', 'en', 'ID'],
  ['Buenos Aires Times', 'en', 'AR'],
  ['Jornal de Angola', 'pt', 'AO'],
  ['El Heraldo de Honduras', 'es', 'HN'],
  ['Le Quotidien d’Oran', 'fr', 'DZ'],
  ['韩国日报', 'zh', 'KR'],
  ['Ukraine War News', 'en', ''],
  ['US & Canada', 'en', ''],
  ['The Morning Star', 'en', ''],
])('%s', (name, language, country) => {
  const article = articleFrom(`${name}\nThe ministers met.`, { headline: 1, body: [2], language })
  const masthead = article.headline ? [article.headline] : []
  expect(
    homeOfPaper({ ...article, masthead })
      .map((home) => home.country)
      .join(),
  ).toBe(country)
})
