/** The language of a text: also of those that the detector in use takes for a relative, and of none where there is no text. */
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/extract/language.ts'
import { reports } from './reports-by-language.ts'

describe('the language of a report', () => {
  it.each(Object.entries(reports))('is %s', (code, text) => expect(languageOf(text)).toBe(code))

  it.each([
    'AAPL 12.5 +0.3 MSFT 330.1 -1.2 GOOG 121.3 TSLA 250 NVDA 450.1 AMZN 133.2 META 301.3 NFLX 401 ORCL 110',
    'Wezîrê karên derve roja înê li Hewlêrê got ku her du welat dê peymaneke nû ya hevkariyê îmze bikin. Li gorî wî, danûstandinên ku du rojan dom kirin ji bo aboriya herêmê pir girîng in.',
    '12 34 55',
    '',
  ])('can’t be told of %j', (text) => expect(languageOf(text)).toBe('und'))
})
