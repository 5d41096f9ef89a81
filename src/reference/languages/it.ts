/** Italian: countries with their adjectives, offices, verbs. Names beyond these rows are Intl's and world-countries'. */
import type { LanguageWords } from './language-words.ts'

/** What ministers are in charge of. */
const AREAS =
  'Esteri|Affari [Ee]steri|Cooperazione(?: internazionale)?|Difesa|Economia|Finanze|Tesoro|Bilancio|Interni|Interno|Commercio(?: estero)?|Energia|Sicurezza(?: energetica)?|Salute|Sanità|Giustizia|Istruzione|Università|Ricerca|Cultura|Turismo|Sport|Agricoltura|Sovranità alimentare|Pesca|Foreste|Trasporti|Infrastrutture|Lavoro|Industria|Imprese|Made in Italy|Sviluppo(?: economico| rurale)?|Ambiente|Transizione (?:ecologica|energetica|digitale)|Clima|Innovazione|Tecnologia|Scienza|Telecomunicazioni|Comunicazioni|Porti|Mare|Migrazioni|Migrazione|Famiglia|Pari opportunità|Affari europei|Risorse (?:naturali|idriche|minerarie)|Acque?|Miniere|Petrolio|Investimenti|Pianificazione|Integrazione|Diritti umani|Emigrazione'

