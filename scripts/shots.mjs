/**
 * node scripts/shots.mjs [folder]: every screen as the right person sees it, at 375×667 plain, in large letters and in black and white,
 * and the wide ones at 1280×800. For people to look at, and for the pictures in the README. ONLY=home,tip takes some; WHOLE=1 takes
 * each to its end instead of the first screenful.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from './build.mjs'
import { main } from './steps.mjs'

const { launchChromium } = createRequire(import.meta.url)('../test/support/browser-launch.cjs')
const folder = path.resolve(process.argv[2] ?? '.cache/shots')
const only = process.env.ONLY?.split(',')
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const phone = { width: 375, height: 667 }
const desk = { width: 1280, height: 800 }

/** A long chat with a swindle in its middle. */
const evening = [
  ...[
    '今天风大，羊都赶回来了没',
    '回来了，就剩三只在坡上',
    '明天谁去旗里，给我带两袋面',
    '我去，早上七点走',
    '娃的作业要签字',
    '签了，放书包里了',
  ],
  '我是医保局的，你的医保卡今天停用，点链接填身份证号和验证码认证，不然就冻结',
  ...['晚上炖羊肉，都来', '行，我带瓶酒', '二姨家的拖拉机修好了', '那就好，后天拉草用得上', '电费我交了，一共一百二', '谢谢啊，回头给你'],
].join('\n')

