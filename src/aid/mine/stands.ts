import type { MyAid } from '@/lib/aid'
import { day } from '@/lib/time'

/** What the state means, and by when something must happen, in plain words (法律援助法 43, 49). */
export const standsAs = ({ status, due, consent, forgottenAt, additions }: MyAid, now: number): string => {
  const until = due === undefined ? '' : due < now ? `法定的日子是${day(due)}，已经过了，可以打电话催` : `最晚${day(due)}前`
  const objected = additions.some(({ objection }) => objection)
  if (consent.withdrawnAt) return `您${day(consent.withdrawnAt)}收回了。交上去的都删了，只留着有过这一回和几个日子。`
  if (forgottenAt)
    return status === 'withdrawn'
      ? '30天里司法所没有接手，交上去的都自动删了。可以重新问，也可以打电话。'
      : '办完以后到了日子，交上去的都删了。'
  const says: Partial<Record<MyAid['status'], string>> = {
    received: `司法所收到了。${until && `${until}看完答复您。`}`,
    examining: `司法所正在看够不够条件。${until && `${until}决定。`}`,
    missing: '还缺材料，缺什么都在下面一次说全了。补上以后，从那天起再看。',
    granted: `决定帮您。${until && `${until}派律师。`}`,
    assigned: '派好律师了，律师会联系您。',
    refused: objected
      ? '您提过异议，还是不给。还不服，可以申请行政复议，或者去法院起诉。怎么办，打12348问。'
      : '这次不给。不服可以在下面提一次异议，司法局要在五天里答复。',
    objected: `您提了异议。${until && `${until}答复您。`}`,
    advised: '问的事答复了，在下面。还想问，就接着写。',
    closed: '办结了。',
  }
  return (says[status] ?? '').replaceAll('。。', '。')
}

/** What can be written now: the words of its field. Undefined when nothing can be added. */
export const writesAs = ({ status, mayObject, forgottenAt }: MyAid): { label: string; button: string; objection: boolean } | undefined => {
  if (forgottenAt) return undefined
  if (mayObject) return { label: '为什么不服', button: '提异议', objection: true }
  if (status === 'missing') return { label: '补上了什么', button: '补上了，交给司法所', objection: false }
  if (status === 'advised') return { label: '还想问的', button: '接着问', objection: false }
  return ['received', 'examining', 'granted', 'assigned', 'objected'].includes(status)
    ? { label: '补一句', button: '交给司法所', objection: false }
    : undefined
}
