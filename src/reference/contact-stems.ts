/**
 * Stems by which languages other than English tell that people of two states came together, in whatever form and compound:
 * no single one proves it, each is a sign beside others. One table a language; strings are parts of regular expressions,
 * matched without regard to case. What is written behind a stem is left open; in Arabic small words may hang on in
 * front.
 */
export interface ContactStems {
  readonly video: string
  readonly phone: string
  readonly meeting: string
  readonly visit: string
  /** Papers, envoys, handed things: contact, its medium open. */
  readonly other: string
  /** Both of them, together, each other. */
  readonly together: string
  /** What says of a whole sentence that it is still to come, off, long ago, or only said, beside the words of `EVENT_WORDS`. */
  readonly not: string
  /** Anywhere in an opening: all of it may be what somebody denies. */
  readonly denial: string
  /** Right before a stem: it is still to come, or is another's. */
  readonly ahead: string
}

export const CONTACT_STEMS: Readonly<Record<string, ContactStems>> = {
  de: {
    video: '\\p{L}*video|zugeschaltet|virtuell|online-',
    phone: '\\p{L}*telefon|\\p{L}*anruf|angerufen|am apparat|hörer',
    meeting:
      '\\p{L}*(?:treffen|gespräch|unterredung|begegnung|zusammenkunft|konsultation|beratung|verhandlung|sitzung|tagung|gipfel|audienz|empf[aä]ng|dialog|gesprächsrunde|austausch|klausur|zeremonie|unterzeichnung|übergabe|essen|dinner|vieraugen)|traf|getroffen|beriet|beraten|gesprochen|zusammen(?:ge|saß|kam)|empfing|begrüßte|begrüßt|an einem tisch|konferierte|ausgetauscht|tauschte\\p{L}* sich|verhandel',
    visit:
      '\\p{L}*(?:besuch|visite|staatsgast)|\\p{L}*reise(?!n der)|gereist|eingetroffen|gelandet|angekommen|angereist|zu gast|weilt|gastierte|stattete',
    other:
      'eröffn|einweih|eingeweiht|\\p{L}*(?:abkommen|vereinbarung|memorandum|protokoll|absichtserklärung|vertrag|vertrags|delegation|kommission|arbeitsgruppe|schreiben|note)|\\p{L}*protest|einbestell|einigung|geeinigt|verständig|unterzeichn|unterschr|paraphier',
    together: 'beide|gemeinsam|einander|miteinander|gegenseitig|bilateral|zweiseitig|trilateral|zu zweit|zu dritt',
    not: 'hofft\\p{L}*|hoffen|wünsch\\p{L}+|träum\\p{L}+|verlang\\p{L}+ (?:ein|neue)|würde\\p{L}*|voraussichtlich|anstehend\\p{L}*|fällt aus|geplatzt\\p{L}*|platzte|eingeladen|lädt|lud .{0,60}ein|zuletzt|vor (?:einem|zwei|drei|vier|fünf|\\d+) (?:jahr|monat|woche)\\p{L}*|vorletzt\\p{L}*|will|möchte|stehe bereit|absage|sagte .{0,80} ab|vertagt\\p{L}*',
    denial:
      'dement\\p{L}+|zurückgewiesen|widersp[rao]\\p{L}+|bestreit\\p{L}+|bestritt\\p{L}*|kein\\p{L}* (?:treffen|gespräch)\\p{L}*|falschmeldung|erfunden\\p{L}*|weder|abgesagt\\p{L}*|geplatzt\\p{L}*|verschoben',
    ahead: 'vor|künftig\\p{L}*|mögliche\\p{L}*|über|erneut\\p{L}*|nächst\\p{L}*|bevorstehend\\p{L}*|anstehend\\p{L}*',
  },
  fr: {
    video: 'visio|vidéo|en ligne|virtuel',
    phone: 'téléphon|coup de fil|appel téléph|au bout du fil|communication',
    meeting:
      'rencontr|entrev|entret|tête-à-tête|réuni|audience|pourparlers|négociation|concertation|consultation|discussion|conversation|échang|dialogue|séance|session|sommet|reçu|accueil|déjeuner|dîner|conférence|retrouv|concert|conclave|aparté|cérémonie|se sont (?:vus|parlé|assis)|travaux|table',
    visit:
      "visite|déplacement|séjour|voyage|arriv|atterri|rendue? à|rendue? en|rendue? au|débarqu|s[’']est rendu|foulé",
    other:
      'inaugur|accord|mémorandum|protocole|convention|traité|lettre|message|missive|délégation|commission|comité|groupe de travail|protest|convoqu|paraph|sign[éa]|remis|passation',
    together:
      'les deux|deux parties|ensemble|conjoint|commun|mutuel|bilatéra|réciproque|trois pays|trilatéra|côte à côte',
    not: "rêv\\p{L}+|espèr\\p{L}+|réclam\\p{L}+|propos(?:é|ée|e|ent|ait)|avait (?:annulé|reporté)|l[’']an passé|il y a (?:un|deux|trois|quelques|\\d+) (?:an|mois|semaine)s?|souhait\\p{L}+|invit[ée]\\p{L}*|voudrait|envisag\\p{L}+|compte|s[’']apprête\\p{L}*|devait|devaient|ajourn\\p{L}+|annulation|report",
    denial:
      'dément\\p{L}*|démenti\\p{L}*|nie|nié|aucune? (?:rencontre|entretien|réunion|contact)|fausse\\p{L}*|infondé\\p{L}*|annul\\p{L}+|report(?:é|ée|ées)',
    ahead: 'avant|future?s?|prochaine?s?|éventuel\\p{L}*|possible|veille d[’eu]',
  },
  es: {
    video: 'video|vídeo|virtual|telemátic|pantalla',
    phone: 'telef|teléf|llamada|al habla',
    meeting:
      'reuni|encuentr|encontr|entrevist|conversaci|convers|negociaci|diálog|dialog|consulta|audiencia|cita|sesión|sesion|cumbre|cónclave|almuerzo|almorz|cena|desayuno|recib|acog|recepción|mesa|ceremonia|acto|ronda|mantuv|sostuv|vieron|intercambi|bilateral|trilateral|despach',
    visit: 'visit|viaje|viaj|gira|llegad|llegó|arrib|aterriz|desembarc|estancia|estadía|desplaz',
    other:
      'inaugur|abriero|apertura|acuerdo|convenio|memorand|memorándum|protocolo|tratado|carta|misiva|delegaci|comisión|comité|grupo de trabajo|protest|convoc|rubric|firm|suscri|entreg|traspas',
    together: 'ambos|ambas|los dos|las dos|conjunt|mutu|recíproc|juntos|entre sí|tres países|bilateral|trilateral',
    not: 'espera\\p{L}*|sueñ\\p{L}+|reclam\\p{L}+|anhel\\p{L}+|quiere|desea|propuso|invit\\p{L}+|hace (?:un|dos|tres|varios|\\d+) (?:año|mes|semana)\\p{L}*|debía\\p{L}*|iba\\p{L}* a|prevista|acudirá|cancelación|pospuesto|sostendrán?|mantendrán?|acudirán|suspensión',
    denial:
      'desm[ei]\\p{L}+|neg[óo]|niega\\p{L}*|ningun\\p{L}* (?:reunión|encuentro|contacto)|falso|falsa|bulo|cancel\\p{L}+|suspend\\p{L}+|aplaz\\p{L}+',
    ahead: 'antes de(?:l| la| su)?|previo a(?:l| la)?|próxim\\p{L}+|futur\\p{L}+|eventual|posible|víspera de(?:l| la)?',
  },
  pt: {
    video: 'vídeo|virtual|ecrã|remot',
    phone: 'telef|ligação|chamada|ligou',
    meeting:
      'reuni|encontr|entrevist|conversa|convers|negocia|diálogo|dialog|consulta|audiência|sessão|cimeira|cúpula|almo[çc]|jantar|receb|acolh|recepção|receção|mesa|cerim|ronda|rodada|manteve|mantiveram|avist|troc|bilateral|trilateral|despach',
    visit: 'visit|viagem|viaj|périplo|chegad|chegou|aterr|pousou|desembarc|desloc|estada|estadia',
    other:
      'inaugur|abertura|acordo|convénio|convênio|memorando|protocolo|tratado|carta|missiva|delegação|comissão|comité|comitê|grupo de trabalho|protest|chamad[oa] ao|convoc|rubric|assin|firm|subscre|entreg',
    together:
      'ambos|ambas|os dois|as duas|conjunt|mútu|recíproc|juntos|entre si|três países|dois países|bilateral|trilateral',
    not: 'espera\\p{L}*|sonh\\p{L}+|reclam\\p{L}+|quer|deseja|propôs|convid\\p{L}+|há (?:um|dois|três|vários|\\d+) (?:ano|mês|mes|semana)\\p{L}*|devia\\p{L}*|prevista|cancelamento|adiamento|deverá|deverão|terá|terão|será|serão',
    denial:
      'desment\\p{L}+|neg\\p{L}u|nega|nenhum\\p{L}* (?:reunião|encontro|contacto|contato)|fals\\p{L}+|cancel\\p{L}+|adi(?:ou|ad\\p{L}+)',
    ahead: 'antes d[aoe]s?|próxim\\p{L}+|futur\\p{L}+|eventual|possível|véspera d[aoe]',
  },
  it: {
    video: 'video|virtual|da remoto|collegamento',
    phone: 'telef|chiamata|colloquio telef',
    meeting:
      'incontr|colloqui|riunion|riunit|bilateral|faccia a faccia|vertice|negoziat|trattativ|consultazion|udienza|ricev|accol|accoglienza|pranzo|cena|dialogo|conversazion|sessione|tavolo|cerimonia|confront|visti|intratten|scambi|trilateral',
    visit: 'visit|viaggio|missione|arriv|giunt|sbarc|atterr|trasferta|recat',
    other:
      'inaugur|accordo|intesa|memorandum|protocollo|trattato|lettera|missiva|delegazione|commissione|comitato|gruppo di lavoro|protest|convoc|firm|siglat|sottoscri|consegn',
    together: 'entrambi|entrambe|i due|le due|congiunt|comune|reciproc|insieme|tre paesi|bilateral|trilateral',
    not: 'spera\\p{L}*|sogna\\p{L}*|auspica\\p{L}*|propone|vuole|intende|propost\\p{L}+|invit\\p{L}+|(?:un|due|tre) (?:anno|anni|mes[ei]|settiman[ae]) fa|doveva\\p{L}*|cancellazione|slitta\\p{L}*',
    denial:
      'smenti\\p{L}+|nega|negat\\p{L}|nessun\\p{L}* (?:incontro|riunione|contatto)|fals\\p{L}|annullat\\p{L}|rinviat\\p{L}',
    ahead: 'prima d\\p{L}*|prossim\\p{L}+|futur\\p{L}+|eventual\\p{L}*|possibil\\p{L}|vigilia d\\p{L}*',
  },
  ru: {
    video: 'видео|онлайн|дистанцион|виртуальн|вкс',
    phone: 'телефон|созвон|звон|по прямой линии',
    meeting:
      'встре[тч]|перегово|бесед|консультац|саммит|совещан|заседан|диалог|при[её]м|принял|принима|обсужд|обсуди|раунд|сесси|контакт|аудиенц|ужин|обед|обмен|собра|сел[аи]? за стол|церемони|конференц|увидел|пообща|принят|съехал',
    visit: 'визит|поездк|посе[тщ]|прибы|прилет|приезд|приех|приземл|побыва|турне|делегац|нанес',
    other:
      'откры[лтв]|торжеств|соглашен|договор|меморандум|протокол|письм|послани|комисси|рабоч\\p{L}+ групп|протест|вызва|подпис|парафир|вруч|переда|нот[ауы]',
    together: 'обе|обоих|обеих|оба|совместн|взаимн|стороны|сторон|двусторон|трехсторон|друг друга|друг с другом|вместе',
    not: 'наде[ею]\\p{L}+|мечта\\p{L}+|добива\\p{L}+|намерева\\p{L}+|хот\\p{L}+|предлож\\p{L}+|приглас\\p{L}+|год назад|лет назад|месяц\\p{L}* назад|неделю назад|предполага\\p{L}+|должн[аоы]?|отмен\\p{L}+|перенос|в планах|отказ\\p{L}+',
    denial:
      'опров\\p{L}+|отрица\\p{L}+|никаких (?:встреч|переговоров)|не было|фейк\\p{L}*|отмен\\p{L}+|отложен\\p{L}*|перенес\\p{L}+',
    ahead:
      'перед|до|накануне|предстоящ\\p{L}+|будущ\\p{L}+|возможн\\p{L}+|очередн\\p{L}+|следующ\\p{L}+|ближайш\\p{L}+',
  },
  uk: {
    video: 'відео|онлайн|дистанц|віртуальн',
    phone: 'телефон|зателефон|дзвін',
    meeting:
      'зустр|перегов|розмо|бесід|консультац|саміт|нарад|засідан|діалог|прийм|прийн|обговор|раунд|контакт|аудієнц|вечер|обід|обмін|церемон',
    visit: 'візит|поїзд|відвід|прибу|приїх|приліт|прилет|побува|делегац',
    other: 'відкри|угод|догов|меморанд|протокол|лист|комісі|робоч\\p{L}+ груп|виклик|підпис|парафу|вруч|нот[ауи]',
    together: 'обид|спільн|взаєм|сторон|двосторон|тристорон|один одн|разом',
    not: 'хоче|пропон\\p{L}+|запрос\\p{L}+|рік тому|роки тому|має намір|скасу\\p{L}+|перенес\\p{L}+',
    denial: 'спрост\\p{L}+|запереч\\p{L}+|не було|скас\\p{L}+|перенес\\p{L}+',
    ahead: 'перед|до|напередодні|майбутн\\p{L}+|можлив\\p{L}+|наступн\\p{L}+',
  },
  pl: {
    video: 'wideo|zdaln|wirtual|online',
    phone: 'telefon|zadzwoni',
    meeting:
      'spotka|rozm[oó]w|rozmaw|negocj|konsultac|szczyt|narad|posiedzen|dialog|przyj[aęm]|podj[aę]ł|audiencj|obrad|obiad|kolacj|wymian|ceremon|sesj|rund',
    visit: 'wizyt|podróż|odwiedz|przyby|przylec|przyjech|delegac|gości',
    other: 'otwar|porozum|umow|memorand|protok|list|komisj|grup\\p{L}* robocz|wezwa|podpis|parafow|wręcz|not[ęay]',
    together: 'obaj|obie|oboje|wsp[oó]ln|wzajem|stron|dwustron|tr[oó]jstron|razem',
    not: 'chce|zamierza\\p{L}*|zapros\\p{L}+|rok temu|lata temu|miesięc\\p{L}* temu|planuj\\p{L}+|odwoła\\p{L}+|przełoż\\p{L}+',
    denial: 'zaprzecz\\p{L}+|dement\\p{L}+|nie było|odwoła\\p{L}+|przełoż\\p{L}+',
    ahead: 'przed|przysz\\p{L}+|możliw\\p{L}+|następn\\p{L}+|najbliższ\\p{L}+',
  },
  tr: {
    video: 'video|görüntülü|çevrim ?içi|sanal',
    phone: 'telefon|aradı',
    meeting:
      'görüş|toplan|bir araya|buluş|kabul|ağırla|müzakere|istişare|zirve|temas|diyalog|baş ?başa|yemek|tören|oturum|konuş|masaya|ele al',
    visit: 'ziyaret|gezi|geldi|vardı|ulaştı|gitti|indi|misafir|konuk|temaslarda',
    other:
      'açılış|anlaşma|mutabakat|protokol|mektup|heyet|komisyon|komite|çalışma grubu|imza|paraf|protesto|nota|teslim',
    together: 'iki|ortak|karşılıklı|birlikte|taraf|ikili|üçlü',
    not: 'istiyor|davet et\\p{L}+|geçen (?:yıl|ay)|(?:yıl|ay|hafta) önce|niyetinde|planı',
    denial: 'yalanla\\p{L}+|asılsız|iptal|ertele\\p{L}+',
    ahead: 'öncesinde|olası|muhtemel|gelecek|bir sonraki',
  },
  ar: {
    video: 'فيديو|مرئي|افتراضي|عن بعد',
    phone: 'هاتف|اتصال|مهاتف',
    meeting:
      'التق|لقاء|لقائ|اجتم|مباحث|محادث|مشاور|تشاور|مفاوض|تفاوض|جلس|استقب|مقابل|قم[ةت]|حوار|تباحث|تباد|ناقش|نقاش|بحث|مأدب|عشاء|غداء|ندو|مؤتمر|دور[ةت]|مراس|حفل|جول[ةت] (?:من )?(?:ال)?(?:محادث|مباحث|مفاوض|مشاور)|عقد|[أا]جر[ىت]|تدارس|استعرض',
    visit: 'زيار|زار|وصل|وصول|حل[ّ]?ت? ضيف|جول[ةت]|قدم|وفد|توجه|حط',
    other:
      'افت\\p{M}?ت\\p{M}?ح|تدشين|دش[ّ]?ن|اتفاق|مذكر|بروتوكول|معاهد|رسال|لجن|فريق العمل|مجموعة عمل|احتجاج|استدع|وقّ?ع|توقيع|سل[ّ]?م|تسل',
    together: 'الجانب|الطرف|البلد|معا|مشترك|كلا|الوزيرا|الوزيري|الرئيسا|الرئيسي|ثنائي|متبادل|ثلاثي',
    not: 'يرغب|دعوة إلى|قبل (?:عام|شهر|سن)\\p{L}*|يستعد|تستعد|من المنتظر|ينتظر|مرتقب\\p{L}*|مقبل\\p{L}*|مؤجل\\p{L}*|تعذر\\p{L}*|اعتذر\\p{L}*',
    denial:
      'و?(?:نفى|نفت|نفوا|نفيا)|ينفي|تنفي|كذب\\p{L}*|لا صحة|لا أساس|عار\\p{L}* عن|إلغاء|[أا]لغ\\p{L}+|تأجيل|[أا]رج\\p{L}+',
    ahead: 'قبل|قبيل|عشية|مقبل\\p{L}*|محتمل\\p{L}*|[إا]جراء|عقد|ترتيب',
  },
  vi: {
    video: 'trực tuyến|video',
    phone: 'điện đàm|điện thoại',
    meeting: 'gặp|hội đàm|hội kiến|tiếp|trao đổi|đàm phán|tham vấn|họp|đối thoại|hội nghị|làm việc|chiêu đãi|lễ',
    visit: 'thăm|đến|tới|chuyến|đoàn',
    other: 'khánh thành|thỏa thuận|hiệp định|biên bản|thư|công hàm|ủy ban|nhóm công tác|triệu|ký|trao',
    together: 'hai bên|hai nước|chung|song phương|lẫn nhau|cùng|ba bên',
    not: 'sẽ|dự kiến|hủy|hoãn|chưa|không|năm ngoái|năm trước|mời|kế hoạch',
    denial: 'bác bỏ|phủ nhận|hủy|hoãn',
    ahead: 'trước|sắp',
  },
  id: {
    video: 'video|virtual|daring',
    phone: 'telepon|menelepon|sambungan',
    meeting:
      'bertemu|pertemuan|temu|berunding|perundingan|pembicaraan|berbicara|membahas|menerima|diterima|sambut|konsultasi|sidang|rapat|dialog|konferensi|jamuan|upacara|tatap muka',
    visit: 'kunjung|berkunjung|tiba|lawatan|delegasi|mendarat',
    other:
      'resmikan|perjanjian|kesepakatan|nota|memorandum|protokol|surat|komisi|kelompok kerja|memanggil|tanda ?tangan|menandatangani|serah',
    together: 'kedua|bersama|bilateral|satu sama lain|trilateral|saling',
    not: 'akan|rencana|berencana|batal|ditunda|belum|tidak|tahun lalu|mengundang|dijadwalkan',
    denial: 'membantah|bantah|batal|ditunda',
    ahead: 'sebelum|menjelang|mendatang',
  },
  zh: {
    video: '视频|視頻|視訊|线上|線上|连线',
    phone: '电话|電話|通话|通話|致电',
    meeting:
      '会谈|會談|会见|會見|会晤|會晤|会面|會面|见面|見面|磋商|协商|協商|谈判|談判|商谈|接见|接見|座谈|座談|对话|對話|会议|會議|宴|仪式|儀式|交谈|交談|交流|交换意见|交換意見|晤|迎接|欢迎|接待|探讨|讨论|讨論|討論|举行',
    visit: '访|訪|抵达|抵達|到达|飞抵|抵|来华|之行|代表团|代表團',
    other:
      '揭牌|开幕|落成|启用|奠基|通车|协议|協議|协定|備忘錄|备忘录|条约|信|函|委员会|工作组|约见|召见|签|簽|交接|递交|照会',
    together: '双方|雙方|两国|兩國|共同|联合|聯合|一道|彼此|三方|双边|雙邊',
    not: '邀请.{0,16}访|年前|个月前|拟于|将于|有意|希望.{0,10}访|原定|展延|改期',
    denial: '否认|否認|辟谣|不实|子虚乌有|取消|推迟|延期',
    ahead: '(?:即将|下次|下一次|未来)',
  },
  ja: {
    video: 'オンライン|テレビ会|ビデオ|リモート',
    phone: '電話',
    meeting:
      '会談|会見|会合|協議|面会|対談|会議|懇談|意見交換|会食|夕食|昼食|会った|迎え|交渉|式典|話し合|折衝|顔を合わせ|セレモニー',
    visit: '訪|到着|来日|入り|滞在|派遣団|代表団',
    other: '開所|開幕|除幕|開通|協定|覚書|条約|親書|書簡|議定書|委員会|作業部会|呼び出|署名|調印|引き渡|手渡|合意',
    together: '両者|両国|両氏|双方|共同|互い|そろっ|2国間|二国間|3カ国|両相|両外相|両首脳',
    not: '年前|カ月前|意欲|招待|来週|来月|来年|見込み|ないこと|ず。|求めた',
    denial: '否定|事実無根|事実はない|中止|延期|見送',
    ahead: '(?:次回の?|今後の)',
  },
  ko: {
    video: '화상|온라인|영상',
    phone: '전화|통화',
    meeting:
      '회담|회동|만나|만났|만남|면담|접견|협의|회의|대화|간담|만찬|오찬|협상|의견을 (?:나|교)|맞이|영접|예방|논의|머리를 맞|환담|행사|기념식',
    visit: '방문|도착|찾|방한|입국|순방|방북|대표단',
    other:
      '개원|개소|개막|준공|현판|착공|개통|나란히 참석|협정|양해각서|조약|친서|서한|의정서|위원회|실무그룹|초치|서명|전달|합의|체결',
    together: '양측|양국|두 |공동|서로|상호|함께|3국|양자',
    not: '년 전|개월 전|달 전|초청|내주|다음 주|다음 달|내년|의향|할 용의|바란다|희망한다|희망하고',
    denial: '부인|사실무근|사실이 아니|취소|연기|무산',
    ahead: '(?:다음|차기|향후) ?',
  },
}
