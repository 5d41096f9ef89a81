/** Bodies of government that issue reports of their own, as the masthead of their page names them. */

/** A line that opens with, or is, the name of a ministry, presidency, government or embassy. */
export const OFFICIAL_BODY =
  /^(?:the\s)?(?:(?:federal|royal)\s)?(?:ministry of|ministry for|presidency\b|office of the (?:president|prime minister|spokesperson)|prime minister['’]s office|government (?:of|offices)|cabinet of|(?:u\.?s\.?\s)?department of (?:state|foreign affairs|international relations|defen[cs]e)|department of public information|government information (?:service|office|agency|department)|press information bureau|foreign, commonwealth|foreign office|federal chancellery|(?:the )?white house|briefing room$|embassy of|permanent mission of|state department|minist[eè]re\s|présidence de|gouvernement d|ministerio de|presidencia de|gobierno de|canciller[ií]a|minist[eé]rio d|presidência d|governo d|palácio do planalto|itamaraty|auswärtiges amt|bundesregierung|bundesministerium|bundeskanzleramt|министерство\s|мид\s|правительство\s|президент\s|администрация президента|официальный сайт|وزارة\s|رئاسة\s|مجلس الوزراء|الديوان الملكي|外務省|首相官邸|防衛省|外交部|国务院|中华人民共和国外交部|외교부|대통령실|국방부)|\bministry of foreign affairs\b|^(?:the\s)?\p{L}[\p{L} ]{2,30}\sgovernment$|министерств[оа] иностранных дел/iu

/** Titles that only one state has; where not `sure`, that one is meant where nothing else tells. */
export const TITLES_OF_ONE_STATE: readonly {
  readonly title: RegExp
  readonly country: string
  readonly sure: boolean
}[] = [
  { title: /^(?:Deputy )?Secretary of State$/, country: 'US', sure: true },
  { title: /^External Affairs Minister$/, country: 'IN', sure: true },
  { title: /^\p{Lu}[\p{L} ]+ Cabinet Secretary$/u, country: 'KE', sure: true },
  { title: /^Chancellor of the Exchequer$/, country: 'GB', sure: true },
  {
    title: /^(?:conseill(?:er|ère) fédérale?|consejer[oa] federal|consiglier[ea] federale|conselheir[oa] federal)/i,
    country: 'CH',
    sure: true,
  },
  { title: /^ministre de l[’']Europe et des Affaires étrangères/i, country: 'FR', sure: true },
  { title: /^ministro das Relações Exteriores$/i, country: 'BR', sure: false },
  { title: /^Pope$/, country: 'VA', sure: true },
  { title: /^(?:Taoiseach|Tánaiste)\b/, country: 'IE', sure: true },
  { title: /^Cabinet Secretary for\s/, country: 'KE', sure: false },
  { title: /^Foreign Secretary$/, country: 'GB', sure: false },
  { title: /^Chancellor$/, country: 'DE', sure: false },
]

/** Addresses of governments that name themselves by them: "GOV.UK", "Government.no", "gouvernement.lu", "beehive.govt.nz". */
export const OFFICIAL_ADDRESS =
  /^(?:www\.)?(?:[a-z-]+\.)*(?:govt?|government|gouv|gouvernement|gob|gub|governo)\.(?<country>[a-z]{2})$/iu

/** Bodies that only one state calls so. */
export const BODIES_OF_ONE_STATE: readonly (readonly [string, RegExp])[] = [
  ['US', /^(?:the )?white house\b|^briefing room$|\bu\.?s\.? department of|^state department/iu],
  ['GB', /foreign, commonwealth|prime minister['’]s office, 10 downing/iu],
  ['IN', /^ministry of external affairs$/iu],
  ['FR', /minist[eè]re de l[’']europe et des affaires étrangères|élysée/iu],
  ['DE', /^(?:federal foreign office|federal chancellery|auswärtiges amt|bundesregierung|bundeskanzleramt)/iu],
  ['BR', /palácio do planalto|itamaraty/iu],
  ['JP', /^(?:外務省|首相官邸|防衛省)/u],
  ['CN', /^(?:中华人民共和国|国务院)/u],
  ['KR', /^(?:외교부|대통령실|국방부)/u],
]
