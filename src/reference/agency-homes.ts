/** National agencies → the country they are at home in; those that supply the whole world from everywhere (Reuters, AP, AFP) aren't among them. */
import type { AgencyRef } from '../model.ts'
import { agencyOf } from './agencies.ts'

const ROWS = `
AE wam
AF bakhtar pajhwok
AL ata
AM armenpress
AO angop
AR na-ar telam
AT apa
AU aap
AZ apa-az azertac trend
BA fena srna
BD bss unb
BE belga
BF aib
BG bta
BH bna
BI abp
BJ abp-bj
BO abi
BR agencia-brasil
BW bopa
BY belta
CA canadian-press
CD acp
CG aci-cg
CH keystone-sda
CI aip
CN cns xinhua
CO colprensa
CU acn prensa-latina rhc
CV inforpress
CY cna-cy
CZ ctk
DE dpa epd kna sid
DJ adi
DK ritzau
DZ aps
EG mena
ES efe europa-press servimedia
ET ena
FI stt
GA agp-ga
GB pa-media
GE interpress-ge
GH gna
GN agp-gn
GR ana-mpa
GT agn-gt
HR hina
HU mti
ID antara
IN ani ians pti uni
IQ ina nina shafaq
IR defapress fars ilna irna isna mehr tasnim
IT adnkronos agenzia-nova agi ansa askanews italpress lapresse
JM jis
JO petra
JP jiji kyodo
KE kna-ke
KG akipress kabar
KH akp
KP kcna
KR news1-kr newsis yonhap
KW kuna
KZ kazinform
LA kpl
LB nna
LK lankapuvath
LR lina
LS lena
LT elta
LV leta
LY lana
MA map
MD moldpres
ME mina
MG anta
MK mia
ML amap
MM mna-mm
MN montsame
MR ami
MW mana
MX notimex
MY bernama
MZ aim-mz
NA nampa
NE anp-ne
NG nan
NL anp
NO ntb
NP rss-np
OM ona
PE andina
PH pna
PK app dna-pk inp nni online-pk ppi
PL pap
PS maan wafa
PT lusa
PY ip-paraguay
QA qna
RO agerpres mediafax
RS beta tanjug
RU interfax rbc regnum ria-novosti rosbalt tass
RW rna
SA spa
SD suna
SE tt
SI sta
SK sita tasr
SL slena
SN aps-sn
SO sonna
SY sana
TG atop
TH nnt tna
TJ khovar
TL tatoli
TM tdh
TN tap
TR anadolu dha iha
TW cna
UA interfax-ukraine ukrinform unb-ua unian
UY mercopress
UZ uza
VE avn
VN vna
XK kosovapress
YE saba-ye
ZA sapa
ZM zanis
ZW ziana`

const HOMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', ...ids] = row.split(' ')
      return ids.map((id) => [id, country] as const)
    }),
)

/** ISO 3166-1 alpha-2, or null for an agency of no one country. @param id of the agency */
export const homeOfAgency = (id: string): string | null => HOMES.get(id) ?? null

/** Letters that agencies of several countries sign with, or that are words elsewhere: who signs is told by where it was filed. */
const SHARED = `
ABP abp abp-bj
ACI aci-cg
AIB aib
AMI ami
ANP anp anp-ne
APA apa apa-az
APS aps aps-sn
BNA bna bakhtar
CNA cna cna-cy
INA ina
KNA kna kna-ke
LINA lina
MANA mana
MIA mia
MNA mehr mna-mm
NINA nina
Petra petra
RNA rna
RSS rss-np
TNA tna
Trend trend
UNI uni
Beta beta`

const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  SHARED.trim()
    .split('\n')
    .map((row) => {
      const [name = '', ...ids] = row.split(' ')
      return [name, ids] as const
    }),
)

/** The agency at home in a country that signs by letters it shares with others: "Taipei, June 5 (CNA)". @param country where a report was filed */
export function agencyAt(printed: string, country: string | null): AgencyRef | null {
  const id = SHARED_NAMES.get(printed.trim())?.find((each) => country !== null && homeOfAgency(each) === country)
  return id === undefined ? null : agencyOf(id)
}
