/** Small words right before a country that make it a place, a goal or a matter, and nobody's own: "in Jordanien", "من السودان". */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  de: '(?:in|im|nach|aus|über|gegen|für|durch|bei|zwischen)\\s(?:der\\s|die\\s|den\\s|dem\\s)?',
  fr: "(?:en|au|aux|à|vers|sur|pour|contre|depuis|dans|entre)\\s(?:le\\s|la\\s|les\\s|l['’])?",
  es: '(?:en|hacia|sobre|para|contra|desde|a|entre)\\s(?:el\\s|la\\s|los\\s)?',
  pt: '(?:em|no|na|nos|nas|para|sobre|contra|desde|entre|pelo|pela|à|ao)\\s(?:o\\s|a\\s)?',
  it: "(?:in|su|sul|sulla|per|contro|verso|fra|tra|a)\\s(?:il\\s|la\\s|l['’])?",
  ru: '(?:в|во|на|из|о|об|для|против|через|между|к|ко)\\s',
  uk: '(?:в|у|на|із?|з|про|для|проти|через|між|до)\\s',
  pl: '(?:w|we|na|z|ze|o|dla|przeciw|przez|między|do)\\s',
  tr: '(?!)',
  ar: '(?:في|من|[إا]لى|حول|بشأن|عن|ضد|عبر|لدى|بين)\\s',
  id: '(?:di|ke|dari|untuk|tentang|soal|antara)\\s',
  vi: '(?:ở|tại|đến|tới|từ|về|cho|giữa)\\s',
  zh: '(?:在|从|前往|抵达|关于|对)',
  ja: '(?!)',
  ko: '(?!)',
}

/** Those who speak for others. */
export const SPOKESMEN =
  /sprecher|porte-parole|portavoz|porta-voz|portavoce|представител|пресс-секретар|речни|rzeczni|sözcü|ناطق|متحدث|juru bicara|phát ngôn|发言人|發言人|報道官|대변인/iu

/** What stands for one state's people in a contact, beside its name or adjective. */
export const SIDE_WORDS: Readonly<Record<string, string>> = {
  de: 'Delegation|Seite|Abordnung',
  fr: 'délégation|côté|partie',
  es: 'delegación|parte|lado',
  pt: 'delegação|comitiva|lado|parte',
  it: 'delegazione|parte',
  ru: 'делегаци\\p{L}*|сторон\\p{L}*|част\\p{L}*|групп\\p{L}*',
  uk: 'делегаці\\p{L}*|сторон\\p{L}*|частин\\p{L}*',
  pl: 'delegacj\\p{L}*|stron\\p{L}*',
  tr: 'heyet\\p{L}*|taraf\\p{L}*',
  ar: '(?:ال)?(?:جانب|وفد|طرف)',
  zh: '(?:方面?|代表团)(?:由|团长|的)?',
  ja: '側(?:は|から)',
  ko: '측',
}
