/** Houses and capitals that stand for a government when they act: "the Kremlin said", "Beijing urged". */

/** Always the government, wherever they stand in a sentence. */
export const SEATS: Readonly<Record<string, string>> = {
  Kremlin: 'RU',
  'White House': 'US',
  'State Department': 'US',
  'U.S. State Department': 'US',
  'US State Department': 'US',
  Pentagon: 'US',
  'Downing Street': 'GB',
  Élysée: 'FR',
  Elysee: 'FR',
  Zhongnanhai: 'CN',
  'Blue House': 'KR',
}

/** The government only as the subject of a verb of saying or doing; otherwise the city. */
export const CAPITALS: Readonly<Record<string, string>> = {
  Abuja: 'NG',
  Ankara: 'TR',
  Athens: 'GR',
  Baghdad: 'IQ',
  Baku: 'AZ',
  Beijing: 'CN',
  Belgrade: 'RS',
  Berlin: 'DE',
  Bern: 'CH',
  Bratislava: 'SK',
  Bucharest: 'RO',
  Budapest: 'HU',
  Cairo: 'EG',
  Canberra: 'AU',
  Caracas: 'VE',
  Copenhagen: 'DK',
  Damascus: 'SY',
  Dhaka: 'BD',
  Doha: 'QA',
  Hanoi: 'VN',
  Havana: 'CU',
  Helsinki: 'FI',
  Islamabad: 'PK',
  Jakarta: 'ID',
  Kabul: 'AF',
  Kathmandu: 'NP',
  Khartoum: 'SD',
  Kiev: 'UA',
  Kyiv: 'UA',
  Lisbon: 'PT',
  London: 'GB',
  Madrid: 'ES',
  Manila: 'PH',
  Minsk: 'BY',
  Moscow: 'RU',
  Nairobi: 'KE',
  'New Delhi': 'IN',
  Oslo: 'NO',
  Ottawa: 'CA',
  Paris: 'FR',
  Prague: 'CZ',
  Pyongyang: 'KP',
  Riyadh: 'SA',
  Rome: 'IT',
  Seoul: 'KR',
  Stockholm: 'SE',
  Taipei: 'TW',
  Tashkent: 'UZ',
  Tbilisi: 'GE',
  Tehran: 'IR',
  Tokyo: 'JP',
  Vienna: 'AT',
  Vilnius: 'LT',
  Warsaw: 'PL',
  Washington: 'US',
  Wellington: 'NZ',
  Yerevan: 'AM',
}

/** Capitals whose name is as often a person's, another city's or their whole country's: never read as a government. */
export const NO_METONYM: ReadonlySet<string> = new Set(
  (
    'Victoria Hamilton Kingston Georgetown Jamestown Stanley Nassau Monaco Luxembourg Singapore Djibouti Santiago Lima Male Moroni Valletta ' +
    'Bridgetown Castries Roseau Basseterre Belmopan Freetown Monrovia Banjul Maseru Mbabane Lobamba Apia Suva Majuro Palikir Yaren Funafuti Ngerulmud'
  )
    .split(' ')
    .concat(
      'Panama City',
      'Guatemala City',
      'Mexico City',
      'Kuwait City',
      'Vatican City',
      'City of San Marino',
      'San José',
    )
    .concat('San Salvador', "Saint John's", 'Kingstown'),
)
