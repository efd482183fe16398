import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { miniProgramCode } from '../_kit/mini-program-code'
import { store } from '../_kit/store'

/** The pack's id is the scene. */
export const code = define('pack.code', async ({ id }) => {
  if (!(await store.get('packs', id))) throw new CallError('notFound', '这一课找不到了，请换一课')
  const picture = await miniProgramCode('pages/play/index', id)
  return { ...(picture && { picture }) }
})
