import type { Alert } from '../../types/entities/alert'
import { heardEach, linksOfAll } from '../_domain/localization'
import { nameOf, type Readable } from './readable'

type Heard = Awaited<ReturnType<typeof heardEach>> extends Map<string, infer H> ? H : never

/** The sounds of alerts, scripts and tips as they lie in the storage, by kind and id. */
export const soundsOf = async (alerts: Alert[], others: Readable[]): Promise<Map<string, Heard>> => {
  const [ofAlerts, ofScripts, ofTips] = await Promise.all([
    heardEach('alert', alerts),
    heardEach(
      'script',
      others.flatMap(({ row }) => ('title' in row ? [row] : [])),
    ),
    heardEach(
      'tip',
      others.flatMap(({ row }) => ('speech' in row ? [row] : [])),
    ),
  ])
  const named = (kind: string, heard: Map<string, Heard>) => [...heard].map(([item, one]) => [nameOf({ kind, item }), one] as const)
  return new Map([...named('alert', ofAlerts), ...named('script', ofScripts), ...named('tip', ofTips)])
}

interface Linked {
  recording?: string
  machine?: true
  mongolian?: { recording?: string }
}

/** The same with links for a day. */
export const linksTo = async (sounds: Map<string, Heard>): Promise<Map<string, Linked>> => {
  const links = await linksOfAll(
    [...sounds.values()].flatMap(({ file, mongolian }) => [file, mongolian?.recording].flatMap((one) => one ?? [])),
  )
  return new Map(
    [...sounds].map(([name, { file, machine, mongolian }]) => {
      const recording = file && links.get(file)
      const mn = mongolian?.recording && links.get(mongolian.recording)
      return [
        name,
        { ...(recording && { recording, ...(machine && { machine }) }), ...(mongolian && { mongolian: { ...(mn && { recording: mn }) } }) },
      ]
    }),
  )
}
