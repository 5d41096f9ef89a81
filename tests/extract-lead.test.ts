/** Datelines and trailing credits: the forms agencies use (source-patterns, section 4), and openings that only look like one. */
import { describe, expect, it } from 'vitest'
import { readDateline } from '../src/extract/lead.ts'
import { readTrailingCredit } from '../src/extract/trailing-credit.ts'

const rest = 'The foreign ministers met on Monday and agreed to meet again.'

const datelines: readonly (readonly [printed: string, place: string | null, agency: string | null, date?: string])[] = [
  ['BEIJING — ', 'BEIJING', null],
  ['BEIJING, Oct. 27 (Xinhua) -- ', 'BEIJING', 'xinhua'],
  ['BEIJING June 29, (Xinhua)--', 'BEIJING', 'xinhua'],
  ['(Xinhuanet) --', null, 'xinhua'],
  ['MOSCOW, August 7. /TASS/. ', 'MOSCOW', 'tass'],
  ['August 7./TASS/. ', null, 'tass'],
  ['MOSCOW, 12 APR – RIA Novosti. ', 'MOSCOW', 'ria-novosti'],
  ['Москва. 15 февраля. INTERFAX.RU – ', 'Москва', 'interfax'],
  ['KYIV. Sept 8 (Interfax-Ukraine) – ', 'KYIV', 'interfax-ukraine'],
  ['MOSCOW (UrduPoint News / Sputnik - 09th January, 2023) ', 'MOSCOW', 'sputnik'],
  ['(UrduPoint / Pakistan Point News / WAM - 02nd Apr, 2020)', null, 'wam'],
  ['UNITED NATIONS (Sputnik) - ', 'UNITED NATIONS', 'sputnik'],
  ['JOHANNESBURG, Jan 23 (Reuters) – ', 'JOHANNESBURG', 'reuters'],
  ['WASHINGTON (AP) — ', 'WASHINGTON', 'ap'],
  ['(AP) — ', null, 'ap'],
  ['WASHINGTON, D.C., Jan. 5, 2023 (AP) — ', 'WASHINGTON, D.C.', 'ap', '2023-01-05'],
  ['LA CROSSE, Wis. (AP) — ', 'LA CROSSE, Wis.', 'ap'],
  ['HANOI, Vietnam (AP) — ', 'HANOI, Vietnam', 'ap'],
  ['Tokyo, Feb. 2 (Jiji Press)--', 'Tokyo', 'jiji'],
  ['Tehran, IRNA – ', 'Tehran', 'irna'],
  ['TEHRAN, Oct. 06 (MNA) – ', 'TEHRAN', 'mehr'],
  ['(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Feb 2 (KUNA) -- ', 'KUWAIT', 'kuna'],
  ['Hanoi (VNA) – ', 'Hanoi', 'vna'],
  ['HÀ NỘI — ', 'HÀ NỘI', null],
  ['ISLAMABAD: ', 'ISLAMABAD', null],
  ['ISLAMABAD, MAR 19 – /DNA/ – ', 'ISLAMABAD', 'dna-pk'],
  ['New Delhi: ', 'New Delhi', null],
  ['New Delhi, April 1 : ', 'New Delhi', null],
  ['HAVANA, Cuba, Jan 8 (ACN) - ', 'HAVANA, Cuba', 'acn'],
  ['La Havane, 20 avril, (RHC).- ', 'La Havane', 'rhc'],
  ['MADRID 15 Feb. (EUROPA PRESS).- ', 'MADRID', 'europa-press'],
  ['Baku, 27. April, AZERTAC ', 'Baku', 'azertac'],
  ['ASTANA. KAZINFORM ', 'ASTANA', 'kazinform'],
  ['CAIRO - 5 February 2022: ', 'CAIRO', null, '2022-02-05'],
  ['ISTANBUL, Turkey - ', 'ISTANBUL, Turkey', null],
  ['Riyadh, 10 March 2023 (TDI): ', 'Riyadh', null, '2023-03-10'],
  ['新华社北京12月19日电 ', '北京', 'xinhua'],
  ['央广网阿斯塔纳6月4日消息', '阿斯塔纳', null],
]

describe('readDateline', () => {
  it.each(datelines)('reads %s', (printed, place, agency, date) => {
    const text = printed + rest
    const read = readDateline(text)
    expect(text.slice(read?.length)).toBe(rest)
    expect(read?.place ? text.slice(read.place.start, read.place.end) : null).toBe(place)
    expect(read?.agency?.ref.id ?? null).toBe(agency)
    expect(read?.date).toBe(date ?? null)
  })

  it.each([
    'Wang Yi: China and Russia are reliable friends and partners to each other.',
    'BREAKING — The talks have begun in Geneva this morning, officials said.',
    'Merkel — the chancellor — said on Monday that the talks went on.',
    'Minister Lavrov (Russia) — who was there — said that talks would go on.',
    'MODERATOR: Thank you all for coming to this press briefing today.',
    'US - China relations are at the heart of the meeting in Beijing.',
    'COVID-19 - the pandemic - has changed diplomacy for a long time.',
    'On January 9 (Monday) - the day of the call - Qin spoke first of all.',
    'John Smith (AP) contributed to this report from Washington on Monday.',
    'China, Pakistan (and others) agreed on the final text of the statement.',
    'January 9, 2023 - the day the ministers spoke by phone - was a Monday.',
  ])('leaves alone: %s', (text) => {
    expect(readDateline(text)).toBeNull()
  })
})

describe('readTrailingCredit', () => {
  it.each([
    ['The talks ended. (Xinhua)', 'The talks ended.', 'xinhua'],
    ['The talks ended. – KUNA', 'The talks ended.', 'kuna'],
    ['The talks ended. REUTERS', 'The talks ended.', 'reuters'],
    ['They met in Seoul (Yonhap)', 'They met in Seoul', 'yonhap'],
    ['The talks ended. (END)', 'The talks ended.', null],
  ])('takes the credit off %s', (text, body, agency) => {
    const credit = readTrailingCredit(text)
    expect([text.slice(0, credit?.start), credit?.agency?.ref.id ?? null]).toEqual([body, agency])
  })

  it.each([
    'He said (laughs)',
    'The ministry told Reuters',
    'He works for the AP',
    'The Shanghai Cooperation Organization (SCO)',
  ])('leaves alone: %s', (text) => {
    expect(readTrailingCredit(text)).toBeNull()
  })
})
