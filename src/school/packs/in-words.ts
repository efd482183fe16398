import type { Output } from '../../../types/contract'

type Message = Output<'pack.counts'>['schools'][number]['packs'][number]['messages'][number]

/** What a message's hands say, before and after in one line; nothing where nothing may be shown. */
export const inWords = ({ genuine, from, both, once }: Message): string[] => {
  const [kind, did] = genuine ? ['真消息', '冤枉它'] : ['骗局', '认出']
  return [
    ...(both ? [`${kind}“${from}”，${both.pupils} 人：先前${did} ${both.before} 人，讲完${did} ${both.after} 人`] : []),
    ...(once ? [`${kind}“${from}”，只数过一回，${once.pupils} 人：${did} ${once.before} 人`] : []),
  ]
}
