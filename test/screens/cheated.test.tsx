import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Cheated from '@/pages/cheated'
import { banks } from '../../content/allow-list'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { newPhone, phone } from '../support/taro'

jest.mock('@/lib/transport', () => ({
  Unreachable: Error,
  send: () => {
    throw new Error('我被骗了 must not need a network')
  },
}))

beforeEach(newPhone)

test('其木格, cheated and without a network: 110 first, then her bank', async () => {
  render(<Cheated />)
  const steps = screen.getAllByRole('listitem').map((step) => step.textContent)
  expect(steps[0]).toContain('一分钱也别再转')
  expect(steps[1]).toContain('马上打 110')
  await userEvent.click(screen.getByRole('button', { name: '拨打 110' }))
  await userEvent.click(screen.getByRole('button', { name: '选银行' }))
  await userEvent.click(screen.getByRole('button', { name: '邮储银行 95580' }))
  expect(phone.dialled).toEqual(['110', '95580'])
})

test('it warns of those who promise the money back, and promises nothing itself', async () => {
  const { container } = render(<Cheated />)
  await userEvent.click(screen.getByRole('button', { name: '选银行' }))
  const text = container.innerHTML.replace(/<[^>]+>/g, ' ')
  expect(text).toContain('说能帮您追回钱的，都是骗子')
  expect(text).not.toMatch(/黄金|30分钟|三十分钟|输错密码|一定能追回/)
  expect(forbiddenContacts(text)).toEqual([])
  for (const bank of Object.values(banks)) expect(text).toContain(bank)
})
