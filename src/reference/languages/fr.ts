/** French: countries with their adjectives, offices, verbs. Adjectives of `world-countries` are added by countries.ts. */
import type { LanguageWords } from './language-words.ts'

export const FR: LanguageWords = {
  code: 'fr',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['fr'],
    world: 'fra',
    rows: `
AE Émirats arabes unis|Emirats arabes unis|Émirats|EAU; émirati|émirien
AF ; afghan
AL ; albanais
AM ; arménien
AO ; angolais
AR ; argentin
AT ; autrichien
AU ; australien
AZ ; azerbaïdjanais|azéri
BA Bosnie; bosnien|bosniaque
BD ; bangladais
BE ; belge
BF ; burkinabè|burkinabé
BG ; bulgare
BH Bahreïn; bahreïni
BI ; burundais
BJ Bénin; béninois
BO ; bolivien
BR ; brésilien
BW ; botswanais
BY Biélorussie|Bélarus; biélorusse|bélarussien
CA ; canadien
CD RDC|RD Congo|République démocratique du Congo; congolais
CF Centrafrique|République centrafricaine; centrafricain
CG Congo|Congo-Brazzaville|République du Congo; congolais
CH ; suisse|helvétique
CI Côte d'Ivoire|Côte d’Ivoire; ivoirien
CL ; chilien
CM ; camerounais
CN République populaire de Chine|RPC; chinois|sino
CO ; colombien
CR ; costaricien
CU ; cubain
CV ; cap-verdien
CY ; chypriote
CZ République tchèque|Tchéquie; tchèque
DE ; allemand
DJ ; djiboutien
DK ; danois
DO ; dominicain
DZ ; algérien
EC ; équatorien
EE ; estonien
EG ; égyptien
ER ; érythréen
ES ; espagnol
ET ; éthiopien
FI ; finlandais
FJ ; fidjien
FR ; français
GA ; gabonais
GB Royaume-Uni|Grande-Bretagne; britannique
GE ; géorgien
GH ; ghanéen
GM ; gambien
GN ; guinéen
GQ ; équatoguinéen|équato-guinéen
GR ; grec
GT ; guatémaltèque
GW ; bissau-guinéen
HK Hong Kong|Hongkong; hongkongais
HN ; hondurien
HR ; croate
HT ; haïtien
HU ; hongrois
ID ; indonésien
IE ; irlandais
IL ; israélien
IN ; indien
IQ Irak|Iraq; irakien
IR ; iranien
IS ; islandais
IT ; italien
JM ; jamaïcain
JO ; jordanien
JP ; japonais|nippon
KE ; kényan|kenyan
KG Kirghizistan|Kirghizstan; kirghize|kirghiz
KH ; cambodgien
KM ; comorien
KP Corée du Nord|RPDC; nord-coréen
KR Corée du Sud|République de Corée; sud-coréen
KW Koweït; koweïtien
KZ ; kazakh|kazakhstanais
LA ; laotien|lao
LB ; libanais
LK ; sri-lankais
LR ; libérien
LT ; lituanien
LU ; luxembourgeois
LV ; letton
LY ; libyen
MA ; marocain
MC ; monégasque
MD Moldavie|Moldova; moldave
ME ; monténégrin
MG ; malgache
MK Macédoine du Nord|Macédoine; macédonien
ML ; malien
MM Birmanie|Myanmar; birman
MN ; mongol
MO Macao
MR ; mauritanien
MT ; maltais
MU île Maurice|l'île Maurice; mauricien
MV ; maldivien
MW ; malawien|malawite
MX ; mexicain
MY ; malaisien
MZ ; mozambicain
NA ; namibien
NE ; nigérien
NG Nigeria|Nigéria; nigérian
NI ; nicaraguayen
NL Pays-Bas|Hollande; néerlandais
NO ; norvégien
NP ; népalais
NZ ; néo-zélandais
OM ; omanais
PA ; panaméen
PE ; péruvien
PH ; philippin
PK ; pakistanais
PL ; polonais
PS Palestine|Autorité palestinienne|bande de Gaza|Gaza|Cisjordanie; palestinien
PT ; portugais
PY ; paraguayen
QA ; qatari|qatarien
RO ; roumain
RS ; serbe
RU Fédération de Russie; russe
RW ; rwandais
SA Arabie saoudite|Arabie Saoudite; saoudien
SD ; soudanais
SE ; suédois
SG ; singapourien
SI ; slovène
SK ; slovaque
SL ; sierra-léonais
SN ; sénégalais
SO ; somalien
SR ; surinamais
SS Soudan du Sud|Sud-Soudan; sud-soudanais
SV ; salvadorien
SY ; syrien
SZ Eswatini|Swaziland; swazi
TD ; tchadien
TG ; togolais
TH ; thaïlandais
TJ ; tadjik
TL Timor oriental|Timor-Leste; timorais
TM ; turkmène
TN ; tunisien
TR ; turc
TT ; trinidadien
TW Taïwan|Taiwan; taïwanais|taiwanais
TZ ; tanzanien
UA ; ukrainien
UG ; ougandais
US États-Unis|Etats-Unis|USA|États-Unis d'Amérique; américain|états-unien
UY ; uruguayen
UZ ; ouzbek
VA Saint-Siège|Vatican; vatican
VE ; vénézuélien
VN Vietnam|Viêt Nam|Viet Nam|Viêtnam; vietnamien
XK ; kosovar
YE ; yéménite
ZA ; sud-africain
ZM ; zambien
ZW ; zimbabwéen
AD ; andorran
BS ; bahaméen
BZ ; bélizien
BB ; barbadien
BN ; brunéien
BT ; bhoutanais
GY ; guyanien
LI ; liechtensteinois
LS ; lésothien
PG ; papouasien
SM ; saint-marinais
SC ; seychellois
TO ; tongien
WS ; samoan
SB ; salomonais
VU ; vanuatais
MH ; marshallais
ST ; santoméen`,
    noun: [],
    adjective: [
      { ending: 'ien', forms: ['ien', 'ienne', 'iens', 'iennes'] },
      { ending: 'éen', forms: ['éen', 'éenne', 'éens', 'éennes'] },
      { ending: 'yen', forms: ['yen', 'yenne', 'yens', 'yennes'] },
      { ending: 'ton', forms: ['ton', 'tonne', 'tons', 'tonnes'] },
      { ending: 'on', forms: ['on', 'one', 'onne', 'ons', 'ones'] },
      { ending: 'grec', forms: ['grec', 'grecque', 'grecs', 'grecques'] },
      { ending: 'turc', forms: ['turc', 'turque', 'turcs', 'turques'] },
      { ending: 's', forms: ['s', 'se', 'ses'] },
      { ending: 'e', forms: ['e', 'es'] },
      { ending: '', forms: ['', 'e', 's', 'es'] },
    ],
    dropped: ['Maurice', 'Dominique', 'Jersey', 'Grenade', 'Guernesey', 'Réunion', 'La Réunion', 'Guyane'],
    none: [
      ...[
        'mer de Chine méridionale',
        'mer de Chine orientale',
        'mer de Chine',
        'Mer de Chine méridionale',
        'océan Indien',
      ],
      ...['mer du Japon', 'péninsule coréenne', 'péninsule de Corée', 'Péninsule coréenne', 'golfe du Mexique'],
      ...'nord-américain sud-américain latino-américain centre-américain'
        .split(' ')
        .flatMap((word) => [word, `${word}s`, `${word}e`, `${word}es`]),
      ...['golfe de Guinée', 'golfe d’Oman', "golfe d'Oman", 'Nouveau-Mexique', 'canal de Panama', 'canal du Panama'],
      ...[
        'détroit de Taïwan',
        'détroit de Taiwan',
        'Amérique latine',
        'Nouvel An chinois',
        'Tour de France',
        'Air France',
      ],
      ...[
        'Radio France',
        'France 24',
        'France Inter',
        'France Info',
        'franceinfo',
        'France Télévisions',
        'Île-de-France',
      ],
      ...[
        'Ile-de-France',
        'Équipe de France',
        'Radio France Internationale',
        'Agence France-Presse',
        'Stade de France',
      ],
      ...['Banque de France', 'Guinée française', 'Guyane française', 'Polynésie française', 'Voix de l’Amérique'],
      ...['Maroc Telecom', 'Suisse normande', 'Électricité de France', 'Coupe de France', 'guerre de Corée'],
      ...['guerre du Vietnam', 'France Travail', 'La France insoumise', 'France insoumise', 'Parti communiste chinois'],
      ...['Le Caire-Égypte', 'dollars américains', 'Nouvelle-Calédonie française', 'Quotidien du peuple'],
    ],
    seats: `
US Maison-Blanche|Maison Blanche|département d'État|département d’État|Département d’Etat|département d'Etat|Pentagone
RU Kremlin
GB Downing Street
FR Élysée|Elysée|Matignon|Quai d'Orsay|Quai d’Orsay
KR Maison bleue`,
    capitals: `
RU Moscou
CN Pékin
US Washington
UA Kiev|Kyiv
GB Londres
FR Paris
DE Berlin
JP Tokyo
KR Séoul
KP Pyongyang
IR Téhéran
TR Ankara
IN New Delhi
PK Islamabad
SY Damas
SA Ryad|Riyad
PL Varsovie
IT Rome
ES Madrid
EG Le Caire
DZ Alger
MA Rabat
TN Tunis
SN Dakar
ML Bamako
NE Niamey
CI Abidjan
CD Kinshasa
CG Brazzaville
RW Kigali
LB Beyrouth
BE Bruxelles
HU Budapest
RS Belgrade
VN Hanoï
CU La Havane`,
    signs: {},
  },
  offices: {
    heads: [
      '[Mm]inistres?',
      '[Pp]rési\\s?dente?s?',
      '[Vv]ice-[Pp]rési\\s?dente?s?',
      '[Vv]ice-[Mm]inistres?',
      '[Pp]remi(?:er|ère)s?(?: |-)[Mm]inistres?',
      '[Cc]hanceli(?:er|ère)s?',
      "[Cc]hefs? d(?:e l|u|e la|e|[’']).{0,1}(?:État|Etat|gouvernement|Gouvernement|diplomatie|diplomaties)",
      '[Cc]heffe? de la diplomatie',
      '[Ss]ecrétaires?(?: généra(?:l|le|ux))?',
      '[Aa]mbassad(?:eur|rice)s?',
      '[Pp]orte-parole',
      '[Dd]irigeante?s?',
      '[Ll]eaders?',
      '[Rr]oi',
      '[Rr]eine',
      '[Pp]rince(?: héritier)?',
      '[Éé]mir',
      '[Ss]ultan',
      '[Pp]ape',
      '[Rr]eprésentante?s?',
      '[Ee]nvoyée?s?',
      "[Cc]onseill(?:er|ère) d[’'](?:État|Etat)",
      "[Hh]omme d[’']État",
      '[Dd]iplomates?',
      '[Cc]onseill(?:er|ère)s? fédéra(?:l|le|ux)',
      '[Cc]onseill(?:er|ère)s?(?: spécia(?:l|le)| diplomatique)?',
      '(?:[Vv]ice-)?[Gg]ouverneure?s?|[Mm]aires?(?= d| \\p{Lu})|[Bb]ourgmestres?|[Pp]réfète?s?',
      '[Ss]énat(?:eur|rice)s?|[Dd]éputée?s?|[Pp]arlementaires?|[Cc]hef(?:fe)?s? de groupe|[Cc]hef(?:fe)? de (?:la )?délégation',
      '[Ss]ous-secrétaires?|[Cc]ommissaires?|[Pp]rocureure?s?(?: généra(?:l|le))?|[Cc]onsule?s?(?: généra(?:l|le))?',
      '[Dd]irec(?:teur|trice)s?(?: généra(?:l|le)| adjointe?| de cabinet)?',
      '[Cc]oordinat(?:eur|rice)|[Nn]égociat(?:eur|rice)s?(?: en chef)?',
      "[Cc]hef d[’']état-major|[Cc]ommandante?|[Gg]énérale?|[Aa]mira(?:l|le)|[Cc]olonel(?:le)?",
      '[Cc]hargée? d’affaires|[Rr]apporteure?',
    ],
    before: ['[Vv]ice-'],
    portfolio: [
      "(?: (?:chargée? )?(?:de la|du|des|de l[’']|aux|à la) ?)?(?:(?<=[\\s’'])(?:Affaires étrangères|affaires étrangères|Affaires Étrangères|Affaires extérieures|affaires extérieures|Relations extérieures|Défense|défense|Défense nationale|Économie|Finances|finances|Intérieur|intérieur|Commerce|commerce|Commerce extérieur|Énergie|Santé|santé|Justice|Éducation|Culture|Agriculture|Transports|Armées|Europe|Coopération))(?: et (?:de la|du|des|de l[’']) ?(?:Coopération|coopération|Intégration africaine|Sénégalais de l[’']extérieur|Communauté nationale à l[’']étranger|Europe|Affaires étrangères))?",
      " de l[’'](?:Europe et des Affaires étrangères)",
      " d[’'](?:État|Etat)",
      ' de la République',
      ' de la Confédération(?: suisse| helvétique)?',
      ' du Conseil',
      ' du gouvernement',
      ' fédérale?',
      ' généra(?:l|le)',
      ' héritier',
      ' spéciale?',
      ' permanente?',
      ' délégu(?:é|ée)',
      " de l[’']ONU",
      " de l[’']OTAN",
      " de l[’']UE",
      ' du ministère (?:des Affaires étrangères|de la Défense|des affaires étrangères)',
      ' par intérim',
      ' de la diplomatie',
    ],
    link: [' de la ', ' de l’', " de l'", ' des ', ' du ', ' de ', ' d’', " d'", ' ', ' en ', ' au ', ' aux '],
    toName: [' ', ', ', ', M\\. ', ' M\\. '],
    former: ['ex-', 'anci(?:en|enne) '],
    plural: /^\S*s(?: |$)/u,
    nameStands: 'both',
    counterpart: ['homologues?', '(?<=son )hôte(?:sse)?', '(?<=(?:son|sa) )coll[èe]gue'],
    posted: {
      envoy: 'ambassad|consul|chargée? d’affaires|représentant',
      behind: ' (?:en|aux?|à|auprès d(?:e la|e l’|u|es|e)) ?',
    },
    noName: [
      'Le',
      'La',
      'Les',
      'En',
      'De',
      'Par',
      'Avec',
      'Selon',
      'Après',
      'Un',
      'Une',
      'Son',
      'Sa',
      'Ce',
      'Cette',
      'Il',
      'Elle',
      'Ministère',
      'Gouvernement',
      'République',
      'État',
      'Parti',
      'ONU',
      'OTAN',
      'UE',
      'Affaires',
      'AFP',
      'Lors',
      'Dans',
      'Pour',
    ],
    home: null,
  },
  acts: {
    speech: [
      '(?:a|ont|avait) (?:notamment |également |aussi |de nouveau )?(?:déclaré|affirmé|annoncé|indiqué|souligné|ajouté|précisé|dit|assuré|estimé|exprimé|dénoncé|condamné|rejeté|appelé|demandé|exhorté|remercié|félicité|salué|rappelé|réaffirmé|confirmé|démenti|accusé|critiqué|proposé|promis|averti|répondu|expliqué|insisté|plaidé|exigé|menacé|évoqué)',
      'déclare(?:nt)?',
      'affirme(?:nt)?',
      'annonce(?:nt)?',
      'condamne(?:nt)?',
      'appelle(?:nt)?',
      'dénonce(?:nt)?',
      'accuse(?:nt)?',
      'salue(?:nt)?',
      'rejette(?:nt)?',
      'exhorte(?:nt)?',
      'demande(?:nt)?',
      'souligne(?:nt)?',
      "s[’']est (?:félicitée?|dite?|engagée?|prononcée?|entretenue?)",
      'a-t-(?:il|elle)',
    ],
    deeds: [
      '(?:a|ont) (?:\\p{Ll}+ment )?\\p{Ll}{2,}(?:é|i|u|is|it|ert)',
      '(?:a|ont|avait) (?:eu|tenu|signé|reçu|rencontré|discuté|échangé|convenu|effectué|mené|adopté|approuvé|lancé|envoyé|imposé|décidé|visité|entamé|examiné|abordé|accepté|refusé|ouvert|rétabli|conclu|accueilli|présidé|participé|passé|parlé|téléphoné|convoqué|offert|rouvert|repris)',
      "s[’'](?:est|étaient|était) (?:entretenue?|réunie?|rendue?|accordée?|mise?)",
      "se sont (?:entretenu(?:e?s)?|réuni(?:e?s)?|rencontré(?:e?s)?|parlé|mis(?:es)? d[’']accord|accordé(?:e?s)?|engagé(?:e?s)?|félicité(?:e?s)?)",
      'sont convenu(?:e?s)?',
      'est arrivée?',
      'reçoit',
      'rencontre(?:nt)?',
      'signe(?:nt)?',
      'discutent?',
      'entretiens?',
      'entretien téléphonique',
      'pourparlers',
      'réunion',
      "s[’']entretien(?:t|nent)",
      'échangent?',
      'visite',
      'accueille(?:nt)?',
      'se réunissent',
      'se rend',
      'reprennent|reprend',
    ],
    planned: [
      '\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront)',
      'doit',
      'doivent',
      'devrait',
      'devraient',
      'va',
      'vont',
      'prévoit',
      'est attendue?',
      'sera',
      'seront',
    ],
    institutions: [
      '(?:[Mm]inistère|[Gg]ouvernement|[Pp]arlement|[Ss]énat|[Aa]mbassade|[Aa]rmée|[Pp]résidence|[Aa]utorités|[Pp]olice|[Dd]élégation|[Mm]arine|[Pp]artie|[Dd]iplomatie|[Cc]hancellerie|[Ff]orces armées|[Jj]ustice)(?: (?:des [Aa]ffaires étrangères|de la [Dd]éfense|du [Cc]ommerce))?',
    ],
    joins: [' et ', ', ', ' et son ', ' ainsi que ', ' avec ', ' et son homologue '],
    aside: [
      '[eE]n ',
      "[dD]e(?: la| l[’'])? ?",
      '[dD]u ',
      '[dD]es ',
      "[dD][’']",
      '[àÀ] (?:la )?',
      '[aA]ux? ',
      "[sS]ur (?:la |le |l[’'])?",
      "[cC]ontre (?:la |le |l[’'])?",
      '[vV]ers (?:la |le )?',
      '[pP]our (?:la |le )?',
      '[dD]epuis (?:la |le )?',
      "[aA]vec (?:la |le |l[’'])?",
    ],
    verbFirst: false,
  },
  personEndings: [],
}
