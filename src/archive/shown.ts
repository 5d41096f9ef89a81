/** Which parts of the site an archive shows. */
import type { SiteConfig, SitePart } from '../model.ts'

/** All of them, unless `archive.yml` says otherwise. */
export function isShown({ show }: SiteConfig, part: SitePart): boolean {
  return show?.[part] ?? true
}
