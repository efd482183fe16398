import { dropFamily, family } from '@/lib/family'
import { sendLater } from '@/lib/outbox'

/** Everything of this family, here and in the cloud. */
export const forgetFamily = async (): Promise<void> => {
  const { id } = family()
  dropFamily()
  if (id) await sendLater(`forget.${id}`, 'quiz.forget', { family: id })
}
