import { type Local, startLocal } from '../support/local'
import { bootWeapp, type Phone } from '../support/weapp'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.stop())

const reports = async () => (await local.sdk().database().collection('reports').get()).data
const codeOf = (phone: Phone) => phone.text().match(/[A-Z0-9]{4}-[A-Z0-9]{4}/)?.[0] as string
/** A picture's first bytes are enough for who checks what kind it is. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), ...new Array(200).fill(7), 0xff, 0xd9])

test('老王 hands in a report with a number and a picture and gets his code at once', async () => {
  const phone = await bootWeapp({ local, openid: 'laowang', pictures: { 'wxfile://tmp/a.jpg': jpeg } })
  await phone.open('pages/home')
  await phone.tap('举报')
  await phone.tap('交上去')
  expect(phone.page).toBe('pages/report/index')
  expect(phone.text()).toContain('写一两句发生了什么')
  await phone.tap('转了')
  expect(phone.text()).toContain('先打110')
  await phone.type('一共多少元', '4800')
  await phone.type('发生了什么', '收羊的让我先转检疫费，转了就找不到人。')
  await phone.tap('加照片')
  await phone.wait('去掉')
  await phone.tap('交上去')
  await phone.wait(() => phone.page === 'pages/receipt/index')
  await phone.wait('已收到')
  const code = codeOf(phone)
  await phone.wait(() => phone.calls.includes('report.attach'))
  const [report] = await reports()
  expect(report).toMatchObject({ _id: code, person: 'laowang', region: 'anhe/baiyin/hongqi', loss: 480_000, status: 'received' })
  expect(report.pictures).toHaveLength(1)
})

test('the police answer; 老王 reads it by his code, 苏和 who holds the code sees the status and nothing of what was reported', async () => {
  const [report] = await reports()
  const batu = await bootWeapp({ local, openid: 'batu' })
  await batu.open('pages/mine')
  await batu.tap('举报处理')
  await batu.wait('收羊的让我先转检疫费')
  await batu.tap('收羊的让我先转检疫费')
  await batu.wait('回复举报人')
  await batu.tap('正在核查')
  await batu.type('给举报人的话', '正在查，请把转账记录留好。')
  await batu.tap('回复，并改为“正在核查”')
  await batu.wait('已回复')

  const laowang = await bootWeapp({ local, openid: 'laowang' })
  await laowang.open('pages/mine')
  await laowang.wait(report._id)
  await laowang.tap(`举报 ${report._id} 正在核查`)
  await laowang.wait('正在查，请把转账记录留好。')

  const suhe = await bootWeapp({ local, openid: 'suhe' })
  await suhe.open('pages/receipt')
  await suhe.type('查别的回执码', report._id.toLowerCase().replace('-', ' '))
  await suhe.tap('查一查')
  await suhe.wait('正在查，请把转账记录留好。')
  expect(suhe.text()).not.toContain('检疫费')
})

test('娜仁 reports where there is no network: kept on the phone over a restart, sent exactly once when there is', async () => {
  const before = (await reports()).length
  const phone = await bootWeapp({ local, openid: 'naren' })
  await phone.open('pages/home')
  phone.goOffline()
  await phone.tap('举报')
  await phone.type('发生了什么', '有人拉我进群刷单，先垫五百。')
  await phone.tap('交上去')
  await phone.wait('还没送到，有网会自动送出')
  const code = codeOf(phone)
  await phone.tap('现在就送')
  expect(phone.text()).toContain('还没送到')
  await phone.restart()
  await phone.open('pages/mine')
  await phone.wait(`${code}`)
  expect(await reports()).toHaveLength(before)

  await phone.goOnline()
  await phone.away()
  await phone.wait(() => phone.calls.includes('report.submit'))
  await phone.open('pages/receipt', { code })
  await phone.wait('已收到')
  await phone.away()
  await phone.restart()
  expect(phone.calls.filter((c) => c === 'report.submit')).toHaveLength(1)
  expect((await reports()).filter((r) => r._id === code)).toHaveLength(1)
  expect(await reports()).toHaveLength(before + 1)
})

test('the answer lost on its way back: sent again, still one report', async () => {
  const phone = await bootWeapp({ local, openid: 'suhe' })
  await phone.open('pages/report')
  await phone.type('发生了什么', '说我的快递丢了要赔钱。')
  phone.loseNextAnswer('report.submit')
  await phone.tap('交上去')
  await phone.wait('还没送到')
  const code = codeOf(phone)
  expect((await reports()).filter((r) => r._id === code)).toHaveLength(1)
  await phone.tap('现在就送')
  await phone.wait('已收到')
  expect(phone.calls.filter((c) => c === 'report.submit')).toHaveLength(2)
  expect((await reports()).filter((r) => r._id === code)).toHaveLength(1)
})
