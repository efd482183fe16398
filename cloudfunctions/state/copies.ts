import { store } from '../_kit/store'
import { day, type Line, momentOf, spanOf } from './line'

const most = 35 * day

/** When the county's own copy of its data was last taken (npm run export). */
export const copyLines = async (now: number): Promise<Line[]> => {
  const [key, what] = ['copy', '旗县自己存的备份']
  const last = (await store.get('timerRuns', 'export'))?.at
  const todo = '请部署的人在自己的电脑上导出一次，每月一次，存在两个地方'
  const costs = '云上的数据万一没了，找不回来'
  if (last === undefined) return [{ key, what, condition: 'wrong', says: '从来没有存过', costs, todo }, platforms]
  const says = `上次是${momentOf(last)}，过去${spanOf(now - last)}了`
  return [now - last > most ? { key, what, condition: 'wrong', says, costs, todo } : { key, what, condition: 'well', says }, platforms]
}

const platforms: Line = {
  ...{ key: 'copy.platform', what: '平台自己的备份', condition: 'unknown', says: '平台不告诉程序' },
  todo: '在云开发控制台“数据库”里看：自动备份开着没有，最近一次是哪天',
}
