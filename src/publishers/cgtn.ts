// Raw text looks like this; the publisher's name stands nowhere in it, only the layout gives it away:
//   Chinese FM holds phone talks with FMs of Russia, Pakistan, ROK
//   Updated 08:38, 10-Jan-2023
//
//   Chinese Foreign Minister Qin Gang on Monday …
//
//   Search Trends
import type { PublisherProfile } from '../model.ts'

export const cgtn: PublisherProfile = {
  id: 'cgtn',
  name: 'CGTN',
  language: 'en',
  timeZone: 'Asia/Shanghai',
  signs: [/^(?:Copyright )?© ?\d{4} CGTN\b/, /\bCopyright © ?\d{4} CGTN\b/],
  layout: [/^Updated \d{2}:\d{2}, \d{2}-[A-Z][a-z]{2}-\d{4}$/, /^Search Trends$/],
  boilerplate: { navigation: [/^Search Trends$/] },
  aliases: ['China Global Television Network'],
}
