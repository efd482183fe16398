import { checkWords } from '../../cloudfunctions/alert/check-words'
import { cases } from '../../content/cases'
import { tips } from '../../content/tips'

const alert = { headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '先打96110问问' }
const found = (more: Partial<typeof alert>) => checkWords({ ...alert, ...more }).map((f) => `${f.level} ${f.field} ${f.words}`)

test('an honest alert has nothing against it', () => {
  expect(checkWords(alert)).toEqual([])
})

test.each<[string, string[]]>([
  // Who may be rung up, and what may be opened.
  ['找张警官13800138000', ['refuse lines 1*********0']],
  ['打１３８００１３８０００问问', ['refuse lines 1*********0']],
  ['打138 0013-8000问问', ['refuse lines 1***********0']],
  ['固定电话0477-8123456', ['refuse lines 0**********6']],
  ['点 http://a.example/x 核对', ['refuse lines http://a.example/x']],
  ['上 shop.vip 看看', ['refuse lines shop.vip']],
  ['打95188', ['refuse lines 95188']],
  ['打110或96110，工商银行95588', []],
  // Personal data.
  ['身份证11010519491231002X', ['refuse lines 1****************X']],
  ['卡号6222 0212 3456 7890 123', ['refuse lines 6*********************3']],
  ['账号6222021234567890123', ['refuse lines 6*****************3']],
  ['一辆蒙K12345的车', ['refuse lines 蒙*****5']],
  ['车牌京A·D12345', ['refuse lines 京*******5']],
  ['姓名：王建国', ['refuse lines 姓****国']],
  ['受害人乌云其木格', ['refuse lines 受******格']],
  ['受害人王某转了钱', []],
  ['王先生说羊卖完了', []],
  ['30只羊，一只200元', []],
  ['2026年11月23日', []],
  // Rule 13.6.
  ['系统通知：请核对', ['refuse lines 系统通知']],
  ['官方通知', ['refuse lines 官方通知']],
  ['微信团队提醒', ['refuse lines 微信团队提醒']],
  ['您的账户异常', ['refuse lines 您的账户异常']],
  ['点击领取补贴', ['refuse lines 点击领取']],
  ['骗子说是微信客服', []],
])('%s', (line, expected) => {
  expect(found({ lines: [line] })).toEqual(expected)
})

test('each field is looked at, and named', () => {
  expect(found({ headline: '打13800138000', instruction: '姓名：王建国' })).toEqual([
    'refuse headline 1*********0',
    'refuse instruction 姓****国',
  ])
})

test.each<[string, string, number]>([
  ['只会倾家荡产', '太可怕了', 1],
  ['会让人倾家荡产', '先打96110问问', 0],
  ['先要定金', '大家注意', 0],
])('%s — %s: warnings', (line, instruction, n) => {
  expect(checkWords({ ...alert, lines: [line], instruction }).filter((f) => f.level === 'warn')).toHaveLength(n)
})

test('the county’s own tips and cases could all be alerts', () => {
  const texts = [
    ...tips.map((t) => ({ headline: t.headline, lines: t.lines })),
    ...cases.map((c) => ({ headline: c.title, lines: c.redFlags })),
  ]
  expect(texts.flatMap((t) => checkWords({ ...t, instruction: alert.instruction }))).toEqual([])
})
