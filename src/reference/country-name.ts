/** One way a text can name a country. */
export interface CountryName {
  readonly text: string
  /** ISO 3166-1 alpha-2; null for names that only look like a country's ("South China Sea"). */
  readonly code: string | null
  /** A seat is a house that stands for its government ("the Kremlin"); a capital does so only where it speaks or acts. */
  readonly kind: 'name' | 'demonym' | 'abbreviation' | 'seat' | 'capital' | 'none'
}
