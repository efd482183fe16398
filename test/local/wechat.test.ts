import { inflateSync } from 'node:zlib'
import type { Local } from '../support/local'
import { startFixture } from './fixture/start'

let local: Local
beforeAll(async () => {
  local = await startFixture()
})
afterAll(() => local?.stop())
afterEach(async () => {
  for (const { name } of (await (await fetch(`${local.url}/local/api/state`)).json()).faults) await fault(name, false)
})

type Answer = Record<string, unknown> & { errcode: number }

const wx = async (apiName: string, requestData: object): Promise<Answer> =>
  (await local.sdk().callWxOpenApi({ apiName, requestData } as never)).result as Answer
const post = async (path: string, body: object, token?: string) =>
  (
    await fetch(local.url + path, {
      method: 'POST',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      body: JSON.stringify(body),
    })
  ).json()
const fault = (name: string, on: boolean) => post('/local/api/faults', { name, on })

test('a group is proven by a cloudID of one’s own, for five minutes', async () => {
  const cloudID = await local.enterGroup('o-qimuge', 'g-bayan')
  const ask = async (openid: string) =>
    (await (await local.as(openid)).call<{ dataList: object[] }>('echo', { do: 'openData', cloudID })).dataList[0]
  expect(await ask('o-qimuge')).toMatchObject({ cloudID, json: { data: { opengid: 'g-bayan', chat_type: 3 } } })
  expect(await ask('o-batu')).toMatchObject({ errcode: 40097 })
  expect(await ask('o-batu')).not.toHaveProperty('json')
  await local.advance(5 * 60_000)
  expect(await ask('o-qimuge')).toMatchObject({ errcode: 40097 })
  await expect(local.enterGroup('o-wulan', 'g-bayan')).rejects.toMatchObject({ status: 403 })
})

test('a card posted into a group is seen there by its members only', async () => {
  const { token } = await local.as('o-batu')
  await post('/local/api/cards', { opengid: 'g-bayan', title: '没见着羊，不付定金', path: '/pages/alert/index?id=1' }, token)
  const { groups } = await (await fetch(`${local.url}/local/api/state`)).json()
  expect(groups[0].cards).toMatchObject([{ openid: 'o-batu', title: '没见着羊，不付定金', path: '/pages/alert/index?id=1' }])
  expect(await post('/local/api/cards', { opengid: 'g-bayan', title: 'x' }, (await local.as('o-wulan')).token)).toEqual({
    message: '不在这个群里',
  })
})

test('a subscribe message needs a consent, one each, and fields within WeChat’s limits', async () => {
  const message = (value: string) => ({ touser: 'o-qimuge', template_id: 't1', page: 'pages/home/index', data: { thing1: { value } } })
  const consent = async () => post('/local/api/consents', { templates: ['t1'] }, (await local.as('o-qimuge')).token)
  expect(await wx('subscribeMessage.send', message('您的举报有回复了'))).toMatchObject({ errcode: 43101 })
  await consent()
  expect(await wx('subscribeMessage.send', message('字'.repeat(21)))).toMatchObject({ errcode: 47003 })
  expect(await wx('subscribeMessage.send', message('您的举报有回复了'))).toMatchObject({ errcode: 0 })
  expect(await wx('subscribeMessage.send', message('再来一条'))).toMatchObject({ errcode: 43101 })
  expect((await local.outbox()).filter(({ kind }) => kind === 'subscribeMessage.send')).toHaveLength(1)
  expect(await wx('subscribeMessage.send', { ...message('好'), template_id: '' })).toMatchObject({ errcode: 40037 })
  for (const [name, errcode] of [
    ['sensitive', 45168],
    ['banned', 43107],
    ['rateLimited', 45009],
    ['failing', -1],
  ] as const) {
    await consent()
    await fault(name, true)
    expect(await wx('subscribeMessage.send', message('好'))).toMatchObject({ errcode })
    await fault(name, false)
  }
})

test('a mini-program code is a PNG with the link in it', async () => {
  const { buffer } = (await wx('wxacode.getUnlimited', { scene: 'a=R7K2', page: 'pages/alert/index', width: 430, check_path: false })) as {
    buffer: string
  } & Answer
  const png = Buffer.from(buffer, 'base64')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const side = png.readUInt32BE(16)
  const length = png.readUInt32BE(33)
  expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(side * (side + 1))
  expect((await local.outbox()).at(-1)?.body.link).toBe(`${local.url}/pages/alert/index?scene=a%3DR7K2`)
  expect(await wx('wxacode.getUnlimited', { scene: '含中文' })).toMatchObject({ errcode: 40169 })
  expect(await wx('wxacode.getUnlimited', { scene: 'x'.repeat(33) })).toMatchObject({ errcode: 40169 })
})

