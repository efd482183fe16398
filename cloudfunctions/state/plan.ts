import { askManagement, hasManagement } from '../_kit/management'
import { day, type Line, spanOf } from './line'

/** What the county pays for is renewed before this. */
const early = 30 * day

/** The platform's own: until when the plan runs, and how much of it is used. Its bounds are in no call that functions may make. */
export const planLines = async (now: number): Promise<Line[]> => {
  if (!hasManagement()) return [unseen]
  try {
    return await Promise.all([plan(now), ...Object.entries(metrics).map(([metric, one]) => used(metric, one))])
  } catch (e) {
    // the role of functions may not have been given the right to ask
    console.warn('plan', e instanceof Error ? e.message : e)
    return [unseen]
  }
}

const bounds = '套餐一共有多少，在云开发控制台“资源用量”里看'
const unseen: Line = { key: 'plan', what: '云开发的套餐和用量', condition: 'unknown', says: '问不到平台', todo: `套餐哪天到期、${bounds}` }

interface Billing {
  EnvBillingInfoList?: { Status?: string; ExpireTime?: string; IsAutoRenew?: boolean; IsAlwaysFree?: boolean }[]
}

const plan = async (now: number): Promise<Line> => {
  const { EnvBillingInfoList: [own] = [] } = await askManagement<Billing>('DescribeBillingInfo')
  const [key, what] = ['plan', '云开发的套餐']
  if (!own) return unseen
  const { Status = '', ExpireTime = '', IsAutoRenew, IsAlwaysFree } = own
  const todo = '请管钱的人在云开发控制台续费'
  if (Status && Status !== 'NORMAL')
    return { key, what, condition: 'wrong', says: '平台说这个环境不正常', costs: '村哨随时会打不开', todo, urgent: true }
  const left = Date.parse(`${ExpireTime.replace(' ', 'T')}+08:00`) - now
  if (IsAlwaysFree || Number.isNaN(left)) return { key, what, condition: 'well', says: '没有到期的日子' }
  const says = left > 0 ? `还有${spanOf(left)}到期${IsAutoRenew ? '，到时候自己续' : ''}` : '到期了'
  if (left > early || (IsAutoRenew && left > 0)) return { key, what, condition: 'well', says }
  return { key, what, condition: 'wrong', says, costs: '到期以后村哨打不开，再过些天数据也没了', todo }
}

interface Metric {
  what: string
  says: (value: number) => string
}
const metrics: Record<string, Metric> = {
  StorageSizepkg: { what: '照片、录音、视频', says: (megabytes) => `占了${megabytes}兆` },
  DbSizepkg: { what: '数据库', says: (megabytes) => `占了${megabytes}兆` },
  FunctionInvocationpkg: { what: '云函数', says: (times) => `这个月用了${times}次` },
}

const used = async (MetricName: string, { what, says }: Metric): Promise<Line> => {
  const { Value = 0 } = await askManagement<{ Value?: number }>('DescribeQuotaData', { MetricName })
  return { key: `plan.${MetricName}`, what, condition: 'well', says: says(Value), todo: bounds }
}
