/** Cities that open a dateline → their country: every capital of `world-countries` and the large cities news is filed from. */
import { CITY_NAMES } from './city-names.ts'
import { placeRows } from './place-rows.ts'
import { WORLD } from './world.ts'

/** Cities by ISO 3166-1 alpha-2 code; also other spellings of capitals. UNITED NATIONS is a dateline without a country. */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Dubai|Sharjah|Ras al-Khaimah',
  AF: 'Kandahar|Herat',
  AM: 'Gyumri',
  AU: 'Sydney|Melbourne|Perth|Brisbane|Adelaide|Darwin',
  AZ: 'Ganja|Stepanakert',
  BD: 'Chittagong|Chattogram|Dacca',
  BE: 'Antwerp',
  BG: 'Varna',
  BI: 'Bujumbura',
  BO: 'La Paz',
  BR: 'Rio de Janeiro|Sao Paulo|São Paulo|Brasilia',
  BZ: 'Belize City',
  CA: 'Toronto|Montreal|Vancouver|Calgary|Quebec City',
  CH: 'Geneva|Zurich|Davos|Basel|Lausanne',
  CI: 'Abidjan',
  CM: 'Douala',
  CN: 'Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Wuhan|Chengdu|Nanjing|Hangzhou|Xi’an|Kunming|Urumqi|Lhasa|Tunxi|Huangshan|Dalian|Qingdao|Xiamen|Harbin|Shenyang|Sanya|Boao|Peking|Yanqi Lake',
  CO: 'Bogota|Cartagena',
  CU: 'Habana|La Havane',
  DE: 'Munich|Frankfurt|Hamburg|Bonn|Cologne|Dresden|Duesseldorf',
  DZ: 'Oran',
  EG: 'Alexandria|Sharm el-Sheikh|Sharm El Sheikh|El Arish|Hurghada|Luxor|Aswan',
  EH: 'Laayoune',
  ES: 'Barcelona|Seville|Valencia',
  ET: 'Bahir Dar',
  FI: 'Rovaniemi',
  FO: 'Torshavn',
  FR: 'Marseille|Lyon|Strasbourg|Nice|Cannes|Evian',
  GB: 'Edinburgh|Belfast|Cardiff|Manchester|Glasgow|Birmingham|Liverpool',
  GE: 'Batumi|Sukhumi|Tskhinvali',
  GH: 'Kumasi',
  GL: 'Nuuk',
  GR: 'Thessaloniki',
  ID: 'Bali|Denpasar|Surabaya|Nusa Dua',
  IL: 'Tel Aviv|Haifa',
  IN: 'Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Srinagar|Goa|Ahmedabad|Lucknow|Jaipur',
  IQ: 'Basra|Erbil|Mosul|Kirkuk|Najaf|Sulaymaniyah',
  IR: 'Isfahan|Mashhad|Tabriz|Bandar Abbas',
  IT: 'Milan|Naples|Venice|Turin|Florence|Roma|Pechino Roma|Bologna',
  JO: 'Aqaba',
  JP: 'Osaka|Hiroshima|Nagasaki|Kyoto|Nagoya|Sapporo|Fukuoka|Naha',
  KE: 'Mombasa|Kisumu',
  KG: 'Osh',
  KH: 'Siem Reap',
  KI: 'Tarawa',
  KP: 'Kaesong',
  KR: 'Busan|Panmunjom|Incheon|Jeju|Gwangju|Sejong|Paju',
  KZ: 'Almaty|Nur-Sultan',
  LA: 'Luang Prabang',
  LY: 'Benghazi|Misrata',
  MA: 'Casablanca|Marrakech|Tangier|Agadir|Oujda|Fez',
  MD: 'Tiraspol',
  MK: 'Ohrid',
  MM: 'Yangon|Rangoon|Nay Pyi Taw|Naypyitaw|Mandalay',
  MN: 'Ulaanbaatar',
  MR: 'Nouadhibou',
  MW: 'Blantyre',
  MX: 'Cancun|Tijuana|Guadalajara|Monterrey|Ciudad Juarez',
  MY: 'Putrajaya',
  MZ: 'Beira',
  NA: 'Walvis Bay',
  NG: 'Lagos|Kano|Maiduguri|Port Harcourt|Ibadan|Enugu|Kaduna',
  NL: 'The Hague|Rotterdam|Maastricht',
  NO: 'Tromso',
  NP: 'Pokhara',
  NZ: 'Auckland|Christchurch',
  OM: 'Salalah',
  PG: 'Port Moresby',
  PH: 'Cebu|Davao|Quezon City',
  PK: 'Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Multan|Faisalabad',
  PL: 'Krakow|Gdansk',
  PR: 'San Juan',
  PS: 'Gaza|Gaza City|Rafah|Khan Younis|Nablus|Jenin|Hebron|Ramallah|East Jerusalem',
  PW: 'Koror',
  RO: 'Constanta',
  RU: 'St. Petersburg|Saint Petersburg|St Petersburg|Sochi|Vladivostok|Kazan|Yekaterinburg|Grozny|Rostov-on-Don|Murmansk',
  SA: 'Jeddah|Mecca|Medina|Neom',
  SE: 'Gothenburg|Malmo',
  SO: 'Hargeisa',
  SY: 'Aleppo|Idlib|Homs',
  SZ: 'Mbabane',
  TD: 'Ndjamena',
  TH: 'Chiang Mai|Phuket',
  TJ: 'Khujand',
  TN: 'Djerba',
  TR: 'Istanbul|Izmir|Antalya',
  TZ: 'Dar es Salaam|Zanzibar|Arusha',
  UA: 'Kiev|Kharkiv|Lviv|Odesa|Odessa|Donetsk|Mariupol|Zaporizhzhia|Kherson',
  UG: 'Entebbe',
  US: 'New York|Los Angeles|Chicago|San Francisco|Houston|Boston|Miami|Seattle|Atlanta|Philadelphia|Honolulu|Dallas|Washington|Anchorage|Camp David',
  UZ: 'Samarkand|Bukhara',
  VN: 'Ho Chi Minh City|Ha Noi|Hà Nội|Da Nang|Hue',
  YE: 'Aden|Sanaa|Hodeidah',
  ZA: 'Johannesburg|Durban|Cape Town|Gqeberha|Stellenbosch',
  ZM: 'Ndola',
  ZW: 'Bulawayo',
  HK: 'Hong Kong',
  MO: 'Macao|Macau',
  TW: 'Kaohsiung',
}

