/** German: countries with their adjectives, offices, verbs. */
import type { LanguageWords } from './language-words.ts'

export const DE: LanguageWords = {
  code: 'de',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['de'],
    world: 'deu',
    rows: `
AE Emirate|VAE|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten; emiratisch
AF ; afghanisch
AL ; albanisch
AM ; armenisch
AO ; angolanisch
AR ; argentinisch
AT ; österreichisch
AU ; australisch
AZ ; aserbaidschanisch
BA Bosnien; bosnisch
BD ; bangladeschisch
BE ; belgisch
BF ; burkinisch
BG ; bulgarisch
BH ; bahrainisch
BJ ; beninisch
BO ; bolivianisch
BR ; brasilianisch
BT ; bhutanisch
BW ; botswanisch
BY Belarus|Weißrussland; belarussisch|weißrussisch
CA ; kanadisch
CD DR Kongo|Demokratische Republik Kongo|Demokratischen Republik Kongo; kongolesisch
CF Zentralafrikanische Republik|Zentralafrikanischen Republik; zentralafrikanisch
CG Kongo|Republik Kongo
CH ; schweizerisch|schweizer|Schweizer
CI Elfenbeinküste; ivorisch
CL ; chilenisch
CM ; kamerunisch
CN Volksrepublik China; chinesisch
CO ; kolumbianisch
CR ; costa-ricanisch
CU ; kubanisch
CV Kap Verde|Kapverden; kapverdisch
CY ; zyprisch|zypriotisch
CZ Tschechische Republik|Tschechien; tschechisch
DE Bundesrepublik|Bundesrepublik Deutschland|Bundesregierung; deutsch|bundesdeutsch
DK ; dänisch
DO ; dominikanisch
DZ ; algerisch
EC ; ecuadorianisch
EE ; estnisch
EG ; ägyptisch
ER ; eritreisch
ES ; spanisch
ET ; äthiopisch
FI ; finnisch
FR ; französisch
GA ; gabunisch
GB Großbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigten Königreichs; britisch
GE ; georgisch
GH ; ghanaisch
GM ; gambisch
GN ; guineisch
GR ; griechisch
GT ; guatemaltekisch
HK Hongkong
HN ; honduranisch
HR ; kroatisch
HT ; haitianisch
HU ; ungarisch
ID ; indonesisch
IE ; irisch
IL ; israelisch
IN ; indisch
IQ ; irakisch
IR ; iranisch
IS ; isländisch
IT ; italienisch
JM ; jamaikanisch
JO ; jordanisch
JP ; japanisch
KE ; kenianisch
KG ; kirgisisch
KH ; kambodschanisch
KP Nordkorea; nordkoreanisch
KR Südkorea|Republik Korea; südkoreanisch
KW ; kuwaitisch
KZ ; kasachisch
LA ; laotisch
LB ; libanesisch
LK ; sri-lankisch
LR ; liberianisch
LT ; litauisch
LU ; luxemburgisch
LV ; lettisch
LY ; libysch
MA ; marokkanisch
MC ; monegassisch
MD Moldau|Moldawien|Republik Moldau; moldauisch
ME ; montenegrinisch
MG ; madagassisch
MK Nordmazedonien|Mazedonien; nordmazedonisch|mazedonisch
ML ; malisch
MM Myanmar|Birma; myanmarisch|birmanisch
MN ; mongolisch
MO Macau|Macao
MR ; mauretanisch
MT ; maltesisch
MX ; mexikanisch
MY ; malaysisch
MZ ; mosambikanisch
NA ; namibisch
NE ; nigrisch
NG ; nigerianisch
NI ; nicaraguanisch
NL Niederlande|Niederlanden|Holland; niederländisch|holländisch
NO ; norwegisch
NP ; nepalesisch
NZ ; neuseeländisch
OM ; omanisch
PA ; panamaisch
PE ; peruanisch
PH ; philippinisch
PK ; pakistanisch
PL ; polnisch
PS Palästina|Palästinensergebiete|Palästinensische Autonomiebehörde|Gazastreifen|Gaza|Westjordanland; palästinensisch
PT ; portugiesisch
PY ; paraguayisch
QA Katar; katarisch
RO ; rumänisch
RS ; serbisch
RU Russische Föderation|Russischen Föderation; russisch
RW ; ruandisch
SA ; saudisch|saudi-arabisch
SD ; sudanesisch
SE ; schwedisch
SG ; singapurisch
SI ; slowenisch
SK ; slowakisch
SN ; senegalesisch
SO ; somalisch
SS ; südsudanesisch
SV ; salvadorianisch
SY ; syrisch
TD ; tschadisch
TG ; togoisch
TH ; thailändisch
TJ ; tadschikisch
TL Osttimor; osttimorisch
TM ; turkmenisch
TN ; tunesisch
TR ; türkisch
TW ; taiwanisch
TZ ; tansanisch
UA ; ukrainisch
UG ; ugandisch
US US|USA|Vereinigte Staaten|Vereinigten Staaten|Vereinigten Staaten von Amerika; amerikanisch|US-amerikanisch
UY ; uruguayisch
UZ ; usbekisch
VA Heiliger Stuhl|Vatikan; vatikanisch
VE ; venezolanisch
VN ; vietnamesisch
XK ; kosovarisch
YE ; jemenitisch
ZA ; südafrikanisch
ZM ; sambisch
ZW ; simbabwisch
AD ; andorranisch
AG ; antiguanisch
BI ; burundisch
BS ; bahamaisch
BZ ; belizisch
BB ; barbadisch
BN ; bruneiisch
DJ ; dschibutisch
FJ ; fidschianisch
GW ; guinea-bissauisch
GQ ; äquatorialguineisch
GY ; guyanisch
KM ; komorisch
LI ; liechtensteinisch
LS ; lesothisch
MV ; maledivisch
MU ; mauritisch
MW ; malawisch
PG ; papua-neuguineisch
SL ; sierra-leonisch
SM ; san-marinesisch
SR ; surinamisch
SC ; seychellisch
TT ; trinidadisch
SZ ; eswatinisch
NR ; nauruisch
SB ; salomonisch
TO ; tongaisch
WS ; samoanisch
VU ; vanuatuisch`,
    noun: [
      { ending: 's', forms: ['s'] },
      { ending: 'z', forms: ['z'] },
      { ending: '', forms: ['', 's'] },
    ],
    adjective: [
      { ending: 'sch', forms: ['sch', 'sche', 'scher', 'schen', 'schem', 'sches'] },
      { ending: '', forms: [''] },
    ],
    dropped: ['Jersey', 'Guernsey', 'Réunion', 'Dominica', 'Man', 'Niger-Delta'],
    none: [
      ...[
        'Südchinesische Meer',
        'Südchinesischen Meer',
        'Südchinesisches Meer',
        'Ostchinesische Meer',
        'Ostchinesischen Meer',
      ],
      ...[
        'Indischer Ozean',
        'Indischen Ozean',
        'Indische Ozean',
        'Indischen Ozeans',
        'Japanisches Meer',
        'Japanischen Meer',
      ],
      ...['koreanische Halbinsel', 'koreanischen Halbinsel', 'Koreanische Halbinsel', 'Koreanischen Halbinsel'],
      ...['Golf von Mexiko', 'Golf von Guinea', 'Golf von Oman', 'Taiwanstraße', 'Straße von Taiwan', 'New Mexico'],
      ...[
        'Deutsche Presse-Agentur',
        'Deutsche Welle',
        'Deutschen Welle',
        'Deutschlandfunk',
        'Deutsche Bahn',
        'Deutschen Bahn',
      ],
      ...[
        'Deutsche Bank',
        'Deutschen Bank',
        'Deutsche Telekom',
        'Deutsche Börse',
        'Süddeutsche Zeitung',
        'Tour de France',
      ],
      ...['Frankfurter Allgemeine', 'Norddeutscher Rundfunk', 'Mitteldeutscher Rundfunk', 'Neue Zürcher', 'Air France'],
      ...['Alternative für Deutschland', 'Französisch-Guayana', 'Französisch-Polynesien', 'Koreakrieg', 'Vietnamkrieg'],
      ...[
        'US-Dollar',
        'Schweizer Franken',
        'Österreichische Rundfunk',
        'Kommunistische Partei Chinas',
        'Lateinamerika',
      ],
      ...[
        'Kommunistischen Partei Chinas',
        'Chinesisches Neujahr',
        'Chinesischen Meer',
        'Mexiko-Stadt',
        'Bayern München',
      ],
      ...['Deutscher Wetterdienst', 'Deutschen Wetterdienstes', 'Deutscher Aktienindex', 'Deutsch-Amerikaner'],
    ],
    seats: `
US Weißes Haus|Weiße Haus|Weißen Haus|US-Außenministerium|US-Regierung|US-Präsidialamt|Pentagon
RU Kreml|Kremls|Kremlchef|Kremlchefs|Kreml-Chef|Kremlsprecher
GB Downing Street
FR Élysée|Élysée-Palast|Elysée-Palast|Élysée-Palasts
DE Kanzleramt|Bundeskanzleramt|Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|Auswärtigen Amtes|Auswärtigen Amts|Bundestag|Bundeswehr`,
    capitals: `
RU Moskau
CN Peking
US Washington
UA Kiew
GB London
FR Paris
DE Berlin
JP Tokio
KR Seoul
KP Pjöngjang
IR Teheran
TR Ankara
IN Neu-Delhi|Delhi
PK Islamabad
SY Damaskus
SA Riad
PL Warschau
IT Rom
ES Madrid
EG Kairo
HU Budapest
AT Wien
RS Belgrad
BY Minsk
CH Bern
CZ Prag`,
    signs: {},
  },
  offices: {
    heads: [
      '(?:\\p{Lu}\\p{Ll}{2,26})?[Mm]inister(?:in|innen|n|s)?',
      '(?:Vize|Staats|Bundes)?[Pp]räsident(?:in|innen|en)?',
      '(?:Vize|Bundes|Reichs)?[Kk]anzler(?:in|s)?',
      'Ministerpräsident(?:in|en)?',
      '(?:Vize)?[Pp]remierminister(?:in|s|n)?',
      '(?:Vize)?[Pp]remier(?:s)?',
      'Regierungschef(?:in|s)?',
      'Staatschef(?:in|s)?',
      'Staats- und Regierungschefs',
      'Chefdiplomat(?:in|en)?',
      'Außenamtschef(?:in|s)?',
      '(?:General|Staats|Kabinetts)sekretär(?:in|s|e)?',
      'Botschafter(?:in|s)?',
      '(?:Regierungs|Außenamts|Ministeriums|Kreml-?)?[Ss]precher(?:in|s)?',
      'Könige?s?',
      'Königin',
      '(?:Kron)?[Pp]rinz(?:en)?',
      'Emir(?:s)?',
      'Sultan(?:s)?',
      'Papst(?:es)?',
      '(?:Sonder)?[Bb]eauftragte[rn]?',
      '(?:Sonder)?[Gg]esandte[rn]?',
      'Machthaber(?:s|n)?',
      'Vertreter(?:n|s)?',
      'Delegation(?:en)?',
      'Diplomat(?:en|in)?',
      'Staatsrat',
      'Bundesr(?:at|ätin)',
      'Ressortchef(?:in)?',
      '\\p{Lu}[\\p{L}-]*(?:sprecher|präsident|sekretär|chef|direktor|kommissar|abgeordnet|beamt|minister|botschafter|gesandt|beauftragt|unterhändler|berater|senator|richter)(?:in|innen|s|e|er|en|es)?',
      'Abgeordnete[rn]?|Senator(?:in|en|s)?|Parlamentarier(?:in|s|n)?|(?:\\p{Lu}\\p{Ll}+)?[Vv]orsitzende[rn]?',
      '(?:Ober|Vize)?[Bb]ürgermeister(?:in|s)?|Gouverneur(?:in|s|e)?|Landeshauptm(?:ann|annes)|Landeshauptfrau|Landr(?:at|ätin)',
      '(?:General)?[Dd]irektor(?:in|s|en)?|Leiter(?:in|s|n)?|Kommissar(?:in|s)?|Unterhändler(?:in|s)?|Berater(?:in|s)?|Koordinator(?:in|s)?',
      'Gener(?:al|äle)s?|Admiral(?:s)?|Oberst|Kommandeur(?:in|s)?|Befehlshaber(?:in|s)?|Generalinspekteur(?:in|s)?',
      '(?:General|Honorar)?[Kk]onsul(?:in|s)?|Geschäftsträger(?:in|s)?|Staatsoberhaupt(?:s|es)?',
    ],
    before: ['(?:[Ss]tellvertretende[rn]? )'],
    portfolio: [
      ' für (?:\\p{L}+e[rsn]? )?\\p{Lu}\\p{L}+(?:(?:,(?= (?:\\p{L}+e[rsn]? )?\\p{Lu}\\p{L}+(?:,| und| sowie) )| und| sowie) (?:\\p{L}+e[rsn]? )?\\p{Lu}\\p{L}+){0,2}(?=,? \\p{Lu}| |,|\\.)',
      ' des (?:Außenministeriums|Auswärtigen Amte?s|Verteidigungsministeriums|Präsidenten|Kremls)',
      ' und (?:Außenminister|Regierungschef)(?:in|s)?',
    ],
    link: [' von ', ' der ', ' des ', ' aus ', ' ', 's ', '-', ' in '],
    toName: [' ', ', ', ' Dr\\. '],
    former: ['Ex-', 'ehemalige[rn]? ', 'frühere[rn]? ', 'Alt'],
    plural: /(?:innen|präsidenten der|Minister der beiden|und Regierungschefs)$/u,
    nameStands: 'both',
    counterpart: [
      'Amtskolleg(?:e|en|in|innen)',
      '(?:Ressort)?[Kk]olleg(?:e|en|in)',
      '(?<=(?:[Ss]ein|[Ii]hr)(?:e[mnrs])? )(?:Gegenüber|Gast|Gastgeber(?:in)?)',
      'Gastgeber(?:in)?(?= \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})',
    ],
    posted: { envoy: 'botschafter|konsul|gesandt', behind: ' (?:in|im|bei)(?: der| den)? ' },
    noName: [
      'Der',
      'Die',
      'Das',
      'Den',
      'Dem',
      'Des',
      'Ein',
      'Eine',
      'In',
      'Im',
      'Am',
      'Bei',
      'Nach',
      'Laut',
      'Mit',
      'Er',
      'Sie',
      'Es',
      'Und',
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
      'Gespräche',
      'Gespräch',
      'Telefonat',
      'Treffen',
      'Besuch',
      'Regierung',
      'Angaben',
      'Zeitung',
      'Republik',
      'Staaten',
      'Anfang',
      'Ende',
      'Mitte',
      'Seite',
      'UN',
      'EU',
      'NATO',
      'Nato',
    ],
    home: { country: 'DE', title: /^Bundes(?!r)/, name: /./, sharedWith: ['AT', 'CH'] },
  },
  acts: {
    speech: [
      'sagten?',
      'erklärten?',
      'betonten?',
      'teilten?',
      'forderten?',
      'warnten?',
      'kritisierten?',
      'verurteilten?',
      'begrüßten?',
      'äußerten?',
      'kündigten?',
      'bekräftigten?',
      'dankten?',
      'gratulierten?',
      'bestätigten?',
      'dementierten?',
      'unterstrich(?:en)?',
      'rief(?:en)?',
      'wies(?:en)?',
      'sprach(?:en)? sich',
      'bezeichneten?',
      'mahnten?',
      'versicherten?',
      'fügten?',
      'meldeten?',
      'verlangten?',
      'berichteten?',
      'lobten?',
      'schlug(?:en)?',
      'lehnten?',
      'fordert|warnt|kritisiert|verurteilt|erklärt|droht',
    ],
    deeds: [
      '\\p{Ll}{3,}ten?',
      'traf(?:en)?',
      'trifft|treffen',
      'sprach(?:en)?',
      'spricht|sprechen',
      'telefonierten?',
      'telefoniert',
      'Telefonat(?:s|es)?',
      'berieten?|beriet|beraten',
      'unterzeichne(?:ten?|n|t)',
      'vereinbarten?',
      'einigten?',
      'einigen sich',
      'empfing(?:en)?',
      'empfängt',
      'empfangen',
      'besuchten?',
      'besucht',
      'reisten?',
      'reist',
      'Gespräche?n?',
      'Treffen',
      'führten?',
      'diskutierten?',
      'erörterten?',
      'tauschten?',
      'verhandel(?:n|ten?)',
      'kam(?:en)?',
      'verhängten?',
      'schickten?',
      'beschloss(?:en)?',
      'nahm(?:en)?',
      'eröffne(?:t|ten?|n)',
      'unterstützt(?:en?)?',
      'liefert(?:en?)?',
      'hielt(?:en)?',
      'hat|haben',
      'ist|sind',
      'bestellten?',
    ],
    planned: ['wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'plant', 'planen', 'erwartet'],
    institutions: [
      '(?:Außenministerium|Verteidigungsministerium|Innenministerium|Ministerium|Regierung|Parlament|Senat|Botschaft|Armee|Präsidialamt|Behörden|Polizei|Delegation|Marine|Seite|Militär|Streitkräfte|Handelsministerium|Diplomatie|Staatsmedien)(?:s)?',
    ],
    joins: [
      ' und (?:de[rsn] )?',
      ', ',
      ' sowie ',
      ' und sein ',
      ' und seine ',
      ' mit ',
      ' mit seinem ',
      ' und dessen ',
      ' und ihr ',
    ],
    aside: [
      '[iI][nm] (?:der |den )?',
      '[aA]us (?:der |den |dem )?',
      '[vV]on ',
      '[nN]ach ',
      '[ÜüUu]?[üÜ]ber (?:die )?',
      '[gG]egen (?:die |den )?',
      '[fF]ür (?:die )?',
      '[mM]it (?:der |den |dem )?',
      '[zZ]u[rm]? ',
      '[zZ]wischen ',
    ],
    verbFirst: true,
  },
  personEndings: [{ ending: '', forms: ['', 's'] }],
}
