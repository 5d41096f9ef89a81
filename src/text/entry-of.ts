/** What a table holds under a name that a page chose: `constructor`, which every object knows, is found only where it is written. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
