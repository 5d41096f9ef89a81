/** Spanish: countries with their adjectives, offices, verbs. */
import type { LanguageWords } from './language-words.ts'

/** What ministers are in charge of. */
const AREAS =
  'Asuntos Exteriores|Relaciones (?:Exteriores|Internacionales)|Exteriores|Comercio(?: Exterior| Internacional)?|Defensa(?: Nacional)?|Seguridad(?: Nacional| Pública| Social| Ciudadana)?|Economía|Hacienda|Crédito Público|Interior|Gobernación|Energía|Salud(?: Pública)?|Sanidad|Justicia|Educación|Cultura|Deportes?|Agricultura|Desarrollo(?: Agrario| Rural| Social| Productivo| Económico)?|Ganadería|Pesca|Alimentación|Riego|Transportes?|Finanzas|Trabajo|Empleo|Turismo|Industrias?|Minas|Minería|Petróleo|Hidrocarburos|Ambiente|Medio Ambiente|Clima|Cambio Climático|Transición Ecológica|Reto Demográfico|Obras Públicas|Infraestructuras?|Vivienda|Planificación|Ciencia|Tecnología|Innovación|Universidades|Comunicaci(?:ón|ones)|Telecomunicaciones|Igualdad|Mujer(?:es)?|Migraci(?:ón|ones)|Inclusión|Cooperación(?: Internacional)?|Culto|Producción|Presidencia|Política Territorial|Agua|Recursos (?:Naturales|Hídricos)|Bienestar(?: Social)?|Integración|Movilidad(?: Humana| Sostenible)?|Derechos Humanos|Inversi(?:ón|ones)|Unión Europea'

