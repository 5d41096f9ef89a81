/** Datelines and trailing credits in the forms that agencies of the world print them. Invented texts, real forms. */
import { describe, expect, test } from 'vitest'
import { readDateline } from '../src/extract/lead.ts'
import { readTrailingCredit } from '../src/extract/trailing-credit.ts'
import { countryOfPlace } from '../src/reference/places.ts'

const REST = 'The minister spoke of the harvest and of the bridge for an hour.'

const read = (dateline: string): readonly (string | null)[] => {
  const text = dateline + REST
  const found = readDateline(text)
  return [found?.place ? text.slice(found.place.start, found.place.end) : null, found?.agency?.ref.id ?? null]
}

describe('place and agency', () => {
  test.each([
    ['BEIJING, Oct. 27 (Xinhua) -- ', 'BEIJING', 'xinhua'],
    ['BEIJING June 29, (Xinhua)--', 'BEIJING', 'xinhua'],
    ['BEIJING — ', 'BEIJING', null],
    ['MOSCOW, August 7. /TASS/. ', 'MOSCOW', 'tass'],
    ['August 7./TASS/. ', null, 'tass'],
    ['MOSCOW, 12 APR – RIA Novosti. ', 'MOSCOW', 'ria-novosti'],
    ['МИНСК, 17 мар - РИА Новости. ', 'МИНСК', 'ria-novosti'],
    ['Москва. 15 февраля. INTERFAX.RU – ', 'Москва', 'interfax'],
    ['KYIV. Sept 8 (Interfax-Ukraine) – ', 'KYIV', 'interfax-ukraine'],
    ['SEOUL, Jan. 9 (Yonhap) -- ', 'SEOUL', 'yonhap'],
    ['MOSCOW (UrduPoint News / Sputnik - 09th January, 2023) ', 'MOSCOW', 'sputnik'],
    ['UNITED NATIONS (Sputnik) - ', 'UNITED NATIONS', 'sputnik'],
    ['JOHANNESBURG, Jan 23 (Reuters) – ', 'JOHANNESBURG', 'reuters'],
    ['MOSCOW ', 'MOSCOW', null],
    ['WASHINGTON (AP) — ', 'WASHINGTON', 'ap'],
    ['(AP) — ', null, 'ap'],
    ['Tokyo, Feb. 2 (Jiji Press)--', 'Tokyo', 'jiji'],
    ['TEHRAN, Oct. 06 (MNA) – ', 'TEHRAN', 'mehr'],
    ['Tehran, IRNA – ', 'Tehran', 'irna'],
    ['(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Feb 2 (KUNA) -- ', 'KUWAIT', 'kuna'],
    ['Hanoi (VNA) – ', 'Hanoi', 'vna'],
    ['HÀ NỘI — ', 'HÀ NỘI', null],
    ['ISLAMABAD: ', 'ISLAMABAD', null],
    ['ISLAMABAD, MAR 19 – /DNA/ – ', 'ISLAMABAD', 'dna-pk'],
    ['New Delhi, April 1 : ', 'New Delhi', null],
    ['NEW DELHI, Sep 2 (PTI) ', 'NEW DELHI', 'pti'],
    ['HAVANA, Cuba, Jan 8 (ACN) - ', 'HAVANA, Cuba', 'acn'],
    ['Pechino, 30 mar. (Adnkronos) - ', 'Pechino', 'adnkronos'],
    ['MADRID 15 Feb. (EUROPA PRESS).- ', 'MADRID', 'europa-press'],
    ['Quito, 15 ago (EFE).- ', 'Quito', 'efe'],
    ['Baku, 27. April, AZERTAC ', 'Baku', 'azertac'],
    ['ASTANA. KAZINFORM ', 'ASTANA', 'kazinform'],
    ['Ulaanbaatar /MONTSAME/. ', 'Ulaanbaatar', 'montsame'],
    ['CAIRO - 5 February 2022: ', 'CAIRO', null],
    ['Paris - ', 'Paris', null],
    ['GENEVA | ', 'GENEVA', null],
    ['Windhuk (epd). ', 'Windhuk', 'epd'],
    ['Berlin/Warschau (dpa/KNA) - ', 'Berlin/Warschau', 'kna'],
    ['Luanda, 03/05 (ANGOP) - ', 'Luanda', 'angop'],
    ['April 25, 2019 (EIRNS)—', null, 'eirns'],
    ['(Kyiv) — ', 'Kyiv', null],
    ['June 5, 2023 (JUBA) - ', 'JUBA', null],
    ['AKP Phnom Penh, June 05, 2023 -- ', 'Phnom Penh', 'akp'],
    ['NNA - ', null, 'nna'],
    ['New Delhi [India], June 5 (ANI): ', 'New Delhi [India]', 'ani'],
    ['RAMALLAH, Monday, June 5, 2023 (WAFA) – ', 'RAMALLAH', 'wafa'],
    ['Addis Ababa June 5/2023 /ENA/ ', 'Addis Ababa', 'ena'],
    ['Damascus, SANA- ', 'Damascus', 'sana'],
    ['Nairobi, Kenya | AFP | Monday 6/5/2023 - ', 'Nairobi, Kenya', 'afp'],
    ['Paris, le 5 juin 2023 (AFP) – ', 'Paris', 'afp'],
    ['(ANSA) - ROMA, 05 GIU - ', 'ROMA', 'ansa'],
    ['Taipei, June 5 (CNA) ', 'Taipei', 'cna'],
    ['Nicosia, June 5 (CNA) – ', 'Nicosia', 'cna-cy'],
    ['KABUL (BNA) - ', 'KABUL', 'bakhtar'],
    ['ВИЛЬНЮС, 5 июня. /БНС/. ', 'ВИЛЬНЮС', 'bns'],
    ['القاهرة 5 يونيو حزيران (رويترز) - ', 'القاهرة', 'reuters'],
    ['مسقط في ٥ يونيو ٢٠٢٣ / العُمانية / ', 'مسقط', 'ona'],
    ['طهران/5 يونيو/حزيران/إرنا- ', 'طهران', 'irna'],
    ['أنقرة/ الأناضول ', 'أنقرة', 'anadolu'],
    ['الكويت - 5 - 6 (كونا) -- ', 'الكويت', 'kuna'],
    ['【共同通信北京】', '北京', 'kyodo'],
    ['【ベルリン＝共同】', 'ベルリン', 'kyodo'],
    ['【モスクワ共同＝佐藤花子】', 'モスクワ', 'kyodo'],
    ['（中央社華盛頓5日綜合外電報導）', '華盛頓', 'cna'],
    ['【서울=뉴시스】홍길동 기자 = ', '서울', 'newsis'],
    ['(모스크바·서울=연합뉴스) 홍길동 김철수 기자 = ', '모스크바', 'yonhap'],
    ['【北京時事】', '北京', 'jiji'],
    ['（ソウル 10日 ロイター）', 'ソウル', 'reuters'],
    ['新华社首尔3月7日电　', '首尔', 'xinhua'],
    ['中新社澳门12月11日电 ', '澳门', 'cns'],
    ['东京（共同社）', '东京', 'kyodo'],
    ['台北10日中央社電 ', '台北', 'cna'],
    ['(서울=연합뉴스) 홍길동 기자 = ', '서울', 'yonhap'],
    ['[도쿄=AP/뉴시스] ', '도쿄', 'newsis'],
    ['عمان 21 تشرين الثاني (بترا)- ', 'عمان', 'petra'],
    ['الرياض (واس) - ', 'الرياض', 'spa'],
  ])('%s', (dateline, place, agency) => expect(read(dateline)).toEqual([place, agency]))

  test.each([['Germany - '], ['NATO (Brussels) '], ['The minister: '], ['In Paris, 3 May, ']])('%s is none', (text) =>
    expect(read(text)).toEqual([null, null]),
  )
})

