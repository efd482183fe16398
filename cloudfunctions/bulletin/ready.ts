import { bulletinApprovers } from '../../types/contract/bulletin'
import type { Bulletin } from '../../types/entities/bulletin'
import { mostLetters } from '../../types/words/bulletin'
import { anyWithin, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'
import { leaving, lettersOf, type Standing } from './paragraphs'

/** Nothing where this one may be approved by them, or is not theirs to approve at all. */
export const whyNotIssue = (user: User, { status, region, writers }: Bulletin, paragraphs: readonly Standing[]): string | undefined => {
  if (status !== 'toApprove' || !anyWithin([region], regionsOf(user, bulletinApprovers))) return undefined
  if (writers.includes(user.id)) return '这一期您写过，要请别人来审'
  return paragraphs.some(({ moved }) => moved) ? '有的段落写好以后数变了，先退回去，请写的人再看一遍' : notReady(paragraphs)
}

/** What must be put right before it can leave. */
export const notReady = (paragraphs: readonly Standing[]): string | undefined => {
  if (paragraphs.some(({ moved }) => moved)) return '有的段落写好以后数变了。找到写着“数变了”的那段，看一遍再交'
  const letters = lettersOf(leaving(paragraphs))
  return letters > mostLetters ? `一共 ${letters} 个字，最多 ${mostLetters} 个，先删一些` : undefined
}
