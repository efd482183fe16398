import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { people } from '../../content/demo/people'
import type { Report } from '../../types/entities/report'
import { receiptAlphabet } from '../../types/words/report'
import { startVillage, type Village } from '../support/villagers'

const letters = (n: number) => [...String(n).padStart(3, '0')].map((d) => receiptAlphabet[Number(d)]).join('')
const codes = Array.from({ length: 200 }, (_, n) => `PQRT-A${letters(n)}`)

/** Everyone hands in their share, all at once; gives the codes that were answered, as they are. */
const handIn = async (village: Village, answered: string[]) => {
  const phones = await Promise.all(people.map((p) => village.person(p._id)))
  const all = codes.map(async (code, n) => {
    const what = `第${n}份`
    await phones[n % phones.length]?.does('report.submit', { code, region: 'anhe/baiyin/bayan', type: 'loan', what, seen: [] })
    answered.push(code)
  })
  return Promise.allSettled(all)
}
const kept = async (village: Village) => (await village.documents<Report>('reports')).map((r) => r._id)

test('the power goes in the middle of 200 reports: none that was answered is lost, and sending all again makes no second ones', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'power-cut-'))
  try {
    const before = await startVillage({ dataDir })
    const answered: string[] = []
    const sending = handIn(before, answered)
    while (answered.length < 80) await new Promise((resolve) => setTimeout(resolve, 2))
    await before.kill('SIGKILL')
    await sending
    expect(answered.length).toBeLessThan(codes.length)

    const after = await startVillage({ dataDir })
    expect(await kept(after)).toEqual(expect.arrayContaining(answered))
    await handIn(after, answered)
    expect((await kept(after)).sort()).toEqual([...codes].sort())
    await after.stop()
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 120_000)
