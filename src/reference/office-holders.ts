/** Who held the highest offices of the states most in the news, with years: for reports that print a name and office and no country. */

interface OfficeHolder {
  /** Words of the name as printed. */
  readonly names: readonly string[]
  readonly country: string
  readonly office: 'head' | 'foreign'
  /** Years in office, both included; `to` is null while in office. */
  readonly from: number
  readonly to: number | null
}

/** One holder a row: name, country, office, first and last year. Another spelling or a second term is a row of its own. */
const ROWS = `
Joe Biden|US|head|2021|2025
Donald Trump|US|head|2017|2021
Donald Trump|US|head|2025|
Barack Obama|US|head|2009|2017
Antony Blinken|US|foreign|2021|2025
Mike Pompeo|US|foreign|2018|2021
John Kerry|US|foreign|2013|2017
Marco Rubio|US|foreign|2025|
Vladimir Putin|RU|head|1999|
Mikhail Mishustin|RU|head|2020|
Sergei Lavrov|RU|foreign|2004|
Sergey Lavrov|RU|foreign|2004|
Xi Jinping|CN|head|2013|
Hu Jintao|CN|head|2003|2013
Wen Jiabao|CN|head|2003|2013
Li Keqiang|CN|head|2013|2023
Li Qiang|CN|head|2023|
Wang Yi|CN|foreign|2013|
Qin Gang|CN|foreign|2022|2023
Yang Jiechi|CN|foreign|2007|2013
Volodymyr Zelenskyy|UA|head|2019|
Volodymyr Zelensky|UA|head|2019|
Dmytro Kuleba|UA|foreign|2020|2024
Emmanuel Macron|FR|head|2017|
Angela Merkel|DE|head|2005|2021
Olaf Scholz|DE|head|2021|2025
Friedrich Merz|DE|head|2025|
Annalena Baerbock|DE|foreign|2021|2025
Theresa May|GB|head|2016|2019
Boris Johnson|GB|head|2019|2022
Liz Truss|GB|head|2022|2022
Rishi Sunak|GB|head|2022|2024
Keir Starmer|GB|head|2024|
James Cleverly|GB|foreign|2022|2023
David Lammy|GB|foreign|2024|2025
Giorgia Meloni|IT|head|2022|
Viktor Orban|HU|head|2010|
Viktor Orbán|HU|head|2010|
Narendra Modi|IN|head|2014|
S. Jaishankar|IN|foreign|2019|
Imran Khan|PK|head|2018|2022
Shehbaz Sharif|PK|head|2022|
Bilawal Bhutto Zardari|PK|foreign|2022|2023
Ishaq Dar|PK|foreign|2024|
Shinzo Abe|JP|head|2006|2020
Fumio Kishida|JP|head|2021|2024
Shigeru Ishiba|JP|head|2024|2025
Moon Jae-in|KR|head|2017|2022
Yoon Suk-yeol|KR|head|2022|2025
Yoon Suk Yeol|KR|head|2022|2025
Park Jin|KR|foreign|2022|2024
Kim Jong Un|KP|head|2011|
Kim Jong-un|KP|head|2011|
Recep Tayyip Erdogan|TR|head|2003|
Recep Tayyip Erdoğan|TR|head|2003|
Hakan Fidan|TR|foreign|2023|
Hassan Rouhani|IR|head|2013|2021
Ebrahim Raisi|IR|head|2021|2024
Masoud Pezeshkian|IR|head|2024|
Hossein Amir-Abdollahian|IR|foreign|2021|2024
Abbas Araghchi|IR|foreign|2024|
Benjamin Netanyahu|IL|head|2009|
Luiz Inacio Lula da Silva|BR|head|2003|
Luiz Inácio Lula da Silva|BR|head|2003|
Jair Bolsonaro|BR|head|2019|2022
Cyril Ramaphosa|ZA|head|2018|
Anthony Albanese|AU|head|2022|
Justin Trudeau|CA|head|2015|2025
Mark Carney|CA|head|2025|
Alexander Lukashenko|BY|head|1994|
Kassym-Jomart Tokayev|KZ|head|2019|
`

const OFFICE_HOLDERS: readonly OfficeHolder[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', country = '', office, from, to] = row.split('|')
    return {
      names: name.split(' '),
      country,
      office: office === 'head' ? 'head' : 'foreign',
      from: Number(from),
      to: to ? Number(to) : null,
    }
  })

/** Family names that stand first, as these names are printed. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP'])

const familyName = ({ names, country }: OfficeHolder): string | undefined =>
  FAMILY_FIRST.has(country) ? names[0] : names.at(-1)

const HEADS = /\b(?:president|prime minister|premier|chancellor|leader|PM)\b/i
const FOREIGN = /\b(?:foreign|external affairs|secretary of state|state councill?or|FM)\b/i

const smallOrShortened = /^\p{Ll}|\.$/u

/**
 * The country of an office-holder printed without one.
 * @param name words of the name as printed, perhaps only the family name
 * @param role the office as printed: it must be the holder's
 * @param year of the report; holders of other years don't count
 * @returns null where nobody fits, or people of two countries do
 */
export function countryOfHolder(name: readonly string[], role: string, year: number): string | null {
  const words = name.flatMap((word) => word.split('-'))
  const fits = OFFICE_HOLDERS.filter((holder) => {
    const [only] = name
    const called =
      name.length === 1
        ? only === familyName(holder)
        : holder.names
            .flatMap((word) => word.split('-'))
            .every((word) => smallOrShortened.test(word) || words.includes(word))
    const inOffice = year >= holder.from && year <= (holder.to ?? year)
    return called && inOffice && (holder.office === 'head' ? HEADS : FOREIGN).test(role)
  })
  const countries = new Set(fits.map((holder) => holder.country))
  const [country] = countries
  return countries.size === 1 && country !== undefined ? country : null
}
