import type { Page } from 'playwright-core'
import { codeOf } from '../../cloudfunctions/staff/codes'
import { cases } from '../../content/cases'
import { packs } from '../../content/packs'
import { pactLines } from '../../content/pact'
import { quizItems } from '../../content/quiz-items'
import { stories } from '../../content/stories'
import type { Case } from '../../types/entities/case'
import { contentOf } from '../../wording/rows'
import { approvesIn } from '../support/approves'
import { serious } from '../support/axe'
import { asPerson, button, describeInBrowser, desk, phone, settled, shifts, until } from '../support/browser'
import { asLargeAsWeChat, lone, unreadable } from '../support/letters'
import { aLocal } from '../support/local'

interface Screen {
  who: string
  at: string
  /** What to tap before looking. */
  tap?: (string | RegExp)[]
}

const code = 'R7K2-9QXM'
/** Of a story in which a child of ten decides. */
const story = stories.find(({ band }) => band === '10-13')
const storyTitle = story?.title ?? ''
/** The first choice at each place, to an end. */
const choicesFrom = (id = story?.nodes[0]?.id): string[] => {
  const [choice] = story?.nodes.find((node) => node.id === id)?.choices ?? []
  return choice ? [choice.words, ...choicesFrom(choice.to)] : []
}
const ofPact = pactLines.slice(0, 3).map(({ when }) => new RegExp(`^如果${when}`))
const day = 86_400_000
const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
/** A family's first game: enough of them and there are figures. */
const firstGame = (n: number) => ({
  ...{ _id: `f-${n}_first`, family: `f-${n}`, occasion: 'first', adult: 'adult', day: '2026-11-01' },
  answers: quizItems
    .filter(({ bands }) => bands.length === 5)
    .slice(0, 5)
    .map(({ _id }, i) => ({ item: _id, variant: 0, guess: i > n % 4 ? 'real' : 'fake' })),
})
const resident: Record<string, Screen> = {
  home: { who: 'qimuge', at: '/' },
  tip: { who: 'qimuge', at: '/', tap: ['看真事'] },
  cases: { who: 'qimuge', at: '/pages/cases/index', tap: [/^哪种骗法，还有/] },
  check: { who: 'qimuge', at: '/check/ask/index', tap: ['先看一个例子'] },
  'check, a card from the family': { who: 'naren', at: '/check/card/index?level=danger&type=authority&words=安全账户~不能告诉家里人' },
  case: { who: 'qimuge', at: '/pages/cases/index', tap: [/^案例，/] },
  alert: { who: 'qimuge', at: '/pages/alert/index?id=sheep' },
  'handbook, types': { who: 'qimuge', at: '/handbook/types/index' },
  handbook: { who: 'qimuge', at: '/handbook/page/index?type=farming' },
  comic: { who: 'qimuge', at: '/comic/read/index?id=comic-sheep-deposit' },
  comics: { who: 'qimuge', at: '/comic/all/index' },
  'comic, to hang up': { who: 'buhe', at: '/work/materials/index?comic=comic-sheep-deposit' },
  report: { who: 'qimuge', at: '/report/write/index', tap: ['转了', '一笔一笔写，好止付', /电话号码$/, '加一件事', '交上去'] },
  receipt: { who: 'laowang', at: `/report/receipt/index?code=${code}` },
  'receipt, afterwards': { who: 'laowang', at: `/report/receipt/index?code=${code}`, tap: ['想起来了，再补充', '撤回这份举报'] },
  cheated: { who: 'qimuge', at: '/pages/cheated/index', tap: ['选银行'] },
  aid: { who: 'qimuge', at: '/aid/ask/index' },
  'aid, handed over': {
    who: 'qimuge',
    at: '/aid/ask/index?whom=self',
    tap: ['我被骗了', '家里钱紧，请不起律师', '立案了，有立案的纸', '请白音苏木司法所联系我', '同意，交上去'],
  },
  'aid, a child': { who: 'naren', at: '/aid/ask/index?whom=child', tap: ['孩子不满18岁，被公安机关叫去问话'] },
  'aid, mine': { who: 'qimuge', at: '/aid/mine/index', tap: ['收回，不交给他们了'] },
  'aid, form': { who: 'qimuge', at: '/aid/form/index?id=aid-hers' },
  'paper, nothing written': { who: 'qimuge', at: '/paper/own/index' },
  'paper, handed in': { who: 'qimuge', at: '/paper/own/index?code=H7K2-9QXM' },
  village: { who: 'qimuge', at: '/resident/village/index' },
  days: { who: 'qimuge', at: '/resident/days/index' },
  mine: { who: 'laowang', at: '/pages/mine/index' },
  'my information': { who: 'qimuge', at: '/rights/kept/index', tap: ['整理出来', '删掉我的信息'] },
  'rules for all': { who: 'laowang', at: '/rights/rules/index' },
  feedback: { who: 'laowang', at: '/rights/feedback/index', tap: ['交上去'] },
  play: { who: 'naren', at: '/pages/play/index' },
  story: { who: 'naren', at: '/family/story/index', tap: [storyTitle, '先问问'] },
  'story, the act': { who: 'naren', at: '/family/story/index', tap: [storyTitle, ...choicesFrom()] },
  pact: { who: 'naren', at: '/family/pact/index', tap: [...ofPact, /^改成我们家的话/] },
  'pact, hung up': { who: 'naren', at: '/family/pact/index', tap: [...ofPact, '就这样说好了'] },
  rules: { who: 'naren', at: '/family/rules/index', tap: ['同意'] },
  little: { who: 'naren', at: '/family/little/index', tap: ['开始', '不点'] },
  who: { who: 'naren', at: '/family/who/index' },
  guess: { who: 'naren', at: '/family/quiz/index' },
  explain: { who: 'naren', at: '/family/quiz/index', tap: ['像骗人的'] },
  reveal: { who: 'naren', at: '/family/quiz/index', tap: ['像骗人的', '都说不清，直接看'] },
  'short test, its end': { who: 'naren', at: '/family/quiz/index?way=retest', tap: Array.from({ length: 6 }, () => '像骗人的') },
}
const staff: Record<string, Screen> = {
  'mine of staff': { who: 'buhe', at: '/pages/mine/index' },
  enter: { who: 'suhe', at: '/work/enter/index' },
  todo: { who: 'buhe', at: '/work/todo/index' },
  'todo, police': { who: 'batu', at: '/work/todo/index' },
  'todo, justice': { who: 'lin', at: '/work/todo/index' },
  'todo, nothing': { who: 'mengke', at: '/work/todo/index' },
  code: { who: 'buhe', at: '/work/code/index' },
  desk: { who: 'buhe', at: '/work/desk/index' },
  write: { who: 'buhe', at: '/work/write/index', tap: ['提交审核'] },
  groups: { who: 'buhe', at: '/work/groups/index?id=sheep' },
  tips: { who: 'buhe', at: '/work/tips/index' },
  'tips, where to': { who: 'buhe', at: '/work/tips/index', tap: [/^小知识/] },
  'materials, slogans': { who: 'buhe', at: '/work/materials/index', tap: [/^复制/] },
  'materials, scripts': { who: 'buhe', at: '/work/materials/index', tap: ['喇叭稿', /^筛选：/, '上了年纪'] },
  'materials, posters': { who: 'buhe', at: '/work/materials/index', tap: ['海报'] },
  'materials, a poster': { who: 'buhe', at: '/work/materials/index?poster=answer-96110' },
  'materials, media': { who: 'tana', at: '/work/materials/index', tap: ['案例', /^看全文/] },
  'screen files': { who: 'wulan', at: '/work/screens/files/index', tap: ['标语', /^选上，/] },
  films: { who: 'tana', at: '/work/films/index' },
  'films, one': { who: 'tana', at: '/work/films/index', tap: [/^做成短片，/] },
  screens: { who: 'wulan', at: '/work/screens/index', tap: ['接上一块屏'] },
  banner: { who: 'buhe', at: '/work/materials/index?banner=sheep-first', tap: ['1.5米'] },
  publish: { who: 'tana', at: '/work/publish/index' },
  'publish, a case': { who: 'tana', at: '/work/publish/index?case=sheep-deposit', tap: [/^复制，贴到/] },
  'publish, months': { who: 'sarna', at: '/work/publish/index', tap: ['一个月的'] },
  'publish, feed': { who: 'gaowa', at: '/work/publish/index', tap: ['放到旗县网站'] },
  showing: { who: 'wulan', at: '/work/showing/index', tap: [/^我放上了/] },
  broadcast: { who: 'buhe', at: '/work/broadcast/index', tap: [/^看稿子/] },
  'broadcast, changing': { who: 'buhe', at: '/work/broadcast/index', tap: ['改一改', /^加一条/] },
  'broadcast, log': { who: 'gaowa', at: '/work/broadcast/index', tap: ['看播出记录'] },
  packs: { who: 'qiqige', at: '/school/packs/index' },
  'packs, whole town': { who: 'gaowa', at: '/school/packs/index' },
  'packs, plan': { who: 'qiqige', at: `/school/packs/index?pack=${packs[0]?._id}` },
  'packs, cards': { who: 'qiqige', at: `/school/packs/index?pack=${packs[0]?._id}`, tap: [/^卡片/] },
  class: { who: 'qiqige', at: `/school/class/index?pack=${packs[0]?._id}&cut=thirty`, tap: ['来了，多一个', '下一页', '下一页'] },
  'class, answer': { who: 'qiqige', at: `/school/class/index?pack=${packs[0]?._id}&cut=five`, tap: ['下一页', '下一页', '下一页'] },
  visits: { who: 'buhe', at: '/work/visits/index', tap: ['加一户', '记下这一户'] },
  ledger: { who: 'buhe', at: '/work/ledger/index', tap: ['查干嘎查'] },
  'ledger, a line': { who: 'buhe', at: '/work/record/index', tap: ['挂横幅', '多写几样：人数、资料、备注'] },
  'ledger, corrected': { who: 'buhe', at: '/work/record/index?id=banner', tap: ['改一改'] },
  meeting: { who: 'gaowa', at: '/work/meeting/index', tap: ['记一条定了的事'] },
  'meeting, a village’s part': { who: 'zhaona', at: '/work/meeting/index' },
  plan: { who: 'sarna', at: '/work/plan/index', tap: ['加一件自己的'] },
  'ledger, what is left': { who: 'ao', at: '/work/ledger-places/index' },
  'ledger, where nothing was done': { who: 'ao', at: '/work/ledger-places/index', tap: ['哪里没动静'] },
  'ledger, a sheet': { who: 'sarna', at: '/work/ledger-sheet/index', tap: ['摆在纸上，好打印'] },
  edit: { who: 'gaowa', at: '/edit/desk/index', tap: [/^筛选：/, '大家正在看的', '题目', '演一演和课堂包', /^看全文/] },
  disputed: { who: 'sarna', at: '/edit/disputed/index' },
  'edit new': { who: 'gaowa', at: '/edit/desk/index', tap: ['写一份新的'] },
  'edit write': { who: 'sarna', at: '/edit/desk/index?id=quilt', tap: ['交上去审核'] },
  'edit review': { who: 'gaowa', at: '/edit/desk/index?id=case-loan-hay', tap: ['退回，请作者改'] },
  quiet: { who: 'gaowa', at: '/work/quiet/index', tap: ['加一个节日'] },
  'mongolian home': { who: 'qimuge', at: '/mongolian/home/index' },
  'mongolian desk': { who: 'uren', at: '/mongolian/desk/index' },
  'mongolian, one': { who: 'sarna', at: '/mongolian/desk/index?kind=case&item=sheep-deposit&language=mn' },
  queue: { who: 'batu', at: '/work/queue/index', tap: [/检疫费/] },
  'queue, narrowed': { who: 'batu', at: '/work/queue/index', tap: ['找一份、换个排法'] },
  'queue, second tray': { who: 'batu', at: '/work/queue/index', tap: [/^还没核实的/] },
  'aid desk': { who: 'lin', at: '/work/aid/index', tap: [/替本人问/, '已答复咨询'] },
  'aid desk, form': { who: 'lin', at: '/aid/form/index?desk=aid-hers' },
  'case file': { who: 'batu', at: `/work/case-file/index?codes=${code}`, tap: ['做案卷'] },
  'case file, a month': { who: 'batu', at: '/work/case-file/index' },
  looks: { who: 'ao', at: '/work/looks/index' },
  people: { who: 'ganger', at: '/work/people/index', tap: [/^改布和的网格员（巴彦嘎查）/, '不做了', '请人来做事', '网格员'] },
  opening: { who: 'ganger', at: '/work/opening/index', tap: [/^看已经有的/] },
  places: { who: 'ganger', at: '/work/places/index', tap: ['看看会改什么', '白音苏木'] },
  settings: { who: 'ganger', at: '/work/settings/index', tap: ['填上安和旗的本地银行和单位的电话', '白音苏木'] },
  state: { who: 'ganger', at: '/work/state/index', tap: [/^看这里看不到的/, /^看好着的/] },
  voice: { who: 'ganger', at: '/work/voice/index', tap: [/^提示：/] },
  'when down': { who: 'ganger', at: '/work/when-down/index' },
  bundles: { who: 'sarna', at: '/work/bundles/index', tap: ['只要几种骗法'] },
  posts: { who: 'buhe', at: '/work/posts/index' },
  changes: { who: 'ao', at: '/work/changes/index' },
  'feedback desk': { who: 'ganger', at: '/work/feedback/index' },
  join: { who: 'naren', at: `/work/join/index?code=${codeOf('asked-0')}`, tap: [/愿意做$/] },
  learned: { who: 'ao', at: '/work/learned/index', tap: [/^一种一种地看/] },
  bulletin: { who: 'sarna', at: '/work/bulletin/index', tap: [/^改一改/] },
  bulletins: { who: 'sarna', at: '/work/bulletins/index' },
  brief: { who: 'ao', at: '/work/brief/index' },
  effect: { who: 'ao', at: '/work/effect/index', tap: [/^怎么算的，从哪来的：发到了哪里/, '记一件'] },
  waiting: { who: 'gaowa', at: '/work/waiting/index' },
  year: { who: 'chen', at: '/work/year/index' },
  rate: { who: 'chen', at: '/work/rate/index', tap: [/^怎么算的，从哪来的：一个月/] },
  incidents: { who: 'batu', at: '/work/incidents/index', tap: ['记一起'] },
  population: { who: 'ganger', at: '/work/population/index', tap: [/^写人口数：白音苏木/] },
  'helps, second tray': { who: 'buhe', at: '/work/helps/index', tap: [/^还没核实的/] },
}

