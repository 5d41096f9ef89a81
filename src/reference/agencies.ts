/**
 * Wire agencies: who supplies text to publishers. In: a name as printed, out: the agency. The names are those agencies
 * sign with in datelines, credits and bylines.
 */
import type { AgencyRef } from '../model.ts'

interface Agency extends AgencyRef {
  /** As printed, the longest first; compared without regard to case where longer than four letters. */
  readonly names: readonly string[]
}

const agencies: readonly Agency[] = [
  {
    id: 'xinhua',
    name: 'Xinhua',
    names: [
      'Xinhua News Agency',
      'Xinhuanet',
      'Xinhua',
      '新华社',
      '新華社',
      '新华网',
      'Синьхуа',
      'Agencia Xinhua',
      'Agence Xinhua',
      'Agência Xinhua',
      'شينخوا',
      '신화통신',
      '신화사',
      '新華網',
      '新華社通信',
    ],
  },
  {
    id: 'cns',
    name: 'China News Service',
    names: ['China News Service', '中国新闻社', '中新社', '中新网', '中國新聞社', '中国新闻网', 'ECNS'],
  },
  {
    id: 'reuters',
    name: 'Reuters',
    names: [
      'Thomson Reuters',
      'Reuters',
      'رويترز',
      'Рейтер',
      'ロイター',
      '路透社',
      '路透',
      '로이터',
      '로이터통신',
      'ロイター通信',
    ],
  },
  {
    id: 'ap',
    name: 'AP',
    names: [
      'أ ب',
      'أ.ب',
      'The Associated Press',
      'Associated Press',
      'AP',
      '美联社',
      '美聯社',
      'AP通信',
      'AP통신',
      'أسوشيتد برس',

      'Ассошиэйтед Пресс',
    ],
  },
  {
    id: 'afp',
    name: 'AFP',
    names: [
      'АФП',
      'Agence France-Presse',
      'Agence France Presse',
      'AFP',
      'أ ف ب',
      '法新社',
      'AFP通信',
      'AFP時事',
      'AFP통신',
      'فرانس برس',
      'أ.ف.ب',
      'Франс Пресс',
    ],
  },
  { id: 'upi', name: 'UPI', names: ['ЮПИ', 'United Press International', 'UPI', 'UPI통신'] },
  {
    id: 'bloomberg',
    name: 'Bloomberg',
    names: ['Bloomberg News', 'Bloomberg', '彭博社', 'ブルームバーグ', '블룸버그', 'Блумберг'],
  },
  {
    id: 'dpa',
    name: 'dpa',
    names: [
      'ДПА',
      'د.ب.أ',
      'Deutsche Presse-Agentur',
      'dpa-infocom',
      'dpa-AFX',
      'dpa',
      'DPA',
      '德新社',
      'د ب أ',
      'DPA통신',
    ],
  },
  { id: 'sid', name: 'SID', names: ['Sport-Informations-Dienst', 'SID'] },
  { id: 'epd', name: 'epd', names: ['Evangelischer Pressedienst', 'epd'] },
  { id: 'kna', name: 'KNA', names: ['Katholische Nachrichten-Agentur', 'KNA'] },
  { id: 'apa', name: 'APA', names: ['Austria Presse Agentur', 'APA'] },
  {
    id: 'keystone-sda',
    name: 'Keystone-SDA',
    names: [
      'Keystone-SDA',
      'Keystone-ATS',
      'SDA',
      'ATS',
      'ats',
      'sda',
      'Agence télégraphique suisse',
      'Schweizerische Depeschenagentur',
    ],
  },
  { id: 'efe', name: 'EFE', names: ['ЭФЕ', 'إفي', 'Agencia EFE', 'EFE', '埃菲社', 'EFE통신'] },
  { id: 'europa-press', name: 'Europa Press', names: ['Europa Press'] },
  { id: 'ansa', name: 'ANSA', names: ['АНСА', 'أنسا', 'ANSA', '安莎社', 'Agenzia ANSA'] },
  { id: 'adnkronos', name: 'Adnkronos', names: ['Adnkronos'] },
  { id: 'lapresse', name: 'LaPresse', names: ['LaPresse'] },
  { id: 'agenzia-nova', name: 'Agenzia Nova', names: ['Agenzia Nova'] },
  { id: 'lusa', name: 'Lusa', names: ['Agência Lusa', 'Lusa', 'LUSA'] },
  { id: 'belga', name: 'Belga', names: ['Belga'] },
  { id: 'anp', name: 'ANP', names: ['ANP'] },
  { id: 'ritzau', name: 'Ritzau', names: ['Ritzau'] },
  { id: 'tt', name: 'TT', names: ['TT Nyhetsbyrån', 'Tidningarnas Telegrambyrå', 'TT'] },
  { id: 'ntb', name: 'NTB', names: ['NTB'] },
  { id: 'stt', name: 'STT', names: ['STT'] },
  { id: 'pap', name: 'PAP', names: ['ПАП', 'PAP'] },
  { id: 'ctk', name: 'ČTK', names: ['ЧТК', 'ČTK', 'CTK'] },
  { id: 'mti', name: 'MTI', names: ['МТИ', 'MTI'] },
  { id: 'agerpres', name: 'Agerpres', names: ['Agerpres'] },
  { id: 'bta', name: 'BTA', names: ['БТА', 'BTA'] },
  { id: 'tanjug', name: 'Tanjug', names: ['Танюг', 'Tanjug'] },
  { id: 'hina', name: 'Hina', names: ['Hina', 'HINA'] },
  { id: 'pa-media', name: 'PA Media', names: ['PA Media', 'Press Association'] },
  {
    id: 'tass',
    name: 'TASS',
    names: ['تاس', 'ITAR-TASS', 'TASS', 'ТАСС', 'ИТАР-ТАСС', '塔斯社', 'タス通信', '타스통신', '타스 통신'],
  },
  {
    id: 'ria-novosti',
    name: 'RIA Novosti',
    names: ['RIA Novosti', 'РИА Новости', '俄新社', 'РИА Новости Крым', 'ريا نوفوستي', 'RIA Nowosti'],
  },
  {
    id: 'sputnik',
    name: 'Sputnik',
    names: ['Sputnik', '卫星通讯社', '俄罗斯卫星通讯社', 'سبوتنيك', '스푸트니크', 'スプートニク'],
  },
  {
    id: 'interfax',
    name: 'Interfax',
    names: ['INTERFAX.RU', 'Interfax', 'Интерфакс', '国际文传电讯社', 'インタファクス通信', '인테르팍스', 'إنترفاكس'],
  },
  { id: 'interfax-ukraine', name: 'Interfax-Ukraine', names: ['Interfax-Ukraine', 'Интерфакс-Украина'] },
  { id: 'ukrinform', name: 'Ukrinform', names: ['Ukrinform', 'Укринформ', 'Укрінформ'] },
  { id: 'unian', name: 'UNIAN', names: ['UNIAN', 'УНИАН'] },
  { id: 'belta', name: 'BelTA', names: ['BelTA', 'БЕЛТА', 'БелТА', '白通社'] },
  { id: 'kazinform', name: 'Kazinform', names: ['Kazinform', 'Казинформ', 'QazInform', '哈通社'] },
  { id: 'azertac', name: 'AZERTAC', names: ['Azertac', 'АЗЕРТАДЖ', 'AZERTAG', 'AZƏRTAC'] },
  { id: 'trend', name: 'Trend', names: ['Trend News Agency'] },
  { id: 'apa-az', name: 'APA (Azerbaijan)', names: ['Azeri-Press Agency'] },
  { id: 'armenpress', name: 'Armenpress', names: ['Armenpress', 'Арменпресс', 'ARMENPRESS'] },
  {
    id: 'yonhap',
    name: 'Yonhap',
    names: [
      'Yonhap News Agency',
      'Yonhap News',
      'Yonhap',
      '연합뉴스',
      '韩联社',
      '韓聯社',
      '聯合ニュース',
      'Ёнхап',
      'Рёнхап',
      'يونهاب',
    ],
  },
  { id: 'newsis', name: 'Newsis', names: ['Newsis', '뉴시스'] },
  {
    id: 'kcna',
    name: 'KCNA',
    names: ['Korean Central News Agency', 'KCNA', '朝中社', '朝鲜中央通讯社', '朝鮮中央通信', '조선중앙통신', 'ЦТАК'],
  },
  {
    id: 'kyodo',
    name: 'Kyodo',
    names: ['Kyodo News', 'Kyodo', '共同通信', '共同', 'Kyodo News Service', '共同社', '교도통신', 'Киодо', 'كيودو'],
  },
  {
    id: 'jiji',
    name: 'Jiji Press',
    names: ['Jiji Press', 'Jiji', '時事通信', '時事', '時事通信社', '时事社', '지지통신', 'Джидзи'],
  },
  {
    id: 'cna',
    name: 'CNA (Taiwan)',
    names: ['Central News Agency', '中央社', 'Focus Taiwan', '中央通訊社', '中央社電'],
  },
  { id: 'ani', name: 'ANI', names: ['Asian News International', 'ANI'] },
  { id: 'pti', name: 'PTI', names: ['Press Trust of India', 'PTI', 'Press Trust of India (PTI)'] },
  { id: 'ians', name: 'IANS', names: ['Indo-Asian News Service', 'IANS'] },
  { id: 'app', name: 'APP', names: ['Associated Press of Pakistan', 'APP'] },
  { id: 'ppi', name: 'PPI', names: ['Pakistan Press International', 'PPI'] },
  { id: 'dna-pk', name: 'DNA (Pakistan)', names: ['DNA'] },
  { id: 'urdupoint', name: 'UrduPoint', names: ['UrduPoint News', 'UrduPoint', 'Pakistan Point News'] },
  { id: 'bss', name: 'BSS', names: ['Bangladesh Sangbad Sangstha', 'BSS'] },
  { id: 'unb', name: 'UNB', names: ['United News of Bangladesh', 'UNB'] },
  {
    id: 'anadolu',
    name: 'Anadolu',
    names: [
      'アナトリア通信',
      '아나돌루',
      'Anadolu Agency',
      'Anadolu Ajansı',
      'Anadolu',
      'AA',
      '阿纳多卢通讯社',
      'Anadolu Ajansi',
      'الأناضول',
      'Анадолу',
      'Agence Anadolu',
      'Agencia Anadolu',
    ],
  },
  { id: 'dha', name: 'DHA', names: ['Demirören Haber Ajansı', 'DHA'] },
  { id: 'iha', name: 'İHA', names: ['İhlas Haber Ajansı', 'İHA', 'IHA'] },
  { id: 'ilkha', name: 'İLKHA', names: ['İLKHA', 'ILKHA'] },
  {
    id: 'irna',
    name: 'IRNA',
    names: ['Islamic Republic News Agency', 'IRNA', '伊通社', '伊朗伊斯兰共和国通讯社', 'إرنا', 'ИРНА'],
  },
  { id: 'mehr', name: 'Mehr', names: ['Mehr News Agency', 'MNA', '梅赫尔通讯社'] },
  { id: 'isna', name: 'ISNA', names: ['ISNA', 'إسنا'] },
  { id: 'fars', name: 'Fars', names: ['Fars News Agency', 'FNA'] },
  { id: 'tasnim', name: 'Tasnim', names: ['Tasnim News Agency', 'Tasnim', 'تسنيم', '塔斯尼姆通讯社'] },
  { id: 'ilna', name: 'ILNA', names: ['ILNA'] },
  { id: 'defapress', name: 'Defapress', names: ['Defapress'] },
  {
    id: 'kuna',
    name: 'KUNA',
    names: ['Kuwait News Agency (KUNA)', 'Kuwait News Agency', 'KUNA', 'كونا', '(كونا)', 'وكالة الأنباء الكويتية'],
  },
  { id: 'spa', name: 'SPA', names: ['Saudi Press Agency', 'SPA', 'واس', 'وكالة الأنباء السعودية', '沙通社'] },
  { id: 'wam', name: 'WAM', names: ['Emirates News Agency', 'WAM', 'وام', 'وكالة أنباء الإمارات', '阿通社'] },
  { id: 'qna', name: 'QNA', names: ['Qatar News Agency', 'QNA', 'قنا', 'وكالة الأنباء القطرية'] },
  { id: 'bna', name: 'BNA', names: ['Bahrain News Agency', 'BNA', 'وكالة أنباء البحرين', 'بنا'] },
  { id: 'ona', name: 'ONA', names: ['العمانية', 'العُمانية', 'Oman News Agency', 'ONA', 'وكالة الأنباء العمانية'] },
  {
    id: 'petra',
    name: 'Petra',
    names: ['Jordan News Agency', 'بترا', 'Petra News Agency', 'وكالة الأنباء الأردنية'],
  },
  { id: 'sana', name: 'SANA', names: ['Syrian Arab News Agency', 'SANA', 'سانا', '叙通社', 'وكالة الأنباء السورية'] },
  { id: 'nna', name: 'NNA', names: ['National News Agency', 'NNA', 'الوكالة الوطنية للإعلام'] },
  { id: 'mena', name: 'MENA', names: ['Middle East News Agency', 'MENA', 'أ ش أ', 'وكالة أنباء الشرق الأوسط'] },
  { id: 'aps', name: 'APS', names: ['Algérie Presse Service', 'APS', 'وكالة الأنباء الجزائرية', 'واج'] },
  { id: 'map', name: 'MAP', names: ['Maghreb Arabe Presse', 'MAP', 'وكالة المغرب العربي للأنباء', 'ومع'] },
  { id: 'tap', name: 'TAP', names: ['Tunis Afrique Presse', 'TAP', 'وكالة تونس أفريقيا للأنباء', 'وات'] },
  {
    id: 'vna',
    name: 'VNA',
    names: [
      'Vietnam News Agency',
      'Viet Nam News Agency',
      'TTXVN',
      'VNA',
      'VNS',
      'Vietnam News Agency (VNA)',
      'VietnamPlus',
      '越通社',
      'Agence vietnamienne d’Information',
    ],
  },
  { id: 'vov', name: 'VOV', names: ['Voice of Vietnam', 'VOVworld', 'VOV'] },
  { id: 'eirns', name: 'EIRNS', names: ['EIRNS'] },
  {
    id: 'bernama',
    name: 'Bernama',
    names: ['Бернама', 'برناما', 'Bernama', 'Agensi Berita Nasional Malaysia', '马新社'],
  },
  { id: 'antara', name: 'Antara', names: ['ANTARA News', 'Antara', '安塔拉通讯社'] },
  { id: 'pna', name: 'PNA', names: ['Philippine News Agency', 'PNA'] },
  { id: 'tna', name: 'TNA', names: ['Thai News Agency', 'TNA'] },
  { id: 'nan', name: 'NAN', names: ['News Agency of Nigeria', 'NAN'] },
  { id: 'gna', name: 'GNA', names: ['Ghana News Agency', 'GNA'] },
  { id: 'panapress', name: 'Panapress', names: ['PANA', 'Panapress'] },
  { id: 'sapa', name: 'SAPA', names: ['South African Press Association', 'SAPA'] },
  { id: 'acn', name: 'ACN', names: ['Agencia Cubana de Noticias', 'ACN'] },
  { id: 'prensa-latina', name: 'Prensa Latina', names: ['Prensa Latina', '拉美社'] },
  { id: 'rhc', name: 'Radio Habana Cuba', names: ['Radio Habana Cuba', 'RHC'] },
  { id: 'agencia-brasil', name: 'Agência Brasil', names: ['Agência Brasil'] },
  { id: 'telam', name: 'Télam', names: ['Télam', 'TELAM', 'Agencia Télam'] },
  { id: 'notimex', name: 'Notimex', names: ['Notimex', 'NOTIMEX'] },
  {
    id: 'canadian-press',
    name: 'The Canadian Press',
    names: ['The Canadian Press', 'Canadian Press', 'La Presse Canadienne'],
  },
  { id: 'aap', name: 'AAP', names: ['Australian Associated Press', 'AAP'] },
  { id: 'montsame', name: 'MONTSAME', names: ['MONTSAME News Agency', 'MONTSAME', 'Монцамэ'] },
  { id: 'andina', name: 'Andina', names: ['Agencia Andina', 'Andina', 'Agencia Peruana de Noticias'] },
  { id: 'abi', name: 'ABI', names: ['Agencia Boliviana de Información', 'ABI'] },
  { id: 'avn', name: 'AVN', names: ['Agencia Venezolana de Noticias', 'AVN'] },
  { id: 'ip-paraguay', name: 'Agencia IP', names: ['Agencia IP', 'Agencia de Información Paraguaya'] },
  { id: 'agn-gt', name: 'AGN', names: ['Agencia Guatemalteca de Noticias', 'AGN'] },
  { id: 'acan-efe', name: 'ACAN-EFE', names: ['ACAN-EFE'] },
  { id: 'colprensa', name: 'Colprensa', names: ['Colprensa'] },
  { id: 'na-ar', name: 'NA', names: ['Noticias Argentinas'] },
  { id: 'mercopress', name: 'MercoPress', names: ['MercoPress'] },
  { id: 'cana', name: 'CANA', names: ['Caribbean News Agency', 'CANA'] },
  { id: 'caricom-cmc', name: 'CMC', names: ['Caribbean Media Corporation', 'CMC'] },
  { id: 'jis', name: 'JIS', names: ['Jamaica Information Service', 'JIS'] },
  { id: 'agi', name: 'AGI', names: ['Agenzia Italia', 'AGI'] },
  { id: 'askanews', name: 'askanews', names: ['Askanews'] },
  { id: 'italpress', name: 'Italpress', names: ['Italpress'] },
  { id: 'servimedia', name: 'Servimedia', names: ['Servimedia'] },
  { id: 'ana-mpa', name: 'ANA-MPA', names: ['ANA-MPA', 'AMNA', 'ΑΠΕ-ΜΠΕ', 'Athens News Agency'] },
  { id: 'cna-cy', name: 'CNA (Cyprus)', names: ['Cyprus News Agency', 'ΚΥΠΕ'] },
  { id: 'tasr', name: 'TASR', names: ['TASR'] },
  { id: 'sita', name: 'SITA', names: ['SITA'] },
  { id: 'sta', name: 'STA', names: ['Slovenian Press Agency', 'STA'] },
  { id: 'fena', name: 'FENA', names: ['FENA'] },
  { id: 'srna', name: 'SRNA', names: ['SRNA'] },
  { id: 'beta', name: 'Beta', names: ['Beta News Agency', 'Agencija Beta'] },
  { id: 'mina', name: 'MINA', names: ['MINA Agency'] },
  { id: 'mia', name: 'MIA', names: ['Media Information Agency', 'МИА', 'MIA'] },
  { id: 'ata', name: 'ATA', names: ['Albanian Telegraphic Agency', 'ATSH'] },
  { id: 'kosovapress', name: 'KosovaPress', names: ['KosovaPress'] },
  { id: 'moldpres', name: 'Moldpres', names: ['Moldpres', 'MOLDPRES'] },
  { id: 'mediafax', name: 'Mediafax', names: ['Mediafax'] },
  { id: 'bns', name: 'BNS', names: ['БНС', 'Baltic News Service', 'BNS'] },
  { id: 'leta', name: 'LETA', names: ['ЛЕТА', 'LETA'] },
  { id: 'elta', name: 'ELTA', names: ['ЭЛТА', 'ELTA'] },
  { id: 'interpress-ge', name: 'Interpressnews', names: ['Interpressnews', 'InterPressNews'] },
  { id: 'uza', name: 'UzA', names: ['UzA', 'УзА'] },
  { id: 'khovar', name: 'Khovar', names: ['Khovar', 'Ховар'] },
  { id: 'kabar', name: 'Kabar', names: ['Kabar', 'Кабар'] },
  { id: 'akipress', name: 'AKIpress', names: ['AKIpress'] },
  { id: 'tdh', name: 'TDH', names: ['TDH', 'Turkmenistan Today'] },
  { id: 'rosbalt', name: 'Rosbalt', names: ['Rosbalt', 'Росбалт'] },
  { id: 'regnum', name: 'REGNUM', names: ['REGNUM', 'ИА REGNUM'] },
  { id: 'rbc', name: 'RBC', names: ['РБК'] },
  { id: 'unb-ua', name: 'UNN', names: ['УНН'] },
  { id: 'bakhtar', name: 'Bakhtar', names: ['Bakhtar News Agency'] },
  { id: 'pajhwok', name: 'Pajhwok', names: ['Pajhwok Afghan News', 'Pajhwok'] },
  { id: 'uni', name: 'UNI', names: ['United News of India'] },
  { id: 'nni', name: 'NNI', names: ['News Network International', 'NNI'] },
  { id: 'online-pk', name: 'Online', names: ['Online News Agency'] },
  { id: 'inp', name: 'INP', names: ['Independent News Pakistan'] },
  { id: 'rss-np', name: 'RSS', names: ['Rastriya Samachar Samiti'] },
  { id: 'lankapuvath', name: 'Lankapuvath', names: ['Lankapuvath'] },
  { id: 'kpl', name: 'KPL', names: ['Lao News Agency', 'KPL'] },
  { id: 'akp', name: 'AKP', names: ['Agence Kampuchea Press', 'Agence Kampuchea Presse', 'AKP'] },
  { id: 'mna-mm', name: 'MNA (Myanmar)', names: ['Myanmar News Agency', 'Global New Light of Myanmar'] },
  { id: 'nnt', name: 'NNT', names: ['National News Bureau of Thailand', 'NNT'] },
  { id: 'tatoli', name: 'Tatoli', names: ['Tatoli'] },
  { id: 'news1-kr', name: 'News1', names: ['뉴스1', 'News1'] },
  { id: 'ina', name: 'INA', names: ['Iraqi News Agency', 'وكالة الأنباء العراقية', 'واع'] },
  { id: 'nina', name: 'NINA', names: ['National Iraqi News Agency'] },
  { id: 'shafaq', name: 'Shafaq News', names: ['Shafaq News', 'شفق نيوز'] },
  { id: 'wafa', name: 'WAFA', names: ['WAFA', 'وفا', 'وكالة وفا'] },
  { id: 'maan', name: 'Ma’an', names: ['Maan News Agency'] },
  { id: 'saba-ye', name: 'Saba', names: ['Saba News Agency', 'سبأ'] },
  { id: 'lana', name: 'LANA', names: ['Libyan News Agency', 'وال'] },
  { id: 'ami', name: 'AMI', names: ['Agence Mauritanienne d’Information', 'AMI'] },
  { id: 'suna', name: 'SUNA', names: ['Sudan News Agency', 'SUNA', 'سونا'] },
  { id: 'sonna', name: 'SONNA', names: ['SONNA', 'Somali National News Agency'] },
  { id: 'adi', name: 'ADI', names: ['Agence Djiboutienne d’Information'] },
  { id: 'ena', name: 'ENA', names: ['Ethiopian News Agency', 'ENA'] },
  { id: 'kna-ke', name: 'KNA (Kenya)', names: ['Kenya News Agency'] },
  { id: 'rna', name: 'RNA', names: ['Rwanda News Agency'] },
  { id: 'abp', name: 'ABP', names: ['Agence Burundaise de Presse', 'ABP'] },
  { id: 'acp', name: 'ACP', names: ['Agence Congolaise de Presse', 'ACP'] },
  { id: 'aci-cg', name: 'ACI', names: ['Agence Congolaise d’Information'] },
  { id: 'aip', name: 'AIP', names: ['Agence Ivoirienne de Presse', 'AIP'] },
  { id: 'aps-sn', name: 'APS (Senegal)', names: ['Agence de Presse Sénégalaise'] },
  { id: 'apanews', name: 'APA News', names: ['APAnews', 'APA News'] },
  { id: 'aib', name: 'AIB', names: ['Agence d’Information du Burkina', 'AIB'] },
  { id: 'amap', name: 'AMAP', names: ['Agence Malienne de Presse', 'AMAP'] },
  { id: 'anp-ne', name: 'ANP (Niger)', names: ['Agence Nigérienne de Presse'] },
  { id: 'agp-gn', name: 'AGP (Guinea)', names: ['Agence Guinéenne de Presse'] },
  { id: 'agp-ga', name: 'AGP (Gabon)', names: ['Agence Gabonaise de Presse'] },
  { id: 'atop', name: 'ATOP', names: ['Agence Togolaise de Presse', 'ATOP'] },
  { id: 'abp-bj', name: 'ABP (Benin)', names: ['Agence Bénin Presse'] },
  { id: 'slena', name: 'SLENA', names: ['Sierra Leone News Agency', 'SLENA'] },
  { id: 'lina', name: 'LINA', names: ['Liberia News Agency'] },
  { id: 'inforpress', name: 'Inforpress', names: ['Inforpress'] },
  { id: 'angop', name: 'ANGOP', names: ['ANGOP', 'Angop'] },
  { id: 'aim-mz', name: 'AIM', names: ['Agência de Informação de Moçambique', 'AIM'] },
  { id: 'zanis', name: 'ZANIS', names: ['Zambia News and Information Services', 'ZANIS'] },
  { id: 'ziana', name: 'New Ziana', names: ['New Ziana', 'ZIANA'] },
  { id: 'bopa', name: 'BOPA', names: ['Botswana Press Agency', 'BOPA'] },
  { id: 'nampa', name: 'NAMPA', names: ['Namibia Press Agency', 'NAMPA', 'Nampa'] },
  { id: 'mana', name: 'MANA', names: ['Malawi News Agency'] },
  { id: 'lena', name: 'LENA', names: ['Lesotho News Agency'] },
  { id: 'anta', name: 'ANTA', names: ['Agence Nationale d’Information Taratra'] },
  { id: 'pr-newswire', name: 'PR Newswire', names: ['PRNewswire', 'PR Newswire'] },
  { id: 'business-wire', name: 'Business Wire', names: ['BUSINESS WIRE'] },
  { id: 'globenewswire', name: 'GlobeNewswire', names: ['GLOBE NEWSWIRE'] },
]

