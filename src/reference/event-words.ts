/**
 * Words by which languages other than English tell a contact, a visit or a statement, what they tell it about, and that it
 * hasn't happened (yet). One table a language; patterns are matched without regard to case.
 */
import type { EventMode } from '../model.ts'

export interface EventTable {
  /** The first that matches gives the mode; a signing, where none does, is one of its own. */
  readonly modes: readonly (readonly [EventMode, string])[]
  /** Verbs of signing, or of making a treaty. */
  readonly signed: string
  /** Verbs of deciding or asking together: a contact where office-holders of two countries do, and another sentence tells its medium. */
  readonly joint: string
  /** "His two counterparts": the countries behind are parties, with an office or without. */
  readonly counterparts?: string
  /** What follows is what was talked about, or told of it: no party stands behind. */
  readonly about: string
  /** Planned, cancelled, long ago. */
  readonly not: string
  /** Before a country's name: only where it happened. */
  readonly place: string
  /** A statement made together. */
  readonly together: string
  /** Verbs of saying, where a day and a speaker's country stand in one sentence. */
  readonly said: string
}

export const EVENT_WORDS: Readonly<Record<string, EventTable>> = {
  ru: {
    modes: [
      [
        'video',
        'видеоконференц|видеосвяз|видеозвон|по видео|в формате вкс|онлайн-(?:встреч|переговор|формат|саммит)|(?:в )?дистанционн|по (?:zoom|скайпу)|виртуальн\\p{L}* (?:встреч|саммит)',
      ],
      ['phone', 'телефонн|по телефону|созвонил|позвонил'],
      [
        'meeting',
        'встретил|принял|провел\\p{L}* (?:\\p{L}+ ){0,3}(?:переговор|встреч|консультаци)|прошл[аи] (?:\\p{L}+ ){0,2}(?:встреч|переговор)',
      ],
      [
        'visit',
        'прибыл\\p{L}* (?:с|в)|(?:прилетел|приехал|приземлил|вылетел)\\p{L}* |с (?:\\p{L}+ )?визитом|посетил|находи\\p{L}+ с визитом|визит',
      ],
      [
        'meeting',
        'встретил|встреч|провел\\p{L}* (?:\\p{L}+ )?переговор|переговор|принял|консультаци|саммит|беседовал|провел\\p{L}* беседу',
      ],
      ['other', 'вызва[лн]|договорил|обменял'],
    ],
    signed:
      'подпис(?:ал|ан)|парафирова|скрепи\\p{L}* подпис|поставил\\p{L}* подпис|заключ(?:ил|ен)\\p{L}* (?:\\p{L}+ ){0,3}(?:соглашени|договор|контракт|пакт)',
    joint:
      'решили|открыли|условились|согласовали|призвали|высказались|выступили|утвердили|одобрили|пообещали|согласились',
    counterparts: 'коллегами',
    about: 'обсудил\\p{L}*|по вопрос\\p{L}*|относительно|о|об|чтобы|что',
    not: 'буд\\p{L}+|планиру\\p{L}+|намерен\\p{L}*|состоится|пройд[её]т|проведут|встретится|встретятся|посетит|отменен\\p{L}*|отменил\\p{L}*|перенес\\p{L}+|не|ожидается|запланирован\\p{L}*|может|в прошлом году|прошлого года|позапрошл\\p{L}+|предстоящ\\p{L}+|готов\\p{L}*|опроверг\\p{L}*|опровергает|сорва\\p{L}+|отложен\\p{L}*|отложил\\p{L}*|собира\\p{L}+ся|предстоит',
    place: 'в|во|на',
    together: 'совместн\\p{L}+ (?:заявлени|коммюнике|деклараци|сообщени)\\p{L}*',
    said: 'заявил\\p{L}*|сообщил\\p{L}*|объявил\\p{L}*|призвал\\p{L}*|осудил\\p{L}*|опроверг\\p{L}*|отметил\\p{L}*|подтвердил\\p{L}*|выразил\\p{L}*',
  },
  es: {
    modes: [
      [
        'video',
        'videoconferencia|videollamada|por vídeo|por video|(?:reunión|encuentro|cumbre|sesión|diálogo|conversación|entrevista|cita|audiencia) (?:virtual|telemátic|digital|remot|en línea|a distancia)|de (?:forma|manera) (?:virtual|telemática|remota)|(?:por|vía) zoom',
      ],
      [
        'phone',
        'por teléfono|telefónic|llamada|telefone[óa]|llamó (?:(?:el|este) \\p{L}+ )?(?:a su|al (?:presidente|canciller|ministro|primer))',
      ],
      [
        'meeting',
        'se (?:ha |han )?reuni|recibió|ha(?:n)? recibid|(?:fue|ha sido) recibid|se (?:ha |han )?entrevist|(?:mantuv\\p{L}+|ha(?:n)? mantenido|sostuv\\p{L}+) (?:\\p{L}+ ){0,4}(?:reunión|encuentro|conversaciones)',
      ],
      [
        'visit',
        'llegó (?:[\\p{L} ]{2,24} )?a |(?:aterrizó|arribó|desembarcó) |visitó|inició .{0,30}visita|visita (?:oficial|de estado|de trabajo)|de visita|viajó (?:[\\p{L} ]{2,24} )?a ',
      ],
      [
        'meeting',
        'se reuni|reunid[oa]s|reunión|la cita (?:tuvo|fue|se)|se encontr|encuentro|recibió|entrevist|conversaciones|negociaciones|cumbre|consultas|ronda de|mantuv\\p{L}+',
      ],
      ['other', 'convocó|conversó|conversaron|habló|hablaron|acordaron|dialog'],
    ],
    signed:
      'firmaron|firmó|ha(?:n)? firmado|suscrib(?:ieron|ió)|ha(?:n)? suscrito|rubric(?:aron|ó)|ha(?:n)? rubricado|(?:sellaron|celebraron|cerraron|concluyeron|alcanzaron) .{0,30}(?:acuerdo|convenio|tratado|pacto)|estamparon .{0,12}firmas?',
    joint:
      'decidieron|han decidido|resolvieron|abogaron|inauguraron|pidieron|instaron|aprobaron|se comprometieron|pactaron|convinieron|han (?:acordado|pactado|pedido)',
    counterparts: 'homólog[oa]s|pares',
    about: 'sobre|acerca de|para|y ambos|en torno a|respecto|frente a|ante|contra|procedentes?|en presencia|con la',
    not: 'se reunirán?|visitará|viajará|recibirá|prevé|prevén|previst\\p{L}|planea|canceló|cancelad\\p{L}|aplaz\\p{L}+|pospuso|no|podría|el año pasado|próxim\\p{L}|se celebrará|espera\\p{L}?|suspend\\p{L}+|desmi[ne]n?t\\p{L}+|negó|niega|descart\\p{L}+|tiene previsto',
    place: 'en',
    together: '(?:comunicado|pronunciamiento|manifiesto) conjunto|declaraci(?:ón|ones) conjunta|nota conjunta',
    said: 'dijo|afirmó|anunció|declaró|aseguró|condenó|advirtió|señaló|exigió|rechazó|expresó|denunció|pidió|confirmó',
  },
  fr: {
    modes: [
      [
        'video',
        'visioconférence|vidéoconférence|par vidéo|en visio|(?:réunion|rencontre|sommet|entretien|échange|dialogue) (?:virtuel|en ligne|à distance)|par zoom',
      ],
      [
        'phone',
        'téléphon|appel(?:s|é(?:e|s)? (?:son|sa|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?(?![\\p{L}])(?! [aà] )|au bout du fil|joint au fil',
      ],
      [
        'meeting',
        "(?:a|ont) (?:été )?reçu|reçue?s? (?:[\\p{L}-]+ ){0,5}par |(?:a|ont) rencontr|se sont rencontr|se sont réuni|s[’']est réuni|se sont entreten|s[’']est entreten|s[’']entretien(?:t|nent)|tête-à-tête",
      ],
      [
        'visit',
        "est arrivée?|(?:a )?entamé? une visite|entame une visite|a commencé une visite|en visite|(?:est|a) (?:venue?|atterri) |a visité|a séjourné|effectu\\p{L}+ .{0,30}visite|visite (?:officielle|d[’']État|de travail)|s[’']est rendue? ",
      ],
      [
        'meeting',
        "rencontr|réunie?s|se sont réunis|s[’']est réuni|réunion|a reçu|ont reçu|(?:a|ont) été reçu|entretiens?|entreten|négociation|sommet|pourparlers|accueilli",
      ],
      ['other', 'a convoqué|ont convenu|ont discuté|se sont parlé'],
    ],
    signed: '(?:a|ont|été) (?:signé|paraphé|scellé|apposé)|(?:a|ont) conclu .{0,40}(?:accord|traité|pacte|convention)',
    joint:
      'ont (?:décidé|inauguré|lancé|plaidé|appelé|annoncé|demandé|adopté|promis|résolu|approuvé)|se sont engagé|sont convenu',
    counterparts: 'homologues|collègues',
    about: 'sur|au sujet d|à propos d|pour|afin d|concernant|consacré\\p{L}*|en présence|face à|contre',
    not: "se réuniront|rencontrera|recevra|se rendra|visitera|prévue?s?|prévoi\\p{L}+|annulé\\p{L}*|reporté\\p{L}*|ne|n[’'](?:a|ont|est)|pourrai\\p{L}+|doi(?:t|vent)|devrai\\p{L}+|l[’']an dernier|l[’']année dernière|prochain\\p{L}*|aura lieu|dément\\p{L}*|a nié|nie",
    place: 'en|au|aux|à',
    together: 'communiqué (?:commun|conjoint)|déclaration (?:commune|conjointe)|texte commun',
    said: 'a (?:déclaré|dit|affirmé|annoncé|condamné|averti|indiqué|appelé|exigé|rejeté|dénoncé|exprimé|confirmé)',
  },
  de: {
    modes: [
      [
        'video',
        'videokonferenz|videoschalt|per video|(?:virtuell|digital)\\p{L}* (?:treffen|gipfel|gespräch|sitzung|konferenz)|online-(?:treffen|gipfel|gespräch|sitzung|konferenz)|videogespräch|videotelefon|videoanruf|per zoom',
      ],
      ['phone', '\\p{L}*telefon|ferngespräch|anruf|angerufen|rief an'],
      [
        'meeting',
        '(?:hat|haben|habe) .{0,120}(?:getroffen|empfangen)|traf(?:en)? (?!in )|zusammengetroffen|zusammengekommen|empfing|sich .{0,60}getroffen',
      ],
      [
        'visit',
        'eingetroffen|traf in|ist .{0,60} (?:angekommen|gelandet|gereist|geflogen)|landete in|zu einem .{0,30}besuch|besuchte|besuch in|reiste nach',
      ],
      [
        'meeting',
        'traf|trafen|getroffen|\\p{L}*treffen|zusammengekommen|empfing|empfangen|\\p{L}*gespräch|gesprochen|beriet|beraten|verhandl|\\p{L}*gipfel',
      ],
      ['other', 'vereinbart|sprach|sprachen|einigten|geeinigt|verständigt|einbestellt'],
    ],
    signed:
      'unterzeichne|unterschrieb|paraphier|besiegel|(?:schloss|schlossen) .{0,60}(?:abkommen|vertrag|vereinbarung|pakt)|(?:\\p{L}*abkommen|\\p{L}*vertrag|vereinbarung|pakt) .{0,60}(?:ab)?geschlossen',
    joint:
      'beschlossen|eröffnet|eingeweiht|gefordert|forderten|entschieden|appelliert|plädier|zugesagt|kündigten|gebilligt',
    counterparts: '(?<!(?:sein|ihr|d)em (?:\\p{L}+ )?)(?:amts)?kolleg(?:en|innen)',
    about:
      'über|um zu|an der grenze|auf (?:gemeinsam|ein|neu|weiter)\\p{L}*|zur lage|zum thema|wegen|dass|gegen|in anwesenheit',
    not: 'wird|werden|wollen|will|plant|planen|geplant\\p{L}*|abgesagt\\p{L}*|verschoben\\p{L}*|nicht|kein\\p{L}*|soll|sollen|könnte\\p{L}*|im vergangenen jahr|letztes jahr|nächste\\p{L}*|kommende\\p{L}*|bevorstehend\\p{L}*|demnächst|dementier\\p{L}+|bestritt|bestreitet|vorerst',
    place: 'in|im|nach',
    together: 'gemeinsame[nrs]? (?:\\p{Ll}+en )?(?:erklärung|stellungnahme|mitteilung|kommuniqu[ée]|papier|brief)',
    said: 'sagte|erklärte|kündigte|verurteilte|warnte|teilte|forderte|kritisiert|wies|begrüßte|rief|verkündete|dementierte|hat .{0,80}(?:gefordert|kritisiert|erklärt|verurteilt|gewarnt|angekündigt)',
  },
  pt: {
    modes: [
      [
        'video',
        'videoconferência|videochamada|por vídeo|(?:reunião|encontro|cúpula|cimeira|diálogo|conversa|audiência) (?:virtual|remot|digital|online)|de forma (?:virtual|remota)|(?:por|via) zoom',
      ],
      ['phone', 'telefone|telefónic|telefônic|telefonema|ligação|chamada'],
      [
        'meeting',
        'reuniu-se|se reuniu|reuniram|estev\\p{L}+ reunid[oa]s?|(?:foi )?recebid[oa] (?:\\p{L}+ ){0,3}(?:por|pel[oa])|recebeu|encontrou-se|se encontrou|encontraram',
      ],
      [
        'visit',
        'chegou (?:[\\p{L} -]{2,24} )?a |(?:aterrou|aterrissou|pousou|desembarcou|deslocou-se) |visitou|inicia.{0,20} visita|iniciou.{0,20} visita|visita (?:oficial|de estado|de trabalho)|em visita|viajou',
      ],
      ['meeting', 'reuniu|reuniram|reunid[oa]s|reunião|encontr|recebeu|conversações|negociações|cimeira|cúpula'],
      ['other', 'conversou|conversaram|falou|falaram|acordaram|acertaram'],
    ],
    signed:
      'assinaram|assinou|rubric(?:aram|ou)|firm(?:aram|ou)|subscrev(?:eram|eu)|(?:celebraram|selaram|fecharam|concluíram) .{0,30}(?:acordo|tratado|protocolo|conv[ée]nio|pacto)|leva a assinatura',
    joint:
      'decidiram|inauguraram|lançaram|resolveram|pediram|defenderam|aprovaram|comprometeram|apelaram|pactuaram|concordaram',
    counterparts: 'homólog[oa]s|colegas',
    about: 'sobre|acerca d|para|a respeito|e acertaram|em torno d|face a|contra|na presença',
    not: 'se reunir(?:á|ão)|reunir-se-\\p{L}+|vai|vão|visitará|receberá|prev[êi]\\p{L}*|planeia|planeja|cancel\\p{L}+|adiad\\p{L}+|adiou|não|poder\\p{L}+|no ano passado|próxim\\p{L}|deve|devem|desment\\p{L}+|negou|nega|tem prevista?',
    place: 'em|no|na|nos|nas',
    together: '(?:comunicado|apelo) conjunto|(?:declaração|nota) conjunta',
    said: 'disse|afirmou|anunciou|declarou|condenou|alertou|informou|exigiu|rejeitou|expressou|denunciou|confirmou',
  },
  ar: {
    modes: [
      ['video', 'الفيديو|المرئي|اتصال مرئي|افتراضي|الاتصال المرئي|عن ب[ُ]?عد|تطبيق زووم'],
      ['phone', 'هاتفي|هاتفيا|هاتفياً|بالهاتف|عبر الهاتف|اتصالا|اتصال'],
      [
        'meeting',
        'التقى|التقت|اجتمع|اجتمعت|استقبل|استقبلت|يلتقي|يستقبل|[أا]جرى .{0,80}(?:مباحثات|محادثات)|عقد .{0,60}(?:مباحثات|محادثات|اجتماع|لقاء)|مباحثات مع|محادثات مع',
      ],
      ['visit', 'وصل|وصلت|زيارة|زار|زارت|حطّ?ت? '],
      ['meeting', 'التقى|التقت|لقاء|لقائ|اجتمع|اجتمعت|اجتماع|استقبل|استقبلت|مباحثات|محادثات|قمة|عقد|يلتقي|يستقبل'],
      ['other', 'استدع|اتفق|بحث|تبادل'],
    ],
    signed: 'وقّ?ع|[أا]برم|توقيع',
    joint: '(?:قرر|دعا|طالب|اعتمد|تعهد)(?:ت)? (?:\\p{L}+ ){0,2}(?:وزيرا|وزراء|رئيسا|زعيما|قادة)',
    counterparts: 'نظيري\\p{L}*|نظرائ\\p{L}*|بنظيري\\p{L}*',
    about: 'حول|بشأن|لبحث|بحثا|تناول\\p{L}*|في إطار|على هامش',
    not: 'سوف|سيلتقي|سيزور|سيعقد|ستعقد|سيجتمع|من المقرر|المقرر|المرتقب\\p{L}*|المقبل\\p{L}*|ألغى|ألغت|إلغاء|تأجيل|تأجل|أرجأ|لم|لن|العام الماضي|يعتزم|من المتوقع|نفى|نفت|نفي|ينفي|تنفي|لا صحة',
    place: 'في',
    together: 'بيان\\p{M}* مشترك|البيان المشترك|إعلان مشترك',
    said: 'و?(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|أدان|أدانت|حذر|حذرت|صرح|صرحت|أعرب|أعربت|دعا|دعت|نفى|نفت|رفض|رفضت|رحب|رحبت|شدد|شددت)',
  },
  zh: {
    modes: [
      ['video', '视频|視頻|视讯|視訊|线上(?:会|方式)|線上會|远程(?:会|方式)|云会'],
      ['phone', '通电话|通電話|电话|電話|通话|通話|应约同|應約同'],
      ['meeting', '会见|會見|会晤|會晤|接见|接見|(?:举行|舉行)[^，。]{0,6}(?:会谈|會談|磋商|会晤|會晤)'],
      ['visit', '抵达|抵達|飞抵|飛抵|到达|访问(?!的)|訪問(?!的)|到访(?!的)|开始对'],
      [
        'meeting',
        '会谈|會談|见面|見面|商讨|商討|洽谈|会见|會見|会晤|會晤|举行会|磋商|会面|會面|接见|接見|谈判|談判|峰会|峰會|出席',
      ],
      ['other', '召见|召見|商定|达成'],
    ],
    signed: '签署|簽署|签订|簽訂|签下|签约|缔结|草签',
    joint: '一致同意|共同决定|决定共同',
    about: '，双方|，雙方|，就|就(?=.{2,30}(?:交换|交換|进行|進行|举行|舉行|讨论|討論))|关于|關於|。',
    not: '将(?!在十)|將|拟|擬|计划|計劃|预定|預定|取消|推迟|推遲|延期|尚未|没有|沒有|不会|不會|去年|定于|定於|即将|即將|可能|有望|否认|否認|辟谣',
    place: '在|于|於|赴',
    together: '联合声明|聯合聲明|共同声明|联合公报|联合公告',
    said: '表示|说|宣布|宣佈|强调|強調|指出|谴责|譴責|发表声明|發表聲明|呼吁|呼籲|否认|否認|宣称|警告|称|稱',
  },
  ja: {
    modes: [
      ['video', 'テレビ会議|オンライン|ビデオ会議|テレビ会談|リモート会'],
      ['phone', '電話'],
      ['meeting', '会談し|会談を行|会見し|面会し|協議し|会談した'],
      ['visit', '訪問し(?!ている|て[、い])|到着し|来日し(?!ている|て)|入りした|を訪れ(?!ている|て[、い])|訪問を開始'],
      ['meeting', '会談|会見|会合|協議|面会|首脳会談|会った'],
      ['other', '合意|一致した'],
    ],
    signed: '署名|調印|締結|取り交わし',
    joint: '決めた|呼びかけた|確認した',
    about: 'について|をめぐ|に関し|を協議|を議論|計画を|で一致|ことで',
    not: '予定|方針(?!を(?:確認|共有)|で一致)|見通し|中止|延期|見送|調整し|調整に|する意向|へ。|検討|昨年|しない|なかった|される|開く$|否定した|否定し',
    place: '(?!)',
    together: '共同声明|共同コミュニケ|共同宣言|共同文書',
    said: '述べた|表明した|発表した|明らかにした|非難した|語った|抗議した|発表',
  },
  it: {
    modes: [
      [
        'video',
        'videoconferenza|videochiamata|videocollegamento|in video|via video|(?:riunione|incontro|vertice|colloquio) (?:virtual|in streaming|online|da remoto|a distanza)|(?:su|via) zoom',
      ],
      ['phone', 'telefon|chiamata|(?:ha|hanno) sentito|si (?:è|sono) sentit'],
      [
        'meeting',
        'ha(?:nno)? (?:ricevuto|incontrato|accolto|visto)|si (?:è|sono) (?:incontrat|riunit|vist|intrattenut)|(?:è|sono) stat[oaie] ricevut|ricevut[oaie] (?:\\p{L}+ ){0,3}d(?:a|al|alla|all)|ha(?:nno)? avuto (?:\\p{L}+ ){0,3}(?:colloqui|incontr|bilateral|faccia a faccia)',
      ],
      [
        'visit',
        '(?:è|sono) (?:arrivat|giunt|sbarcat|atterrat|volat)|ha(?:nno)? (?:iniziato|cominciato|avviato) .{0,30}visita|visita (?:ufficiale|di stato|di lavoro)|in visita|ha(?:nno)? visitato|si (?:è|sono) recat',
      ],
      [
        'meeting',
        'incontr|colloqui|riunion|bilateral|faccia a faccia|vertice|negoziat|trattativ|riceve|vede|accoglie|consultazion',
      ],
      ['other', 'ha(?:nno)? convocato|ha(?:nno)? concordato|ha(?:nno)? parlato|ha(?:nno)? discusso'],
    ],
    signed:
      '(?:ha|hanno|stato|stata|stati|state) (?:firmat|siglat|sottoscritt|ratificat)|(?:ha|hanno) (?:concluso|raggiunto|stretto) .{0,30}(?:accordo|intesa|trattato|patto)|(?:la )?firma d',
    joint:
      'hanno (?:deciso|concordato|inaugurato|chiesto|lanciato|approvato|annunciato|promesso|sollecitato|convenuto)|si sono impegnat',
    counterparts: 'omologh[ie]|colleghi|colleghe',
    about: 'su|sul|sulla|sui|sulle|per|circa|riguardo|in merito|contro|alla presenza',
    not: "incontrer(?:à|anno)|vedr(?:à|anno)|ricever(?:à|anno)|visiter(?:à|anno)|sar(?:à|anno)|andrà|volerà|previst[oaie]|prevede|in programma|annullat[oaie]|rinviat[oaie]|rinvio|saltat[oaie]|non|potrebbe(?:ro)?|dovrebbe(?:ro)?|deve|devono|l[’']anno scorso|prossim[oaie]|smenti\\p{L}+|negat[oaie]|nega|atteso|attesa",
    place: 'in|nel|nella|nei|negli|nelle|a',
    together: 'comunicato congiunto|dichiarazione (?:congiunta|comune)|nota congiunta|documento congiunto',
    said: 'ha (?:detto|dichiarato|affermato|annunciato|condannato|avvertito|chiesto|respinto|denunciato|confermato|spiegato|sottolineato|ribadito|espresso|smentito)',
  },
  tr: {
    modes: [
      [
        'video',
        'video ?konferans|görüntülü|video ?(?:bağlantı|telekonferans)|çevrim ?içi|canlı bağlantı|telekonferans|sanal (?:zirve|toplantı)',
      ],
      ['phone', 'telefon'],
      [
        'meeting',
        'bir araya gel|kabul et(?:ti|miş)|ağırla(?:dı|mış)|baş ?başa|buluş(?:tu|muş)|ikili görüşme|görüş(?:tü|müş)|toplan(?:dı|mış)|toplantı (?:yaptı|gerçekleştirdi|düzenledi)|müzakere',
      ],
      [
        'visit',
        'ziyaret (?:etti|gerçekleştirdi|ediyor)|ziyarette|ziyaretine|ziyareti (?:çerçevesinde|kapsamında)|gel(?:di|miş)|var(?:dı|mış)|ulaş(?:tı|mış)|git(?:ti|miş)',
      ],
      ['meeting', 'görüşme|toplantı|zirve|müzakere|temas|istişare'],
      ['other', 'çağır(?:dı|ıldı)|anlaş(?:tı|maya)|mutabık'],
    ],
    signed: 'imzala(?:dı|ndı|mış)|imza (?:attı|koydu|atıldı)|imzalar(?:ı)? at|imza töreni|paraf',
    joint: 'kararlaştır(?:dı|mış)|anlaştı|mutabık kal|duyurdu|çağrıda bulundu',
    counterparts: 'mevkidaşları',
    about: 'konusunda|hakkında|ilişkin|için|dair',
    not: '\\p{L}+(?:acak|ecek)(?:lar|ler)?(?:tır|tir|ı|i|ını|ini)?|planlan\\p{L}+|planlıyor|bekleniyor|öngörül\\p{L}+|iptal|ertele\\p{L}+|değil|yok|yalanla\\p{L}+|geçen yıl|gelecek|önümüzdeki|\\p{L}+(?:me|ma)di(?:ler)?|\\p{L}+(?:ma|me)yacak|geçtiğimiz yıl|olması bekleniyor',
    place: '(?!)',
    together: 'ortak (?:bildiri|açıklama|deklarasyon|beyan)',
    said: 'söyledi|açıkladı|belirtti|kaydetti|bildirdi|duyurdu|vurguladı|kınadı|dedi|ifade etti|uyardı|çağrıda bulundu|yalanladı|reddetti',
  },
  ko: {
    modes: [
      ['video', '화상|온라인 회|비대면'],
      ['phone', '전화|통화'],
      ['meeting', '회담했|회담을 (?:갖|가졌|열)|만났|만나|면담했|회동했|접견했'],
      ['visit', '방문했|방문하고|도착했|입국했|방한했'],
      ['meeting', '회담|회동|만나|만났|면담|접견|협의|정상회의'],
      ['other', '초치|합의했'],
    ],
    signed: '서명|체결|조인',
    joint: '결정했|뜻을 모았|의견을 모았',
    about: '에 대해|에 관해|관련해|방안을|문제를|을 논의|를 논의|하기로',
    not: '예정|계획(?:이|하|을 (?:밝|세|갖)|했)|취소|연기|무산|않|못|지난해|작년|할 것|방침|추진|전망|검토|부인했|부인하|사실이 아니',
    place: '(?!)',
    together: '공동\\s?(?:성명|선언|발표문|보도문)',
    said: '말했다|밝혔다|발표했다|강조했다|규탄했다|비난했다|표명했다|촉구했다|전했다',
  },
  uk: {
    modes: [
      ['video', 'відеоконференц|відеозв|онлайн-(?:зустріч|переговор|формат)|в режимі онлайн|дистанційн'],
      ['phone', 'телефонн|по телефону|телефоном|зателефон|зідзвон'],
      [
        'meeting',
        'зустрі(?:вся|лася|лися|лись)|прийня(?:в|ла|ли)|пров(?:ів|ела|ели) (?:\\p{L}+ ){0,3}(?:переговор|зустріч|консультац)',
      ],
      ['visit', 'прибу(?:в|ла|ли) |(?:приїха|прилеті)(?:в|ла|ли)|з (?:\\p{L}+ )?візитом|відвіда(?:в|ла|ли)|візит'],
      ['meeting', 'зустрі|переговор|консультац|саміт|бесід|розмовля'],
      ['other', 'виклика|домови|обмін'],
    ],
    signed:
      'підписа(?:в|ла|ли|но)|парафува|скріпи|укла(?:в|ла|ли|дено) (?:\\p{L}+ ){0,3}(?:угод|договір|договор|контракт)',
    joint: 'вирішили|домовились|домовилися|погодили|закликали|відкрили',
    counterparts: 'колегами',
    about: 'обговори\\p{L}*|щодо|стосовно|про|щоб|що',
    not: 'буд\\p{L}+|плану\\p{L}+|має намір|відбудеться|проведуть|зустрінеться|зустрінуться|відвідає|скасован\\p{L}*|скасува\\p{L}+|перенес\\p{L}+|не|очікується|заплан\\p{L}+|може|торік|минулого року|спросту\\p{L}+|запереч\\p{L}+',
    place: 'в|у|на|до',
    together: 'спільн\\p{L}+ (?:заяв|комюніке|деклараці)\\p{L}*',
    said: 'заяви(?:в|ла|ли)|повідоми(?:в|ла|ли|ло)|оголоси(?:в|ла|ли)|закликав|закликала|засуди(?:в|ла|ли)|спростува\\p{L}+|зазначи(?:в|ла|ли)|підтверди(?:в|ла|ли)|наголоси(?:в|ла|ли)|сказа(?:в|ла|ли)',
  },
  pl: {
    modes: [
      ['video', 'wideokonferenc|wideorozm|zdaln|online|za pośrednictwem łączy'],
      ['phone', 'telefon|zadzwoni'],
      [
        'meeting',
        'spotka(?:ł|ła|li|ły) się|przyj(?:ął|ęła|ęli)|podj(?:ął|ęła)|przeprowadzi(?:ł|ła|li) (?:\\p{L}+ ){0,3}(?:rozm|konsult)',
      ],
      ['visit', 'przyby(?:ł|ła|li)|przyleci(?:ał|ała|eli)|z (?:\\p{L}+ )?wizytą|odwiedzi(?:ł|ła|li)|wizyt|przyjecha'],
      ['meeting', 'spotka|rozm[oó]w|rozmaw|negocjacj|konsultacj|szczyt'],
      ['other', 'wezwa|uzgodni|porozum'],
    ],
    signed: 'podpisa(?:ł|ła|li|no)|parafowa|zawar(?:ł|ła|li|to) (?:\\p{L}+ ){0,3}(?:umow|porozum|traktat)',
    joint: 'zdecydowali|postanowili|wezwali|uzgodnili|otworzyli|zaapelowali',
    counterparts: 'odpowiednikami|kolegami',
    about: 'o|nt\\.|na temat|ws\\.|w sprawie|żeby|aby|że|dotyczą\\p{L}+',
    not: 'będ\\p{L}+|planuj\\p{L}+|zamierza\\p{L}*|odbędzie|spotka się|spotkają się|odwiedzi|odwoła\\p{L}+|przełoż\\p{L}+|nie|oczekuje|może|w zeszłym roku|zaprzecz\\p{L}+|dement\\p{L}+',
    place: 'w|we|na|do',
    together: 'wspóln\\p{L}+ (?:oświadczeni|komunikat|deklaracj)\\p{L}*',
    said: 'powiedział[ay]?|oświadczył[ay]?|poinformował[ay]?|przekazał[ay]?|ogłosił[ay]?|wezwał[ay]?|potępił[ay]?|zaprzeczył[ay]?|podkreślił[ay]?|zaznaczył[ay]?',
  },
  id: {
    modes: [
      ['video', 'konferensi video|pertemuan virtual|secara (?:virtual|daring)|telekonferensi'],
      ['phone', 'telepon|menelepon|per telepon'],
      [
        'meeting',
        'bertemu|menerima (?:kunjungan )?|diterima|mengadakan (?:pertemuan|pembicaraan)|melakukan pertemuan|menjamu',
      ],
      ['visit', 'tiba di|berkunjung|kunjungan (?:resmi|kerja|kenegaraan)|mengunjungi|lawatan'],
      ['meeting', 'pertemuan|pembicaraan|perundingan|konsultasi|berunding|berdialog'],
      ['other', 'memanggil|sepakat|bertukar'],
    ],
    signed: 'menandatangani|penandatanganan|ditandatangani|meneken',
    joint: 'memutuskan|menyepakati|sepakat|menyerukan|meresmikan',
    about: 'tentang|mengenai|terkait|soal|untuk|bahwa|guna|membahas',
    not: 'akan|rencana\\p{L}*|berencana|batal|dibatalkan|ditunda|menunda|belum|tidak|tahun lalu|membantah|dijadwalkan|mendatang',
    place: 'di|ke',
    together: '(?:pernyataan|komunike|deklarasi) bersama',
    said: 'mengatakan|menyatakan|menegaskan|mengumumkan|mengecam|membantah|menyampaikan|kata|ujar',
  },
  vi: {
    modes: [
      ['video', 'hội đàm trực tuyến|họp trực tuyến|hội nghị trực tuyến|qua video|trực tuyến'],
      ['phone', 'điện đàm|điện thoại'],
      ['meeting', 'hội đàm|hội kiến|đã gặp|gặp gỡ|gặp|tiếp|tiếp kiến|cuộc gặp|làm việc với'],
      ['visit', 'thăm|tới|đến (?:thủ đô|sân bay)|chuyến thăm'],
      ['meeting', 'đàm phán|tham vấn|trao đổi|đối thoại|họp'],
      ['other', 'triệu|nhất trí|trao'],
    ],
    signed: 'ký kết|đã ký|lễ ký|ký (?:thỏa|hiệp|biên|kế)',
    joint: 'nhất trí|thống nhất|quyết định|khánh thành',
    about: 'về|nhằm|để|rằng|liên quan',
    not: 'sẽ|dự kiến|hủy|hoãn|chưa|không|năm ngoái|năm trước|kế hoạch|bác bỏ|phủ nhận|sắp',
    place: 'tại|ở|đến|tới|thăm',
    together: 'tuyên bố chung|thông cáo chung',
    said: 'nói|tuyên bố|cho biết|khẳng định|lên án|bác bỏ|nhấn mạnh',
  },
}

