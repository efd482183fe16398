import { readFileSync } from 'node:fs'
import { aLocal } from '../support/local'
import { bootWeapp } from '../support/weapp'
import { nameOf } from '../support/weapp-view'

const local = aLocal()

test('aria attributes are in the WXML that is uploaded', () => {
  const wxml = readFileSync('dist/weapp/base.wxml', 'utf8')
  for (const tag of ['view', 'text', 'button', 'input', 'textarea'])
    expect(wxml).toMatch(new RegExp(`<${tag} [^>]*aria-label="[^>]*aria-role="|<${tag} [^>]*aria-role="[^>]*aria-label="`))
})

test.each([
  ['pages/home', 'qimuge'],
  ['pages/cases', 'qimuge'],
  ['pages/mine', 'buhe'],
  ['pages/cheated', 'qimuge'],
  ['check/card', 'naren'],
  ['report/write', 'qimuge'],
  ['report/receipt', 'qimuge'],
  ['resident/village', 'qimuge'],
  ['rights/kept', 'laowang'],
  ['rights/rules', 'qimuge'],
  ['rights/feedback', 'qimuge'],
  ['mongolian/home', 'qimuge'],
  ['mongolian/desk', 'uren'],
  ['work/feedback', 'ganger'],
  ['aid/ask', 'qimuge'],
  ['aid/mine', 'qimuge'],
  ['aid/form', 'qimuge'],
  ['comic/all', 'qimuge'],
  ['pages/play', 'naren'],
  ['family/quiz', 'naren'],
  ['school/packs', 'qiqige'],
  ['school/class', 'qiqige'],
  ['work/desk', 'buhe'],
  ['work/write', 'buhe'],
  ['work/helps', 'buhe'],
  ['work/tips', 'buhe'],
  ['work/visits', 'buhe'],
  ['work/ledger', 'buhe'],
  ['work/record', 'buhe'],
  ['work/showing', 'wulan'],
  ['work/broadcast', 'buhe'],
  ['work/screens/files', 'wulan'],
  ['work/films', 'tana'],
  ['work/screens', 'wulan'],
  ['work/publish', 'tana'],
  ['work/plan', 'sarna'],
  ['work/meeting', 'gaowa'],
  ['work/ledger-places', 'ao'],
  ['work/ledger-sheet', 'sarna'],
  ['work/groups-admin', 'ganger'],
  ['work/people', 'ganger'],
  ['work/opening', 'ganger'],
  ['work/places', 'ganger'],
  ['work/settings', 'ganger'],
  ['work/bundles', 'sarna'],
  ['work/changes', 'ganger'],
  ['work/posts', 'buhe'],
  ['work/join', 'qimuge'],
  ['work/outbox', 'gaowa'],
  ['work/state', 'ganger'],
  ['work/voice', 'ganger'],
  ['work/when-down', 'ganger'],
  ['work/code', 'buhe'],
  ['edit/disputed', 'sarna'],
  ['work/queue', 'batu'],
  ['work/aid', 'lin'],
  ['work/looks', 'ao'],
  ['work/learned', 'ao'],
  ['work/rate', 'ao'],
  ['work/bulletin', 'sarna'],
  ['work/bulletins', 'sarna'],
  ['work/brief', 'ao'],
  ['work/effect', 'ao'],
  ['work/year', 'ao'],
  ['work/waiting', 'gaowa'],
  ['work/incidents', 'batu'],
  ['work/population', 'ganger'],
  ['work/case-file', 'batu'],
  ['paper/own', 'qimuge'],
])('%s: every button and field has a name, marks are told to the screen reader, WeChat’s limits are kept', async (page, openid) => {
  const phone = await bootWeapp({ local, openid })
  await phone.open(page)
  await phone.wait(() => !/正在(打开|取|找|拿|看)/.test(phone.text()))
  const nodes = phone.nodes()
  const nameless = nodes.filter((n) => ['button', 'input', 'textarea'].includes(n.tag) && !nameOf(n).trim())
  expect(nameless.map((n) => n.attributes)).toEqual([])
  for (const field of nodes.filter((n) => n.tag === 'input' || n.tag === 'textarea')) {
    expect(field.attributes['aria-label']).toBeTruthy()
    // above the keyboard, which pushes the page up
    expect(field.attributes).toMatchObject({ 'cursor-spacing': 28, 'adjust-position': true })
  }
  const roles = new Set(nodes.map((n) => n.attributes['aria-role']))
  expect(roles).toContain('main')
  // Experience score: under 1000 nodes, 60 children, 30 deep.
  const depth = (n: (typeof nodes)[number]): number => 1 + Math.max(0, ...n.children.map((c) => (typeof c === 'string' ? 0 : depth(c))))
  expect(nodes.length).toBeLessThan(1000)
  expect(Math.max(...nodes.map((n) => n.children.length))).toBeLessThan(60)
  expect(Math.max(...nodes.map(depth))).toBeLessThan(30)
})
