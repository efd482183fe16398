import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Cheated from '@/pages/cheated'
import { AlertCard } from '@/parts/alert-card'
import { ReadAloud } from '@/ui/read-aloud'
import { newPhone } from '../support/taro'

jest.mock('@/lib/speak', () => jest.requireActual('@/lib/speak.h5'))

/** A phone's loudspeaker: what it was given, and whether it can play it. */
const heard: string[] = []
let sounds: { src: string; onended: () => void; onerror: () => void }[] = []
let voice: { text: string; onend: () => void } | undefined

class Sound {
  onended = () => {}
  onerror = () => {}
  constructor(readonly src: string) {
    sounds.push(this)
  }
  async play() {
    heard.push(this.src)
  }
  pause() {}
}
class Utterance {
  onend = () => {}
  constructor(readonly text: string) {}
}
/** A browser's voices, which may come late. */
const withVoice = (...langs: string[]) => {
  const late = new EventTarget()
  let voices = langs
  Object.assign(window, {
    speechSynthesis: {
      getVoices: () => voices.map((lang) => ({ lang })),
      addEventListener: late.addEventListener.bind(late),
      removeEventListener: late.removeEventListener.bind(late),
      speak: (utterance: Utterance) => {
        voice = utterance
        heard.push(utterance.text)
      },
      cancel: () => {},
    },
  })
  return (...more: string[]) => {
    voices = more
    late.dispatchEvent(new Event('voiceschanged'))
  }
}

beforeEach(() => {
  newPhone()
  heard.length = 0
  sounds = []
  voice = undefined
  Object.assign(globalThis, { Audio: Sound, SpeechSynthesisUtterance: Utterance })
  withVoice('en-US', 'zh-CN')
})
afterEach(() => {
  Reflect.deleteProperty(window, 'speechSynthesis')
})

const listen = () => userEvent.click(screen.getByRole('button', { name: '念给我听' }))

test('a recording is heard before the phone’s own voice, and a second tap ends it', async () => {
  render(<ReadAloud text="先别转钱" recording="/tip.mp3" />)
  await listen()
  expect(heard).toEqual(['/tip.mp3'])
  await userEvent.click(screen.getByRole('button', { name: '先不念了' }))
  expect(screen.getByRole('button', { name: '念给我听' })).toBeVisible()
  expect(heard).toEqual(['/tip.mp3'])
})

test('without a recording the phone speaks, service numbers digit by digit', async () => {
  render(<ReadAloud text="拿不准打96110" />)
  await listen()
  expect(heard).toEqual(['拿不准打九六一一零'])
  act(() => voice?.onend())
  expect(screen.getByRole('button', { name: '念给我听' })).toBeVisible()
})

test('a recording that cannot be had, in flight mode say, gives way to the phone’s voice', async () => {
  render(<ReadAloud text="先别转钱" recording="/tip.mp3" />)
  await listen()
  await act(async () => sounds[0]?.onerror())
  expect(heard).toEqual(['/tip.mp3', '先别转钱'])
})

describe('where the phone has no voice, as in WeChat', () => {
  beforeEach(() => Reflect.deleteProperty(window, 'speechSynthesis'))

  test('a recording is played; one that cannot be had is said to want the network', async () => {
    render(<ReadAloud text="先别转钱" recording="/tip.mp3" />)
    await listen()
    await act(async () => sounds[0]?.onerror())
    expect(screen.getByText('声音要有网才能放，看看网络再试。')).toBeVisible()
  })

  test('without one there is no dead button but a calm word', () => {
    render(<ReadAloud text="先别转钱" />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('这里还没有声音，请身边的人帮着念一念。')).toBeVisible()
  })

  test('where only a recording will do, nothing stands until there is one', () => {
    expect(render(<ReadAloud />).container).toBeEmptyDOMElement()
  })
})

describe('where the browser reads aloud but has no Chinese voice', () => {
  const word = '这里还没有声音，请身边的人帮着念一念。'

  test.each([[[]], [['en-US', 'de-DE']]])('no dead button: a calm word, once its voices had time to come (%j)', async (langs) => {
    withVoice(...langs)
    render(<ReadAloud text="先别转钱" />)
    expect(await screen.findByText(word, {}, { timeout: 3000 })).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('beside other things it is simply not there', async () => {
    withVoice()
    const { container } = render(<ReadAloud aside text="先别转钱" />)
    await waitFor(() => expect(container).toBeEmptyDOMElement(), { timeout: 3000 })
  })

  test('a voice that comes late brings the button', async () => {
    const come = withVoice()
    render(<ReadAloud text="先别转钱" />)
    await screen.findByText(word, {}, { timeout: 3000 })
    act(() => come('cmn-Hans-CN'))
    await listen()
    expect(heard).toEqual(['先别转钱'])
  })

  test('among several things, a small button or nothing', async () => {
    withVoice()
    const { container } = render(<ReadAloud small="先别转钱" text="先别转钱" />)
    await waitFor(() => expect(container).toBeEmptyDOMElement(), { timeout: 3000 })
  })
})

test('其木格, cheated, has every step read to her in order', async () => {
  render(<Cheated />)
  await listen()
  expect(heard[0]).toMatch(/^先别慌.*第1步，停手.*第2步，马上打 幺幺零。.*第8步，.*幺二三四八.*九六一一零/)
  const steps = screen.getAllByRole('listitem').map((step) => step.querySelector('[class*="para"]')?.textContent ?? '')
  for (const words of steps) expect(heard[0]).toContain(words)
})

test('其木格 hears the alert on her first screen without opening it: headline, lines, what to do', async () => {
  const alert = { msgType: 'Alert' as const, headline: '有人冒充收羊老板', source: '派出所', expires: Date.now() + 86_400_000 }
  const opened = jest.fn()
  render(<AlertCard aloud alert={{ ...alert, lines: ['先要定金'], instruction: '拿不准打96110' }} onTap={opened} />)
  await userEvent.click(screen.getByRole('button', { name: `念给我听：${alert.headline}` }))
  expect(heard).toEqual(['有人冒充收羊老板。先要定金。拿不准打九六一一零。这是派出所发的。'])
  expect(opened).not.toHaveBeenCalled()
})

test('a day that an earlier version kept has an alert without its lines: it stands there all the same', () => {
  const kept = { msgType: 'Alert' as const, headline: '有人冒充收羊老板', source: '派出所', expires: Date.now() + 86_400_000 }
  render(<AlertCard aloud alert={kept} onTap={() => {}} />)
  expect(screen.getAllByRole('button')).toHaveLength(1)
})
