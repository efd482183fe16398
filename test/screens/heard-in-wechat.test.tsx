/** In WeChat, where what is heard is fetched and kept: what is asked for, how long it holds, and what stays on the phone. */

import Taro from '@tarojs/taro'
import { render, waitFor } from '@testing-library/react'
import MyAids from '@/aid/mine'
import Pact from '@/family/pact'
import Quiz from '@/family/quiz'
import { family, keepFamily } from '@/lib/family'
import { toStored } from '@/lib/kept-form'
import { linksToSentences } from '@/lib/spoken-sentences'
import { aidAloud } from '../../content/aid'
import { endingAloud } from '../../content/aloud/family'
import { pactLines, pactOwn, saidLine } from '../../content/pact'
import { spokenSentences } from '../../wording/sentences'
import { standingWords } from '../../wording/standing-words'
import { askedFor, cloud, newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone, phone } from '../support/taro'

beforeEach(() => {
  newPhone()
  newCloud({ 'voice.sounds': () => ({ links: [] }) })
})
afterEach(() => jest.restoreAllMocks())

const standing = Object.values(standingWords()).flatMap(spokenSentences)
const asked = () => askedFor('voice.sounds').flatMap(({ sentences }) => sentences)

describe('what is only this person’s never leaves the phone to be heard', () => {
  test('娜仁’s family has sentences of its own: the others are asked for, and one that says so', async () => {
    const [ours] = pactLines
    const own = { when: '舅舅巴图来电话要钱', act: '我打13900000000问他' }
    keepFamily({ ...family(), pact: { lines: [ours, own], callBack: '', word: false, madeAt: Date.now(), rehearsedAt: [] } })
    render(<Pact />)
    await tap('念给我听')
    await waitFor(() => expect(asked()).toEqual([`${saidLine(ours)}。`, pactOwn]))
    expect(standing).toEqual(expect.arrayContaining(asked()))
  })

  test('how 娜仁’s game went: what is asked for is the same however it went', async () => {
    const said = (id: string, genuine: boolean) => ({
      ...{ _id: id, genuine, form: 'sms' as const, from: '短信 · 说是银行', variant: 0, text: '请来柜台办。', clues: ['请来柜台办'] },
      ...{ ...(!genuine && { type: 'loan' as const }), why: '想一想。', ask: '问一问。' },
    })
    const messages = [said('a', false), said('b', true)]
    const game = { id: 'q-1', way: 'five', messages, judged: [{ guess: 'real' }, { guess: 'real' }], step: 'guess' }
    phone.storage.set('quiz', JSON.stringify(toStored<'quiz.deal', unknown>('quiz.deal', game)))
    phone.params = { way: 'five' }
    render(<Quiz />)
    await tap('念给我听')
    await waitFor(() => expect(asked()).toEqual(spokenSentences(endingAloud)))
    expect(standing).toEqual(expect.arrayContaining(asked()))
  })

  test('what the justice office wrote to 其木格: how it stands is asked for, and that somebody may read her the rest', async () => {
    const at = Date.now()
    const consent = { to: '白音苏木司法所', phone: '12348', what: ['answers' as const], at, expires: at }
    newCloud({
      ...cloud.answers,
      'aid.mine': () => ({
        aids: [
          {
            ...{ _id: 'aid-1', whom: 'self', answers: ['victim'], consent, status: 'missing', additions: [], mayObject: false },
            ...{ replies: [{ status: 'missing', text: '其木格，您儿子苏和的户口本也带来。', at }], createdAt: at, changedAt: at },
          },
        ],
      }),
    })
    render(<MyAids />)
    await tap('念给我听')
    await waitFor(() => expect(asked()).toEqual(spokenSentences(aidAloud.missing)))
    expect(standing).toEqual(expect.arrayContaining(asked()))
  })
})

test('a program left open for a day asks for its links again before they end', async () => {
  newCloud({ 'voice.sounds': () => ({ links: ['/sound.mp3'] }) })
  await linksToSentences('先别转钱。')
  await linksToSentences('先别转钱。')
  expect(asked()).toHaveLength(1)
  const later = Date.now() + 21 * 3_600_000
  jest.spyOn(Date, 'now').mockReturnValue(later)
  await linksToSentences('先别转钱。')
  expect(asked()).toHaveLength(2)
})

describe('sounds kept on the phone', () => {
  const disk = new Set<string>()
  const folder = 'wxfile://usr/sounds/'
  let status = 200
  beforeEach(() => {
    disk.clear()
    status = 200
    Object.assign(Taro, {
      downloadFile: async ({ filePath }: { filePath: string }) => {
        disk.add(filePath)
        return { statusCode: status }
      },
      getFileSystemManager: () => ({
        readdirSync: () => [...disk].flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : [])),
        mkdirSync: () => {},
        unlinkSync: (path: string) => void disk.delete(path),
      }),
    })
  })
  /** The program as it is when it was just opened. */
  const opened = () => {
    let sounds = {} as typeof import('@/lib/sounds')
    jest.isolateModules(() => {
      jest.doMock('@tarojs/taro', () => ({ __esModule: true, default: Taro }))
      sounds = jest.requireActual('@/lib/sounds')
    })
    return sounds
  }

  test('what came instead of a sound does not stay', async () => {
    status = 403
    await opened().keepSounds('week', ['https://c/a.mp3?t=1'])
    expect([...disk]).toEqual([])
  })

  test('killed before it was noted, a sound goes at the next start; what an earlier version kept elsewhere is fetched anew; what she recorded herself stays', async () => {
    for (const path of [`${folder}lost.mp3`, `${folder}b.mp3`, 'wxfile://usr/a.mp3', 'wxfile://usr/own-report.mp3']) disk.add(path)
    phone.storage.set('sounds', JSON.stringify({ week: ['a.mp3'], cheated: ['b.mp3'] }))
    const { keepSounds, keptSound } = opened()
    await keepSounds('week', ['https://c/a.mp3?t=2'])
    expect([...disk].sort()).toEqual(['wxfile://usr/own-report.mp3', `${folder}a.mp3`, `${folder}b.mp3`])
    expect(keptSound('https://c/a.mp3?t=3')).toBe(`${folder}a.mp3`)
  })
})
