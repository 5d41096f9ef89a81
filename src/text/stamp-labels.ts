/** The words before a date that say which clock it tells, in the languages met. In: those words, out: the clock. */
import { sparing } from './sparing.ts'

/** Labels that make the date after them one of changing, not of publishing. */
const updated = String.raw`(?:up-?dated?|modified|last (?:edited|changed|modified|revised)|revised|corrected|actualizad[oa]|actualización|actualizat|atualizad[oa]|mis à jour|mise à jour|modifié|aktualisiert|(?<!\p{L})akt\.?|geändert|aggiornat[oa]|aggiornamento|(?<!\p{L})agg\.?(?!\p{L})|ultima modifica|dernière modification|обновлен[оа]?|изменено|оновлено|(?:z?a)?ktualiz\p{L}*|güncellen\p{L}*|güncelleme|(?:di)?perbarui|kemas ?kini|cập nhật|更新|最終更新|修改|업데이트|수정|تحديث|עודכן|به‌?روزرسانی|अपडेट\p{L}*|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|muokattu|frissít\p{L}*|ενημ\p{L}*|อัปเดต|ปรับปรุง|actualitzat|ažurirano|ажурирано|обновена|актуализ\p{L}*|atnaujint\p{L}*|atjaunots|papildināts|uuendatud|uppfært|yenilən\p{L}*|opgedateer|আপডেট|اپ ڈیٹ|ویرایش|modifica(?:to)?|修正)`

const published = String.raw`(?:publish(?:ed)?(?!\p{L})|publication|publicación|publicação|pubblicazione|публикаци[ия]|publikacj[ai]|posted|released|written|first publish\w*|issued|created|publicad[oa]|publicat|publié\w*|publiziert|veröffentlicht|erschienen|erstellt|pubblicat[oa]|опубликован[оа]?|опубліковано|opublikowan[oy]|yayın\p{L}*|diterbitkan|disiarkan|đăng|发布\p{L}*|發布\p{L}*|公開|掲載|配信|입력|등록|نشر\p{L}*|פורסם|منتشر|प्रकाशित|gepubliceerd|publicerad|publiceret|udgivet|publisert|julkaistu|közzét\p{L}*|δημοσ\p{L}*|เผยแพร่|publicat|objavljeno|објављено|публикува\p{L}*|publikov\p{L}*|vydáno|zverejn\p{L}*|paskelbt\p{L}*|publicēts|avaldatud|birt|dərc|gepubliseer|প্রকাশ\p{L}*|شائع|انتشار)`

const UPDATED = new RegExp(`${updated}[^\\d]{0,24}$`, 'iu')
const PUBLISHED = new RegExp(`(?:${published}|^by\\s)[^\\d]{0,60}$`, 'iu')

/** What the words right before a date call it; null where they call it nothing. */
export function clockNamed(before: string): 'published' | 'updated' | null {
  return UPDATED.test(before) ? 'updated' : PUBLISHED.test(before) ? 'published' : null
}

/** "2023/1/9 10:31 更新", "(9 Jan 2023 updated)": words right behind a date that is the last of its line or bracket. */
const updatedBehind =
  /^[\s,]{0,2}(?:に)?(?:最終)?(?:更新|修正|업데이트|수정)[\s)）」\]]*$|^[\s,]{0,2}(?:最終)?更新[)）]/u

export function isUpdatedBehind(behind: string): boolean {
  return updatedBehind.test(behind)
}

/** A line that is such a label and nothing else, so that its date stands in the next: "Last updated:", "Publié le". */
const alone = sparing(
  new RegExp(`^(?:[\\p{L}\\p{M}]+\\s){0,2}(?:${updated}|${published})(?:\\s[\\p{L}\\p{M}]{1,6}){0,2}\\s?[:：]?$`, 'iu'),
)

const longestLabel = 32

export function isClockLabel(text: string): boolean {
  return text.length <= longestLabel && alone.test(text)
}
