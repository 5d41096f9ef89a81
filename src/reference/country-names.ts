/** What `world-countries` lacks: other English names, abbreviations and demonyms of countries, and words that only look like one. */

/** Further names, abbreviations and demonyms by ISO 3166-1 alpha-2 code. */
export interface CountryNames {
  readonly names?: readonly string[]
  readonly abbreviations?: readonly string[]
  readonly demonyms?: readonly string[]
}

export const MORE_COUNTRY_NAMES: Readonly<Record<string, CountryNames>> = {
  AE: { names: ['Emirates'], abbreviations: ['UAE', 'U.A.E.'] },
  AR: { demonyms: ['Argentinian', 'Argentinean'] },
  AZ: { demonyms: ['Azeri'] },
  BA: { names: ['Bosnia', 'Bosnia-Herzegovina'], abbreviations: ['BiH'] },
  BF: { demonyms: ['Burkinabè'] },
  BW: { demonyms: ['Botswanan'] },
  BY: { names: ['Belorussia'], demonyms: ['Belarusan', 'Belorussian'] },
  CD: {
    names: ['Democratic Republic of Congo', 'Democratic Republic of the Congo', 'Congo-Kinshasa'],
    abbreviations: ['DRC', 'DR Congo', 'D.R. Congo'],
  },
  CF: { demonyms: ['Central African'] },
  CG: { names: ['Congo', 'Congo-Brazzaville', 'Republic of Congo'] },
  CI: { names: ['Ivory Coast', "Côte d'Ivoire", "Cote d'Ivoire"], demonyms: ['Ivoirian'] },
  CN: {
    names: ['Mainland China', 'Chinese mainland'],
    abbreviations: ['PRC', 'P.R.C.', 'P.R. China'],
    demonyms: ['Sino'],
  },
  CV: { names: ['Cabo Verde'], demonyms: ['Cape Verdean', 'Cabo Verdean'] },
  CZ: { names: ['Czech Republic'] },
  DJ: { demonyms: ['Djiboutian'] },
  DK: { demonyms: ['Dane'] },
  DO: { demonyms: ['Dominican'] },
  EC: { demonyms: ['Ecuadorian'] },
  ES: { demonyms: ['Spaniard'] },
  FI: { demonyms: ['Finn'] },
  FM: { names: ['Federated States of Micronesia'] },
  FR: { demonyms: ['Franco', 'Frenchman'] },
  GB: { names: ['Britain', 'Great Britain', 'Northern Ireland'], abbreviations: ['UK', 'U.K.'], demonyms: ['Briton'] },
  GW: { demonyms: ['Bissau-Guinean'] },
  KM: { demonyms: ['Comorian'] },
  LK: { names: ['Lanka'], demonyms: ['Lankan'] },
  VU: { demonyms: ['Vanuatuan'] },
  XK: { demonyms: ['Kosovan'] },
  HK: { names: ['Hong Kong Special Administrative Region', 'Hong Kong SAR', 'HKSAR'], demonyms: ['Hongkonger'] },
  IN: { names: ['Bharat'] },
  IR: { names: ['Islamic Republic of Iran'] },
  IS: { demonyms: ['Icelandic'] },
  KG: { names: ['Kyrgyz Republic', 'Kyrgyzstan'], demonyms: ['Kyrgyz', 'Kyrgyzstani'] },
  KP: {
    names: ['N. Korea', 'N.Korea', 'N Korea', "Democratic People's Republic of Korea"],
    abbreviations: ['DPRK', 'D.P.R.K.'],
    demonyms: ['N. Korean', 'N.Korean', 'N Korean'],
  },
  KR: {
    names: ['S. Korea', 'S.Korea', 'S Korea', 'Republic of Korea'],
    abbreviations: ['ROK', 'R.O.K.', 'RoK'],
    demonyms: ['S. Korean', 'S.Korean', 'S Korean'],
  },
  KZ: { demonyms: ['Kazakh'] },
  LA: { names: ['Lao PDR'], demonyms: ['Lao'] },
  LS: { demonyms: ['Basotho'] },
  LU: { demonyms: ['Luxembourgish'] },
  MK: { names: ['Macedonia'], demonyms: ['North Macedonian'] },
  MM: { names: ['Burma'] },
  MO: { names: ['Macao', 'Macao Special Administrative Region', 'Macao SAR'] },
  MV: { demonyms: ['Maldivian'] },
  NL: { names: ['Holland', 'The Netherlands'] },
  NP: { demonyms: ['Nepali'] },
  NZ: { abbreviations: ['NZ'] },
  PG: { abbreviations: ['PNG'] },
  PH: { demonyms: ['Philippine'] },
  PS: { names: ['State of Palestine', 'Palestinian Authority', 'Gaza Strip', 'Gaza', 'West Bank'] },
  QA: { demonyms: ['Qatari'] },
  RS: { demonyms: ['Serb'] },
  RU: { demonyms: ['Russo'] },
  SA: { names: ['Saudi'], abbreviations: ['KSA'], demonyms: ['Saudi'] },
  SE: { demonyms: ['Swede'] },
  SI: { demonyms: ['Slovenian'] },
  SO: { demonyms: ['Somalian'] },
  SR: { demonyms: ['Surinamese'] },
  ST: { names: ['Sao Tome and Principe'] },
  SZ: { names: ['Swaziland'] },
  TJ: { demonyms: ['Tajik', 'Tajikistani'] },
  TL: { names: ['East Timor', 'Timor Leste'], demonyms: ['Timorese'] },
  TM: { demonyms: ['Turkmenistani'] },
  TR: { names: ['Turkey', 'Turkiye', 'Türkiye'] },
  US: {
    names: ['United States of America', 'United States'],
    abbreviations: ['US', 'U.S.', 'USA', 'U.S.A.'],
  },
  UZ: { demonyms: ['Uzbek'] },
  VA: { names: ['Holy See', 'Vatican'] },
  VC: { names: ['St. Vincent and the Grenadines'] },
  KN: { names: ['St. Kitts and Nevis'] },
  LC: { names: ['St. Lucia'] },
  VN: { names: ['Viet Nam'] },
}

