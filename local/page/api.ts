import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from '../cloud'
import { encode, parseWire } from '../database/codec'
import { explainQuery } from '../database/explain'
import type { Sort } from '../database/planner'
import { asCloudError } from '../errors'
import { readObject, sendJson } from '../http/respond'
import { bearer, type Person } from '../identity/tokens'

/** The header with which a command says which server it means. */
export const SECRET = 'x-local-secret'
/** The clock can be put forward by a hundred years. */
const FURTHEST = 100 * 365 * 86_400_000

type Body = Record<string, unknown>
type Answer = { status: number; value: unknown }

const ok = (value: unknown): Answer => ({ status: 200, value })
const no = (status: number, message: string): Answer => ({ status, value: { message } })
const failed = (error: unknown): Answer => {
  const { code, message } = asCloudError(error, 'the request')
  return no(code === 'INVALID_PARAM' ? 400 : 500, message)
}

/** `/local/api/…`: what the page and the tests ask of the stand-in itself. */
export async function servePageApi(context: Cloud, request: IncomingMessage, response: ServerResponse, name: string) {
  const isMeant = context.isMeant(request.headers[SECRET])
  const answer = isMeant ? await route(context, request, name).catch(failed) : no(409, 'another data folder')
  sendJson(response, answer.status, answer.value)
}

async function route(context: Cloud, request: IncomingMessage, name: string): Promise<Answer> {
  if (request.method === 'GET') return name === 'state' ? ok(state(context)) : no(404, '没有这个')
  const read = await readObject(request, 1_000_000)
  if (typeof read === 'string') return no(400, read)
  const body = read.value
  const person = context.tokens.read(bearer(request.headers.authorization))
  if (name === 'become') return become(context, body)
  if (name === 'cards') return postCard(context, person, body)
  if (name === 'enter') return enter(context, person, body)
  if (name === 'consents') return consent(context, person, body)
  if (name === 'phone') return person?.openid ? ok({ code: context.wx.phones.issue(person.openid) }) : no(403, '先扮成一个人')
  if (name === 'faults') return context.wx.faults.set(String(body.name), body.on === true) ? ok({}) : no(404, '没有这个')
  if (name === 'wecom/confirm') return (await context.wecom.groups.confirm(String(body.msgid))) ? ok({}) : no(404, String(body.msgid))
  if (name === 'explain') return explain(context, body)
  if (name === 'reads') return ok(context.database.reads.take())
  if (name === 'clock') return advance(context, body)
  if (name === 'crash') return ok({ crashed: context.functions.crash(String(body.name)) })
  if (name === 'reset') return context.reset().then(() => ok({}))
  const timer = /^timers\/(.+)$/.exec(name)?.[1]
  if (timer) return (await context.scheduler.byHand(decodeURIComponent(timer))) ? ok({}) : no(404, '没有这个')
  return no(404, '没有这个')
}

function state({ config, clock, scheduler, wx: { outbox, faults } }: Cloud) {
  return {
    sessionKey: config.sessionKey,
    villagers: config.villagers,
    groups: config.groups.map((group) => ({ ...group, cards: outbox.cards(group.opengid) })),
    outbox: outbox.messages(),
    clock: { now: clock.now(), offset: clock.offset },
    timers: scheduler.list(),
    faults: faults.list(),
  }
}

function become({ config, tokens }: Cloud, { openid }: Body): Answer {
  const villager = config.villagers.find((v) => v.openid === openid)
  return villager ? ok(tokens.open({ sub: `wx-${villager.openid}`, openid: villager.openid })) : no(404, '没有这个人')
}

function groupOf({ config }: Cloud, person: Person | null, opengid: unknown) {
  return config.groups.find((group) => group.opengid === opengid && person?.openid && group.members.includes(person.openid))
}

async function postCard(context: Cloud, person: Person | null, body: Body): Promise<Answer> {
  const group = groupOf(context, person, body.opengid)
  if (!group || !person?.openid) return no(403, '不在这个群里')
  const path = String(body.path ?? '/')
  const title = String(body.title ?? '').slice(0, 200)
  const id = await context.wx.outbox.post(group.opengid, person.openid, {
    title,
    path: `/${path.replace(/^[/\\]+/, '')}`,
    imageUrl: String(body.imageUrl ?? ''),
  })
  return ok({ id })
}

function enter(context: Cloud, person: Person | null, { opengid }: Body): Answer {
  const group = groupOf(context, person, opengid)
  if (!group || !person?.openid) return no(403, '不在这个群里')
  const data = { opengid: group.opengid, open_single_roomid: '', group_openid: `${group.opengid}:${person.openid}`, chat_type: 3 }
  return ok({ cloudID: context.wx.cloudIds.issue(person.openid, data) })
}

/** `wx.requestSubscribeMessage`, accepted: by the person who is here, or by one a test names. */
function consent({ wx: { consents } }: Cloud, person: Person | null, { templates, openid = person?.openid }: Body): Answer {
  if (!openid || !Array.isArray(templates) || templates.length > 5) return no(403, '先扮成一个人；一次最多五个模板')
  consents.give(String(openid), templates.map(String))
  return ok({})
}

function explain({ database: { store }, clock }: Cloud, { collection, query = {}, sort = {} }: Body): Answer {
  if (!store.names().includes(String(collection))) return no(404, '没有这个集合')
  const view = { db: store.db, pending: () => undefined }
  return ok(
    explainQuery(view, store.table(String(collection)), parseWire(encode(query), clock.now()), Object.entries(sort as object) as Sort),
  )
}

/** Fires what became due before it answers, so a test sees the outcome; of the timers only these, when some are named. */
async function advance({ clock, scheduler }: Cloud, { advanceMs, timers }: Body): Promise<Answer> {
  const ms = Number(advanceMs)
  if (!Number.isFinite(ms) || ms < 0 || clock.offset + ms > FURTHEST) return no(400, 'advanceMs')
  clock.offset += ms
  await scheduler.catchUp(Array.isArray(timers) ? timers.map(String) : undefined)
  return ok({ now: clock.now(), offset: clock.offset })
}
