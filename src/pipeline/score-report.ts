/** A score as text for the terminal: all documents in full, then each publisher with what is below 1. */
import type { GroupScore, Score, Shortfall } from './score-documents.ts'
import type { RoleScore } from './score-roles.ts'

/** The whole report, line by line. */
export function reportScore({ all, publishers, missing }: Score): string[] {
  const count = `${all.documents} documents of ${publishers.length} publishers, ${all.lines.lines} lines that aren't blank`
  return [
    count,
    ...missing.map((source) => `no record of ${source}`),
    '',
    ...summary(all),
    '',
    ...roleTable(all.lines.roles),
    '',
    ...fieldTable(all),
    '',
    'By publisher; what is not listed is 1.000.',
    ...publishers.flatMap((publisher) => ['', ...reportPublisher(publisher)]),
  ]
}

/** `field.title .923, least .950` */
export function reportShortfall({ measure, value, least }: Shortfall): string {
  return `${measure} ${value === null ? 'is not measured' : figure(value)}, least ${figure(least)}`
}

function reportPublisher(group: GroupScore): string[] {
  const roles = group.lines.roles.filter(({ f1 }) => f1 < 1)
  const fields = Object.entries(group.fields).filter(([, value]) => value < 1)
  return [
    `${group.name} (documents: ${group.documents}, lines: ${group.lines.lines})`,
    ...summary(group).map(indent),
    ...(roles.length > 0 ? roleTable(roles).map(indent) : []),
    ...(fields.length > 0
      ? [indent(`fields: ${fields.map(([name, value]) => `${name} ${figure(value)}`).join(', ')}`)]
      : []),
  ]
}

function summary({ lines: { kept, micro, macro } }: GroupScore): string[] {
  return [`kept or left out ${figure(kept)}   roles: micro F1 ${figure(micro)}, macro F1 ${figure(macro)}`]
}

function roleTable(roles: readonly RoleScore[]): string[] {
  const rows = roles.map(({ role, lines, precision, recall, f1 }) => [role, lines, precision, recall, f1] as const)
  return [
    `${'role'.padEnd(12)}${['lines', 'precision', 'recall', 'F1'].map(column).join('')}`,
    ...rows.map(
      ([role, lines, ...shares]) => role.padEnd(12) + [String(lines), ...shares.map(figure)].map(column).join(''),
    ),
  ]
}

function fieldTable({ fields }: GroupScore): string[] {
  const rows = Object.entries(fields).map(([name, value]) => `${name.padEnd(20)}${column(figure(value))}`)
  return [`${'field'.padEnd(20)}${column('right')}`, ...rows]
}

const figure = (value: number | null): string => value?.toFixed(3) ?? '–'
const column = (text: string): string => text.padStart(11)
const indent = (line: string): string => `  ${line}`
