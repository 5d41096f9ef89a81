/** Polish: countries with their adjectives, offices, verbs. */
import type { LanguageWords } from './language-words.ts'

const SKI = ['ski', 'ska', 'skie', 'skiego', 'skiej', 'skiemu', 'skim', 'ską', 'scy', 'skich', 'skimi']
const ENDS = '(?:a|owi|em|ie|rze|owie|ów|om|ami|y)?'

export const PL: LanguageWords = {
  code: 'pl',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['pl'],
    world: 'pol',
    rows: `
AE ZEA|Emiraty|Emiratów; emiracki
AL ; albański
AM ; armeński|ormiański
AR ; argentyński
AT ; austriacki
AU ; australijski
AZ ; azerski|azerbejdżański
BA Bośnia|Bośni; bośniacki
BE ; belgijski
BG ; bułgarski
BR ; brazylijski
BY Białoruś|Białorusi; białoruski
CA ; kanadyjski
CH ; szwajcarski
CL ; chilijski
CN Chiny|Chin|Chinom|Chinami|Chinach|ChRL; chiński
CO ; kolumbijski
CU ; kubański
CY Cypr|Cypru; cypryjski
CZ Czechy|Czech|Czechom|Czechami|Czechach; czeski
DE Niemcy|Niemiec|Niemcom|Niemcami|Niemczech|RFN; niemiecki
DK ; duński
DZ ; algierski
EE ; estoński
EG Egipt|Egiptu; egipski
ES ; hiszpański
ET ; etiopski
FI ; fiński
FR ; francuski
GB Wielka Brytania|Wielkiej Brytanii|Wielką Brytanię|Zjednoczone Królestwo; brytyjski
GE ; gruziński
GH ; ghański
GR ; grecki
HR ; chorwacki
HU Węgry|Węgier|Węgrom|Węgrami|Węgrzech; węgierski
ID ; indonezyjski
IE ; irlandzki
IL Izrael|Izraela|Izraelowi|Izraelem|Izraelu; izraelski
IN Indie|Indii|Indiami|Indiach; indyjski
IQ Irak|Iraku|Irakiem; iracki
IR Iran|Iranu|Iranem|Iranie; irański
IS ; islandzki
IT Włochy|Włoch|Włochom|Włochami|Włoszech; włoski
JO ; jordański
JP ; japoński
KE ; kenijski
KP Korea Północna|Korei Północnej; północnokoreański
KR Korea Południowa|Korei Południowej|Koreą Południową; południowokoreański
KZ ; kazachski
LB Liban|Libanu; libański
LT Litwa|Litwy|Litwie|Litwę|Litwą; litewski
LU ; luksemburski
LV Łotwa|Łotwy|Łotwie|Łotwę|Łotwą; łotewski
MA Maroko|Maroka; marokański
MD ; mołdawski
ME ; czarnogórski
MK Macedonia Północna|Macedonii Północnej; macedoński
MN ; mongolski
MT ; maltański
MX Meksyk|Meksyku; meksykański
NG ; nigeryjski
NL Holandia|Holandii|Niderlandy|Niderlandów; holenderski|niderlandzki
NO ; norweski
PE ; peruwiański
PK ; pakistański
PL RP|Rzeczpospolita Polska|Rzeczypospolitej Polskiej|Polska|Polski|Polsce|Polskę|Polską; polski
PT ; portugalski
QA Katar|Kataru; katarski
RO ; rumuński
RS ; serbski
RU Rosja|Rosji|Rosję|Rosją|Federacja Rosyjska|Federacji Rosyjskiej; rosyjski
SA Arabia Saudyjska|Arabii Saudyjskiej; saudyjski
SE ; szwedzki
SI ; słoweński
SK Słowacja|Słowacji; słowacki
SN ; senegalski
SY ; syryjski
TH ; tajski
TN ; tunezyjski
TR ; turecki
TW Tajwan|Tajwanu; tajwański
UA ; ukraiński
US USA|Stany Zjednoczone|Stanów Zjednoczonych|Stanami Zjednoczonymi|Stanach Zjednoczonych; amerykański
UZ ; uzbecki
VA Watykan|Watykanu|Stolica Apostolska|Stolicy Apostolskiej; watykański
VN Wietnam|Wietnamu; wietnamski
ZA RPA; południowoafrykański`,
    noun: [
      { ending: 'ia', forms: ['ia', 'ii', 'ię', 'ią'] },
      { ending: 'ja', forms: ['ja', 'ji', 'ję', 'ją'] },
      { ending: 'ea', forms: ['ea', 'ei', 'eę', 'eą'] },
      { ending: 'na', forms: ['na', 'ny', 'nie', 'nę', 'ną'] },
      { ending: 'ka', forms: ['ka', 'ki', 'ce', 'kę', 'ką'] },
      { ending: 'la', forms: ['la', 'li', 'lę', 'lą'] },
      { ending: 'ga', forms: ['ga', 'gi', 'dze', 'gę', 'gą'] },
      { ending: 'a', forms: ['a', 'y', 'ie', 'ę', 'ą'] },
      ...'bcdfghklmnprstwz'
        .split('')
        .map((letter) => ({ ending: letter, forms: ['', 'u', 'owi', 'em', 'ie'].map((form) => letter + form) })),
    ],
    adjective: [
      { ending: 'ski', forms: SKI },
      { ending: 'cki', forms: SKI.map((form) => form.replace('s', 'c')) },
      { ending: 'dzki', forms: SKI.map((form) => form.replace('s', 'dz')) },
    ],
    dropped: ['Man', 'Jersey', 'Czad', 'Reunion', 'Guam', 'Togo'],
    none: [
      'Morze Południowochińskie',
      'Ocean Indyjski',
      'Ameryka Łacińska',
      'Polska Agencja Prasowa',
      'Polskie Radio',
      'Polskiego Radia',
    ],
    seats: `
US Biały Dom|Białego Domu|Białym Domu|Departament Stanu|Pentagon
RU Kreml|Kremla|Kremlu
GB Downing Street
PL Belweder|Belwederu`,
    capitals: `
PL Warszawa|Warszawy|Warszawie|Warszawę
RU Moskwa|Moskwy|Moskwie|Moskwą
UA Kijów|Kijowa|Kijowie|Kijowem
DE Berlin|Berlina|Berlinie
FR Paryż|Paryża|Paryżu
GB Londyn|Londynu|Londynie
US Waszyngton|Waszyngtonu|Waszyngtonie
CZ Praga|Pragi|Pradze
SK Bratysława|Bratysławy|Bratysławie
HU Budapeszt|Budapesztu|Budapeszcie
LT Wilno|Wilna|Wilnie
LV Ryga|Rygi|Rydze
EE Tallinn|Tallinna|Tallinnie
AT Wiedeń|Wiednia|Wiedniu
IT Rzym|Rzymu|Rzymie
ES Madryt|Madrytu|Madrycie
BE Bruksela|Brukseli|Brukselą
BY Mińsk|Mińska|Mińsku
CN Pekin|Pekinu|Pekinie
RO Bukareszt|Bukaresztu|Bukareszcie`,
    signs: {},
  },
  offices: {
    heads: [
      `(?:wice)?minister(?:ka|ki)?|(?:wice)?ministr(?:a|owi|em|ze|owie|ów|om|ami|y)|(?:wice)?ministry?ni`,
      `(?:wice)?premier(?:a|owi|em|ze|zy|ów|ami|ki)?`,
      `(?:wice)?prezyden(?:t|cie|ci)${ENDS}`,
      'kanclerz(?:a|owi|em|u|e|y)?',
      'szef(?:a|owi|em|ie|owie|ów|ami|owa|owej|ową)?',
      `ambasador${ENDS}|ambasadork?[aię]?`,
      'rzecznicz?(?:k|ka|kiem|kowi|a|ki|kę|ką)?',
      'marszał(?:ek|ka|kowi|kiem)',
      'sekretarz(?:a|owi|em|u)?(?: (?:stanu|generaln\\p{Ll}+))?',
      'król(?:a|owi|em|owa|owej)?|papież(?:a|owi|em)?',
      'przewodnicząc(?:y|ego|emu|ym|a|ej|ą)',
      'przedstawiciel(?:a|owi|em|e|i|ka|ki)?|wysłannik(?:a|owi|iem)?|pełnomocnik(?:a|owi|iem)?',
    ],
    before: ['(?:pierwsz(?:y|ego|emu|ym) )?zastępc(?:a|y|ę|ą) ', 'wice', 'specjaln(?:y|ego|emu|ym) '],
    portfolio: [
      ' (?:spraw zagranicznych|spraw wewnętrznych|obrony(?: narodowej)?|finansów|gospodarki|energii|sprawiedliwości|zdrowia|edukacji|kultury|infrastruktury|transportu|rolnictwa|środowiska|klimatu|cyfryzacji|pracy|handlu|rozwoju|nauki)(?: i (?:\\p{Ll}+))?',
      ' (?:MSZ|MON|MSWiA|dyplomacji|rządu|resortu(?: \\p{Ll}+){0,3}|państwa|parlamentu|Sejmu|Senatu|delegacji|gabinetu|kancelarii|ONZ|NATO|UE)',
    ],
    link: [' ', ' w ', ' we '],
    toName: [' ', ', ', ' pan '],
    former: ['był(?:y|ego|emu|ym|a|ej) ', 'eks'],
    plural:
      /(?:ministrowie|ministrów|ministrami|ministrom|premierzy|premierów|prezydenci|prezydentów|prezydentami|szefowie|szefów|szefami)$/iu,
    nameStands: 'both',
    counterpart: ['odpowiedni(?:k|kiem|ka|czka|czki|czkę|czką|cy)', 'koleg(?:a|i|ę|ą|ami)'],
    posted: { envoy: 'ambasador|konsul', behind: ' (?:w|we|przy) ' },
    noName:
      'Polska Polski MSZ MON Ministerstwo Sejm Senat Rada Unia Po W Na Z Do Jak Według Rzeczpospolita PAP UE NATO ONZ On Ona Rząd'.split(
        ' ',
      ),
    home: {
      country: 'PL',
      title: /^(?:wice)?(?:minister|ministr|premier|prezydent|marszał|szef)/i,
      name: /(?:ski|ska|cki|cka|dzki|dzka|skiego|skim|icz|iak|czyk|arz|[ąćęłńśźż])/u,
    },
  },
  acts: {
    speech: [
      '(?:powiedział|oświadczył|podkreślił|zaznaczył|dodał|poinformował|przekazał|ocenił|stwierdził|zapowiedział|zaapelował|wezwał|potępił|podziękował|potwierdził|przyznał|ogłosił|wyraził)(?:a|y|i|o)?',
      'powiedzieli|mówi|mówił[aiy]?|uważa|zapewnił[aiy]?|podkreślili',
    ],
    deeds: [
      '\\p{Ll}{3,}(?:ł|ła|li|ły|ło)',
      'spotka(?:ł|ła|li) się',
      'rozmow[ayę]|rozmów|spotkani[eau]',
      'podpisa(?:ł|ła|li)',
      'przyby(?:ł|ła|li)',
    ],
    planned: [
      'spotka się',
      'spotkają się',
      'odwiedzi',
      'przybędzie',
      'będzie|będą',
      'planuje|planują',
      'zamierza',
      'odbędzie się',
      'ma się',
    ],
    institutions: [
      'MSZ|MON|ministerstw(?:o|a|u|em)|rząd(?:u|owi|em)?|ambasad(?:a|y|ę)|parlament(?:u|em)?|armi(?:a|i|ę)|stron(?:a|y|ie|ę|ą)|delegacj(?:a|i|ę|ą)|władze|władz|policj(?:a|i)|resort(?:u)?',
    ],
    joins: [' i ', ' oraz ', ', ', ' z ', ' ze ', ' a ', ' i jego ', ' ze swoim '],
    aside: ['[wW]e? ', '[nN]a ', '[zZ]e? ', '[oO] ', '[dD]la ', '[pP]rzeciw(?:ko)? ', '[oO]d ', '[dD]o ', '[pP]o '],
    verbFirst: true,
  },
  personEndings: [
    { ending: 'ski', forms: ['ski', 'skiego', 'skiemu', 'skim'] },
    { ending: 'cki', forms: ['cki', 'ckiego', 'ckiemu', 'ckim'] },
    { ending: 'ska', forms: ['ska', 'skiej', 'skiej', 'ską'] },
    { ending: 'cka', forms: ['cka', 'ckiej', 'ckiej', 'cką'] },
    { ending: 'a', forms: ['a', 'y', 'ie', 'ą', 'ę', 'i'] },
    ...'bcdfghjklłmnprstwzńśźż'.split('').map((letter) => ({
      ending: letter,
      forms: ['', 'a', 'owi', 'em', 'iem'].map((form) => letter + form),
    })),
  ],
}