/** Short names are compared as printed ("APP" is no "app"), longer ones without regard to case. */
const keyOf = (name: string): string => (name.length > 4 ? name.toLowerCase() : name)

const byName: ReadonlyMap<string, AgencyRef> = new Map(
  agencies.flatMap(({ id, name, names }) => names.map((printed) => [keyOf(printed), { id, name }] as const)),
)

/** In UTF-16 units; what is longer needn't be looked up. */
const longestName = Math.max(...[...byName.keys()].map((name) => name.length))

/** The agency that goes by exactly this name, or null. */
export function agencyNamed(printed: string): AgencyRef | null {
  const name = printed.trim()
  return name.length > longestName ? null : (byName.get(keyOf(name)) ?? null)
}

const byId: ReadonlyMap<string, AgencyRef> = new Map(agencies.map(({ id, name }) => [id, { id, name }]))

/** The agency of an id, or null. */
export const agencyOf = (id: string): AgencyRef | null => byId.get(id) ?? null

/** An agency's name inside a longer text, UTF-16 units, end exclusive. */
export interface AgencyMention {
  readonly agency: AgencyRef
  readonly start: number
  readonly end: number
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every name, the longest first, so that "Xinhua News Agency" is read whole. Asked only where a name's first word stands. */
const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${agencies
    .flatMap(({ names }) => names)
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
)

const letters = /[\p{L}\p{N}]+/gu

/** The first word of each name, written large: a text without any of them names no agency, and most texts have none. */
const firstWords: ReadonlySet<string> = new Set(
  agencies.flatMap(({ names }) => names.flatMap((name) => name.toUpperCase().match(letters)?.[0] ?? [])),
)

const firstWord = /^[\p{L}\p{N}]+/u

/** Whether words of a text open an agency's name. In scripts that don't part words a name may stand within a longer word. */
export function mayName(text: string): boolean {
  return (
    text
      .toUpperCase()
      .match(letters)
      ?.some((word) => firstWords.has(word)) ?? false
  )
}

/** The agencies named in a remark ("Source: Xinhua News Agency"), in order. Not for prose: there a name is no credit. */
export function findAgencies(text: string): AgencyMention[] {
  const found: AgencyMention[] = []
  if (!mayName(text)) return found
  let end = 0
  for (const { 0: word, index } of text.matchAll(letters)) {
    if (index < end || !firstWords.has(word.toUpperCase())) continue
    anyName.lastIndex = index
    const name = anyName.exec(text)?.[0]
    const agency = name === undefined ? null : agencyNamed(name)
    if (name !== undefined) end = index + name.length
    if (agency) found.push({ agency, start: index, end })
  }
  return found
}

/** The agency whose name opens a text; one sign after the longest name says whether a name ends there. */
export function agencyOpening(text: string): AgencyMention | null {
  const word = firstWord.exec(text)?.[0] ?? ''
  if (!firstWords.has(word.toUpperCase())) return null
  const [first] = findAgencies(text.slice(0, longestName + 2))
  return first?.start === 0 ? first : null
}