export const ES: LanguageWords = {
  code: 'es',
  boundary: 'word',
  attached: [],
  countries: {
    locales: ['es'],
    world: 'spa',
    rows: `
AD ; andorrano
AE Emiratos Árabes|EAU|Emiratos; emiratí
AF ; afgano
AL ; albanés
AM ; armenio
AO ; angoleño|angolano
AR ; argentino
AT ; austríaco|austriaco
AU ; australiano
AZ ; azerbaiyano|azerí
BA Bosnia; bosnio
BB ; barbadense
BD Bangladés|Bangladesh; bangladesí
BE ; belga
BF ; burkinés
BG ; búlgaro
BH Bahréin|Baréin; bareiní|bahreiní
BI ; burundés
BJ Benín; beninés
BN ; bruneano
BO ; boliviano
BR ; brasileño
BT ; butanés
BW Botsuana|Botswana; botsuano
BY Bielorrusia|Belarús; bielorruso
BZ ; beliceño
CA ; canadiense
CD RD Congo|RDC|República Democrática del Congo; congoleño
CF República Centroafricana|Centroáfrica; centroafricano
CG Congo|Congo-Brazzaville|República del Congo
CH ; suizo
CI Costa de Marfil; marfileño
CL ; chileno
CM ; camerunés
CN República Popular China|RPCh; chino
CO ; colombiano
CR ; costarricense
CU ; cubano
CV ; caboverdiano
CY ; chipriota
CZ República Checa|Chequia; checo
DE ; alemán
DJ Yibuti|Djibouti; yibutiano
DK ; danés
DO ; dominicano
DZ ; argelino
EC ; ecuatoriano
EE ; estonio
EG ; egipcio
ER ; eritreo
ES ; español
ET ; etíope
FI ; finlandés
FJ Fiyi|Fiji; fiyiano
FR ; francés
GA ; gabonés
GB Gran Bretaña|Reino Unido; británico
GE ; georgiano
GH ; ghanés
GM ; gambiano
GN ; guineano
GQ ; ecuatoguineano
GR ; griego
GT ; guatemalteco
GY ; guyanés
HK Hong Kong; hongkonés
HN ; hondureño
HR ; croata
HT ; haitiano
HU ; húngaro
ID ; indonesio
IE ; irlandés
IL ; israelí
IN ; indio
IQ Irak|Iraq; iraquí
IR Irán; iraní
IS ; islandés
IT ; italiano
JM ; jamaicano|jamaiquino
JO ; jordano
JP ; japonés|nipón
KE Kenia|Kenya; keniano|keniata
KG Kirguistán|Kirguizistán; kirguís|kirguiso
KH ; camboyano
KP Corea del Norte|RPDC; norcoreano
KR Corea del Sur|República de Corea; surcoreano
KW ; kuwaití
KZ Kazajistán|Kazajstán|Kazakstán; kazajo
LA ; laosiano
LB ; libanés
LK ; ceilanés|esrilanqués
LR ; liberiano
LT ; lituano
LU ; luxemburgués
LV ; letón
LY ; libio
MA ; marroquí
MC ; monegasco
MD Moldavia|Moldova; moldavo
ME ; montenegrino
MG ; malgache
MK Macedonia del Norte|Macedonia; macedonio|normacedonio
ML Malí|Mali; maliense
MM Myanmar|Birmania; birmano
MN ; mongol
MO Macao|Macau
MR ; mauritano
MT ; maltés
MU Mauricio y Rodrigues; mauriciano
MV ; maldivo
MW Malaui|Malawi; malauí
MX México|Méjico; mexicano|mejicano
MY ; malasio
MZ ; mozambiqueño
NA ; namibio
NE ; nigerino
NG ; nigeriano
NI ; nicaragüense
NL Países Bajos|Holanda; neerlandés|holandés
NO ; noruego
NP ; nepalí|nepalés
NZ Nueva Zelanda|Nueva Zelandia; neozelandés
OM ; omaní
PA ; panameño
PE ; peruano
PG ; papú
PH ; filipino
PK Pakistán|Paquistán; pakistaní|paquistaní
PL ; polaco
PR ; puertorriqueño
PS Palestina|Autoridad Palestina|Franja de Gaza|Gaza|Cisjordania; palestino
PT ; portugués
PY ; paraguayo
QA Qatar|Catar; catarí|qatarí
RO Rumania|Rumanía; rumano
RS ; serbio
RU Federación Rusa|Federación de Rusia; ruso
RW ; ruandés
SA Arabia Saudí|Arabia Saudita; saudí|saudita
SD ; sudanés
SE ; sueco
SG ; singapurense
SI ; esloveno
SK ; eslovaco
SL ; sierraleonés
SN ; senegalés
SO ; somalí
SR ; surinamés
SS ; sursudanés
SV ; salvadoreño
SY ; sirio
SZ Esuatini|Suazilandia; suazi
TD ; chadiano
TG ; togolés
TH ; tailandés
TJ ; tayiko
TL Timor Oriental|Timor-Leste; timorense
TM ; turkmeno|turcomano
TN ; tunecino
TR ; turco
TT ; trinitense
TW ; taiwanés
TZ ; tanzano
UA ; ucraniano
UG ; ugandés
US Estados Unidos|EE.UU.|EE. UU.|EE UU|EEUU|Estados Unidos de América|Norteamérica; estadounidense|estadunidense|norteamericano
UY ; uruguayo
UZ ; uzbeko
VA Santa Sede|Vaticano; vaticano
VE ; venezolano
VN Vietnam|Viet Nam; vietnamita
XK ; kosovar
YE ; yemení
ZA Sudáfrica; sudafricano
ZM ; zambiano
ZW Zimbabue|Zimbabwe; zimbabuense
BS ; bahameño
GW ; guineano
GD ; granadino
KM ; comorense
LI ; liechtensteiniano
LS ; lesotense
PW ; palauano
SM ; sanmarinense
TO ; tongano
WS ; samoano
VU ; vanuatuense
SC ; seychellense
DM ; dominiqués`,
    noun: [],
    adjective: [
      { ending: 'és', forms: ['és', 'esa', 'eses', 'esas'] },
      { ending: 'ón', forms: ['ón', 'ona', 'ones', 'onas'] },
      { ending: 'án', forms: ['án', 'ana', 'anes', 'anas'] },
      { ending: 'ol', forms: ['ol', 'ola', 'oles', 'olas'] },
      { ending: 'ís', forms: ['ís', 'isa', 'ises', 'isas'] },
      { ending: 'o', forms: ['o', 'a', 'os', 'as'] },
      { ending: 'a', forms: ['a', 'as'] },
      { ending: 'e', forms: ['e', 'es'] },
      { ending: 'í', forms: ['í', 'íes', 'ís'] },
      { ending: 'r', forms: ['r', 'res'] },
      { ending: 'l', forms: ['l', 'les', 'la', 'las'] },
    ],
    dropped: ['Granada', 'Jersey', 'Mauricio', 'Dominica', 'Guernsey', 'Guayana', 'Congo Belga', 'Reunión'],
    none: [
      ...['mar de China Meridional', 'Mar de China Meridional', 'mar Meridional de China', 'Mar Meridional de China'],
      ...['mar del Sur de China', 'Mar del Sur de China', 'Mar Oriental de China', 'mar Oriental de China'],
      ...['océano Índico', 'mar de Japón', 'mar del Japón', 'Mar de Japón', 'península coreana', 'península de Corea'],
      ...[
        'Península Coreana',
        'golfo de México',
        'Golfo de México',
        'golfo de Guinea',
        'golfo de Omán',
        'Nuevo México',
      ],
      ...['Ciudad de México', 'Ciudad de Guatemala', 'Ciudad de Panamá', 'canal de Panamá', 'Canal de Panamá'],
      ...[
        'estrecho de Taiwán',
        'Año Nuevo chino',
        'Voz de América',
        'La Voz de América',
        'Radio Francia Internacional',
      ],
      ...[
        'tortilla española',
        'río Jordán',
        'Santiago de Chile',
        'Air France',
        'Aerolíneas Argentinas',
        'Banco de México',
      ],
      ...['dólares estadounidenses', 'guerra de Corea', 'Guerra de Corea', 'guerra de Vietnam', 'Radio Habana Cuba'],
      ...['Partido Comunista de China', 'Partido Comunista de Cuba', 'Partido Comunista Chino', 'América Latina'],
      ...['Guayana Francesa', 'Polinesia Francesa', 'Jardín Botánico', 'Copa América', 'Islas Malvinas Argentinas'],
    ],
    seats: `
US Casa Blanca|Departamento de Estado|Pentágono
RU Kremlin
GB Downing Street
FR Elíseo|Palacio del Elíseo
AR Casa Rosada
CL La Moneda
BR Planalto|Itamaraty
ES La Moncloa|Moncloa
KR Casa Azul`,
    capitals: `
RU Moscú
CN Pekín|Beijing
US Washington
UA Kiev
GB Londres
FR París
DE Berlín
JP Tokio
KR Seúl
KP Pyongyang|Pionyang
IR Teherán
TR Ankara
IN Nueva Delhi
PK Islamabad
SY Damasco
SA Riad
PL Varsovia
IT Roma
ES Madrid
EG El Cairo
CU La Habana
VE Caracas
AR Buenos Aires
BR Brasilia
CO Bogotá
PE Lima
CL Santiago
MX Ciudad de México
EC Quito
BO La Paz
NI Managua
PT Lisboa
UY Montevideo`,
    signs: {},
  },
  offices: {
    heads: [
      '[Mm]inistr[oa]s?',
      '[Cc]ancill?er(?:es)?',
      '[Pp]resident[ea]s?',
      '[Vv]icepresident[ea]s?',
      '[Vv]iceministr[oa]s?',
      '[Vv]icecanciller(?:es)?',
      '[Pp]rimer(?:[oa]s?)? [Mm]inistr[oa]s?',
      '[Mm]andatari[oa]s?',
      '[Jj]ef[ea]s? de(?:l)? (?:Estado|Gobierno|gobierno|la diplomacia|diplomacia)',
      '[Jj]ef[ea]s?',
      '[Ss]ecretari[oa]s?(?: [Gg]eneral)?',
      '[Ee]mbajador(?:a|es|as)?',
      '[Pp]ortavo(?:z|ces)',
      '[Vv]ocero|[Vv]ocera',
      '[Ll]íder(?:es)?',
      '[Rr]ey(?:es)?',
      '[Rr]eina',
      '[Pp]ríncipe(?: heredero)?',
      '[Ee]mir',
      '[Ss]ultán',
      '[Pp]apa',
      '[Rr]epresentante',
      '[Ee]nviad[oa]',
      '[Cc]onsejer[oa] de Estado',
      '[Gg]obernador(?:a)?',
      '[Tt]itular(?:es)?',
      '[Dd]ignatari[oa]s?',
      '[Gg]obernante',
      '[Vv]iceprimer(?:a)? [Mm]inistr[oa]',
      '[Pp]remier',
      '[Dd]elegaci(?:ón|ones)',
      '[Dd]iplomátic[oa]s?',
      '(?:[Vv]ice)?[Aa]lcald(?:e|esa)s?',
      '[Ii]ntendent[ea]|[Pp]refect[oa]',
      '[Ss]enador(?:a|es|as)?|[Dd]iputad[oa]s?|[Cc]ongresist(?:a|as)|[Aa]sambleístas?|[Ll]egislador(?:a|es)?',
      '[Ss]ubsecretari[oa]s?|[Cc]omisionad[oa]|[Ss]uperintendent[ea]|[Ff]iscal [Gg]eneral|[Cc]ontralor(?:a)?',
      '[Dd]irector(?:a)?(?: (?:[Gg]eneral|[Nn]acional|[Ee]jecutiv[oa]))?',
      '[Cc]oordinador(?:a)?|[Nn]egociador(?:a)?(?: jefe)?|[Aa]sesor(?:a)?|[Cc]ónsul(?:esa)?(?: general)?',
      '[Cc]omandante(?: (?:en jefe|general))?|[Gg]eneral(?: de (?:brigada|división))?|[Aa]lmirante|[Cc]oronel',
      '[Ee]ncargad[oa] de [Nn]egocios|[Cc]omisari[oa] (?:[Ee]urope[oa])?|[Ss]enescal',
    ],
    before: ['[Vv]ice', '[Aa]lt[oa]s? ', '[Ee]ntonces ', '[Ss]ub'],
    portfolio: [
      // "de Clima y Medio Ambiente", "de Ciencia, Tecnología e Innovación"
      `(?:,| y| e)? (?:de |del |de la |para la )?(?:${AREAS})`,
      ' de Estado',
      ' de la República',
      ' del Gobierno',
      ' del Consejo(?: de Ministros| de Estado)?',
      ' de la Presidencia',
      ' [Gg]eneral',
      ' heredero',
      ' especial',
      ' permanente',
      ' de la ONU',
      ' de la OTAN',
      ' de la UE',
      ' del Ministerio de (?:Asuntos Exteriores|Relaciones Exteriores|Exteriores|Defensa)',
      ' interin[oa]',
      ' en funciones',
    ],
    link: [' de la ', ' de los ', ' de las ', ' del ', ' de ', ' ', ' en ', ' para '],
    toName: [' ', ', ', ', señor ', ', el señor '],
    former: ['ex ?-?', 'antigu[oa] ', 'exp'],
    plural: /^\S*s(?: |$)/u,
    nameStands: 'both',
    counterpart: ['(?<=su )anfitri(?:ón|ona)', 'homólog[oa]s?', '(?<=su )colega', '[Cc]ontraparte', '(?<=su )par'],
    posted: { envoy: 'embajador|cónsul|encargad', behind: ' (?:en|ante)(?: el| la| los)? ' },
    noName: [
      'El',
      'La',
      'Los',
      'Las',
      'En',
      'De',
      'Por',
      'Con',
      'Según',
      'Tras',
      'Un',
      'Una',
      'Su',
      'Este',
      'Esta',
      'Ministerio',
      'Gobierno',
      'República',
      'Estado',
      'Partido',
      'Asamblea',
      'ONU',
      'OTAN',
      'UE',
      'Agencia',
    ],
    home: null,
  },
  acts: {
    speech: [
      'dij[oe]r?o?n?',
      'afirm(?:ó|aron|a|ado)',
      'declar(?:ó|aron|a|ado)',
      'señal(?:ó|aron|a)',
      'asegur(?:ó|aron|a|ado)',
      'anunci(?:ó|aron|a|ado)',
      'inform(?:ó|aron|a)',
      'expres(?:ó|aron|a)',
      'subray(?:ó|aron|a)',
      'destac(?:ó|aron|a)',
      'agreg(?:ó|aron)',
      'añad(?:ió|ieron)',
      'indic(?:ó|aron)',
      'manifest(?:ó|aron)',
      'conden(?:ó|aron|a)',
      'rechaz(?:ó|aron|a)',
      'inst(?:ó|aron|a)',
      'pid(?:ió|ieron|e)',
      'exig(?:ió|ieron|e)',
      'advirti(?:ó|eron)',
      'advierte',
      'agradec(?:ió|ieron)',
      'felicit(?:ó|aron)',
      'explic(?:ó|aron)',
      'sostuv(?:o|ieron) que',
      'reiter(?:ó|aron)',
      'recalc(?:ó|aron)',
      'coment(?:ó|aron)',
      'denunci(?:ó|aron|a)',
      'critic(?:ó|aron|a)',
      'pidieron',
      'propuso',
      'prometi(?:ó|eron)',
      'confirm(?:ó|aron|a)',
      'neg(?:ó|aron)',
      'acus(?:ó|aron|a)',
    ],
    deeds: [
      '\\p{Ll}{2,}(?:ó|aron|ieron)',
      'se reuni(?:ó|eron)',
      'se reúnen?',
      'reunid[oa]s?',
      'mantuv(?:o|ieron)',
      'mantiene[ns]?',
      'sostuv(?:o|ieron)',
      'sostien(?:e|en)',
      'convers(?:ó|aron|a|an|ación|aciones)',
      'habl(?:ó|aron|a|an)',
      'acord(?:ó|aron)',
      'acuerdan?',
      'firm(?:ó|aron|a|an)',
      'recib(?:ió|ieron|e|en|ido)',
      'visit(?:ó|aron|a|an)',
      'lleg(?:ó|aron|a|an)',
      'analiz(?:ó|aron|an?)',
      'aborda(?:ron|n)?|abordó',
      'discuti(?:ó|eron)',
      'discuten?',
      'intercambi(?:ó|aron|an?)',
      'celebr(?:ó|aron|an?)',
      'llamad[ao]s?',
      'llam(?:ó|aron)',
      'suscrib(?:ió|ieron|en)',
      'reunión',
      'encuentro',
      'se entrevist(?:ó|aron)',
      'se encontr(?:ó|aron)',
      'dialog(?:ó|aron|an)',
      'debati(?:ó|eron)',
      'envi(?:ó|aron|a)',
      'aprob(?:ó|aron)',
      'lanz(?:ó|aron)',
      'impus(?:o|ieron)',
      'restablec(?:ió|ieron|en)',
      'inaugur(?:ó|aron)',
      'ofrec(?:ió|ieron|e)',
      'convoc(?:ó|aron)',
    ],
    planned: [
      '\\p{Ll}{2,}(?:ará|erá|irá|arán|erán|irán)',
      'va a',
      'van a',
      'prevén?',
      'tiene previsto',
      'tienen previsto',
      'planea',
      'espera',
    ],
    institutions: [
      '(?:[Mm]inisterio|[Cc]ancillería|[Gg]obierno|[Pp]arlamento|[Cc]ongreso|[Ss]enado|[Ee]mbajada|[Ee]jército|[Pp]residencia|[Aa]utoridades|[Pp]olicía|[Dd]elegación|[Aa]rmada|[Pp]arte|[Ff]uerzas (?:Armadas|armadas)|[Dd]iplomacia|[Jj]usticia)(?: de (?:Asuntos Exteriores|Relaciones Exteriores|Exteriores|Defensa|Comercio))?',
    ],
    joins: [' y ', ', ', ' e ', ' y su ', ' con ', ' y su homólogo '],
    aside: [
      '[eE]n ',
      '[dD]e(?: la| los| las|l)? ',
      '[dD]el ',
      '[aA]l? ',
      '[sS]obre ',
      '[cC]ontra ',
      '[hH]acia ',
      '[dD]esde ',
      '[pP]ara ',
      '[cC]on ',
    ],
    verbFirst: true,
  },
  personEndings: [],
}
