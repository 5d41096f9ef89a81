/** Portuguese: countries with their adjectives (Brazilian and European spellings), offices, verbs. */
import type { LanguageWords } from './language-words.ts'

/** What ministers are in charge of. */
const AREAS =
  'Relações (?:Exteriores|Internacionais)|Negócios Estrangeiros|Assuntos Estrangeiros|Exteriores|Comunidades|Cooperação(?: Internacional)?|Defesa(?: Nacional)?|Segurança(?: Nacional| Social| Pública)?|Economia|Fazenda|Finanças|Tesouro|Planejamento|Planeamento|Interior|Administração Interna|Comércio(?: Externo| Exterior)?|Serviços|Energia|Águas?|Saúde|Justiça|Educação|Ensino Superior|Cultura|Esporte|Desporto|Agricultura|Pecuária|Pescas?|Florestas|Abastecimento|Transportes?|Infraestruturas?|Obras Públicas|Habitação|Meio Ambiente|Ambiente|Mudança do Clima|Ação Climática|Transição (?:Energética|Digital)|Minas|Recursos (?:Minerais|Naturais)|Petróleos?|Gás|Indústria|Trabalho|Emprego|Solidariedade|Turismo|Ciência|Tecnologia|Inovação|Comunicações|Telecomunicações|Igualdade|Mulheres|Família|Juventude|Migrações|Portos|Mar|Desenvolvimento(?: Social| Agrário| Rural)?|Integração|Direitos Humanos|Presidência|Casa Civil|Gabinete de Segurança Institucional'