describeInBrowser('every screen', () => {
  const local = aLocal()
  beforeAll(async () => {
    const does = async (openid: string, domain: string, call: string, input: object) =>
      (await local.as(openid)).call(domain, { call, input })
    await does('buhe', 'alert', 'save', {
      id: 'sheep',
      submit: true,
      regions: ['anhe/baiyin/bayan', 'anhe/baiyin/chagan', 'anhe/baiyin/hongqi'],
      severity: 'severe',
      type: 'farming',
      audiences: [],
      headline: '有人冒充收羊老板，先要定金',
      lines: ['电话里说高价收羊，先转“定金”“检疫费”'],
      instruction: '见到人、看到车再谈钱。拿不准先打96110',
      expires: Date.now() + 7 * 86_400_000,
    })
    await approvesIn(await local.as('gaowa'), 'sheep')
    await until(async () => (await local.sdk().database().collection('dispatches').count()).total === 4)
    await does('buhe', 'alert', 'shared', { dispatch: 'sheep.bayan-muhu' })
    await does('sarna', 'manuscript', 'save', { id: 'quilt', kind: 'case', content: { title: '打13912345678' }, after: 0 })
    await does('sarna', 'manuscript', 'open', { kind: 'case', item: 'loan-hay' })
    await does('sarna', 'manuscript', 'save', {
      id: 'case-loan-hay',
      kind: 'case',
      content: { ...contentOf('case', cases.find((one) => one._id === 'loan-hay') as Case), title: '贷款买草 先寄卡' },
      after: 1,
    })
    await does('sarna', 'manuscript', 'submit', { id: 'case-loan-hay', version: 2 })
    const said = { code: 'GGGG-2222-AAAA', secret: 'his-own-secret-of-twenty', kind: 'complaint', text: '网格员把我家的事说出去了' }
    await does('laowang', 'feedback', 'write', said)
    const asked = {
      role: 'gridWorker',
      why: '村里选的',
      people: ['娜仁', '苏和'].map((name) => ({ name, regions: ['anhe/baiyin/bayan'] })),
    }
    await does('ganger', 'staff', 'invite', { id: 'asked', ...asked })
    await does('suhe', 'staff', 'accept', { code: codeOf('asked-1') })
    await does('qimuge', 'aid', 'ask', {
      ...{ id: 'aid-hers', whom: 'self', answers: ['victim', 'elder', 'filed'], name: '其木格', phone: '13800138000' },
      ...{ story: '收羊的骗走了定金。', what: ['answers', 'name', 'phone', 'story'], to: { name: '白音苏木司法所', phone: '12348' } },
    })
    const line = { region: 'anhe/baiyin/bayan', day: dateOf(Date.now() - 40 * day), setting: 'rural', spot: '村口' }
    await does('buhe', 'ledger', 'save', {
      ...line,
      id: 'banner',
      form: 'banner',
      banner: { due: dateOf(Date.now()) },
      counts: { banners: 2 },
    })
    await does('buhe', 'ledger', 'save', { ...line, id: 'banner', after: 1, form: 'banner', banner: { due: dateOf(Date.now()) } })
    for (let n = 0; n < 12; n++) await local.sdk().database().collection('quizRounds').add(firstGame(n))
    await local.timer('learned')
    await local.timer('voice')
    const what = '收羊的让我先转检疫费，转了就找不到人。'
    const seen = [{ kind: 'link', value: `https://example.test/${'a'.repeat(120)}` }]
    await does('laowang', 'report', 'submit', { code, region: 'anhe/baiyin/hongqi', type: 'farming', what, seen, loss: 480_000 })
    const card = { what: '电话里说我的卡洗钱。', seen: [{ kind: 'phone', value: '16500000000' }] }
    await does('qimuge', 'report', 'submit', { code: 'H7K2-9QXM', region: 'anhe/baiyin/bayan', type: 'authority', ...card })
  })

  /** Each person's own browser, where the program is at home already; nothing else is left of the screen before. */
  const browsers = new Map<string, Page>()
  const browserOf = async (who: string) => {
    const page = browsers.get(who) ?? (await asPerson(local, who))
    browsers.set(who, page)
    await page.setViewportSize(phone)
    // from a page without the program: it might keep an answer once more that is on its way
    await page.goto('/nothing.txt')
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    return page
  }
  const go = async (page: Page, { at, tap = [] }: Screen) => {
    await page.goto(at)
    await settled(page)
    const { sum, moved } = await shifts(page)
    expect(sum < 0.05 ? [] : moved).toEqual([])
    for (const name of tap) {
      await button(page, name).click()
      await settled(page)
    }
  }
  /** How far the widest thing on it stands out, in pixels. */
  const overflow = (page: Page) =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('html, body, .taro_page, .taro_router')].map((e) => e.scrollWidth - e.clientWidth)),
    )
  const latin = async (page: Page) =>
    ((await page.locator('#app').textContent()) ?? '')
      .replace(/[A-Z0-9]{4}(-[A-Z0-9]{4}){1,2}/g, '')
      .match(/[A-Za-z]{2,}/g)
      ?.filter((word) => !/^(App|QQ|APP)$/.test(word)) ?? []

  /** The classes that `<Screen>` sets for what a person chose under 我的. */
  const looks = { plain: [], 'large letters': ['elder'], 'black and white': ['contrast'] }
  const put = (page: Page, classes: string[]) =>
    page.evaluate((classes) => {
      for (const screen of document.querySelectorAll('[class*="screen-module_screen"]')) {
        screen.classList.remove('elder', 'contrast')
        screen.classList.add(...classes)
      }
    }, classes)

  const screens = Object.entries({ ...resident, ...staff })
  test.each(screens)(
    '%s: nothing moves while it opens, nothing serious for axe in any look, nothing stands out at the side, no letter alone on a line, no English',
    async (name, screen) => {
      const page = await browserOf(screen.who)
      await go(page, screen)
      const found: Record<string, unknown> = {}
      for (const [look, classes] of Object.entries(looks)) {
        await put(page, classes)
        await settled(page)
        found[look] = {
          serious: [...(await serious(page, classes.length ? 'look' : 'everything')), ...(await lone(page))],
          overflow: await overflow(page),
        }
      }
      await put(page, [])
      found['WeChat’s largest letters'] = await asLargeAsWeChat(page, async () => ({
        serious: await unreadable(page),
        overflow: await overflow(page),
      }))
      if (name in staff) {
        await put(page, [])
        await page.setViewportSize(desk)
        found['at a desk'] = { serious: await serious(page), overflow: await overflow(page) }
      }
      const none = { serious: [], overflow: 0 }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((look) => [look, none])))
      expect(name in resident ? await latin(page) : []).toEqual([])
    },
  )

  test('large letters and black and white are really there', async () => {
    const size = async (look: object) => {
      const page = await asPerson(local, 'qimuge', look)
      await page.goto('/')
      const line = page.locator('[class*="words-module_para"]').first()
      await line.waitFor()
      const root = page.locator('[class*="screen-module_screen"]')
      return {
        classes: await root.getAttribute('class'),
        font: await line.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
      }
    }
    const [plain, elder, contrast] = [await size({}), await size({ elder: true }), await size({ contrast: true })]
    expect(elder.classes).toMatch(/\belder\b/)
    expect(contrast.classes).toMatch(/\bcontrast\b/)
    expect(elder.font / plain.font).toBeCloseTo(1.4, 1)
  })

  test.each([{}, desk])('/local: axe finds nothing serious (%j)', async (size) => {
    const page = await asPerson(local, 'qimuge', size)
    await page.goto('/local')
    await settled(page)
    expect(await serious(page)).toEqual([])
  })
})
