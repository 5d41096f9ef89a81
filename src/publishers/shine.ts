// Raw text looks like this; source and time stand twice, a menu of short lines follows the article:
//   News / Nation
//   Chinese FM holds phone talks with S. Korean counterpart
//   Xinhua
//   10:31 UTC+8, 2023-01-10   0
//   China and South Korea are close neighbors …
//   …
//   Source: Xinhua   Editor: Zhu Ying
//   Special Reports
//   Copyright 2020 © Shanghai Daily. All Rights Reserved. Hotline: 8621-52920043
import type { PublisherProfile } from '../model.ts'

export const shine: PublisherProfile = {
  id: 'shine',
  name: 'SHINE',
  language: 'en',
  timeZone: 'Asia/Shanghai',
  signs: [/\bCopyright \d{4} © Shanghai Daily\b/, /^EXPLORE SHINE$/],
  boilerplate: { navigation: [/^EXPLORE SHINE$/, /^Special Reports$/] },
  aliases: ['Shanghai Daily', 'SHINE (Shanghai Daily)', 'shine.cn'],
}