export const PT: LanguageWords = {
  code: 'pt',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['pt', 'pt-PT'],
    world: 'por',
    rows: `
AE Emirados Árabes|EAU|Emirados; emiradense
AF Afeganistão; afegão
AL ; albanês
AM Armênia|Arménia; armênio|arménio
AO ; angolano
AR ; argentino
AT ; austríaco
AU ; australiano
AZ ; azerbaijano|azeri
BA Bósnia; bósnio
BD ; bengalês
BE ; belga
BG ; búlgaro
BH Bahrein|Barém; bareinita
BO ; boliviano
BR ; brasileiro
BY Belarus|Bielorrússia|Bielorússia; bielorrusso|belarusso
CA ; canadense|canadiano
CD RD Congo|RDC|República Democrática do Congo|RDCongo|RDC; congolês
CG Congo|República do Congo
CH ; suíço
CI Costa do Marfim; marfinense
CL ; chileno
CM Camarões; camaronês
CN República Popular da China; chinês
CO ; colombiano
CR ; costarriquenho
CU ; cubano
CV ; cabo-verdiano
CY ; cipriota
CZ República Tcheca|República Checa|Tchéquia|Chéquia; tcheco|checo
DE ; alemão
DK ; dinamarquês
DO ; dominicano
DZ ; argelino
EC Equador; equatoriano
EE Estônia|Estónia; estoniano|estónio
EG Egito|Egipto; egípcio
ES ; espanhol
ET ; etíope
FI ; finlandês
FR ; francês
GB Reino Unido|Grã-Bretanha; britânico
GE ; georgiano
GH Gana; ganês
GN ; guineense
GQ ; equato-guineense
GR ; grego
GT ; guatemalteco
GW ; bissau-guineense
HK Hong Kong
HN ; hondurenho
HR ; croata
HT ; haitiano
HU ; húngaro
ID ; indonésio
IE ; irlandês
IL ; israelense|israelita
IN ; indiano
IQ ; iraquiano
IR Irã|Irão; iraniano
IS ; islandês
IT ; italiano
JM ; jamaicano
JO ; jordaniano|jordano
JP ; japonês
KE Quênia|Quénia; queniano
KH ; cambojano
KP Coreia do Norte; norte-coreano
KR Coreia do Sul|República da Coreia; sul-coreano
KW ; kuwaitiano
KZ Cazaquistão; cazaque
LB ; libanês
LT ; lituano
LV ; letão
LY ; líbio
MA ; marroquino
MD ; moldavo
MK Macedônia do Norte|Macedónia do Norte; macedônio
ML ; malinês|maliano
MM Mianmar|Myanmar|Birmânia; birmanês
MN ; mongol
MO Macau
MX ; mexicano
MY ; malaio
MZ ; moçambicano
NA ; namibiano
NE ; nigerino
NG ; nigeriano
NI ; nicaraguense
NL Países Baixos|Holanda; holandês|neerlandês
NO ; norueguês
NP ; nepalês
NZ ; neozelandês
PA ; panamenho
PE ; peruano
PH ; filipino
PK ; paquistanês
PL Polônia|Polónia; polonês|polaco
PS Palestina|Autoridade Palestina|Faixa de Gaza|Gaza|Cisjordânia; palestino|palestiniano
PT ; português
PY ; paraguaio
QA Catar|Qatar; catari|catariano
RO Romênia|Roménia; romeno
RS ; sérvio
RU Federação Russa; russo
RW ; ruandês
SA Arábia Saudita; saudita
SD ; sudanês
SE ; sueco
SG Singapura|Cingapura; singapurense
SI Eslovênia|Eslovénia; esloveno
SK ; eslovaco
SN ; senegalês
SO ; somali
SS ; sul-sudanês
ST São Tomé e Príncipe; são-tomense
SV ; salvadorenho
SY ; sírio
TD Chade; chadiano
TH ; tailandês
TL Timor-Leste|Timor Leste; timorense
TN ; tunisiano|tunisino
TR ; turco
TW ; taiwanês
TZ ; tanzaniano
UA Ucrânia; ucraniano
UG ; ugandense
US Estados Unidos|EUA|Estados Unidos da América; americano|norte-americano|estadunidense
UY ; uruguaio
UZ ; uzbeque
VA Vaticano|Santa Sé
VE ; venezuelano
VN Vietnã|Vietname|Vietnam; vietnamita
YE Iêmen|Iémen; iemenita
ZA África do Sul; sul-africano
ZM ; zambiano
ZW Zimbábue|Zimbabué; zimbabuano|zimbabuense
AD ; andorrano
BI ; burundês
BJ ; beninense
BF ; burquinabê
BS ; bahamense
BZ ; belizenho
BB ; barbadiano
BN ; bruneíno
BT ; butanês
BW ; botsuano
CF ; centro-africano
DJ ; djibutiano
ER ; eritreu
FJ ; fijiano
GA ; gabonês
GM ; gambiano
GY ; guianense
KG ; quirguiz
XK ; kosovar
LA ; laosiano
LR ; liberiano
LI ; liechtensteinense
LK ; cingalês
LS ; lesotiano
LU ; luxemburguês
MC ; monegasco
MG ; malgaxe
MV ; maldivo
MT ; maltês
ME ; montenegrino
MR ; mauritano
MU ; mauriciano
MW ; malauiano
OM ; omanita
PG ; papuásio
SB ; salomonense
SL ; serra-leonês
SM ; são-marinhense
SR ; surinamês
SC ; seichelense
TG ; togolês
TJ ; tajique
TM ; turcomeno
TT ; trinitário
WS ; samoano`,
    noun: [],
    adjective: [
      { ending: 'ês', forms: ['ês', 'esa', 'eses', 'esas'] },
      { ending: 'ão', forms: ['ão', 'ã', 'ães', 'ãos', 'ãs'] },
      { ending: 'ol', forms: ['ol', 'ola', 'óis', 'olas'] },
      { ending: 'o', forms: ['o', 'a', 'os', 'as'] },
      { ending: 'a', forms: ['a', 'as'] },
      { ending: 'e', forms: ['e', 'es'] },
      { ending: 'i', forms: ['i', 'is'] },
      { ending: 'l', forms: ['l', 'is'] },
    ],
    dropped: ['Granada', 'Jersey', 'Dominica', 'Maurício', 'Reunião', 'Guernsey', 'Peru de Natal'],
    none: [
      ...['Mar da China Meridional', 'mar da China Meridional', 'Mar do Sul da China', 'mar do Sul da China'],
      ...['Mar da China Oriental', 'Oceano Índico', 'oceano Índico', 'Mar do Japão', 'Península Coreana'],
      ...['península coreana', 'Península da Coreia', 'península da Coreia', 'Golfo do México', 'golfo do México'],
      ...[
        'Golfo da Guiné',
        'Cidade do México',
        'Novo México',
        'Canal do Panamá',
        'canal do Panamá',
        'Estreito de Taiwan',
      ],
      ...[
        'Agência Brasil',
        'Banco do Brasil',
        'Banco Central do Brasil',
        'EBC Brasil',
        'Ano Novo Chinês',
        'Jornal do Brasil',
      ],
      ...[
        'Partido Comunista da China',
        'Partido Comunista Chinês',
        'América Latina',
        'Guiana Francesa',
        'Voz da América',
      ],
    ],
    seats: `
US Casa Branca|Departamento de Estado|Pentágono
RU Kremlin
GB Downing Street
FR Eliseu|Palácio do Eliseu
BR Planalto|Palácio do Planalto|Itamaraty
PT Palácio de Belém|São Bento
AR Casa Rosada
KR Casa Azul`,
    capitals: `
RU Moscou|Moscovo
CN Pequim
US Washington
UA Kiev|Kyiv
GB Londres
FR Paris
DE Berlim
JP Tóquio
KR Seul
KP Pyongyang
IR Teerã|Teerão
TR Ancara
IN Nova Déli|Nova Deli
PK Islamabad
SY Damasco
SA Riad|Riade
BR Brasília
PT Lisboa
AO Luanda
MZ Maputo
AR Buenos Aires
VE Caracas
ES Madri|Madrid
IT Roma
EG Cairo`,
    signs: {},
  },
  offices: {
    heads: [
      '[Mm]inistr[oa]s?',
      '[Cc]hancele?r(?:es)?',
      '[Pp]resident[ea]s?',
      '[Vv]ice-[Pp]resident[ea]s?',
      '[Vv]ice-[Mm]inistr[oa]s?',
      '[Pp]rimeir[oa]s?-[Mm]inistr[oa]s?',
      '[Cc]hefes? d[aoe] (?:Estado|Governo|governo|diplomacia)',
      '[Ss]ecretári[oa]s?(?:-[Gg]era(?:l|is))?',
      '[Ee]mbaixador(?:a|es|as)?',
      '[Pp]orta-voz(?:es)?',
      '[Ll]íder(?:es)?',
      '[Rr]ei',
      '[Rr]ainha',
      '[Pp]ríncipe(?: herdeiro|-herdeiro)?',
      '[Ee]mir',
      '[Pp]apa',
      '[Mm]andatári[oa]s?',
      '[Tt]itular(?:es)?',
      '[Gg]overnantes?',
      '[Dd]ignitári[oa]s?',
      '[Pp]remiê',
      '[Vv]ice-[Pp]rimeir[oa]-[Mm]inistr[oa]',
      '[Rr]epresentante',
      '[Ee]nviad[oa]',
      '[Cc]onselheir[oa] de Estado',
      '[Dd]iplomatas?',
      '(?:[Vv]ice-)?[Gg]overnador(?:a|es|as)?|[Pp]refeit[oa]s?|[Aa]utarcas?',
      '[Ss]enador(?:a|es|as)?|[Dd]eputad[oa]s?(?: (?:federal|federais|estadual))?',
      '[Ss]ubsecretári[oa]s?|[Cc]omissári[oa]s?|[Pp]rocurador(?:a)?-[Gg]eral|[Cc]ônsul(?:-[Gg]eral)?|[Cc]ônsul',
      '[Dd]iret(?:or|ora)(?:-[Gg]eral)?|[Dd]irector(?:a)?(?:-[Gg]eral)?',
      '[Cc]oordenador(?:a)?|[Nn]egociador(?:a)?(?:-chefe)?|[Aa]ssessor(?:a)?',
      '[Cc]omandante(?:-[Gg]eral|-em-chefe)?|[Gg]eneral|[Aa]lmirante|[Cc]oronel',
      '[Ee]ncarregad[oa] de [Nn]egócios',
    ],
    before: ['[Vv]ice-'],
    portfolio: [
      // "da Ciência, Tecnologia e Inovação"
      `(?:,| e)? (?:d[aoe]s? |para [ao]s? )?(?:${AREAS})`,
      ' de Estado',
      ' da República',
      ' do Conselho',
      ' do Conselho de Estado',
      ' do Governo',
      ' herdeiro',
      ' especial',
      ' da ONU',
      ' da O?T?NA?TO',
      ' do Ministério d[aeo]s? (?:Relações Exteriores|Negócios Estrangeiros|Defesa)',
      ' interin[oa]',
    ],
    link: [' da ', ' do ', ' dos ', ' das ', ' de ', ' ', ' no ', ' na '],
    toName: [' ', ', ', ', Sr\\. '],
    former: ['ex-', 'antig[oa] '],
    plural: /^\S*s(?: |$)/u,
    nameStands: 'both',
    counterpart: [
      'homólog[oa]s?',
      '[Cc]ongéneres?',
      'colegas?',
      'contrapartes?',
      '(?<=seu )anfitrião|(?<=sua )anfitriã',
    ],
    posted: { envoy: 'embaixador|cônsul|encarregad', behind: ' (?:em|n[oa]s?|junto d[aoe]s?) ' },
    noName: [
      'O',
      'A',
      'Os',
      'As',
      'Em',
      'De',
      'Por',
      'Com',
      'Segundo',
      'Após',
      'Um',
      'Uma',
      'Seu',
      'Este',
      'Esta',
      'Ministério',
      'Governo',
      'República',
      'Estado',
      'Partido',
      'ONU',
      'UE',
      'Agência',
    ],
    home: null,
  },
  acts: {
    speech: [
      'diss(?:e|eram)',
      'afirm(?:ou|aram|a)',
      'declar(?:ou|aram|a)',
      'anunci(?:ou|aram|a)',
      'inform(?:ou|aram)',
      'expressa?(?:ou|aram)',
      'sublinh(?:ou|aram)',
      'destac(?:ou|aram)',
      'acrescent(?:ou|aram)',
      'ressalt(?:ou|aram)',
      'conden(?:ou|aram|a)',
      'rejeit(?:ou|aram|a)',
      'ped(?:iu|iram|e)',
      'apel(?:ou|aram)',
      'agradec(?:eu|eram)',
      'felicit(?:ou|aram)',
      'reiter(?:ou|aram)',
      'confirm(?:ou|aram)',
      'neg(?:ou|aram)',
      'acus(?:ou|aram|a)',
      'critic(?:ou|aram|a)',
      'prop(?:ôs|useram)',
      'defend(?:eu|eram)',
      'salient(?:ou|aram)',
      'enfatiz(?:ou|aram)',
    ],
    deeds: [
      '\\p{Ll}{2,}(?:ou|aram|iram|eram|iu)(?:-se)?',
      '(?:se )?reuni(?:u|ram)(?:-se)?',
      'reúnem?',
      'encontr(?:ou|aram)(?:-se)?',
      'convers(?:ou|aram|a|as)',
      'fal(?:ou|aram)',
      'acord(?:ou|aram)',
      'concord(?:ou|aram)',
      'assin(?:ou|aram|am?)',
      'receb(?:eu|eram|e)',
      'visit(?:ou|aram|a)',
      'cheg(?:ou|aram|a)',
      'discut(?:iu|iram|em?)',
      'mant(?:eve|iveram)',
      'tiveram',
      'telefon(?:ou|aram|ema)',
      'reunião',
      'encontro',
      'troc(?:ou|aram)',
      'debat(?:eu|eram)',
      'envi(?:ou|aram)',
      'aprov(?:ou|aram)',
      'lanç(?:ou|aram)',
      'celebr(?:ou|aram)',
      'abord(?:ou|aram)',
      'trataram|tratou',
      'ligou',
    ],
    planned: ['\\p{Ll}{2,}(?:ará|erá|irá|arão|erão|irão)', 'vai', 'vão', 'deve', 'devem', 'prevê', 'pretende'],
    institutions: [
      '(?:[Mm]inistério|[Cc]hancelaria|[Gg]overno|[Pp]arlamento|[Cc]ongresso|[Ss]enado|[Ee]mbaixada|[Ee]xército|[Pp]residência|[Aa]utoridades|[Pp]olícia|[Dd]elegação|[Mm]arinha|[Ff]orças [Aa]rmadas|[Dd]iplomacia|[Ll]ado)(?: d[aoe]s? (?:Relações Exteriores|Negócios Estrangeiros|Defesa|Comércio))?',
    ],
    joins: [' e ', ', ', ' e o seu ', ' e seu ', ' com '],
    aside: [
      '[eE]m ',
      '[nN][ao]s? ',
      '[dD][aeo]s? ',
      '[aA]os? ',
      '[àÀ] ',
      '[sS]obre [ao]? ?',
      '[cC]ontra [ao]? ?',
      '[pP]ara [ao]? ?',
      '[cC]om [ao]? ?',
    ],
    verbFirst: true,
  },
  personEndings: [],
}
