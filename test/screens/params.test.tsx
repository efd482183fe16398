import { execFileSync } from 'node:child_process'
import { renderHook } from '@testing-library/react'
import { useParams } from '@/lib/use-params'
import { newPhone, phone } from '../support/taro'

const { TARO_ENV } = process.env
beforeEach(newPhone)
afterEach(() => void Object.assign(process.env, { TARO_ENV }))

test('WeChat hands a region over as it stands in the link, and the screen reads it; a % of somebody’s own is left alone', () => {
  process.env.TARO_ENV = 'weapp'
  phone.params = { region: 'anhe%2Fbaiyin', words: '100%', id: 'sheep' }
  expect(renderHook(() => useParams()).result.current).toEqual({ region: 'anhe/baiyin', words: '100%', id: 'sheep' })
})

test('every screen reads what it was opened with in this one way', () => {
  const readers = execFileSync('grep', ['-rlE', 'useRouter|router\\?*\\.params|useLoad\\b', 'src']).toString().trim().split('\n')
  expect(readers).toEqual(['src/lib/use-params.ts'])
})
