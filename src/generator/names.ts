/** Names of invented persons and towns. In: dice and a country's way of naming, out: a name in full and its short form. */
import type { Dice } from './dice.ts'

/** How people of a country are called: given and family names, and which comes first. */
interface Naming {
  readonly given: readonly [string, ...string[]]
  readonly family: readonly [string, ...string[]]
  readonly familyFirst?: boolean
}

export interface PersonName {
  readonly full: string
  /** The family name, as a report goes on with it. */
  readonly short: string
}

const words = (text: string): [string, ...string[]] => {
  const [first = '', ...rest] = text.split(' ')
  return [first, ...rest]
}

/** Common given and family names of each language, put together at random. */
const namings = {
  arabic: {
    given: words('Ahmed Khalid Faisal Omar Yousef Nasser Tariq Samir Layla Rania Mona Salma Hassan Ibrahim Majid'),
    family: words(
      'al-Qasimi al-Rashdan al-Tamimi Haddad Mansour Bouzid al-Harbi Nasr Khoury al-Zubaidi Sabbagh al-Omari',
    ),
  },
  chinese: {
    given: words('Wenbo Mingze Yilin Jianguo Haoran Xiaoting Zhiwei Guoqiang Meihua Ruilin Tianyu Shaojun Lihua'),
    family: words('Lu Jiang Shen Zhou Fang Gao Xie Deng Peng Tang Fu Qian Luo'),
    familyFirst: true,
  },
  english: {
    given: words('Penelope Marcus Eleanor Graham Louise Duncan Harriet Nathan Olivia Spencer Beatrice Clive Imogen'),
    family: words(
      'Harrow Whitfield Ashcombe Penrose Lockhart Wexford Thornbury Hadley Marlowe Pritchard Sinclair Greaves',
    ),
  },
  french: {
    given: words('Olivier Sylvie Mathieu Camille Bertrand Nadège Thierry Solange Gaspard Brigitte Étienne Aurélie'),
    family: words('Rochat Delacour Mercier Vauquelin Tremblay Lemaire Garnier Chastain Beaumont Fournier Sauvage'),
  },
  german: {
    given: words('Katrin Markus Johanna Friedrich Regula Stefan Annegret Clemens Ulrike Matthias Birgit Konrad'),
    family: words('Hollmann Oberhofer Zumstein Altmann Reitbauer Lindner Falkenberg Brandstätter Kessler Wiedemann'),
  },
  indian: {
    given: words('Vikram Arjun Farida Suresh Anjali Ramesh Nusrat Deepak Kavita Imran Sunita Harish'),
    family: words('Deshpande Menon Thapaliya Haque Iyer Chaudhary Rahimi Perera Qureshi Bhattarai Siddiqui Nair'),
  },
  japanese: {
    given: words('Masato Kayo Hiroshi Naomi Kenji Yuriko Takashi Emi Shinji Aiko'),
    family: words('Kuribayashi Oe Tachibana Morishita Hayakawa Endo Shimada Nagano Uemura Katagiri'),
  },
  korean: {
    given: words('Seo-jin Jae-ho Min-young Sung-hoon Hye-rim Dong-wook Ji-won Tae-sik Eun-kyung Chang-min'),
    family: words('Han Yoon Seo Baek Nam Moon Kwon Shim Ryu Heo'),
    familyFirst: true,
  },
  african: {
    given: words('Chanda Amina Thabo Grace Emmanuel Ngozi Kofi Abena Tendai Wanjiru Moses Zuhura Kwame Palesa'),
    family: words('Mulenga Wekesa Mokhethi Nkhoma Ekwueme Asante Chikwanha Kariuki Otieno Tessema Dlamini Mensah'),
  },
  nordic: {
    given: words('Aino Ingrid Sigrid Mikael Astrid Jens Henrik Kirsten Lars Solveig Eero Kadri'),
    family: words('Lehtonen Solbakken Lindqvist Halvorsen Rasmussen Nykvist Bergström Ozolins Lepiksaar Dahlgaard'),
  },
  slavic: {
    given: words('Sergei Viktor Dragana Taras Magdalena Anton Alenka Marko Oksana Bojan Irina Pavel'),
    family: words(
      'Bolotov Grinkevich Petrovic Zahorodny Wroblewska Verkhovtsev Novinsek Perkovic Trajkov Havelka Dimitrov',
    ),
  },
  spanish: {
    given: words('Lucía Ignacio Guadalupe Andrés Rosa Ernesto Yamila Matías Helena Rui Fernanda Joaquim'),
    family: words('Paredes Valdeolivas Arizmendi Quintero Huamán Batista Torrente Benegas Siqueira Carvalhal Ndala'),
  },
  southeast: {
    given: words('Bambang Zulkifli Corazon Khamphone Thanh Siti Ratna Somchai Duc Malai Rizal'),
    family: words('Hartadi Rahman Villareal Sisavath Phuong Wibowo Kusuma Chantara Santoso Ocampo'),
  },
  turkic: {
    given: words('Kerem Selim Yerzhan Aliya Nino Gulnara Batbayar Elif Rustam Davit Zarina'),
    family: words('Aydogan Karahan Dosmukhambetov Abuladze Ganzorig Yusupov Mammadli Sargsyan Toktogulov Demirci'),
  },
} as const satisfies Record<string, Naming>

export type NamingId = keyof typeof namings

export const isNamingId = (id: string): id is NamingId => id in namings

export function personName(dice: Dice, id: NamingId): PersonName {
  const naming: Naming = namings[id]
  const given = dice.pick(naming.given)
  const family = dice.pick(naming.family)
  return { full: naming.familyFirst ? `${family} ${given}` : `${given} ${family}`, short: family }
}

const beginnings = words('Kar Bel Mor Tal Os Ver Lin Dar Sol Nam Ras Gor Per Vel Tor Hal Kum Zar Ner Bal Mir Dov Ash')
const middles = words('a e i o u an en or il am ov et ur')
const endings = words('ra sk ton mir da na ville bad pur gan rin del sa ko to ma lo')

/** A town that is on no map, mostly. */
export function townName(dice: Dice): string {
  return dice.pick(beginnings) + dice.pick(middles) + dice.pick(endings)
}
