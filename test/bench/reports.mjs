/** The demonstration county with as many reports as wanted, entered as `indexReport` enters them. */
import { modules } from './bench.mjs'

const { startVillage, indexVersion, findsOf, gramsOf, textsOf, traitsOf, fingerprint, harmOf, stopByOf, fraudTypes } = await modules(
  ...['test/support/villagers', 'cloudfunctions/report/index-report', 'cloudfunctions/report/grams', 'cloudfunctions/_domain/texts'],
  ...['cloudfunctions/_domain/keys', 'cloudfunctions/_kit/fingerprint', 'cloudfunctions/report/harm', 'types/words/fraud'],
)

const hour = 3_600_000
const letters = 'ACDEFGHJKMNPQRTUVWXY23456789'
const told = [
  '自称公安局的打电话来，说我的卡涉嫌洗钱，让我把钱转到安全账户去核查',
  '刷单返利，先垫了钱，后来提不出来，还叫我补单',
  '收羊的老板要先交检疫费和押金，转了就没信了',
  '说快递丢了要赔我，让我开会议共享屏幕',
  '网上贷款先交手续费，说流水不够要解冻',
  '儿子的微信换了号，说在医院要交住院费',
]

/** Report `n` of so many, the same every time. */
const one = (n, count, now) => {
  let seed = n * 7919 + 17
  const any = (most) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * most)
  }
  const code = [0, 1, 2].map((part) =>
    Array.from({ length: 4 }, (_, i) => letters[part === 2 ? any(28) : Math.floor(n / 28 ** (part * 4 + i)) % 28]).join(''),
  )
  const createdAt = now - Math.floor(((n + 1) / count) * 700 * 24 * hour)
  const types = [...Object.keys(fraudTypes), 'unsure']
  const loss = any(3) === 0 ? any(100_000) * 100 : 0
  const status = ['received', 'checking', 'filed', 'notFiled', 'closed', 'closed', 'closed', 'withdrawn'][any(8)]
  return {
    ...{ _id: code.join('-'), person: `p${any(9000)}`, region: ['anhe/baiyin/bayan', 'anhe/baiyin/hongqi', 'anhe/baiyin', 'anhe'][any(4)] },
    ...{
      type: types[any(types.length)],
      what: `${told[any(told.length)]}，对方号码1${38 + any(9)}${String(any(100_000_000)).padStart(8, '0')}，第${n}件`,
    },
    ...{
      seen: [{ kind: 'social', value: `wx_${n.toString(36)}abc` }],
      loss,
      pictures: any(3) ? [] : [{ id: 'p', file: 'f' }],
      replies: [],
      status,
    },
    ...(any(5) === 0 && { officer: ['batu', 'chen'][any(2)] }),
    ...(any(10) === 0 && { age: 'elder' }),
    ...(any(20) === 0 && { dangers: ['talking'] }),
    ...{ createdAt, changedAt: createdAt },
  }
}

export const startReports = async (count) => {
  const village = await startVillage()
  const db = village.sdk().database()
  const now = Date.now()
  for (let from = 0; from < count; from += 1000) {
    const reports = Array.from({ length: Math.min(1000, count - from) }, (_, i) => one(from + i, count, now))
    const keys = reports.flatMap((report) =>
      traitsOf(report).map(({ kind, value }) => {
        const key = fingerprint('reportKey', kind, value)
        return { _id: `${report._id} ${key}`, report: report._id, key, kind, region: report.region, at: report.createdAt }
      }),
    )
    const entered = { indexed: indexVersion }
    await db.collection('reports').add(reports.map((r) => ({ ...r, ...entered, finds: findsOf(r), harm: harmOf(r), stopBy: stopByOf(r) })))
    await db.collection('reportKeys').add(keys)
    await db
      .collection('reportWords')
      .add(
        reports.map((r) => ({ _id: r._id, town: r.region.split('/').slice(0, 2).join('/'), grams: gramsOf(textsOf(r)), at: r.createdAt })),
      )
  }
  return { village, sample: (n) => one(n, count, now) }
}