test('content check, phone number, url link', async () => {
  const check = (content: string) => wx('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'o-qimuge' })
  expect(await check('没见着羊，不付定金')).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } })
  expect(await check('【测试诈骗】')).toMatchObject({ result: { suggest: 'risky', label: 20008 } })
  expect(await check('字'.repeat(2501))).toMatchObject({ errcode: 47001 })
  const { code } = await post('/local/api/phone', {}, (await local.as('o-qimuge')).token)
  expect(await wx('phonenumber.getPhoneNumber', { code })).toMatchObject({
    phone_info: { purePhoneNumber: expect.stringMatching(/^1000000\d{4}$/) },
  })
  expect(await wx('phonenumber.getPhoneNumber', { code })).toMatchObject({ errcode: 40029 })
  expect(await wx('urllink.generate', { path: 'pages/home/index', expire_type: 1, expire_interval: 7 })).toMatchObject({
    url_link: expect.stringContaining('/pages/home/index'),
  })
  expect(await wx('urllink.generate', { path: 'a', expire_type: 1, expire_interval: 31 })).toMatchObject({ errcode: 85402 })
  await expect(wx('customerServiceMessage.send', {})).rejects.toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringContaining('customerServiceMessage.send'),
  })
})

test('WeCom: twenty robot messages a minute; mass sending waits for the employee', async () => {
  const say = (content: string) => post('/wecom/cgi-bin/webhook/send?key=duty', { msgtype: 'text', text: { content } })
  for (let i = 0; i < 20; i++) expect(await say(`第 ${i} 条`)).toMatchObject({ errcode: 0 })
  expect(await say('第 21 条')).toMatchObject({ errcode: 45009 })
  await local.advance(60_000)
  expect(await say('过了一分钟')).toMatchObject({ errcode: 0 })
  expect(await say('x'.repeat(2049))).toMatchObject({ errcode: 45002 })
})

test('WeCom: a mass sending is a task that the employee confirms or that is stopped, under a token that runs out', async () => {
  const token = async () => (await (await fetch(`${local.url}/wecom/cgi-bin/gettoken?corpid=c&corpsecret=s`)).json()).access_token
  const asked = await token()
  const ask = (name: string, body: object, by = asked) => post(`/wecom/cgi-bin/externalcontact/${name}?access_token=${by}`, body)
  const task = { chat_type: 'group', sender: 'buhe', chat_id_list: ['c1', 'c2', 'c3'], text: { content: '预警' } }
  expect(await ask('add_msg_template', task, 'x')).toMatchObject({ errcode: 40014 })
  expect(await ask('add_msg_template', { ...task, sender: '' })).toMatchObject({ errcode: 40058 })
  const card = { title: '字'.repeat(22), pic_media_id: 'x', appid: 'wx', page: 'p' }
  expect(await ask('add_msg_template', { ...task, attachments: [{ msgtype: 'miniprogram', miniprogram: card }] })).toMatchObject({
    errcode: 40058,
  })
  const { msgid } = await ask('add_msg_template', task)
  const page = (more: object) => ask('get_groupmsg_send_result', { msgid, userid: 'buhe', limit: 2, ...more })
  expect(await page({})).toMatchObject({ next_cursor: '2', send_list: [{ chat_id: 'c1', status: 0 }, { chat_id: 'c2' }] })
  expect((await ask('get_groupmsg_task', { msgid })).task_list).toMatchObject([{ userid: 'buhe', status: 0 }])
  await post('/local/api/wecom/confirm', { msgid })
  expect((await ask('get_groupmsg_task', { msgid })).task_list).toMatchObject([{ status: 2 }])
  expect(await page({ cursor: '2' })).toMatchObject({ next_cursor: '', send_list: [{ chat_id: 'c3', status: 1 }] })
  expect(await ask('cancel_groupmsg_send', { msgid })).toMatchObject({ errcode: 41051 })
  await fault('chatFull', true)
  const other = (await ask('add_msg_template', task)).msgid
  expect(await ask('cancel_groupmsg_send', { msgid: other })).toMatchObject({ errcode: 0 })
  expect(await post('/local/api/wecom/confirm', { msgid: other })).toEqual({ message: other })
  await local.advance(7_300_000)
  expect(await ask('add_msg_template', task)).toMatchObject({ errcode: 42001 })
  expect(await ask('add_msg_template', task, await token())).toMatchObject({ errcode: 0 })
})

test('the clock, the messages and the faults go back to the beginning on reset', async () => {
  await fault('failing', true)
  await post('/local/api/reset', {})
  const state = await (await fetch(`${local.url}/local/api/state`)).json()
  expect([state.clock.offset, state.outbox, state.groups[0].cards]).toEqual([0, [], []])
  expect(state.faults.every(({ on }: { on: boolean }) => !on)).toBe(true)
  expect((await local.sdk().database().collection('plain').doc('hello').get()).data).toHaveLength(1)
})
