/** "All rights reserved", in the languages met: alternatives of one pattern, which stand in no report's own sentences. */
export const rightsReserved = [
  'All rights? reserved|Alle Rechte vorbehalten|Alle rechten voorbehouden|Alle rettigheder forbeholdes|Med ensamrätt',
  'Tous droits réservés|Todos (?:los|os) d(?:erechos|ireitos) reservados|(?:Tutti i )?diritti riservati|Riproduzione riservata',
  'Все права защищены|Всі права захищені|Wszelkie prawa zastrzeżone|Všechna práva vyhrazena|Všetky práva vyhradené',
  'Toate drepturile rezervate|Minden jog fenntartva|Με επιφύλαξη.{0,30}|Tüm hakları saklıdır|Hak cipta dilindungi',
  '(?:جميع|كل|كافة) (?:ال)?حقوق محفوظة?(?: لدى| لـ? ?)?|(?:تمامی?|کلیه|همه) حقوق.{0,24}?متعلق به|सर्वाधिकार (?:सुरक्षित)?',
  '版权所有|版權所有|保留所有权利|สงวนลิขสิทธิ์|Mọi quyền được bảo lưu|Haki zote zimehifadhiwa',
].join('|')
