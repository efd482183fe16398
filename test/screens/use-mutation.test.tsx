import { act, renderHook } from '@testing-library/react'
import { waiting } from '@/lib/outbox'
import { useMutation } from '@/lib/use-mutation'
import type { Output } from '../../types/contract'
import { askedFor, cloud, newCloud, Refusal } from '../support/cloud'
import { newPhone } from '../support/taro'

jest.mock('@/lib/transport', () => jest.requireActual('../support/cloud'))

beforeEach(() => {
  newPhone()
  newCloud({ 'alert.approve': ({ id }) => ({ id, status: 'inForce' }), 'help.done': () => ({ doneAt: 1 }) })
})

test('two taps in a hurry are one call; while it is under way its name stands in busy', async () => {
  let answer = (_: Output<'alert.approve'>) => {}
  cloud.answers['alert.approve'] = () => new Promise((resolve) => (answer = resolve))
  const done = jest.fn()
  const { result } = renderHook(() => useMutation())
  let taps: Promise<unknown>[] = []
  await act(async () => {
    taps = [1, 2].map(() => result.current.run('alert.approve', { id: 'sheep' }, { onDone: done }))
  })
  expect(result.current.busy).toBe('alert.approve')
  await act(async () => {
    answer({ id: 'sheep', status: 'inForce' })
    await Promise.all(taps)
  })
  expect(result.current.busy).toBeUndefined()
  expect(askedFor('alert.approve')).toHaveLength(1)
  expect(done.mock.calls).toEqual([[{ id: 'sheep', status: 'inForce' }]])
})

test('somebody else was first: that is said, and the screen looks anew', async () => {
  cloud.answers['alert.approve'] = () => {
    throw new Refusal('conflict', '这条预警已经发布')
  }
  const onConflict = jest.fn()
  const { result } = renderHook(() => useMutation({ onConflict }))
  await act(() => result.current.run('alert.approve', { id: 'sheep' }))
  expect(result.current.trouble).toBe('这条预警已经发布')
  expect(onConflict).toHaveBeenCalledTimes(1)
  cloud.answers['alert.approve'] = ({ id }) => ({ id, status: 'inForce' })
  await act(() => result.current.run('alert.approve', { id: 'sheep' }))
  expect(result.current.trouble).toBe('')
})

test('without a network it is said, or waits on the phone where that was asked for', async () => {
  cloud.online = false
  const { result } = renderHook(() => useMutation())
  await act(() => result.current.run('help.done', { id: 'h1' }))
  expect(result.current.trouble).toContain('现在连不上网')
  await act(() => result.current.run('help.done', { id: 'h1' }, { queue: 'help.h1' }))
  expect([result.current.trouble, waiting().map((w) => w.id)]).toEqual(['', ['help.h1']])
})

test('a mistake of the program is no trouble of the person', async () => {
  const { result } = renderHook(() => useMutation())
  const failing = () => {
    throw new TypeError('a slip')
  }
  await act(() => expect(result.current.run('help.done', { id: 'h1' }, { onDone: failing })).rejects.toThrow('a slip'))
  expect([result.current.trouble, result.current.busy]).toEqual(['', undefined])
})
