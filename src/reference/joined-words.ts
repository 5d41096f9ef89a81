/**
 * How languages other than English join the second side of a contact to the first, whatever its verb: "with", "at", "and",
 * a particle. One table a language; all strings are parts of regular expressions, matched without regard to case.
 */
export interface JoinedWords {
  /** Right before the phrase of an office: who bears it is met, received, spoken to or stands beside another. */
  readonly before: string
  /** Right behind it: particles. */
  readonly behind: string
  /** Opens what is told by somebody: no party to a contact stands behind it. */
  readonly told: string
  /** A verb of the past, where the language marks it and a sentence without one is a plan. */
  readonly past: string
  /** Marks of what is still to come, beside the words of plans. */
  readonly future: string
  /** A place where people meet. */
  readonly where: string
  /** Whoever bears it is posted to the other side: an ambassador is no guest of a colleague. */
  readonly envoy: string
}

/** Every letter of Korean that ends in ㅆ, as the past of a verb does: 갔, 했, 냈; but 있 and 겠. */
const KOREAN_PAST = Array.from({ length: 399 }, (_, index) => String.fromCharCode(0xac00 + 28 * index + 20))
  .filter((letter) => letter !== '있' && letter !== '겠')
  .join('')

export const JOINED_WORDS: Readonly<Record<string, JoinedWords>> = {
  ru: {
    before:
      '(?:с|со|и|ко?|у|а также|вместе с|совместно с)\\s(?:[\\p{Ll}-]+(?:им|ым|ой|ей|ему|ому)\\s)?(?:г-ном\\s|господином\\s)?$',
    behind: '(?!)',
    told: 'что|чтобы|как',
    past: '\\p{Ll}{2,}(?:л|ла|ло|ли)(?:ся|сь)?|\\p{Ll}{2,}(?:[аеия]н|т)(?:а|о|ы)?',
    future: '(?!)',
    where: '(?:в|во|на)\\s\\p{Lu}',
    envoy: 'посо?л',
  },
  es: {
    before: '(?:con|y|e|ante|por|junto con|junto a|a)\\s(?:el\\s|la\\s|su\\s|los\\s|las\\s|sus\\s)?$|\\bal\\s$',
    behind: '(?!)',
    told: 'que(?!\\s(?:mantuvo|tuvo|sostuvo))',
    past: '',
    future: '\\p{Ll}{2,}(?:ará|erá|irá|drá|arán|erán|irán|drán)|(?:va|van) a',
    where: '(?:en|a)\\s(?:la\\s)?\\p{Lu}',
    envoy: 'embajador',
  },
  fr: {
    before:
      "(?:avec|et|chez|auprès de|aux côtés de|par|à)\\s(?:le\\s|la\\s|l[’']|son\\s|sa\\s|les\\s|ses\\s)?$|(?:\\bau|auprès du|aux côtés du)\\s$|\\p{Ll}(?:é|i|u|is|it|ert)\\s(?:le\\s|la\\s|l[’']|son\\s|sa\\s)$",
    behind: '(?!)',
    told: "que|qu[’']|si",
    past: '',
    future: '\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront)|(?:va|vont|aller)',
    where: '(?:à|en|au|aux)\\s\\p{Lu}',
    envoy: 'ambassad',
  },
  de: {
    before:
      '(?:mit|bei|und|sowie|samt|zu|zum|zur|beim|vom|gegenüber)\\s(?:de[mrn]\\s|(?:sein|ihr)(?:e[mnr])\\s)?(?:\\p{Ll}+e[nr]\\s)?$|(?:den|dem|seinen|seinem|ihren|ihrem)\\s(?:\\p{Ll}+en\\s)?$',
    behind: '(?!)',
    told: 'dass|ob',
    past: '',
    future: '(?!)',
    where: '(?:in|im)\\s\\p{Lu}',
    envoy: 'botschafter',
  },
  pt: {
    before:
      '(?:com|e|ante|junto com|perante)\\s(?:o\\s|a\\s|os\\s|as\\s)?(?:seus?\\s|suas?\\s)?$|(?:ao|à|às|aos|pelo|pela|junto do|junto ao|junto à)\\s(?:seus?\\s|suas?\\s)?$',
    behind: '(?!)',
    told: 'que',
    past: '',
    future: '\\p{Ll}{2,}(?:ará|erá|irá|arão|erão|irão)|(?:vai|vão)',
    where: '(?:em|no|na)\\s\\p{Lu}',
    envoy: 'embaixador',
  },
  ar: {
    before:
      '(?:مع|لدى|و|[إا]لى|من جانب|برفقة|رفقة|بحضور|بمشاركة|[إا]لى جانب)\\s?(?:كل من\\s)?(?:(?:معالي|سعادة|فخامة|سمو|صاحب السمو|دولة|السيد|السيدة|الفريق|اللواء|أخيه|أخيها)\\s){0,3}$',
    behind: '(?!)',
    told: '(?:ب)?[أإا]ن(?:ه|ها|هم)?',
    past: '',
    future: 'س[يت](?:لتق|زور|عقد|جتمع|بحث|ناقش|ستقبل|توجه|صل|شارك|قوم|جري|كون|غادر|وقع|حضر|بد[أا]|ستضيف|تناول)\\p{L}*',
    where: '(?:في|ب)\\s?(?:ال)?\\p{L}{3,}',
    envoy: 'سفير',
  },
  zh: {
    before:
      '(?:与|與|和|同|跟|及|以及|会同|会见|约见|約見|邀|邀请|致电|致電|接待|召见|召見|、)(?:来访的|到访的|来华的|正在[^，。]{2,8}的|访问[^，。]{2,8}的)?$',
    behind: '(?!)',
    told: '(?:表示|宣布|指出|强调|认为|称|说)[，：]',
    past: '',
    future: '(?!)',
    where: '在',
    envoy: '大使',
  },
  ja: {
    before: '(?!)',
    behind: '^(?:ら)?と(?:の|も)?(?!い|して)',
    told: '(?!)',
    past: 'た(?=[。、」）]|$|と|が|ほか|もの)|だ(?=。)',
    future: '(?!)',
    where: 'で|都内|官邸',
    envoy: '大使',
  },
  it: {
    before:
      "(?:con|e|ed|da|presso|insieme a|accanto a|a)\\s(?:il\\s|la\\s|lo\\s|l[’'])?(?:su[oa]\\s)?$|(?:(?<!\\p{L})(?:al|alla|allo|dal|dalla|dallo|col|coi)\\s|(?:all|dall|coll)[’'])(?:su[oa]\\s)?$|(?:[ai]to|uto|rso|sto|tto)\\s(?:il\\s|la\\s|lo\\s|l[’'])(?:su[oa]\\s)?$",
    behind: '(?!)',
    told: 'che',
    past: '',
    future: '\\p{Ll}{2,}(?:erà|irà|arà|drà|rrà|eranno|iranno|aranno|dranno|rranno)',
    where: '(?:a|ad|in|nel|nella)\\s\\p{Lu}',
    envoy: 'ambasciat',
  },
  tr: {
    before: "(?:ile|ve|eşi)\\s(?:\\p{Lu}[\\p{L}’']+\\s){0,2}$",
    behind: "^,?\\s(?:ile|ve)\\s|^[’']?y?[ıiuü]?l[ae](?!\\p{L})|^[’']?y?[ıiuü](?!\\p{L})",
    told: '(?!)',
    past: '\\p{L}{2,}(?:dı|di|du|dü|tı|ti|tu|tü|mıştır|miştir)(?:lar|ler)?',
    future: '\\p{L}{2,}(?:acak|ecek)(?:lar|ler)?',
    where: "\\p{Lu}\\p{L}+['’](?:da|de|ta|te)|başkent|ev sahipliğinde",
    envoy: 'büyükelçi',
  },
  ko: {
    before: '(?!)',
    behind: '^(?:과|와)(?:의)?(?:\\s|$)',
    told: '(?!)',
    past: `[${KOREAN_PAST}](?:다|으며|고|지만|던|으나)`,
    future: '(?!)',
    where: '에서',
    envoy: '대사',
  },
  uk: {
    before: '(?:з|із|зі|і|й|та|у|до|разом з|спільно з)\\s(?:\\p{Ll}+(?:им|ою|ому|ій)\\s)?(?:паном\\s)?$',
    behind: '(?!)',
    told: 'що|щоб|як',
    past: '\\p{Ll}{2,}(?:в|ла|ло|ли)(?:ся|сь)?|\\p{Ll}{2,}(?:но|то)',
    future: '\\p{Ll}{3,}(?:тиме|тимуть)(?:ться)?',
    where: '(?:в|у|на)\\s\\p{Lu}',
    envoy: 'посо?л',
  },
  pl: {
    before:
      '(?:z|ze|i|oraz|u|wraz z|razem z)\\s(?:(?:swo|je|ich)\\p{Ll}*\\s)?(?:\\p{Ll}+(?:im|ym|ą|ej)\\s)?$|(?:przyj|pod)(?:ął|ęła|ęli|ęty|ęta)\\s(?:przez\\s)?$',
    behind: '(?!)',
    told: 'że|iż|żeby|aby',
    past: '\\p{Ll}{2,}(?:ł|ła|ło|li|ły)|\\p{Ll}{2,}(?:no|to)',
    future: '(?!)',
    where: '(?:w|we|na)\\s\\p{Lu}',
    envoy: 'ambasador',
  },
  id: {
    before: '(?:dengan|dan|bersama|serta|kepada|oleh|menerima|menjamu|bertemu)\\s(?:para\\s)?$',
    behind: '(?!)',
    told: 'bahwa',
    past: '',
    future: 'akan',
    where: '(?:di|ke)\\s\\p{Lu}',
    envoy: 'duta besar|dubes',
  },
  vi: {
    before: '(?:với|và|cùng|tiếp|gặp|đón|cho|kiến|mời)\\s(?:ông\\s|bà\\s|Ngài\\s|người đồng cấp\\s)?$',
    behind: '(?!)',
    told: 'rằng|cho biết',
    past: '',
    future: 'sẽ',
    where: '(?:tại|ở)\\s(?:thủ đô\\s|thành phố\\s)?\\p{Lu}',
    envoy: 'đại sứ',
  },
}
