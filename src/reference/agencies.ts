/**
 * Wire agencies: who supplies text to publishers. In: a name as printed, out: the agency. The names are those agencies
 * sign with in datelines, credits and bylines.
 */
import type { AgencyRef } from '../model.ts'

interface Agency extends AgencyRef {
  /** As printed, the longest first; compared without regard to case where longer than four letters. */
  readonly names: readonly string[]
}

const agencies: readonly Agency[] = [
  {
    id: 'xinhua',
    name: 'Xinhua',
    names: ['Xinhua News Agency', 'Xinhuanet', 'Xinhua', '新华社', '新華社', '新华网', 'Синьхуа'],
  },
  { id: 'cns', name: 'China News Service', names: ['China News Service', '中国新闻社', '中新社', '中新网'] },
  { id: 'reuters', name: 'Reuters', names: ['Thomson Reuters', 'Reuters', 'رويترز', 'Рейтер', 'ロイター'] },
  { id: 'ap', name: 'AP', names: ['The Associated Press', 'Associated Press', 'AP'] },
  { id: 'afp', name: 'AFP', names: ['Agence France-Presse', 'Agence France Presse', 'AFP', 'أ ف ب', '法新社'] },
  { id: 'upi', name: 'UPI', names: ['United Press International', 'UPI'] },
  { id: 'bloomberg', name: 'Bloomberg', names: ['Bloomberg News', 'Bloomberg'] },
  { id: 'dpa', name: 'dpa', names: ['Deutsche Presse-Agentur', 'dpa-infocom', 'dpa-AFX', 'dpa', 'DPA'] },
  { id: 'sid', name: 'SID', names: ['Sport-Informations-Dienst', 'SID'] },
  { id: 'epd', name: 'epd', names: ['Evangelischer Pressedienst', 'epd'] },
  { id: 'kna', name: 'KNA', names: ['Katholische Nachrichten-Agentur', 'KNA'] },
  { id: 'apa', name: 'APA', names: ['Austria Presse Agentur', 'APA'] },
  { id: 'keystone-sda', name: 'Keystone-SDA', names: ['Keystone-SDA', 'Keystone-ATS', 'SDA', 'ATS'] },
  { id: 'efe', name: 'EFE', names: ['Agencia EFE', 'EFE'] },
  { id: 'europa-press', name: 'Europa Press', names: ['Europa Press'] },
  { id: 'ansa', name: 'ANSA', names: ['ANSA'] },
  { id: 'adnkronos', name: 'Adnkronos', names: ['Adnkronos'] },
  { id: 'lapresse', name: 'LaPresse', names: ['LaPresse'] },
  { id: 'agenzia-nova', name: 'Agenzia Nova', names: ['Agenzia Nova'] },
  { id: 'lusa', name: 'Lusa', names: ['Agência Lusa', 'Lusa'] },
  { id: 'belga', name: 'Belga', names: ['Belga'] },
  { id: 'anp', name: 'ANP', names: ['ANP'] },
  { id: 'ritzau', name: 'Ritzau', names: ['Ritzau'] },
  { id: 'tt', name: 'TT', names: ['TT Nyhetsbyrån'] },
  { id: 'ntb', name: 'NTB', names: ['NTB'] },
  { id: 'stt', name: 'STT', names: ['STT'] },
  { id: 'pap', name: 'PAP', names: ['PAP'] },
  { id: 'ctk', name: 'ČTK', names: ['ČTK', 'CTK'] },
  { id: 'mti', name: 'MTI', names: ['MTI'] },
  { id: 'agerpres', name: 'Agerpres', names: ['Agerpres'] },
  { id: 'bta', name: 'BTA', names: ['BTA'] },
  { id: 'tanjug', name: 'Tanjug', names: ['Tanjug'] },
  { id: 'hina', name: 'Hina', names: ['HINA'] },
  { id: 'pa-media', name: 'PA Media', names: ['PA Media', 'Press Association'] },
  { id: 'tass', name: 'TASS', names: ['ITAR-TASS', 'TASS', 'ТАСС', 'ИТАР-ТАСС'] },
  { id: 'ria-novosti', name: 'RIA Novosti', names: ['RIA Novosti', 'РИА Новости'] },
  { id: 'sputnik', name: 'Sputnik', names: ['Sputnik'] },
  { id: 'interfax', name: 'Interfax', names: ['INTERFAX.RU', 'Interfax', 'Интерфакс'] },
  { id: 'interfax-ukraine', name: 'Interfax-Ukraine', names: ['Interfax-Ukraine', 'Интерфакс-Украина'] },
  { id: 'ukrinform', name: 'Ukrinform', names: ['Ukrinform', 'Укринформ', 'Укрінформ'] },
  { id: 'unian', name: 'UNIAN', names: ['UNIAN', 'УНИАН'] },
  { id: 'belta', name: 'BelTA', names: ['BelTA', 'БЕЛТА'] },
  { id: 'kazinform', name: 'Kazinform', names: ['Kazinform'] },
  { id: 'azertac', name: 'AZERTAC', names: ['Azertac'] },
  { id: 'trend', name: 'Trend', names: ['Trend News Agency'] },
  { id: 'apa-az', name: 'APA (Azerbaijan)', names: ['Azeri-Press Agency'] },
  { id: 'armenpress', name: 'Armenpress', names: ['Armenpress'] },
  { id: 'yonhap', name: 'Yonhap', names: ['Yonhap News Agency', 'Yonhap News', 'Yonhap', '연합뉴스'] },
  { id: 'newsis', name: 'Newsis', names: ['Newsis', '뉴시스'] },
  { id: 'kcna', name: 'KCNA', names: ['Korean Central News Agency', 'KCNA'] },
  { id: 'kyodo', name: 'Kyodo', names: ['Kyodo News', 'Kyodo', '共同通信', '共同'] },
  { id: 'jiji', name: 'Jiji Press', names: ['Jiji Press', 'Jiji', '時事通信', '時事'] },
  { id: 'cna', name: 'CNA (Taiwan)', names: ['Central News Agency', '中央社'] },
  { id: 'ani', name: 'ANI', names: ['Asian News International', 'ANI'] },
  { id: 'pti', name: 'PTI', names: ['Press Trust of India', 'PTI'] },
  { id: 'ians', name: 'IANS', names: ['Indo-Asian News Service', 'IANS'] },
  { id: 'app', name: 'APP', names: ['Associated Press of Pakistan', 'APP'] },
  { id: 'ppi', name: 'PPI', names: ['Pakistan Press International', 'PPI'] },
  { id: 'dna-pk', name: 'DNA (Pakistan)', names: ['DNA'] },
  { id: 'urdupoint', name: 'UrduPoint', names: ['UrduPoint News', 'UrduPoint', 'Pakistan Point News'] },
  { id: 'bss', name: 'BSS', names: ['Bangladesh Sangbad Sangstha', 'BSS'] },
  { id: 'unb', name: 'UNB', names: ['United News of Bangladesh', 'UNB'] },
  { id: 'anadolu', name: 'Anadolu', names: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'AA'] },
  { id: 'dha', name: 'DHA', names: ['Demirören Haber Ajansı', 'DHA'] },
  { id: 'iha', name: 'İHA', names: ['İhlas Haber Ajansı', 'İHA'] },
  { id: 'ilkha', name: 'İLKHA', names: ['İLKHA', 'ILKHA'] },
  { id: 'irna', name: 'IRNA', names: ['Islamic Republic News Agency', 'IRNA'] },
  { id: 'mehr', name: 'Mehr', names: ['Mehr News Agency', 'MNA'] },
  { id: 'isna', name: 'ISNA', names: ['ISNA'] },
  { id: 'fars', name: 'Fars', names: ['Fars News Agency', 'FNA'] },
  { id: 'tasnim', name: 'Tasnim', names: ['Tasnim News Agency', 'Tasnim'] },
  { id: 'ilna', name: 'ILNA', names: ['ILNA'] },
  { id: 'defapress', name: 'Defapress', names: ['Defapress'] },
  { id: 'kuna', name: 'KUNA', names: ['Kuwait News Agency (KUNA)', 'Kuwait News Agency', 'KUNA', 'كونا'] },
  { id: 'spa', name: 'SPA', names: ['Saudi Press Agency', 'SPA', 'واس'] },
  { id: 'wam', name: 'WAM', names: ['Emirates News Agency', 'WAM', 'وام'] },
  { id: 'qna', name: 'QNA', names: ['Qatar News Agency', 'QNA', 'قنا'] },
  { id: 'bna', name: 'BNA', names: ['Bahrain News Agency', 'BNA'] },
  { id: 'ona', name: 'ONA', names: ['Oman News Agency', 'ONA'] },
  { id: 'petra', name: 'Petra', names: ['Jordan News Agency', 'بترا'] },
  { id: 'sana', name: 'SANA', names: ['Syrian Arab News Agency', 'SANA', 'سانا'] },
  { id: 'nna', name: 'NNA', names: ['National News Agency', 'NNA'] },
  { id: 'mena', name: 'MENA', names: ['Middle East News Agency'] },
  { id: 'aps', name: 'APS', names: ['Algérie Presse Service', 'APS'] },
  { id: 'map', name: 'MAP', names: ['Maghreb Arabe Presse', 'MAP'] },
  { id: 'tap', name: 'TAP', names: ['Tunis Afrique Presse', 'TAP'] },
  { id: 'vna', name: 'VNA', names: ['Vietnam News Agency', 'Viet Nam News Agency', 'TTXVN', 'VNA', 'VNS'] },
  { id: 'vov', name: 'VOV', names: ['Voice of Vietnam', 'VOVworld', 'VOV'] },
  { id: 'eirns', name: 'EIRNS', names: ['EIRNS'] },
  { id: 'bernama', name: 'Bernama', names: ['Bernama'] },
  { id: 'antara', name: 'Antara', names: ['ANTARA News', 'Antara'] },
  { id: 'pna', name: 'PNA', names: ['Philippine News Agency', 'PNA'] },
  { id: 'tna', name: 'TNA', names: ['Thai News Agency', 'TNA'] },
  { id: 'nan', name: 'NAN', names: ['News Agency of Nigeria', 'NAN'] },
  { id: 'gna', name: 'GNA', names: ['Ghana News Agency', 'GNA'] },
  { id: 'panapress', name: 'Panapress', names: ['PANA', 'Panapress'] },
  { id: 'sapa', name: 'SAPA', names: ['South African Press Association', 'SAPA'] },
  { id: 'acn', name: 'ACN', names: ['Agencia Cubana de Noticias', 'ACN'] },
  { id: 'prensa-latina', name: 'Prensa Latina', names: ['Prensa Latina'] },
  { id: 'rhc', name: 'Radio Habana Cuba', names: ['Radio Habana Cuba', 'RHC'] },
  { id: 'agencia-brasil', name: 'Agência Brasil', names: ['Agência Brasil'] },
  { id: 'telam', name: 'Télam', names: ['Télam'] },
  { id: 'notimex', name: 'Notimex', names: ['Notimex'] },
  { id: 'canadian-press', name: 'The Canadian Press', names: ['The Canadian Press', 'Canadian Press'] },
  { id: 'aap', name: 'AAP', names: ['Australian Associated Press', 'AAP'] },
]