/** Whose an office or institution is that is printed without a country. */
export const HOME: Readonly<Record<string, { readonly country: string; readonly offices: RegExp }>> = {
  ja: { country: 'JP', offices: /(?<!\p{L})(?:政府|外務省|官房長官|防衛省)|首相|外相|外務大臣|防衛相|官房長官/u },
  ko: {
    country: 'KR',
    offices:
      /(?<!\p{L})(?:정부|외교부|국방부|통일부|대통령실?|총리|국무총리)|대통령|[가-힣]{2,10}부 (?:장관|차관)|총리/u,
  },
  zh: {
    country: 'CN',
    offices: /(?<![\p{L}])(?:外交部|国防部|商务部|国务院|国台办)|国家主席|国务委员|国务院总理|中共中央|来华|访华|中方/u,
  },
}

/** In headlines of Chinese and Japanese a sign stands for a country: 日印, 中韓. Only in pairs. */
export const COUNTRY_SIGNS: Readonly<Record<string, string>> = {
  中: 'CN',
  日: 'JP',
  韩: 'KR',
  韓: 'KR',
  朝: 'KP',
  美: 'US',
  米: 'US',
  俄: 'RU',
  露: 'RU',
  印: 'IN',
  英: 'GB',
  法: 'FR',
  仏: 'FR',
  德: 'DE',
  独: 'DE',
  豪: 'AU',
  澳: 'AU',
  越: 'VN',
  泰: 'TH',
  加: 'CA',
  伊: 'IT',
  比: 'PH',
  菲: 'PH',
  蒙: 'MN',
}