/**
 * Demonyms of `world-countries` that mean several countries, a language's or a people's name, or a common word.
 * Where a sovereign country shares one with a territory (American, Dutch, French, Indian), the sovereign has it.
 */
export const UNUSABLE_NAMES: ReadonlySet<string> = new Set([
  'Congolese',
  'Channel Islander',
  'Virgin Islander',
  'Reunion',
])

/**
 * Longer names that hold a country's name and are no country: seas, regions, media, parties, firms. Matched like
 * countries, longest first, so that "South China Sea" is never China.
 */
export const NO_COUNTRY: readonly string[] = [
  ...[
    'Inner Mongolia',
    'South China Sea',
    'East China Sea',
    'Indian Ocean',
    'Sea of Japan',
    'Gulf of Mexico',
    'Gulf of Oman',
  ],
  ...['Gulf of Guinea', 'Taiwan Strait', 'Taiwan Straits', 'Mozambique Channel', 'English Channel', 'Niger Delta'],
  ...['Niger State', 'Congo River', 'Congo Basin', 'Jordan River', 'River Jordan', 'Jordan Valley', 'Norwegian Sea'],
  ...['Korean Peninsula', 'Indian subcontinent', 'Indo-Pacific', 'Latin American', 'Latin America', 'Central American'],
  ...['North American', 'South American', 'North America', 'South America', 'African American', 'African-American'],
  ...['Native American', 'American Indian', 'West Indian', 'West Indies', 'French Guiana', 'Panama Canal'],
  ...['Panama Papers', 'Mexico City', 'New Mexico', 'Guatemala City', 'Kuwait City', 'Panama City', 'New Jersey'],
  ...['Jersey City', 'Jersey Shore', 'British Columbia', 'New South Wales', 'South Georgia', 'Greenland Sea'],
  ...['Cuba Gooding', 'Paris Saint-Germain', 'Vietnam War', 'Korean War', 'Gulf War', 'Falklands War', 'Guinea pig'],
  ...['China Daily', 'China Central Television', 'China Global Television Network', 'China Media Group'],
  ...[
    'China Radio International',
    'China News Service',
    'China Today',
    'China Pictorial',
    'China.org.cn',
    'South China Morning Post',
  ],
  ...['China Mobile', 'China Telecom', 'China Unicom', 'Air China', 'China Eastern', 'China Southern', 'Bank of China'],
  ...[
    'Agricultural Bank of China',
    'Communist Party of China',
    'Communist Party of Vietnam',
    'Chinese Communist Party',
  ],
  ...['Workers’ Party of Korea', "Workers' Party of Korea", 'Bank of Japan', 'Bank of Korea', 'Bank of England'],
  ...[
    'Reserve Bank of India',
    'Air India',
    'Times of India',
    'The Times of India',
    'India Today',
    'Indian Express',
    'Press Trust of India',
  ],
  ...['Korea Herald', 'Korea Times', 'Japan Times', 'Japan News', 'Japan Today', 'Jordan Times', 'Bangkok Post'],
  ...[
    'Russia Today',
    'Voice of America',
    'USA Today',
    'Bank of America',
    'America First',
    'Organization of American States',
  ],
  ...['Anglo-American', 'American Airlines', 'American Express', 'British Airways', 'British Broadcasting Corporation'],
  ...['Air France', 'Agence France-Presse', 'Tour de France', 'Radio France Internationale', 'Iran International'],
  ...[
    'Times of Israel',
    'The Times of Israel',
    'Islamic Republic News Agency',
    'Kuwait News Agency',
    'Emirates News Agency',
  ],
  ...[
    'Emirates Airline',
    'Qatar Airways',
    'Turkish Airlines',
    'Saudi Press Agency',
    'Vietnam News Agency',
    'Viet Nam News',
  ],
  ...[
    'Nepali Congress',
    'Ukraine International Airlines',
    'Cyprus Mail',
    'Moscow Times',
    'Georgia Tech',
    'University of Georgia',
  ],
  ...[
    'Georgia Bulldogs',
    'Gaza Health Ministry',
    'Roman Catholic',
    'Islamic State in Iraq',
    'Islamic State of Iraq and Syria',
  ],
  ...[
    'Islamic State of Iraq and the Levant',
    'Al-Qaeda in Iraq',
    'Al Qaeda in Iraq',
    'Swiss Guard',
    'Turkish Cypriot',
    'Greek Cypriot',
  ],
  ...['Ivory Coast FC', 'Bosnian Serb', 'Irish Sea', 'English Premier League'],
]

/** Words that, right after a name, make it a currency, a paper, a sea or a match: "U.S. dollars", "Korea Herald", "French Open". */
export const NO_COUNTRY_BEFORE: ReadonlySet<string> = new Set(
  [
    'dollar dollars cent cents yuan yen won rupee rupees franc francs pound pounds rouble roubles ruble rubles peso pesos rial dirham',
    'Sea Ocean Times Herald Daily Post Gazette Tribune Observer Telegraph Airlines Airways Open Cup Prix League Standard',
  ].flatMap((words) => words.split(' ')),
)

/** Names that are a person's or an American state's as well: not the country where another name stands beside them. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  'Jordan Chad Georgia Israel Cuba India Kenya Jersey Malta Togo Grenada Ireland Holland France'.split(' '),
)

/** A name that isn't the country when these words stand anywhere in the same text. */
export const NOT_WHERE: Readonly<Record<string, RegExp>> = {
  Georgia:
    /\b(?:Atlanta|Savannah|Fulton County|Republicans?|Democrats?|Kemp|Raffensperger|Athens-Clarke|Alabama|Florida)\b/,
  Congo: /\b(?:Kinshasa|Goma|M23|Tshisekedi|DRC)\b/,
}
