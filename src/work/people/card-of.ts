import type { ShareCard } from '@/lib/share'
import type { Output } from '../../../types/contract'
import { roles } from '../../../types/words/people'

export type Invited = Output<'staff.list'>['invitations'][number]

/** ABCD EFGH, as it is read out and typed. */
export const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** Places where there is room for one. */
export const inShort = ([first = '', ...others]: string[]): string => (others.length > 0 ? `${first}等${others.length + 1}个地方` : first)

/** What is sent to somebody in WeChat so that they open their invitation by a tap. */
export const cardOf = (invitations: Invited[], id: string | undefined): ShareCard => {
  const one = invitations.find((other) => other.id === id)
  if (!one?.code) return { title: '村哨：村里的防骗哨', kind: '村哨', path: '/pages/home/index' }
  return { title: `请${one.name}做${inShort(one.places)}的${roles[one.role]}`, kind: '工作邀请', path: `/work/join/index?code=${one.code}` }
}
