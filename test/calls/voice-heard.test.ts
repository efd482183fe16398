/** The one test that hears the whole way: words through the signed protocol into Mandarin, as `npm start` does. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { framesOf } from '../../cloudfunctions/_domain/mp3'
import { silence } from '../../local/speech/silence'
import type { SpokenText } from '../../types/entities/voice'
import { aVillage } from '../support/villagers'

const village = aVillage({ env: { CUNSHAO_SPEAKS: '1', CUNSHAO_SPEECH_A_MINUTE: '60' } })

test('其木格 hears 我被骗了 spoken in Mandarin: as long as somebody needs for it, and no silence', async () => {
  const ganger = await village.person('ganger')
  await ganger.does('voice.decide', { yes: true, price: 300, cap: 100_000, after: 0 })
  const text = async () => (await village.documents<SpokenText>('spokenTexts', { _id: 'standing.cheated' }))[0]
  while ((await text())?.state !== 'there') await village.timer('voice')
  const qimuge = await village.person('qimuge')
  const { recording } = await qimuge.does('rendering.standing', { page: 'cheated' })
  const mp3 = Buffer.from(await (await fetch(recording!)).arrayBuffer())
  const frames = framesOf(mp3)
  const seconds = frames.reduce((sum, frame) => sum + frame.seconds, 0)
  const { characters } = (await text())!
  expect(seconds).toBeGreaterThan(characters / 8)
  expect(seconds).toBeLessThan(characters / 2)
  const silent = silence(1).subarray(0, 144)
  expect(frames.filter(({ bytes }) => !bytes.equals(silent)).length).toBeGreaterThan(frames.length * 0.7)
}, 120_000)

test('the engine, whose licence is the GPL, is in nothing that is deployed', () => {
  for (const name of readdirSync('dist/cloudfunctions'))
    expect(readFileSync(join('dist/cloudfunctions', name, 'index.js'), 'utf8')).not.toMatch(/espeak|lamejs/)
  const speakers = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(node_modules|dist|test|docs|\..*)$/.test(entry.name))
    .flatMap(({ name }) => readdirSync(name, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /@echogarden|@breezystack/.test(readFileSync(file, 'utf8')))
  expect(speakers.sort()).toEqual(['local/speech/espeak.d.ts', 'local/speech/speaker.ts'])
})
