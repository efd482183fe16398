import type { Help } from '../../types/entities/help'
import { CallError } from '../_kit/call-error'
import { addOnce } from '../_kit/once'
import { store } from '../_kit/store'

/** A task for whoever is responsible for the person's village. It says who asks only in words of their own. */
export const askForHelp = async ({ contact, ...help }: Omit<Help, 'village'>, village: string | undefined): Promise<void> => {
  if (!village) throw new CallError('badInput', '请先在“我的”里选好您的村，网格员才能来帮您')
  const open = await store.list('helps', { reader: help.reader })
  if (open.some((h) => !h.doneAt && h._id !== help._id)) throw new CallError('conflict', '已经告诉网格员了，请等一等；急事请打110')
  await addOnce('helps', { ...help, village, ...(contact && { contact }) }, 'reader', '请再点一次')
}
