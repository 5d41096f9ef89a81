/** The five seeds as extraction should read them: which line of each file is what. Facts are tested on these, whatever extraction does. */
import { readFileSync } from 'node:fs'
import type { ExtractedArticle } from '../src/model.ts'
import { beijingReview } from '../src/publishers/beijing-review.ts'
import { cgtn } from '../src/publishers/cgtn.ts'
import { govCn } from '../src/publishers/gov-cn.ts'
import { shine } from '../src/publishers/shine.ts'
import { articleFrom, type Layout } from './extracted-article.ts'

const LAYOUTS: Readonly<Record<string, Layout>> = {
  '000_606a9464ba09ff0c': {
    profile: cgtn,
    headline: 1,
    stamps: [2],
    body: [4, -6, 8, 10, 12, 14, 16, -18, 20, 22, 24, 26, 28, -30, 32, 34, 36, 38, 40, 42, 44, 46],
  },
  '001_cb51aec823b6ec93': {
    profile: shine,
    headline: 4,
    standfirst: 8,
    stamps: [7, 10],
    body: [12, 14, 16, 18, 20, 22, 24, 26, 28],
  },
  '002_b5873b51e5301179': {
    profile: beijingReview,
    headline: 2,
    stamps: [3],
    body: [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25],
  },
  '003_24b9fd919a6ec1f9': {
    profile: govCn,
    headline: 3,
    stamps: [4],
    body: [6, 8, 10, 12, 14, 16, 18, 20, 22],
    dateline: { place: 'BEIJING', length: 'BEIJING — '.length },
  },
  '004_5c912a263c3fc82a': { profile: cgtn, headline: 1, stamps: [2], body: [4, 6, 8, 10, 12, 14, 16, 18, 20] },
}

/** A seed's text. */
export const seedText = (name: string): string => readFileSync(`content/raw/${name}.txt`, 'utf8')

/** A seed as an extracted article. */
export function seedArticle(name: string): ExtractedArticle {
  const layout = LAYOUTS[name]
  if (!layout) throw new Error(`no layout for ${name}`)
  return articleFrom(seedText(name), layout)
}
