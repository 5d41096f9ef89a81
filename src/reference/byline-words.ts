/** Words of bylines by language: desks that sign in a person's stead, what a journalist's work is called, who shares a credit. */

export interface BylineWords {
  /** Words that make a name a desk's: "Staff Writer", "Redazione Esteri". */
  readonly desk: string
  /** What stands beside a name: "Jane Doe, Correspondent". */
  readonly work: string
  /** "Our", before the work: "dal nostro inviato Mario Rossi"; where a language bylines so, with what stands before it. */
  readonly ours?: string
}

export const bylineWords: Readonly<Record<string, BylineWords>> = {
  en: {
    desk: "staff|desk|newsdesk|bureau|newsroom|team|admin|correspondents?|reporters?|writers?|contributors?|editors?|editorial board|agencies|today[’']s paper",
    work: '(?:\\p{L}+ ){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|analyst|producer|bureau chief)',
    ours: '(?:by|from) our',
  },
  de: {
    desk: '\\p{L}*redaktion|agenturen|korrespondent(?:en|in)?|reporter(?:in)?',
    work: '(?:\\p{L}+[- ])?(?:\\p{L}*redakt(?:eur|or)(?:in)?|\\p{L}*korrespondent(?:in|en)?|reporter(?:in)?|journalist(?:in)?|\\p{L}*autor(?:in)?|volontär(?:in)?|kolumnist(?:in)?)',
    ours: 'von unser(?:em|er|en)',
  },
  fr: {
    desk: 'rédaction|service|agences|correspondante?|envoyée? spéciale?',
    work: '(?:journaliste|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|reporter|chroniqueu(?:r|se)|éditorialiste)(?: (?:en chef|permanente?|politique|sportive?))?',
    ours: '(?:de|par) (?:notre|nos)',
  },
  es: {
    desk: 'redacción|agencias?|corresponsal(?:es)?|enviad[oa] especial|equipo',
    work: '(?:periodista|redactora?|corresponsal|enviad[oa] especial|columnista|reporter[oa]|editora?|colaborador[a]?)',
    ours: '(?:de|por) nuestr[oa]',
  },
  pt: {
    desk: 'redação|redacção|agências?|equipe|equipa|correspondente',
    work: '(?:jornalista|repórter|correspondente|enviad[oa] especial|colunista|editora?|redatora?)',
    ours: '(?:d[oa]|pel[oa]) noss[oa]',
  },
  it: {
    desk: 'redazione|agenzie|inviat[oa]|corrispondente',
    work: '(?:giornalista|inviat[oa](?: speciale)?|corrispondente|redat(?:tore|trice)|editorialista)',
    ours: 'dal(?:la)? nostr[oa]',
  },
  nl: {
    desk: '\\p{L}*redactie|verslaggevers?|nieuwsdienst|correspondenten',
    work: '(?:\\p{L}+ )?(?:verslag(?:gever|geefster)|\\p{L}*correspondent[e]?|\\p{L}*redact(?:eur|rice)|journaliste?|columnist)',
    ours: '(?:van|door) onze',
  },
  pl: {
    desk: 'redakcja|redakcji|korespondenci',
    work: '(?:dziennikarz|dziennikarka|korespondent(?:ka)?|redaktor(?:ka)?|publicyst(?:a|ka)|reporter(?:ka)?)',
  },
  ru: {
    desk: 'редакция|редакции|отдел|служба|агентства|корреспонденты?',
    work: '(?:\\p{L}+ )?(?:корреспондент(?:ка)?|журналист(?:ка)?|обозреватель|редактор|собкор|репорт[её]р|колумнист|политолог)',
    ours: 'от нашего',
  },
  uk: {
    desk: 'редакція|відділ|служба|агентства',
    work: '(?:\\p{L}+ )?(?:кореспондент(?:ка)?|журналіст(?:ка)?|оглядач(?:ка)?|редактор(?:ка)?)',
  },
  tr: {
    desk: '(?:haber )?merkezi|servisi|(?:internet|dış|iç|son dakika) haber(?:ler)?|muhabiri|editörü|ajanslar',
    work: '(?:muhabir[i]?|gazeteci|editör|yazar|temsilcisi)',
  },
  ar: { desk: 'وكالات|محرر|مراسلون|قسم|فريق|هيئة', work: '(?:مراسلة?|صحفية?|كاتبة?|محررة?)(?: [\\p{L}\\p{M}]+)?' },
  fa: { desk: 'گروه|تحریریه|سرویس', work: '(?:خبرنگار|روزنامه[\u200c ]?نگار|نویسنده)' },
  hi: { desk: 'डेस्क|ब्यूरो|एजेंसी|संवाददाता|टीम', work: '(?:संवाददाता|पत्रकार|रिपोर्टर)' },
  vi: { desk: 'pv|nhóm pv|nhóm phóng viên|ban biên tập|bbt|tòa soạn', work: 'phóng viên' },
  id: { desk: 'redaksi|tim (?:redaksi|liputan)', work: '(?:wartawan|reporter|kontributor|jurnalis|koresponden)' },
}

/** Desks in scripts that part no words. */
export const unspacedDesks: RegExp =
  /編集部|取材班|支局|デスク|報道部|ニュース|オンライン|デジタル|编辑部|編輯部|综合报道|綜合報導|本报讯|采编|中心|뉴스팀|뉴스부|취재팀|편집부|กองบรรณาธิการ|ออนไลน์|ทีมข่าว/u

/** A Korean reporter's name with the title behind it: "박준석 기자", "한지수 특파원"; a pattern with the group `name`. */
export const koreanReporter = '(?<name>\\p{Script=Hangul}{2,4}) ?(?:(?:선임|인턴|전문|수습)?기자|특파원|논설위원)'