export const IT: LanguageWords = {
  code: 'it',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['it'],
    world: 'ita',
    rows: `
AD ; andorrano
AE Emirati Arabi Uniti|Emirati Arabi|Emirati|EAU; emiratino
AF ; afghano|afgano
AL ; albanese
AM ; armeno
AO ; angolano
AR ; argentino
AT ; austriaco
AU ; australiano
AZ Azerbaigian|Azerbaijan; azero|azerbaigiano
BA Bosnia|Bosnia-Erzegovina; bosniaco
BD ; bengalese|bangladese
BE ; belga
BF ; burkinabè|burkinabé
BG ; bulgaro
BH Bahrein; bahreinita
BI ; burundese
BJ ; beninese
BN ; bruneiano
BO ; boliviano
BR ; brasiliano
BS ; bahamense
BT ; bhutanese
BW ; botswano
BY Bielorussia; bielorusso
BZ ; beliziano
CA ; canadese
CD Repubblica Democratica del Congo|Rdc|RDC; congolese
CF Repubblica Centrafricana; centrafricano
CG Congo|Congo-Brazzaville|Repubblica del Congo
CH ; svizzero|elvetico
CI Costa d'Avorio|Costa d’Avorio; ivoriano
CL ; cileno
CM Camerun; camerunense
CN Repubblica popolare cinese; cinese
CO ; colombiano
CR ; costaricano
CU ; cubano
CV Capo Verde; capoverdiano
CY ; cipriota
CZ Repubblica Ceca|Cechia; ceco
DE ; tedesco|germanico
DJ Gibuti; gibutiano
DK ; danese
DO Repubblica Dominicana; dominicano
DZ ; algerino
EC ; ecuadoriano|ecuadoregno
EE ; estone
EG ; egiziano
ER ; eritreo
ES ; spagnolo
ET ; etiope
FI ; finlandese
FJ Figi; figiano
FR ; francese|transalpino
GA ; gabonese
GB Regno Unito|Gran Bretagna; britannico|inglese
GE ; georgiano
GH ; ghanese
GM ; gambiano
GN ; guineano
GQ ; equatoguineano
GR ; greco|ellenico
GT ; guatemalteco
GW ; guineense
GY ; guyanese
HN ; honduregno
HR ; croato
HT ; haitiano
HU ; ungherese|magiaro
ID ; indonesiano
IE ; irlandese
IL ; israeliano
IN ; indiano
IQ ; iracheno
IR ; iraniano
IS ; islandese
IT ; italiano
JM Giamaica; giamaicano
JO ; giordano
JP ; giapponese|nipponico
KE ; keniano|keniota
KG Kirghizistan; kirghiso|kirghizo
KH ; cambogiano
KM ; comoriano
KP Corea del Nord; nordcoreano
KR Corea del Sud|Repubblica di Corea; sudcoreano
KW ; kuwaitiano
KZ Kazakistan|Kazakhstan; kazako|kazaco
LA ; laotiano
LB ; libanese
LK ; singalese|srilankese
LR ; liberiano
LS ; lesothiano
LT ; lituano
LU ; lussemburghese
LV ; lettone
LY ; libico
MA ; marocchino
MC ; monegasco
MD Moldavia|Moldova; moldavo|moldovo
ME ; montenegrino
MG ; malgascio
MK Macedonia del Nord; macedone
ML ; maliano
MM Birmania|Myanmar; birmano
MN ; mongolo
MR ; mauritano
MT ; maltese
MU ; mauriziano
MV ; maldiviano
MW ; malawiano
MX ; messicano
MY Malesia; malese|malaysiano
MZ ; mozambicano
NA ; namibiano
NE ; nigerino
NG ; nigeriano
NI ; nicaraguense
NL Paesi Bassi|Olanda; olandese|neerlandese
NO ; norvegese
NP ; nepalese
NZ ; neozelandese
OM ; omanita
PA ; panamense
PE Perù; peruviano
PG ; papuano
PH ; filippino
PK ; pakistano|pachistano
PL ; polacco
PS Palestina|Autorità palestinese|Autorità nazionale palestinese|Gaza|Cisgiordania; palestinese
PT ; portoghese
PY ; paraguaiano|paraguayano
QA ; qatariota|qatarino
RO ; rumeno|romeno
RS ; serbo
RU Federazione Russa|Federazione russa; russo
RW ; ruandese
SA ; saudita
SD ; sudanese
SE ; svedese
SG ; singaporiano
SI ; sloveno
SK ; slovacco
SL ; sierraleonese
SM ; sammarinese
SN ; senegalese
SO ; somalo
SR ; surinamese
SS Sud Sudan; sudsudanese
SV ; salvadoregno
SY ; siriano
SZ Eswatini
TD Ciad; ciadiano
TG ; togolese
TH ; thailandese|tailandese
TJ Tagikistan; tagiko|tagico
TL Timor Est; timorese
TM ; turkmeno
TN ; tunisino
TR Turchia|Turkiye; turco
TT ; trinidadiano
TW ; taiwanese
TZ ; tanzaniano
UA ; ucraino
UG ; ugandese
US Stati Uniti|Usa|USA|Stati Uniti d'America; americano|statunitense
UY ; uruguaiano|uruguayano
UZ ; uzbeko|uzbeco
VA Santa Sede|Vaticano; vaticano
VE ; venezuelano
VN ; vietnamita
XK ; kosovaro
YE ; yemenita
ZA Sudafrica; sudafricano
ZM ; zambiano
ZW ; zimbabwese|zimbabwano`,
    noun: [],
    adjective: [
      { ending: 'aco', forms: ['aco', 'aca', 'aci', 'ache'] },
      { ending: 'sco', forms: ['sco', 'sca', 'schi', 'sche'] },
      { ending: 'cco', forms: ['cco', 'cca', 'cchi', 'cche'] },
      { ending: 'rco', forms: ['rco', 'rca', 'rchi', 'rche'] },
      { ending: 'eco', forms: ['eco', 'eca', 'eci', 'eche', 'echi'] },
      { ending: 'ico', forms: ['ico', 'ica', 'ici', 'iche'] },
      { ending: 'o', forms: ['o', 'a', 'i', 'e'] },
      { ending: 'e', forms: ['e', 'i'] },
      { ending: 'ta', forms: ['ta', 'ti', 'te'] },
      { ending: 'ga', forms: ['ga', 'gi', 'ghe'] },
    ],
    dropped: ['Dominica', 'Maurizio', 'Riunione', 'Jersey', 'Grenada'],
    none: [
      'Mar Cinese Meridionale',
      'Mar cinese meridionale',
      'mar Cinese meridionale',
      'Mar del Giappone',
      'penisola coreana',
      'penisola di Corea',
      'Oceano Indiano',
      'oceano Indiano',
      'Corriere della Sera',
      'Poste Italiane',
      'Banca d’Italia',
      "Banca d'Italia",
      'Fratelli d’Italia',
      "Fratelli d'Italia",
      'Forza Italia',
      'Italia Viva',
      'Golfo del Messico',
      'canale di Panama',
      'Canale di Panama',
      'Nuovo Messico',
      'America Latina',
      'latinoamericano',
      'Made in Italy',
      'Air France',
    ],
    seats: `
US Casa Bianca|Dipartimento di Stato|Pentagono
RU Cremlino
GB Downing Street
FR Eliseo|Quai d'Orsay
IT Farnesina|Palazzo Chigi|Quirinale|Viminale`,
    capitals: `
RU Mosca
CN Pechino
US Washington
UA Kiev|Kyiv
GB Londra
FR Parigi
DE Berlino
JP Tokyo
KR Seul|Seoul
KP Pyongyang
IR Teheran
TR Ankara
IN Nuova Delhi|New Delhi
PK Islamabad
SY Damasco
SA Riad|Riyad
PL Varsavia
IT Roma
ES Madrid
EG Il Cairo
DZ Algeri
MA Rabat
TN Tunisi
LY Tripoli
LB Beirut
BE Bruxelles
HU Budapest
RS Belgrado
AT Vienna
GR Atene
PT Lisbona
CU L'Avana
AL Tirana`,
    signs: {},
  },
  offices: {
    heads: [
      '[Mm]inistr[oaie]',
      '[Vv]ice[- ]?ministr[oaie]',
      '[Pp]residente?(?:ssa|i)?',
      '[Vv]ice[- ]?president[ei]',
      '[Pp]rim[oaie] ministr[oaie]',
      '[Vv]ice ?premier',
      '[Pp]remier',
      '[Cc]ancellier[ei]',
      '[Cc]ap[oi] (?:di|dello|del|della) (?:Stato|Governo|governo|Esecutivo|esecutivo|diplomazia)',
      '[Cc]apo della diplomazia',
      '[Ss]egretari[oa](?: generale| di Stato)?',
      '[Ss]ottosegretari[oa]',
      '[Aa]mbasciat(?:ore|rice|ori|rici)',
      '[Pp]ortavoce',
      '[Ll]eader',
      '[Rr]e(?= \\p{Lu}| del| d)',
      '[Rr]egina',
      '[Pp]rincipe(?: ereditario)?',
      '[Ee]miro',
      '[Ss]ultano',
      '[Pp]apa',
      '[Rr]appresentante',
      '[Ii]nviat[oa]',
      '[Cc]onsigliere',
      '[Tt]itolare',
      '(?:[Vv]ice)?[Gg]overnat(?:ore|rice)|[Ss]indac[oa]|[Pp]refett[oa]',
      '[Ss]enat(?:ore|rice)|[Dd]eputat[oa]|[Cc]apogruppo|[Cc]apodelegazione',
      '[Cc]ommissari[oa]|[Cc]onsole(?: generale)?|[Pp]rocurat(?:ore|rice) generale',
      '[Dd]irett(?:ore|rice)(?: generale)?|[Cc]oordinat(?:ore|rice)|[Nn]egoziat(?:ore|rice)',
      "[Cc]omandante|[Gg]enerale|[Aa]mmiraglio|[Cc]olonnello|[Ii]ncaricat[oa] d[’']affari",
    ],
    before: ['[Vv]ice ?'],
    portfolio: [
      `(?:,| e)? (?:(?:degli|delle|della|dello|dell[’'] ?|del|dei|di|alla|agli|alle|all[’'] ?|allo|per (?:la |gli |il |l[’'])?)\\s?)?(?:${AREAS})`,
      ' dello Stato',
      ' di Stato',
      ' della Repubblica',
      ' del Consiglio(?: dei ministri)?',
      ' del Governo',
      ' generale',
      ' ereditario',
      ' speciale',
      ' permanente',
      ' delegat[oa]',
      " dell[’']Onu",
      ' della Nato',
      ' del ministero (?:degli Esteri|della Difesa)',
      ' ad interim',
      ' uscente',
    ],
    link: [
      ' della ',
      ' dello ',
      ' dell’',
      " dell'",
      ' degli ',
      ' dei ',
      ' delle ',
      ' del ',
      ' di ',
      ' ',
      ' in ',
      ' d’',
      " d'",
    ],
    toName: [' ', ', ', ' on\\. ', ', on\\. '],
    former: ['ex[- ]', 'già '],
    plural: /^(?:[Mm]inistri|[Pp]residenti|[Pp]rimi|[Pp]rime|[Cc]api|[Aa]mbasciatori|[Cc]ancellieri)(?: |$)/u,
    nameStands: 'both',
    counterpart: ['omolog[oaihe]{1,2}', '(?<=(?:su[oa]|il|la) )collega', 'controparte'],
    posted: { envoy: 'ambasciat|consol|incaricat', behind: " (?:in|a|presso|nei|negli|nelle) (?:il |la |l[’'])?" },
    noName: (
      'Il La Lo Gli Le I Un Una In Di Da Per Con Tra Fra Secondo Dopo Durante Su Suo Sua Questo Questa Ministero Governo Repubblica Stato ' +
      'Partito Onu ONU Nato NATO Ue UE Unione Consiglio Esteri Difesa Ansa ANSA Oggi Ieri'
    ).split(' '),
    home: null,
  },
  acts: {
    speech: [
      'ha(?:nno)? (?:anche |inoltre |poi )?(?:detto|dichiarato|affermato|spiegato|sottolineato|ribadito|aggiunto|annunciato|precisato|ricordato|espresso|condannato|chiesto|ringraziato|assicurato|osservato|evidenziato|auspicato|confermato|commentato|respinto|criticato|avvertito|definito|elogiato|rimarcato|scritto|riferito|promesso|rilevato|denunciato|smentito|negato)',
      'dice|dicono|afferma|spiega|sottolinea|ribadisce|annuncia|commenta|osserva|condanna|chiede|avverte|scrive|conclude|prosegue|aggiunge',
      'disse|dichiarò|affermò|si è detto|si è detta',
    ],
    deeds: [
      '(?:ha|hanno) (?:\\p{Ll}+mente )?\\p{Ll}{2,}(?:to|so|sto|rso)',
      '(?:si è|si sono|è|sono) (?:stat[oaie] )?\\p{Ll}{3,}t[oaie]',
      'incontr(?:a|ano|o)',
      'riceve|ricevono',
      'firma(?:no)?',
      'colloqui(?:o)?',
      'telefonata',
      'vertice',
      'visita',
      'sente',
      'accoglie',
      'vede',
      'arriva',
    ],
    planned: [
      '\\p{Ll}{2,}(?:erà|irà|arà|eranno|iranno|aranno)',
      'sarà|saranno|andrà|verrà|vedrà',
      'dovrebbe(?:ro)?',
      'deve|devono',
      'prevede|prevista?',
      'intende|intendono',
    ],
    institutions: [
      "(?:[Mm]inistero|[Gg]overno|[Pp]arlamento|[Ss]enato|[Aa]mbasciata|[Ee]sercito|[Pp]residenza|[Aa]utorità|[Pp]olizia|[Dd]elegazione|[Mm]arina|[Pp]arte|[Ff]orze armate|[Dd]iplomazia|[Mm]agistratura)(?: (?:degli Esteri|della Difesa|dell[’']Interno|del Commercio))?",
    ],
    joins: [' e ', ', ', ' ed ', ' e il suo ', ' e la sua ', ' con ', ' e l’omologo ', " e l'omologo "],
    aside: [
      '[iI]n ',
      '[dD]i ',
      "[dD]el(?:la|lo|l[’'])? ",
      "[dD]ell[’']",
      '[aA]l?(?:la)? ',
      '[sS]u(?:l|lla)? ',
      "[cC]ontro (?:la |il |l[’'])?",
      '[vV]erso ',
      '[dD]al?(?:la)? ',
      "[pP]er (?:la |il |l[’'])?",
      "[cC]on (?:la |il |l[’'])?",
    ],
    verbFirst: false,
  },
  personEndings: [],
}
