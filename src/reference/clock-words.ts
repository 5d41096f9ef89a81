/** Words beside a day that isn't the article's, by language. Whoever asks joins a column of them to one pattern. */

/** A day that isn't the article's, told by what stands before it. */
export interface ClockWords {
  /** Words that open a line with the day the page was called up: "Today is Monday, …". */
  readonly today: string
  /** The site's own state, not the page's: "Site updated: …". */
  readonly site: string
  /** The paper's licence, registration or founding, and rules in force since a day. */
  readonly imprint: string
  /** Headings above days to come. */
  readonly coming: string
}

export const clockWords: Readonly<Record<string, ClockWords>> = {
  en: {
    today: "today(?:'s date)?(?: is)?",
    site: '(?:web)?site (?:was )?(?:last )?(?:updated|modified|reviewed)|(?:last )?(?:website|site) update',
    imprint:
      'licen[cs]ed?|registered|registration|established|founded|since|incorporated|effective|in force|terms|privacy|policy',
    coming: "(?:upcoming|coming) events|events(?: calendar)?|(?:event |community )?calendar|what[’']s on|save the date",
  },
  de: {
    today: 'heute(?: ist)?',
    site: 'stand der (?:web)?(?:seite|site)|(?:web)?(?:seite|site) aktualisiert',
    imprint: 'gegründet|eingetragen|zulassung|handelsregister|registriert|in kraft|datenschutz|agb',
    coming: '(?:kommende |aktuelle )?(?:termine|veranstaltungen)|veranstaltungskalender|terminkalender',
  },
  fr: {
    today: "aujourd[’']hui|nous sommes le",
    site: 'site (?:web )?mis à jour|mise à jour du site',
    imprint: 'fondée?|créée? en|enregistrée?|dépôt légal|commission paritaire|agrément|licence|en vigueur',
    coming: 'agenda|événements?(?: à venir)?|prochains (?:événements|rendez-vous)|à venir',
  },
  es: {
    today: 'hoy(?: es)?',
    site: 'sitio (?:web )?actualizado|actualización del sitio',
    imprint: 'fundad[oa]|registr[oa]\\p{L}*|licencia|depósito legal|inscrit[oa]|vigente|en vigor',
    coming: '(?:próximos )?eventos|agenda|próximas actividades',
  },
  pt: {
    today: 'hoje(?: é)?',
    site: '(?:site|portal) atualizado|atualização do site',
    imprint: 'fundad[oa]|registr[oa]\\p{L}*|licença|alvará|em vigor',
    coming: '(?:próximos )?eventos|agenda',
  },
  it: {
    today: 'oggi(?: è)?',
    site: 'sito (?:web )?aggiornato|aggiornamento del sito',
    imprint: 'registrazione|registrat[oa]|tribunale|iscri(?:tto|zione)|fondat[oa]|autorizzazione|in vigore',
    coming: '(?:prossimi )?(?:eventi|appuntamenti)|agenda',
  },
  nl: {
    today: 'vandaag(?: is het)?',
    site: '(?:web)?site bijgewerkt',
    imprint: 'opgericht|geregistreerd|vergunning|licentie|van kracht',
    coming: '(?:komende )?evenementen|agenda',
  },
  pl: {
    today: 'dzisiaj(?: jest)?|dziś(?: jest)?',
    site: '(?:serwis|witryna) zaktualizowan[ya]|aktualizacja (?:serwisu|witryny)',
    imprint: 'założon[yae]|zarejestrowan[yae]|rejestr\\p{L}*|licencj\\p{L}*|koncesj\\p{L}*',
    coming: '(?:nadchodzące )?wydarzenia|kalendarz',
  },
  ru: {
    today: 'сегодня',
    site: 'сайт обновл[её]н|обновление сайта',
    imprint:
      'лицензи\\p{L}*|свидетельств\\p{L}*|зарегистрирован\\p{L}*|регистрац\\p{L}*|рег\\. ?№|учрежд[её]н\\p{L}*|основан\\p{L}*',
    coming: 'афиша|(?:предстоящие |ближайшие )?события|мероприятия|календарь',
  },
  uk: {
    today: 'сьогодні',
    site: 'сайт оновлено',
    imprint: 'ліцензі\\p{L}*|свідоцтв\\p{L}*|зареєстрован\\p{L}*|реєстраці\\p{L}*|заснован\\p{L}*',
    coming: 'афіша|події|заходи|календар',
  },
  tr: {
    today: 'bugün',
    site: 'site güncelle\\p{L}*',
    imprint: 'kuruluş|kurulmuş|tescil|ruhsat|lisans|yürürlük',
    coming: '(?:yaklaşan )?etkinlikler|takvim|ajanda',
  },
  ar: {
    today: 'اليوم',
    site: 'تحديث الموقع',
    imprint: 'تأسس\\p{L}*|ترخيص|رخصة|مرخص\\p{L}*|تسجيل',
    coming: 'فعاليات(?: قادمة)?|الأحداث القادمة|مواعيد',
  },
  fa: {
    today: 'امروز',
    site: 'به‌?روزرسانی سایت',
    imprint: 'تأسیس|تاسیس|پروانه|مجوز|شماره ثبت',
    coming: 'رویدادها(?:ی پیش رو)?|تقویم',
  },
  hi: { today: 'आज', site: 'साइट अपडेट', imprint: 'स्थापना|पंजीकरण|लाइसेंस', coming: 'आगामी कार्यक्रम|कैलेंडर' },
  th: { today: 'วันนี้', site: 'ปรับปรุงเว็บไซต์', imprint: 'ใบอนุญาต|ก่อตั้ง|จดทะเบียน', coming: 'กิจกรรม|ปฏิทิน' },
  vi: {
    today: 'hôm nay(?: là)?',
    site: 'cập nhật (?:trang web|website)',
    imprint: 'giấy phép|thành lập|đăng ký',
    coming: 'sự kiện(?: sắp tới)?|lịch',
  },
  id: {
    today: 'hari ini',
    site: 'situs diperbarui',
    imprint: 'berdiri|didirikan|terdaftar|izin|lisensi',
    coming: 'acara(?: mendatang)?|agenda|kalender',
  },
  zh: {
    today: '今天是?|今日是?|现在是',
    site: '(?:网站|網站|本站)(?:最后|最後)?更新',
    imprint: '许可证|許可證|备案|備案|创刊|創刊|成立|登记|登記|注册|註冊|执照|執照',
    coming: '活动(?:预告|日历)?|活動(?:預告|行事曆)?|日程',
  },
  ja: {
    today: '今日は?|本日は?',
    site: 'サイト(?:最終)?更新',
    imprint: '創刊|設立|登録|許可|創業',
    coming: 'イベント(?:情報)?|今後の予定|カレンダー',
  },
  ko: {
    today: '오늘은?',
    site: '사이트 (?:최종 ?)?(?:수정|업데이트)',
    imprint: '등록번호|등록연월일|등록일자|창간|설립|신문사업',
    coming: '행사|이벤트|일정',
  },
}
