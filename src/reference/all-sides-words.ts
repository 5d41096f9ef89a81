/**
 * How languages other than English speak of office-holders of all the states a report is about, without naming any: "die beiden
 * Minister", "les ministres des trois pays", 三国水利部长. Parts of regular expressions, matched without regard to case.
 */
export const ALL_SIDES: Readonly<Record<string, string>> = {
  de: '(?:minister|chefs|präsidenten|vertreter|delegationen|politiker)\\p{L}* (?:beider|der beiden|der drei|der vier) (?:länder|staaten|seiten)|(?:die|den|der) (?:beiden|drei|vier) (?:\\p{L}+ )?\\p{L}*(?:minister|chefs|präsidenten|politiker|diplomaten)(?:innen|n)?|trilateral\\p{L}*|dreier\\p{L}+|dreiseitig\\p{L}*',
  fr: '(?:ministres|présidents|chefs|dirigeants|représentants|délégations)[^.,;]{0,40}? des (?:deux|trois|quatre) (?:pays|états|nations)|les (?:deux|trois|quatre) (?:ministres|présidents|responsables|dirigeants|délégations|chefs)|trilatéra\\p{L}+|tripartit\\p{L}*|à trois',
  es: '(?:ministr[ao]s|president[ae]s|cancilleres|jefes|mandatarios|representantes|delegaciones)[^.,;]{0,40}? de (?:ambos|ambas|los dos|las dos|los tres|las tres) (?:países|naciones|estados)|(?:ambos|ambas|los dos|las dos|los tres) (?:mandatarios|ministr[ao]s|cancilleres|president[ae]s|líderes|delegaciones)|trilateral\\p{L}*|tripartit\\p{L}+',
  pt: '(?:ministr[ao]s|presidentes|chefes|delegações)[^.,;]{0,40}? (?:de ambos os|dos dois|dos três) (?:países|estados)|(?:ambos os|os dois|os três|as duas) (?:governantes|ministros|presidentes|chefes|líderes|delegações)|trilateral|trilaterais|tripartid\\p{L}+|tripartit\\p{L}+',
  it: '(?:ministri|presidenti|capi|delegazioni|titolari)[^.,;]{0,40}? dei (?:due|tre) (?:paesi|stati)|(?:entrambi i|i due|i tre|le due) (?:ministri|presidenti|leader|titolari|capi|delegazioni)|trilateral\\p{L}+|tripartit\\p{L}+',
  ru: '(?:министр|президент|глав|лидер|делегаци)\\p{L}*[^.,;]{0,40}? (?:двух|обеих|трех|тристорон|trójstron|четырех) (?:стран|государств)|(?:оба|два|три) (?:министра|президента|лидера|премьера)|министры|делегации двух стран|трехсторонн\\p{L}+',
  uk: '(?:міністр|президент|очільник|лідер|делегаці)\\p{L}*[^.,;]{0,40}? (?:двох|обох|трьох) (?:країн|держав)|(?:обидва|два|три) (?:міністри|президенти|лідери)|тристоронн\\p{L}+',
  pl: '(?:ministr|prezyden|przywódc|szef|delegacj)\\p{L}*[^.,;]{0,40}? (?:obu|dwóch|trzech) (?:krajów|państw)|(?:obaj|dwaj|trzej) (?:ministrowie|prezydenci|przywódcy|politycy)|trójstronn\\p{L}+',
  tr: '(?:iki|üç) (?:ülke|ülkenin) (?:\\p{L}+ ){0,2}(?:bakan|lider|heyet|başkan)\\p{L}*|(?:iki|üç) (?:bakan|lider|başkan)|üçlü bakanlar|üçlü',
  ar: '(?:وزراء|وزيرا|وزيري|رئيسا|رئيسي|قاد[ةت]|وفود|وفدا)[^.،]{0,30}? (?:البلدين|البلدان الثلاث[ةت]|الدول الثلاث)|الوزيران|الوزيرين|الرئيسان|الرئيسين|الوزراء الثلاث[ةت]|(?:ال)?ثلاثي[ةت]?',
  id: '(?:menteri|presiden|pemimpin|delegasi)[^.,]{0,20}? (?:kedua|ketiga) negara|(?:kedua|ketiga) (?:menteri|presiden|pemimpin|delegasi)|trilateral',
  vi: '(?:bộ trưởng|lãnh đạo|ngoại trưởng)[^.,]{0,20} (?:hai|ba) nước|(?:hai|ba) (?:bộ trưởng|nhà lãnh đạo|ngoại trưởng)|ba bên',
  zh: '(?:两|兩|三|四)(?:国|國)[^，。]{0,12}?(?:部长|部長|外长|外長|总理|首脑|领导人|元首|代表)|三方|三边',
  ja: '(?:両|3カ|三カ|3か|4カ)国(?:の)?[^、。]{0,8}?(?:外相|首脳|大臣|閣僚|代表)|両(?:外相|首脳|大臣|閣僚)|3者|三者|3カ国|三カ国',
  ko: '(?:양국|두 나라|세 나라|3국)[^,.]{0,10}?(?:장관|정상|총리|대표)|두 (?:장관|정상|총리)|3자|3국|삼자',
}

/** Of three, where such words count the states; else they are two. */
export const OF_THREE =
  /drei|trilat|tripart|trzech|trois|\btres\b|três|\btre\b|трех|тристорон|trójstron|\bтри\b|трьох|trzech|trzej|üç|ثلاث|ketiga|\bba\b|三|3|삼|ba bên|세 나라/iu