/** Short names are compared as printed ("APP" is no "app"), longer ones without regard to case. */
const keyOf = (name: string): string => (name.length > 4 ? name.toLowerCase() : name)

const byName: ReadonlyMap<string, AgencyRef> = new Map(
  agencies.flatMap(({ id, name, names }) => names.map((printed) => [keyOf(printed), { id, name }] as const)),
)

/** In UTF-16 units; what is longer needn't be looked up. */
const longestName = Math.max(...[...byName.keys()].map((name) => name.length))

/** The agency that goes by exactly this name, or null. */
export function agencyNamed(printed: string): AgencyRef | null {
  const name = printed.trim()
  return name.length > longestName ? null : (byName.get(keyOf(name)) ?? null)
}

/** An agency's name inside a longer text, UTF-16 units, end exclusive. */
export interface AgencyMention {
  readonly agency: AgencyRef
  readonly start: number
  readonly end: number
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every name, the longest first, so that "Xinhua News Agency" is read whole. */
const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${agencies
    .flatMap(({ names }) => names)
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** The agencies named in a remark ("Source: Xinhua News Agency"), in order. Not for prose: there a name is no credit. */
export function findAgencies(text: string): AgencyMention[] {
  return [...text.matchAll(anyName)].flatMap((match) => {
    const agency = agencyNamed(match[0])
    return agency ? [{ agency, start: match.index, end: match.index + match[0].length }] : []
  })
}