test('cities have their country in every script', () => {
  const places = ['柏林', 'ベルリン', '베를린', 'برلين', 'Берлин', 'Berlín', 'Wien', 'عمان', 'Le Caire', 'Pequim']
  expect(places.map(countryOfPlace)).toEqual(['DE', 'DE', 'DE', 'DE', 'DE', 'DE', 'AT', 'JO', 'EG', 'CN'])
})

describe('trailing credits', () => {
  test.each([
    ['He left. (Xinhua)', 'xinhua'],
    ['He left. REUTERS', 'reuters'],
    ['He left. – KUNA', 'kuna'],
    ['He left. -- Bernama', 'bernama'],
    ['He left. PTI AB CD', 'pti'],
    ['Er ging. (mit dpa)', 'dpa'],
    ['Er ging. (AFP/jW)', 'afp'],
    ['Он ушел. /ТАСС/', 'tass'],
    ['彼は去った。（時事）', 'jiji'],
    ['갔다. (연합뉴스)', 'yonhap'],
    ['ذهب. (واج)', 'aps'],
  ])('%s', (text, agency) => expect(readTrailingCredit(text)?.agency?.ref.id).toBe(agency))
  test('a name that is told is none', () => expect(readTrailingCredit('He works for Reuters.')).toBeNull())
})