/** Screens by name: the address, who looks, and what to do before the picture. `wide` ones are also taken at desk size. */
const screens = (made) => ({
  home: { at: '/', who: 'qimuge' },
  tip: { at: `/pages/tip/index?id=${made.tip}`, who: 'qimuge' },
  cases: { at: '/pages/cases/index', who: 'qimuge' },
  'cases-found': { at: '/pages/cases/index', who: 'qimuge', fill: { 搜一搜: '刷旦垫钱拿不回来' }, wait: '没找到' },
  'handbook-types': { at: '/handbook/types/index', who: 'qimuge', wide: true },
  comic: { at: '/comic/read/index?id=comic-sheep-deposit', who: 'qimuge' },
  comics: { at: '/comic/all/index', who: 'qimuge', wide: true },
  'materials-comic': { at: '/work/materials/index?comic=comic-sheep-deposit', who: 'buhe', wide: true },
  handbook: { at: '/handbook/page/index?type=farming', who: 'qimuge', wide: true },
  check: { at: '/check/ask/index', who: 'qimuge' },
  'check-result': { at: '/check/ask/index', who: 'qimuge', tap: ['先看一个例子'] },
  'check-promo': {
    ...{ at: '/check/ask/index', who: 'qimuge', tap: ['看看像不像'] },
    fill: { 收到的话: '【红山超市】双十一羊肉卷满100减20，鸡蛋每人限购两板，地址新华路口。拒收请回复R' },
  },
  'check-part': { at: '/check/ask/index', who: 'qimuge', fill: { 收到的话: evening }, tap: ['看看像不像'] },
  'check-card': { at: '/check/card/index?level=danger&type=authority&words=安全账户~不能告诉家里人', who: 'naren' },
  case: { at: `/pages/case/index?id=${made.case}`, who: 'qimuge' },
  alert: { at: `/pages/alert/index?id=${made.alert}`, who: 'naren' },
  'alert-old': { at: `/pages/alert/index?id=${made.old}`, who: 'naren' },
  'alert-help': { at: `/pages/alert/index?id=${made.alert}`, who: 'suhe', tap: ['我需要帮助'] },
  report: { at: '/report/write/index', who: 'qimuge' },
  'report-money': { at: '/report/write/index', who: 'qimuge', tap: ['转了', '一笔一笔写，好止付'] },
  'receipt-add': { at: `/report/receipt/index?code=${made.code}`, who: 'laowang', tap: ['想起来了，再补充'] },
  paper: { at: `/paper/own/index?code=${made.code}`, who: 'laowang', wide: true },
  aid: { at: '/aid/ask/index', who: 'qimuge' },
  'aid-answer': {
    at: '/aid/ask/index?whom=self',
    who: 'qimuge',
    tap: ['我被骗了', '家里钱紧，请不起律师', '立案了，有立案的纸', '请白音苏木司法所联系我'],
  },
  'aid-form': { at: '/aid/form/index', who: 'qimuge', wide: true },
  receipt: { at: `/report/receipt/index?code=${made.code}`, who: 'laowang' },
  cheated: { at: '/pages/cheated/index', who: 'qimuge' },
  village: { at: '/resident/village/index', who: 'qimuge' },
  days: { at: '/resident/days/index', who: 'qimuge' },
  mine: { at: '/pages/mine/index', who: 'laowang' },
  'my-information': { at: '/rights/kept/index', who: 'laowang', wide: true, tap: ['整理出来'] },
  'my-information-erase': { at: '/rights/kept/index', who: 'laowang', tap: ['删掉我的信息'] },
  'rules-all': { at: '/rights/rules/index', who: 'laowang', wide: true },
  feedback: { at: '/rights/feedback/index', who: 'laowang' },
  'feedback-desk': { at: '/work/feedback/index', who: 'ganger', wide: true },
  'mine-staff': { at: '/pages/mine/index', who: 'buhe' },
  'mine-room': { at: '/pages/mine/index', who: 'gaowa' },
  play: { at: '/pages/play/index', who: 'naren' },
  pact: { at: '/family/pact/index', who: 'naren' },
  'pact-hung': { at: '/family/pact/index', who: 'naren', tap: [/要钱，我先/, /念给|收到的数字/, /我的号|借我的卡/, '就这样说好了'] },
  quiz: { at: '/family/quiz/index', who: 'naren', wait: '大人先猜' },
  'quiz-explain': { at: '/family/quiz/index', who: 'naren', tap: ['像骗人的'] },
  'quiz-reveal': { at: '/family/quiz/index', who: 'naren', tap: ['像骗人的', '都说不清，直接看'] },
  story: { at: '/family/story/index', who: 'naren', wait: '谁来拿主意' },
  'story-decide': { at: '/family/story/index', who: 'naren', tap: [/^一抽就中的皮肤/, '先问问'] },
  rules: { at: '/family/rules/index', who: 'naren' },
  little: { at: '/family/little/index', who: 'naren' },
  'little-scene': { at: '/family/little/index', who: 'naren', tap: ['开始', '不点'] },
  who: { at: '/family/who/index', who: 'naren' },
  enter: { at: '/work/enter/index', who: 'stranger', wide: true },
  code: { at: '/work/code/index', who: 'buhe' },
  todo: { at: '/work/todo/index', who: 'buhe', wide: true },
  'todo-room': { at: '/work/todo/index', who: 'gaowa', wide: true },
  'todo-nothing': { at: '/work/todo/index', who: 'lin', wide: true },
  desk: { at: '/work/desk/index', who: 'buhe', wide: true },
  'desk-room': { at: '/work/desk/index', who: 'gaowa', wide: true },
  write: { at: '/work/write/index', who: 'buhe', wide: true },
  'write-found': { at: `/work/write/index?id=${made.draft}`, who: 'buhe', wide: true, wait: '航班取消', tap: ['提交审核'] },
  'write-poster': { at: `/work/write/index?update=${made.alert}`, who: 'batu', wide: true, wait: '改一条', tap: ['海报'] },
  'write-slide': { at: `/work/write/index?update=${made.alert}`, who: 'batu', wide: true, wait: '改一条', tap: ['大屏'] },
  'write-speech': { at: `/work/write/index?update=${made.alert}`, who: 'batu', wait: '改一条', tap: ['喇叭稿'] },
  review: { at: `/work/review/index?id=${made.submitted}`, who: 'gaowa', wide: true },
  'review-return': { at: `/work/review/index?id=${made.submitted}`, who: 'gaowa', wide: true, tap: ['退回，请作者改'] },
  'review-out': { at: `/work/review/index?id=${made.alert}`, who: 'gaowa', wide: true },
  groups: { at: `/work/groups/index?id=${made.alert}`, who: 'buhe', wide: true },
  'groups-poster': { at: `/work/groups/index?id=${made.alert}`, who: 'buhe', tap: ['看海报'] },
  'groups-old': { at: `/work/groups/index?id=${made.old}`, who: 'buhe', wide: true },
  tips: { at: '/work/tips/index', who: 'buhe', wide: true },
  'tips-to': { at: `/work/tips/index?id=${made.tip}`, who: 'buhe', wide: true },
  'tips-to-room': { at: `/work/tips/index?id=${made.tip}`, who: 'gaowa', wide: true },
  'tip-card': { at: `/pages/tip/index?id=${made.tip}&sent=t1`, who: 'naren' },
  'groups-tip': { at: '/work/groups/index?id=t1', who: 'buhe', wide: true },
  coverage: { at: `/work/coverage/index?id=${made.alert}`, who: 'gaowa', wide: true },
  helps: { at: '/work/helps/index', who: 'buhe' },
  materials: { at: '/work/materials/index', who: 'buhe', wide: true },
  'materials-scripts': { at: '/work/materials/index', who: 'buhe', wide: true, tap: ['喇叭稿', '家里养牲畜'] },
  'materials-posters': { at: '/work/materials/index', who: 'buhe', wide: true, tap: ['海报'] },
  'materials-media': { at: '/work/materials/index', who: 'tana', wide: true, tap: ['案例', '看全文'] },
  'screen-files': { at: '/work/screens/files/index', who: 'wulan', wide: true, tap: ['LED 大屏 640×384', '标语', /^选上，/] },
  films: { at: '/work/films/index', who: 'tana', wide: true },
  'films-one': { at: '/work/films/index', who: 'tana', wide: true, tap: [/^做成短片，/] },
  screens: { at: '/work/screens/index', who: 'wulan', wide: true, tap: ['接上一块屏'] },
  'screens-one': { at: '/work/screens/index', who: 'wulan', wide: true, tap: ['看这块屏'] },
  banner: { at: '/work/materials/index?banner=sheep-first', who: 'buhe', wide: true },
  publish: { at: '/work/publish/index', who: 'tana', wide: true },
  'publish-case': { at: `/work/publish/index?case=${made.case}`, who: 'tana', wide: true },
  'publish-month': { at: '/work/publish/index', who: 'tana', wide: true, tap: ['一个月的'] },
  'publish-feed': { at: '/work/publish/index', who: 'tana', wide: true, tap: ['放到旗县网站'] },
  showing: { at: '/work/showing/index', who: 'wulan', wide: true, tap: ['我放上了'] },
  broadcast: { at: '/work/broadcast/index', who: 'buhe', wide: true },
  'broadcast-changing': { at: '/work/broadcast/index', who: 'buhe', wide: true, tap: ['改一改', /^加一条/] },
  'broadcast-log': { at: '/work/broadcast/index', who: 'gaowa', wide: true, tap: ['看播出记录'] },
  'materials-poster': { at: '/work/materials/index?poster=answer-96110', who: 'buhe' },
  packs: { at: '/school/packs/index', who: 'qiqige', wide: true },
  'packs-plan': { at: '/school/packs/index?pack=six-member-pack', who: 'qiqige', wide: true },
  'packs-cards': { at: '/school/packs/index?pack=six-member-pack', who: 'qiqige', wide: true, tap: [/^卡片/] },
  class: { at: '/school/class/index?pack=six-member-pack&cut=thirty', who: 'qiqige', wide: true },
  'class-story': { at: '/school/class/index?pack=six-member-pack&cut=thirty', who: 'qiqige', wide: true, tap: ['下一页'] },
  'class-judge': {
    at: '/school/class/index?pack=six-member-pack&cut=thirty',
    who: 'qiqige',
    wide: true,
    tap: ['来了，多一个', '下一页', '下一页'],
  },
  'class-answer': {
    at: '/school/class/index?pack=six-member-pack&cut=five',
    who: 'qiqige',
    wide: true,
    tap: ['下一页', '下一页', '下一页'],
  },
  ledger: { at: '/work/ledger/index?region=anhe/baiyin/bayan', who: 'buhe', wide: true },
  'ledger-new': { at: '/work/record/index?region=anhe/baiyin/bayan', who: 'buhe', tap: ['挂横幅'] },
  'ledger-further': { at: '/work/record/index?region=anhe/baiyin/bayan', who: 'buhe', tap: ['讲座', '多写几样：人数、资料、备注'] },
  meeting: { at: '/work/meeting/index', who: 'gaowa', wide: true },
  'meeting-village': { at: '/work/meeting/index', who: 'zhaona' },
  'meeting-minutes': { at: '/work/meeting/index', who: 'gaowa', wide: true, tap: ['去写纪要'] },
  'meeting-measure': { at: '/work/meeting/index', who: 'gaowa', tap: ['记一条定了的事'] },
  plan: { at: '/work/plan/index?region=anhe/baiyin', who: 'sarna', wide: true },
  'ledger-stock': { at: '/work/ledger-places/index', who: 'ao' },
  'ledger-quiet': { at: '/work/ledger-places/index', who: 'ao', tap: ['哪里没动静'] },
  'ledger-sheet': { at: '/work/ledger-sheet/index', who: 'sarna', wide: true, tap: ['摆在纸上，好打印'] },
  'ledger-line': { at: '/work/record/index?id=talk', who: 'buhe' },
  visits: { at: '/work/visits/index', who: 'buhe' },
  'visits-add': { at: '/work/visits/index', who: 'buhe', tap: ['加一户', '东头', '第二户'] },
  'groups-admin': { at: '/work/groups-admin/index', who: 'ganger', wide: true },
  'groups-admin-form': { at: '/work/groups-admin/index', who: 'gaowa', wide: true, tap: [/红旗村 村民群.*改/] },
  'groups-admin-wecom': { at: '/work/groups-admin/index', who: 'ganger', tap: [/红旗村 村民群.*改/] },
  bulletin: { at: '/work/bulletin/index', who: 'sarna', wide: true },
  'bulletin-write': { at: '/work/bulletin/index', who: 'sarna', wide: true, tap: [/^改一改：发案/] },
  'bulletin-back': { at: `/work/bulletin/index?month=${made.returned}`, who: 'sarna', wide: true },
  'bulletin-issue': { at: `/work/bulletin/index?month=${made.toApprove}`, who: 'ao', wide: true, tap: ['同意签发'] },
  bulletins: { at: '/work/bulletins/index', who: 'buhe', wide: true },
  'bulletin-poster': { at: `/work/bulletin/index?month=${made.issued}`, who: 'sarna', wide: true, tap: ['公告栏的海报'] },
  brief: { at: '/work/brief/index', who: 'ao', wide: true },
  effect: { at: '/work/effect/index', who: 'ao', wide: true },
  'effect-note': { at: '/work/effect/index', who: 'ao', wide: true, tap: ['今年', '记一件'] },
  waiting: { at: '/work/waiting/index', who: 'gaowa', wide: true },
  year: { at: '/work/year/index', who: 'chen', wide: true },
  rate: { at: '/work/rate/index', who: 'ao', wide: true },
  incidents: { at: '/work/incidents/index', who: 'batu', wide: true },
  'incidents-one': { at: '/work/incidents/index', who: 'batu', wide: true, tap: ['记一起'] },
  population: { at: '/work/population/index', who: 'ganger', wide: true },
  people: { at: '/work/people/index', who: 'ganger', wide: true },
  'people-ask': { at: '/work/people/index', who: 'ganger', wide: true, tap: ['请人来做事', '网格员'] },
  'people-change': { at: '/work/people/index', who: 'ganger', wide: true, tap: [/^改布和的网格员（巴彦嘎查）/, '不做了'] },
  opening: { at: '/work/opening/index', who: 'ganger', wide: true },
  places: { at: '/work/places/index', who: 'ganger', wide: true },
  settings: { at: '/work/settings/index', who: 'ganger', wide: true, tap: ['填上安和旗的本地银行和单位的电话'] },
  bundles: { at: '/work/bundles/index', who: 'sarna', wide: true, tap: ['只要几种骗法'] },
  join: { at: `/work/join/index?code=${made.asked}`, who: 'naren', wide: true },
  'join-done': { at: `/work/join/index?code=${made.asked}`, who: 'naren', tap: [/愿意做$/] },
  changes: { at: '/work/changes/index', who: 'ao', wide: true },
  posts: { at: '/work/posts/index', who: 'buhe', wide: true },
  state: { at: '/work/state/index', who: 'ganger', wide: true, tap: [/^看好着的/] },
  voice: { at: '/work/voice/index', who: 'ganger', wide: true, tap: [/^提示：/] },
  'when-down': { at: '/work/when-down/index', who: 'ganger', wide: true },
  outbox: { at: '/work/outbox/index', who: 'gaowa', wide: true },
  quiet: { at: '/work/quiet/index', who: 'gaowa', wide: true, tap: ['加一个节日'] },
  'mongolian-home': { at: '/mongolian/home/index', who: 'qimuge' },
  'mongolian-desk': { at: '/mongolian/desk/index', who: 'uren', wide: true },
  'mongolian-one': { at: `/mongolian/desk/index?kind=case&item=${made.case}&language=mn`, who: 'sarna', wide: true },
  queue: { at: '/work/queue/index', who: 'batu', wide: true },
  'queue-report': { at: '/work/queue/index', who: 'batu', wide: true, tap: [/涉农涉牧/] },
  edit: { at: '/edit/desk/index', who: 'gaowa', wide: true },
  'edit-shelf': { at: '/edit/desk/index', who: 'sarna', wide: true, tap: ['大家正在看的'] },
  'edit-sheet': { at: '/edit/desk/index', who: 'sarna', wide: true, tap: ['标语'] },
  'edit-new': { at: '/edit/desk/index', who: 'sarna', wide: true, tap: ['写一份新的'] },
  'edit-write': { at: '/edit/desk/index?id=quilt', who: 'sarna', wide: true, wait: '交上去审核', tap: ['交上去审核'] },
  'edit-review': { at: '/edit/desk/index?id=case-loan-hay', who: 'gaowa', wide: true, wait: '同意发布' },
  'edit-published': { at: '/edit/desk/index?id=case-sheep-deposit', who: 'sarna', wide: true, wait: '改一改' },
  disputed: { at: '/edit/disputed/index', who: 'sarna', wide: true, tap: ['是骗术'] },
  'queue-clues': { at: '/work/queue/index', who: 'batu', wide: true, tap: [/涉农涉牧/, '看这份里有哪些线索'] },
  'queue-narrow': { at: '/work/queue/index', who: 'batu', wide: true, tap: ['找一份、换个排法'] },
  'case-file': { at: `/work/case-file/index?codes=${made.code}`, who: 'batu', wide: true, tap: ['做案卷'] },
  'case-file-month': { at: '/work/case-file/index', who: 'batu', wide: true },
  'aid-desk': { at: '/work/aid/index', who: 'lin', wide: true },
  'queue-hand-over': { at: '/work/queue/index', who: 'batu', wide: true, tap: [/涉农涉牧/, '交给编辑组'] },
  local: { at: '/local', who: 'qimuge', wide: true, plain: true },
})

