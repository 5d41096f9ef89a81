/** The countries invented reports are about: real ones, the first of the list most often in the news. */
import { isNamingId, type NamingId } from './names.ts'

export interface Country {
  readonly code: string
  readonly name: string
  readonly adjective: string
  readonly capital: string
  readonly naming: NamingId
}

/** code; name; adjective; capital; naming */
const table = `
CN;China;Chinese;Beijing;chinese
US;the United States;U.S.;Washington;english
RU;Russia;Russian;Moscow;slavic
IN;India;Indian;New Delhi;indian
JP;Japan;Japanese;Tokyo;japanese
KR;South Korea;South Korean;Seoul;korean
DE;Germany;German;Berlin;german
FR;France;French;Paris;french
GB;Britain;British;London;english
TR;Türkiye;Turkish;Ankara;turkic
IR;Iran;Iranian;Tehran;arabic
SA;Saudi Arabia;Saudi;Riyadh;arabic
UA;Ukraine;Ukrainian;Kyiv;slavic
BR;Brazil;Brazilian;Brasilia;spanish
PK;Pakistan;Pakistani;Islamabad;indian
ID;Indonesia;Indonesian;Jakarta;southeast
EG;Egypt;Egyptian;Cairo;arabic
ZA;South Africa;South African;Pretoria;african
VN;Vietnam;Vietnamese;Hanoi;southeast
AU;Australia;Australian;Canberra;english
CA;Canada;Canadian;Ottawa;french
IT;Italy;Italian;Rome;spanish
ES;Spain;Spanish;Madrid;spanish
PL;Poland;Polish;Warsaw;slavic
KZ;Kazakhstan;Kazakh;Astana;turkic
AE;the United Arab Emirates;UAE;Abu Dhabi;arabic
MX;Mexico;Mexican;Mexico City;spanish
AR;Argentina;Argentine;Buenos Aires;spanish
NG;Nigeria;Nigerian;Abuja;african
KE;Kenya;Kenyan;Nairobi;african
ET;Ethiopia;Ethiopian;Addis Ababa;african
MY;Malaysia;Malaysian;Kuala Lumpur;southeast
TH;Thailand;Thai;Bangkok;southeast
PH;the Philippines;Philippine;Manila;southeast
RS;Serbia;Serbian;Belgrade;slavic
HU;Hungary;Hungarian;Budapest;slavic
NO;Norway;Norwegian;Oslo;nordic
SE;Sweden;Swedish;Stockholm;nordic
FI;Finland;Finnish;Helsinki;nordic
QA;Qatar;Qatari;Doha;arabic
IQ;Iraq;Iraqi;Baghdad;arabic
JO;Jordan;Jordanian;Amman;arabic
MA;Morocco;Moroccan;Rabat;arabic
DZ;Algeria;Algerian;Algiers;arabic
UZ;Uzbekistan;Uzbek;Tashkent;turkic
AZ;Azerbaijan;Azerbaijani;Baku;turkic
GE;Georgia;Georgian;Tbilisi;turkic
MN;Mongolia;Mongolian;Ulaanbaatar;turkic
LA;Laos;Lao;Vientiane;southeast
BD;Bangladesh;Bangladeshi;Dhaka;indian
NP;Nepal;Nepali;Kathmandu;indian
LK;Sri Lanka;Sri Lankan;Colombo;indian
CU;Cuba;Cuban;Havana;spanish
PE;Peru;Peruvian;Lima;spanish
CO;Colombia;Colombian;Bogota;spanish
CL;Chile;Chilean;Santiago;spanish
AO;Angola;Angolan;Luanda;spanish
ZM;Zambia;Zambian;Lusaka;african
TZ;Tanzania;Tanzanian;Dodoma;african
GH;Ghana;Ghanaian;Accra;african
SN;Senegal;Senegalese;Dakar;french
CI;Ivory Coast;Ivorian;Yamoussoukro;french
NE;Niger;Nigerien;Niamey;african
TD;Chad;Chadian;N'Djamena;african
GR;Greece;Greek;Athens;slavic
CH;Switzerland;Swiss;Bern;german
AT;Austria;Austrian;Vienna;german
PT;Portugal;Portuguese;Lisbon;spanish
NL;the Netherlands;Dutch;The Hague;german
IE;Ireland;Irish;Dublin;english
NZ;New Zealand;New Zealand;Wellington;english
FJ;Fiji;Fijian;Suva;english`

export const countries: readonly [Country, ...Country[]] = readTable()

function readTable(): [Country, ...Country[]] {
  const [first, ...rest] = table.trim().split('\n').map(readRow)
  if (!first) throw new Error('no countries')
  return [first, ...rest]
}

function readRow(line: string): Country {
  const [code = '', name = '', adjective = '', capital = '', naming = ''] = line.split(';')
  if (!isNamingId(naming)) throw new Error(`no such way of naming: ${line}`)
  return { code, name, adjective, capital, naming }
}
