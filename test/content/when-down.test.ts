/** What to do when everything is down is read in the program, on paper and in docs/: in the same words. */
import { readFileSync, writeFileSync } from 'node:fs'
import { allowedNumbers } from '../../content/allow-list'
import { villageTable, whenDown } from '../../content/when-down'
import type { Block } from '../../types/entities/paper'

const page = 'docs/when-down.md'

const row = (cells: string[]) => `| ${cells.map((cell) => cell || '　').join(' | ')} |`
const table = (head: string[], rows: string[][]) => [row(head), row(head.map(() => '---')), ...rows.map(row)]
const linesOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [`## ${block.text}`]
    case 'text':
      return [block.text]
    case 'list':
      return block.items.map((item, i) => `${i + 1}. ${item}`)
    case 'facts':
      return table(['', ''], block.rows)
    case 'table':
      return table(block.head, block.rows)
    default:
      return []
  }
}
const asPage = () => {
  const blocks = [...whenDown.blocks, { kind: 'table' as const, ...villageTable, rows: [['', '', '', '', '']] }]
  const parts = [`# ${whenDown.title}`, ...whenDown.under, ...blocks.map((block) => linesOf(block).join('\n')).filter(Boolean)]
  return `${parts.join('\n\n')}\n`
}

test('docs/when-down.md says what the paper says (anew: WHEN_DOWN=1)', () => {
  if (process.env.WHEN_DOWN) writeFileSync(page, asPage())
  expect(readFileSync(page, 'utf8')).toBe(asPage())
})

test('only numbers that may be given, no exclamation mark, no letters', () => {
  const words = JSON.stringify(whenDown.blocks.map(linesOf))
  for (const number of words.match(/\d{3,}/g) ?? []) expect(Object.keys(allowedNumbers)).toContain(number)
  expect(whenDown.blocks.flatMap(linesOf).join('')).not.toMatch(/[A-Za-z!！]/)
})