const marks = /\p{M}/gu

/** City names as looked up: no accents, lower-case, one kind of apostrophe. */
const key = (city: string): string => city.normalize('NFD').replace(marks, '').replace(/’/g, "'").toLowerCase()

const CITY_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...placeRows(CITY_NAMES).map(([city, code]) => [key(city), code] as const),
  ...WORLD.flatMap(({ capital, cca2, independent }) =>
    independent ? capital.map((city) => [key(city), cca2] as const) : [],
  ),
  ...Object.entries(CITIES).flatMap(([code, cities]) => cities.split('|').map((city) => [key(city), code] as const)),
])

const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(WORLD.map(({ name, cca2 }) => [key(name.common), cca2]))

/** Is this the name of a city known here ("New Delhi"), alone or before its region? */
export const isCity = (place: string): boolean => CITY_COUNTRIES.has(key(place.split(/,| \[/)[0] ?? ''))

/**
 * The country of a dateline's place ("BEIJING", "RAMALLAH, West Bank", "HAVANA, Cuba").
 * @returns an ISO 3166-1 alpha-2 code, or null where the place isn't known or has no country
 */
export function countryOfPlace(place: string): string | null {
  const parts = [place, ...place.split(/[,/[\]]/)].map((part) => key(part.trim().replace(/\.$/, '')))
  for (const part of parts) {
    const code = CITY_COUNTRIES.get(part) ?? COUNTRY_CODES.get(part)
    if (code !== undefined) return code
  }
  return null
}
