import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const receipt = define('report.receipt', async ({ code }) => {
  const report = await store.get('reports', code)
  if (!report) throw new CallError('notFound', '没有找到这个回执码，请核对每个字母和数字')
  return report
})
