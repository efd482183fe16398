import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Local } from '../support/local'
import { buildFixture, startFixture } from './fixture/start'

const KILLS = Number(process.env.KILLS ?? 10)

let dataDir: string
beforeAll(async () => {
  process.env.SILENCE = 'true' // the SDK would warn of requests that a kill left without an answer
  await buildFixture()
  dataDir = mkdtempSync(join(tmpdir(), 'kill-'))
})
afterAll(() => {
  for (const name of readdirSync(tmpdir()))
    if (join(tmpdir(), name).startsWith(dataDir)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
})

test(
  `${KILLS} kills at random moments lose nothing that was acknowledged and leave nothing by halves`,
  async () => {
    const acknowledged = new Set<string>()
    let moves = 0
    for (let round = 0; round < KILLS; round++) {
      const local = await startFixture({ dataDir })
      if (round === 0)
        await local
          .sdk()
          .database()
          .collection('counters')
          .add([
            { _id: 'a', n: 500 },
            { _id: 'b', n: 500 },
          ])
      const stopped = { now: false }
      const work = [
        writer(local, `r${round}`, acknowledged, stopped),
        writer(local, `s${round}`, acknowledged, stopped),
        mover(local, stopped, () => moves++),
        uploader(local, round, stopped),
      ]
      const enough = acknowledged.size + 1 + Math.random() * 60
      while (acknowledged.size < enough) await new Promise((resolve) => setTimeout(resolve, 1))
      await local.kill('SIGKILL')
      stopped.now = true
      await Promise.all(work)
    }
    const local = await startFixture({ dataDir })
    const db = local.sdk().database()
    const there = new Set<string>()
    for (let page = 0, more = true; more; page++) {
      const { data } = await db
        .collection('plain')
        .field({ _id: true })
        .orderBy('_id', 'asc')
        .skip(page * 1000)
        .limit(1000)
        .get()
      for (const { _id } of data) there.add(_id)
      more = data.length === 1000
    }
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
    const [a, b] = await Promise.all(['a', 'b'].map(async (id) => (await db.collection('counters').doc(id).get()).data[0].n))
    expect(a + b).toBe(1000)
    const pairs = await db.collection('notes').where({ village: 'pair' }).limit(1000).get()
    const halves = pairs.data.filter((d: { at: number }) => pairs.data.filter((e: { at: number }) => e.at === d.at).length !== 2)
    expect(halves).toEqual([])
    expect(readdirSync(join(dataDir, 'files')).filter((name) => name.endsWith('.part'))).toEqual([])
    for (let round = 0; round < KILLS; round++) {
      const fileID = `cloud://local-env.x/round-${round}.txt`
      const [found] = (await local.sdk().getTempFileURL({ fileList: [fileID] })).fileList
      if (found?.code === 'SUCCESS') expect((await local.sdk().downloadFile({ fileID })).fileContent?.length).toBe(200_000)
    }
    await local.stop()
    process.stdout.write(`${KILLS} kills: ${acknowledged.size} acknowledged writes, ${moves} acknowledged transactions\n`)
    expect(acknowledged.size).toBeGreaterThan(KILLS)
  },
  KILLS * 12_000,
)

interface Stopped {
  now: boolean
}

async function writer(local: Local, name: string, acknowledged: Set<string>, stopped: Stopped) {
  const plain = local.sdk().database().collection('plain')
  for (let i = 0; !stopped.now; i++) {
    const _id = `${name}-${i}`
    try {
      await plain.add({ _id, text: 'x'.repeat(300) })
      acknowledged.add(_id)
    } catch {
      return // the server is gone
    }
  }
}

/** Moves one from a to b and writes two notes, all in one transaction. */
async function mover(local: Local, stopped: Stopped, done: () => void) {
  const db = local.sdk().database()
  while (!stopped.now)
    try {
      await db.runTransaction(async (tx: ReturnType<ReturnType<Local['sdk']>['database']>) => {
        const at = Math.random()
        await tx
          .collection('counters')
          .doc('a')
          .update({ n: db.command.inc(-1) })
        await tx.collection('notes').add({ village: 'pair', at, code: `${at}-1` })
        await tx.collection('notes').add({ village: 'pair', at, code: `${at}-2` })
        await tx
          .collection('counters')
          .doc('b')
          .update({ n: db.command.inc(1) })
      })
      done()
    } catch {
      return
    }
}

async function uploader(local: Local, round: number, stopped: Stopped) {
  while (!stopped.now)
    try {
      await local.sdk().uploadFile({ cloudPath: `round-${round}.txt`, fileContent: Buffer.alloc(200_000, 65) })
    } catch {
      return
    }
}
