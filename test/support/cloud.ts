/** Stands in for `@/lib/transport` (jest.config.cjs): a cloud that answers what a test says and notes what it was asked. */
import type { CallName, ErrorCode, Input, Output } from '../../types/contract'

export class Unreachable extends Error {}

type Answers = { [K in CallName]?: (input: Input<K>) => Output<K> | Promise<Output<K>> }

interface Cloud {
  online: boolean
  /** A member of staff sits here, at a PC. */
  fresh: boolean
  answers: Answers
  /** What reached it, in order. */
  asked: { name: string; input: unknown }[]
}

export const cloud: Cloud = { online: true, fresh: false, answers: {}, asked: [] }

/** A cloud that knows these answers and has been asked nothing. */
export const newCloud = (answers: Answers = {}): void => void Object.assign(cloud, { online: true, fresh: false, answers, asked: [] })

/** What it was asked under one name. */
export const askedFor = <K extends CallName>(name: K): Input<K>[] =>
  cloud.asked.filter((a) => a.name === name).map((a) => a.input as Input<K>)

/** Throw in an answer to refuse it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}

export const send = async (domain: string, { call, input }: { call: string; input: unknown }): Promise<unknown> => {
  if (!cloud.online) throw new Unreachable('no network')
  const name = `${domain}.${call}` as CallName
  cloud.asked.push({ name, input })
  const answer = cloud.answers[name] as ((input: unknown) => unknown) | undefined
  if (!answer) return { ok: false, code: 'notFound', message: `测试里没有 ${name} 的回答` }
  try {
    return { ok: true, data: await answer(input) }
  } catch (e) {
    if (e instanceof Refusal) return { ok: false, code: e.code, message: e.message }
    throw e
  }
}

/** The web's ways with an identity (transport.h5.ts), noted like calls. */
export const beginFresh = async (): Promise<void> => {
  if (!cloud.online) throw new Unreachable('no network')
  cloud.asked.push({ name: 'beginFresh', input: {} })
}
export const backToFormer = (): void => void cloud.asked.push({ name: 'backToFormer', input: {} })
export const isFresh = (): boolean => cloud.fresh
