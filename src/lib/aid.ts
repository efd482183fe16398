/** What is being asked of the justice office, kept on this phone, and by which secrets this phone knows what it handed over. */
import type { Input, Output } from '../../types/contract'
import { newId, newSecret } from './new-id'
import { areThings, isText } from './shapes'
import { read, storeOwn } from './storage'

type Asked = Input<'aid.ask'>

/** As it is written: choices by their names, so that a torn one is only not chosen. */
export const freshAid = { whom: '', role: '', means: [] as string[], filed: '', region: '', name: '', phone: '', story: '' }
export type AidDraft = typeof freshAid

/** What was chosen, as the law's lines. */
export const answersOf = ({ role, means, filed }: Pick<AidDraft, 'role' | 'means' | 'filed'>): Asked['answers'] => [
  ...(role === 'victim' || role === 'suspect' ? ([role] as const) : []),
  ...means.filter((one): one is (typeof exempt)[number] => (exempt as readonly string[]).includes(one)),
  ...(filed === 'yes' ? (['filed'] as const) : []),
]
const exempt = ['poor', 'minor', 'elder', 'disabled', 'relief'] as const

const key = 'aids-held'
type Held = { id: string; secret: string }

/** By these it is known here, even when this phone has become somebody new to the cloud. */
export const heldAids = (): Held[] => {
  const kept = read(key, areThings) ?? []
  return kept.flatMap(({ id, secret }) => (isText(id) && isText(secret) ? [{ id, secret }] : [])).slice(-20)
}

/** A new one, held here before it leaves: whoever loses the answer on its way still finds it. */
export const holdAid = (): Held => {
  const held = { id: newId('aid'), secret: newSecret() }
  storeOwn(key, [...heldAids(), held])
  return held
}

/** The secret of one that was handed over from here. */
export const secretOf = (id: string): { secret?: string } => {
  const secret = heldAids().find((one) => one.id === id)?.secret
  return secret ? { secret } : {}
}

export type MyAid = Output<'aid.mine'>['aids'][number]
