import { fraudTypes } from '../types/words/fraud'

interface Told {
  level: 'danger' | 'doubtful'
  type?: keyof typeof fraudTypes
}

/** What a card from 像不像诈骗 says in one sentence. */
export const titleOf = ({ level, type }: Told): string => {
  const like = type ? `像是“${fraudTypes[type]}”` : level === 'danger' ? '很像骗子' : '有点像骗子'
  return `我问过了，${like}，别转钱`
}

/** All that it can be. */
export const cardTitles = (): string[] => [
  ...(Object.keys(fraudTypes) as (keyof typeof fraudTypes)[]).map((type) => titleOf({ level: 'danger', type })),
  titleOf({ level: 'danger' }),
  titleOf({ level: 'doubtful' }),
]