/** In the page: screens scroll inside an element of their own. */
const wholeHeight = () => Math.max(...[...document.querySelectorAll('*')].map((e) => e.scrollHeight))

const failed = (what) => (e) => console.log(`  ✗ ${what}: ${e.message.split('\n')[0]}`)

const startLocal = async (data) => {
  const child = spawn(process.execPath, ['dist/local/main.js', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/^ready (\S+)/)?.[1]
    if (url) return { url, stop: () => child.kill() }
  }
  throw new Error('local ended before it was ready')
}

main(async () => {
  await build(['functions', 'local', 'h5'])
  const data = mkdtempSync(path.join(tmpdir(), 'shots-'))
  const local = await startLocal(data)
  const post = async (where, body, token) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    return (await fetch(local.url + where, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  const become = (openid) => post('/local/api/become', { openid })
  const as = async (openid, name, input) => {
    const [domain, call] = name.split('.')
    const answer = await post(`/v1/functions/${domain}`, { call, input }, (await become(openid)).access_token)
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer.data
  }
  const made = await something({ as, post, become })
  const browser = await launchChromium()
  mkdirSync(folder, { recursive: true })

  const take = async (name, { at, who, wide, fill = {}, wait, tap = [] }, mode, viewport) => {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    const session = who === 'stranger' ? null : await become(who)
    const preferences = { elder: mode === 'elder', contrast: mode === 'contrast', audiences: [] }
    await context.addInitScript(
      ([session, preferences]) => {
        if (session) localStorage.setItem('cunshao.session', JSON.stringify({ ...session, expires_at: Date.now() + 3_600_000 }))
        localStorage.setItem('preferences', JSON.stringify({ data: preferences }))
      },
      [session, preferences],
    )
    context.setDefaultTimeout(8000)
    const page = await context.newPage()
    await page.goto(local.url + at)
    await page.waitForLoadState('networkidle')
    for (const [label, words] of Object.entries(fill)) await page.getByLabel(label).fill(words)
    if (wait) await page.getByText(wait).first().waitFor()
    for (const button of tap) {
      await page
        .getByRole('button', { name: button })
        .or(page.getByRole('radio', { name: button }))
        .or(page.getByRole('checkbox', { name: button }))
        .first()
        .click()
      await page.waitForLoadState('networkidle')
    }
    await page.waitForTimeout(300)
    const file = path.join(folder, `${name}${mode ? `-${mode}` : ''}${wide && viewport === desk ? '-wide' : ''}.png`)
    if (process.env.WHOLE) await page.setViewportSize({ ...viewport, height: await page.evaluate(wholeHeight) })
    await page.screenshot({ path: file })
    await context.close()
    console.log(`  ${path.relative(process.cwd(), file)}`)
  }

  for (const [name, screen] of Object.entries(screens(made))) {
    if (only && !only.includes(name)) continue
    for (const mode of screen.plain ? [''] : ['', 'elder', 'contrast'])
      await take(name, screen, mode, phone).catch(failed(`${name} ${mode}`))
    if (screen.wide) await take(name, screen, '', desk).catch(failed(`${name} wide`))
  }
  await browser.close()
  local.stop()
  rmSync(data, { recursive: true, force: true })
})

/** The town's joint meeting on last month: brought, held, decided. */
const meets = async (as) => {
  const region = 'anhe/baiyin'
  const today = new Date(Date.now() + 8 * 3_600_000)
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
  const day = today.toISOString().slice(0, 10)
  const brings = (who, party, from, words) => as(who, 'meeting.write', { region, month, party, from, words, after: 0 })
  await brings('gaowa', 'town', region, '两个嘎查的群换了群主，要重新加一遍。')
  await brings('zhaona', 'villages', `${region}/hongqi`, '老人问得最多的是“代办养老保险”。东头几户没有智能手机，要上门说。')
  await brings('batu', 'police', region, '有人冒充收羊老板要定金。请柜台看到老人转大额，多问一句。')
  const people = { present: ['综合指挥室', '派出所', '司法所', '巴彦嘎查', '红旗村'], excused: ['查干嘎查'], sitting: ['农商行营业部'] }
  const held = { day, spot: '苏木二楼会议室', chair: '敖书记', said: '先把收羊要定金的骗法讲到户，再请柜台多问一句。', held: true }
  await as('gaowa', 'meeting.hold', { region, month, after: 0, ...people, ...held })
  const decides = (id, what, who, role, at) =>
    as('gaowa', 'meeting.measure', { id, region, month, what, who, due: day, duty: { role, region: at } })
  await decides('counter', '请柜台遇到大额转账多问一句', '派出所、农商行', 'police', region)
  await decides('retire', '给老人集中讲一次代办养老保险', '红旗村', 'gridWorker', `${region}/hongqi`)
  await as('batu', 'meeting.settle', { id: 'counter', after: 1, status: 'done' })
}

/** The screen of the shop, paired, and what it says that it shows. */
const aScreen = async (as) => {
  const key = randomBytes(32).toString('hex')
  const { digits } = await as('qimuge', 'screen.begin', {
    key,
    size: { width: 1920, height: 1080 },
    device: { system: 'windows', browser: 'chrome' },
  })
  const { id: request } = await as('wulan', 'screen.asked', { digits })
  const shop = { id: 'shop', name: '超市门口的屏', hours: { on: 0, off: 0 }, region: 'anhe/baiyin/bayan' }
  await as('wulan', 'screen.pair', { ...shop, digits, request })
  const { pieces } = await as('wulan', 'screen.playlist', { id: 'shop' })
  const { kind, id: item } = pieces[0]
  await as('qimuge', 'screen.said', { key, showing: { kind, item } })
}

/** A little life for the pictures: alerts at every stage, one sent and opened, cries for help, claims, two reports, one answered, a quiz. */
const something = async ({ as, post, become }) => {
  const { invitations: asked } = await as('ganger', 'staff.invite', {
    ...{ id: 'asked', role: 'gridWorker', why: '村里选的新网格员' },
    people: ['娜仁', '苏和'].map((name) => ({ name, regions: ['anhe/baiyin/bayan'] })),
  })
  await as('suhe', 'staff.accept', { code: asked[1].code })
  const { tip } = await as('qimuge', 'home.today', {})
  const { case: told } = await as('qimuge', 'tip.read', { id: tip._id })
  const alert = 'sheep'
  const words = {
    regions: ['anhe/baiyin/bayan', 'anhe/baiyin/chagan', 'anhe/baiyin/hongqi'],
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板，先要定金',
    lines: ['电话里说高价收羊，先转“定金”“检疫费”', '转了钱就再也联系不上'],
    instruction: '见到人、看到车再谈钱。拿不准先打96110',
    expires: Date.now() + 7 * 86_400_000,
  }
  await aScreen(as)
  const handIn = (more) => as('buhe', 'alert.save', { ...words, submit: true, ...more })
  const approve = async (id) => as('gaowa', 'alert.approve', { id, version: (await as('gaowa', 'alert.read', { id })).version })
  const loan = { type: 'loan', headline: '低息贷款先交保证金，是骗局' }
  await handIn({ id: 'loan', ...loan })
  await approve('loan')
  await handIn({ id: 'loan-2', references: 'loan', ...loan, lines: ['这回改口说交“解冻费”'] })
  await approve('loan-2')
  await handIn({ id: alert })
  await approve(alert)
  await handIn({ id: 'parcel', type: 'customerService', headline: '“快递丢了双倍赔”，别点链接' })
  const draft = { id: 'ticket', type: 'ticket', headline: '航班取消要退票费，快打13912345678' }
  await handIn({ ...draft, submit: false })
  const listed = async (id) => (await as('gaowa', 'alert.groups', { id, region: 'anhe/baiyin' })).groups.map((one) => one.dispatch)
  for (const dispatch of ['sheep.bayan-muhu', 'sheep.chagan-1']) {
    // a busy computer lists the groups a little later
    while (!(await listed(dispatch.split('.')[0])).includes(dispatch)) await pause(500)
    await as('buhe', 'alert.shared', { dispatch })
    await as('buhe', 'alert.posted', { dispatch, posted: true })
  }
  await as('buhe', 'alert.sendTip', { id: 't1', tip: tip._id, regions: words.regions.slice(0, 2) })
  await as('buhe', 'alert.posted', { dispatch: 't1.chagan-1', posted: true })
  await as('buhe', 'visit.save', { id: 'v1', village: words.regions[0], label: '东头第三户', why: ['alone', 'noPhone'] })
  await as('buhe', 'visit.save', { id: 'v2', village: words.regions[2], label: '老井旁边那户', why: ['couple', 'reading'] })
  await as('buhe', 'visit.done', { id: 'v2', at: Date.now() - 9 * 86_400_000 })
  const line = { region: words.regions[0], day: new Date().toISOString().slice(0, 10), setting: 'rural', spot: '活动室', theme: 'farming' }
  await as('buhe', 'ledger.save', { ...line, id: 'talk', form: 'talk', counts: { people: 30 }, printed: { handbook: 50 } })
  await as('sarna', 'ledger.save', {
    ...line,
    id: 'talk',
    after: 1,
    form: 'talk',
    counts: { people: 34 },
    counted: 'count',
    printed: { handbook: 50 },
  })
  await as('buhe', 'ledger.save', { ...line, id: 'banner', form: 'banner', spot: '村口', banner: { due: line.day } })
  await meets(as)
  const month = new Date(Date.now() + 8 * 3_600_000 - 40 * 86_400_000).toISOString().slice(0, 7)
  await as('chen', 'campaign.note', { id: 'wave', after: 0, region: 'anhe', day: `${month}-05`, words: '全盟冒充客服的多了' })
  await as('qimuge', 'alert.open', { id: alert })
  await as('qimuge', 'alert.acknowledge', { id: alert })
  const help = { id: 'h1', contact: '巴彦嘎查东头，电话 139 0000 0000' }
  await as('qimuge', 'alert.acknowledge', { id: alert, what: 'needHelp', help })
  await as('laowang', 'alert.open', { id: alert })
  await as('laowang', 'alert.acknowledge', { id: alert, what: 'needHelp', help: { id: 'h2' } })
  const { cloudID } = await post('/local/api/enter', { opengid: 'og-chagan-2' }, (await become('buhe')).access_token)
  await as('buhe', 'group.claim', { group: 'chagan-2', cloudID })
  const clash = await post('/local/api/enter', { opengid: 'og-chagan-1' }, (await become('buhe')).access_token)
  await as('buhe', 'group.claim', { group: 'bayan-muhu', cloudID: clash.cloudID })
  const report = { region: 'anhe/baiyin/hongqi', seen: [], type: 'farming' }
  await as('naren', 'report.submit', {
    ...report,
    type: 'rebate',
    code: 'K7WM-4QAX',
    what: '有人拉我进群做任务，说点赞就给钱，后来要我先垫五百元。',
  })
  await as('laowang', 'report.submit', {
    ...report,
    code: 'R7K2-9QXM',
    what: '一个自称收羊老板的人打来电话，说每只多给一百元，让我先转四千八百元检疫费。我转了以后电话就打不通了。',
    seen: [
      { kind: 'phone', value: '16500000000' },
      { kind: 'account', value: '尾号 3306' },
    ],
    loss: 480_000,
    contact: '晚上七点以后打',
  })
  const said = { code: 'GGGG-2222-AAAA', secret: 'his-own-secret-of-twenty', kind: 'complaint', contact: '红旗村老王' }
  await as('laowang', 'feedback.write', { ...said, text: '喇叭天天早上六点就响，能不能晚一点。' })
  await as('batu', 'report.reply', {
    code: 'R7K2-9QXM',
    id: 'r1',
    status: 'checking',
    text: '正在核查。今晚七点以后按您留的方式联系您。',
    after: 0,
  })
  await atTheDesk(as)
  return {
    tip: tip._id,
    case: told._id,
    alert,
    old: 'loan',
    submitted: 'parcel',
    draft: draft.id,
    code: 'R7K2-9QXM',
    asked: asked[0].code,
    ...(await bulletins(as)),
  }
}

/** A bulletin at each stage: with whoever approves, given back, issued. */
const bulletins = async (as) => {
  const region = 'anhe/baiyin'
  const [, toApprove, returned, issued] = (await as('sarna', 'bulletin.open', { region })).months.map(({ month }) => month)
  for (const month of [toApprove, returned, issued])
    await as('sarna', 'bulletin.handIn', { region, month, head: { red: false, office: '白音苏木反诈工作领导小组办公室' }, after: 0 })
  await as('ao', 'bulletin.giveBack', { region, month: returned, words: '劝住的写在前面', after: 1 })
  const { stamp } = await as('ao', 'bulletin.open', { region, month: issued })
  await as('ao', 'bulletin.issue', { region, month: issued, after: 1, stamp })
  return { toApprove, returned, issued }
}

/** Manuscripts at every stage: one begun, one changed and handed in, what came from a withdrawn case. */
const atTheDesk = async (as) => {
  const half = {
    title: '驼绒被子 收钱不发货',
    type: 'shopping',
    story: ['入冬前，阿嘎在直播里看见驼绒被，主播说厂子搬家，三床只要二百八。她加了主播的号，把钱转到个人名下。'],
    todo: ['买东西在平台里付钱', '打13912345678问一问'],
  }
  await as('sarna', 'manuscript.save', { id: 'quilt', kind: 'case', content: half, after: 0 })
  const { id } = await as('sarna', 'manuscript.open', { kind: 'case', item: 'loan-hay' })
  const { manuscript } = await as('sarna', 'manuscript.read', { id })
  const content = { ...manuscript.content, title: '贷款买草 卡寄出去就坏了', todo: [...manuscript.content.todo, '不懂就问网格员'] }
  await as('sarna', 'manuscript.save', { id, kind: 'case', content, after: 1 })
  await as('sarna', 'manuscript.submit', { id, version: 2 })
  const old = await as('gaowa', 'manuscript.open', { kind: 'case', item: 'loan-spring' })
  await as('gaowa', 'manuscript.withdraw', { id: old.id, words: '情况变了，要重新核对' })
  await as('gaowa', 'manuscript.open', { kind: 'case', item: 'sheep-deposit' })
}
