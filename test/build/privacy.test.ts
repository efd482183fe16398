import { readFileSync } from 'node:fs'
import { asksFirst, declares } from '../../tools/deploy/checklist'

const rows = readFileSync('docs/deploy.md', 'utf8').split('## 用户隐私保护指引')[1]?.split('\n## ')[0] ?? ''

test('what whoever releases declares to WeChat is what the mini program asks for, no more and no less', () => {
  const used = declares('dist/weapp')
  const declared = Object.entries(asksFirst)
    .map(([what, calls]) => [what, rows.includes(`| ${what} |`) ? calls.filter((name) => rows.includes(`\`${name}\``)) : []] as const)
    .filter(([, calls]) => calls.length > 0)
  expect(Object.keys(used).length).toBeGreaterThan(3)
  expect(Object.fromEntries(declared)).toEqual(used)
})
