import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { useShare } from '../../src/lib/share.h5'
import { ShareButton } from '../../src/ui/share-button'
import { newPhone, phone } from '../support/taro'

const opened = jest.fn()
const Sharing = () => {
  const [said, say] = useState('')
  const share = useShare({
    cardOf: (d) => ({ kind: '防骗预警', title: '买羊先付定金', path: `/pages/alert/index?id=a&d=${d}` }),
    onOpened: opened,
  })
  return (
    <>
      <ShareButton id="a.muhu" share={(d) => void share(d).then(say)}>
        发到这个群
      </ShareButton>
      <p role="status">{said}</p>
    </>
  )
}
const tap = async () => {
  render(<Sharing />)
  await userEvent.click(screen.getByRole('button'))
  return (await screen.findByText(/./, { selector: 'p' })).textContent
}
const wx = (answer: (options: { success: () => void; fail: (e: { errMsg: string }) => void }) => void) =>
  Object.assign(window, { wx: { shareAppMessage: jest.fn(answer) } })

beforeEach(() => {
  newPhone()
  opened.mockClear()
})
afterEach(() => {
  Reflect.deleteProperty(window, 'wx')
  Reflect.deleteProperty(navigator, 'share')
})

test('on the web WeChat’s panel, or its stand-in, gets the card', async () => {
  const { wx: panel } = wx(({ success }) => success())
  expect(await tap()).toBe('opened')
  expect(panel.shareAppMessage).toHaveBeenCalledWith(
    expect.objectContaining({ title: '买羊先付定金', path: '/pages/alert/index?id=a&d=a.muhu' }),
  )
  expect(opened).toHaveBeenCalledWith('a.muhu')
})

test('closing the panel again is having opened it; a panel that never opened is not', async () => {
  wx(({ fail }) => fail({ errMsg: 'shareAppMessage:fail cancel' }))
  expect(await tap()).toBe('opened')
  opened.mockClear()
  document.body.innerHTML = ''
  wx(({ fail }) => fail({ errMsg: 'shareAppMessage:fail no network' }))
  expect(await tap()).toBe('failed')
  expect(opened).not.toHaveBeenCalled()
})

test('without WeChat the system’s panel, and without that the clipboard', async () => {
  Object.assign(navigator, { share: async () => {} })
  expect(await tap()).toBe('opened')
  Reflect.deleteProperty(navigator, 'share')
  document.body.innerHTML = ''
  opened.mockClear()
  expect(await tap()).toBe('copied')
  expect(phone.copied[0]).toMatch(/^买羊先付定金\nhttp.*\/pages\/alert\/index/)
  expect(opened).not.toHaveBeenCalled()
})
