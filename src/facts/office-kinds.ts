/** What kind of office a person holds, by its words as printed, in any language. */

/** Offices whose holders meet those of other states. */
export const OF_STATE =
  /president|minister|premier|chancellor|king|queen|emir|amir|sultan|secretary of state|foreign secretary/i

/** Offices of which a state has one holder at a time. */
export const SINGLE =
  /^(?:(?:president|prime minister|premier|chancellor|king|queen|foreign (?:minister|secretary)|(?:minister|secretary) (?:of|for) foreign affairs)(?: and .*)?|primer(?:a)? ministr[oa]|presidente|presidenta|canciller|chanceler|primeir[oa]-ministr[oa]|premier ministre|première ministre|président|présidente|chef de l.état|präsident(?:in)?|ministerpräsident(?:in)?|premierminister(?:in)?|außenminister(?:in)?|aussenminister(?:in)?|президент|премьер-министр|глава мид|министр иностранных дел|(?:ال)?رئيس|رئيس الوزراء|وزير (?:ال)?خارجية|总统|總統|总理|總理|首相|外长|外長|外相|大統領|대통령|총리|외교장관|외무장관|외교부 장관)$/iu

/** Offices that nobody abroad deals with: whoever holds one is of the state the report speaks of there, not of one left over. */
const DOMESTIC =
  /deput(?:y$|ado|ada|ato|ata|é)|diputad|abgeordnet|parlamentari|senat|sénat|congres|lawmaker|legislator|member of parliament|(?<!\p{L})(?:mp|mep)$|mayor|alcald|prefeit|prefect|préfet|maire|bourgmestre|bürgermeister|sindac|opposi|whip|police|commander|comandante|sprecher|vocer|portavoz|porta-voz|porte-parole|spokes|chef(?:fe)? de groupe|vorsitzend|governor|gobernad|gouverneur|governador|councill?or|магистр|мэр|депутат|сенатор|губернатор|аким|пресс-секретар|متحدث|ناطق|عضو|محافظ|议员|議員|市长|市長|知事|의원|시장|대변인/iu

export const isDomestic = (role: string | null): boolean => role !== null && DOMESTIC.test(role)
