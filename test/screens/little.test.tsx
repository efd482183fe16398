import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Little from '@/family/little'
import { littleRules, littleScenes } from '../../content/little'
import { newCloud } from '../support/cloud'
import { tap } from '../support/screen'
import { newPhone } from '../support/taro'

jest.mock('@/lib/speak', () => ({ useVoice: () => true, speak: () => {}, hush: () => {}, play: () => {} }))

beforeEach(() => {
  newPhone()
  newCloud({})
})

const rules = Object.values(littleRules).map(({ words }) => words)
/** The scene that is shown, by what is read out. */
const shown = async () => {
  const picture = await screen.findByRole('img', { name: /怎么办/ })
  return littleScenes.find(({ told }) => told === picture.getAttribute('alt'))
}

test('娜仁 holds the phone, her little one points: six scenes, two of each rule, then the phone is laid down', async () => {
  const user = userEvent.setup()
  render(<Little />)
  await tap('开始')
  const met: string[] = []
  for (let n = 0; n < 6; n++) {
    const scene = await shown()
    if (!scene) throw new Error('no scene')
    met.push(scene.rule)
    const wrong = rules.find((words) => words !== littleRules[scene.rule].words) ?? ''
    await user.click(screen.getByRole('button', { name: wrong }))
    expect(screen.getByText('也行。再看看，还有更好的吗？')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: littleRules[scene.rule].words }))
    expect(screen.getByText(scene.because)).toBeInTheDocument()
    await tap(n < 5 ? '做好了，下一张' : '做好了')
  }
  expect(met.sort()).toEqual(['findGrownUp', 'findGrownUp', 'noTap', 'noTap', 'noTell', 'noTell'])
  await tap('放下手机')
  expect(await screen.findByRole('button', { name: '开始' })).toBeInTheDocument()
})

test('after five minutes no further scene begins', async () => {
  jest.useFakeTimers()
  try {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
    render(<Little />)
    await user.click(screen.getByRole('button', { name: '开始' }))
    await act(() => jest.advanceTimersByTimeAsync(5 * 60_000))
    expect(screen.getByText('今天就玩到这里')).toBeInTheDocument()
  } finally {
    jest.useRealTimers()
  }
})
