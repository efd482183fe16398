import type { Dispatch } from '../../types/entities/dispatch'
import type { Message } from '../../types/entities/message'
import type { Distributable } from '../_domain/distributable'
import { mostChats, setGroupTask } from '../_kit/customer-groups'
import type { Outcome } from '../_kit/outcome'
import { inRegions } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Matches an alert's village groups that are WeCom groups, of one employee or of all. */
export const customerGroups = ({ regions }: Distributable, owner: unknown = _.exists(true)) =>
  _.and({ village: inRegions(regions) }, { dissolvedAt: _.exists(false), 'wecom.owner': owner })

/** Whether the card went in already, as WeCom or the phone's chat tool says. */
const isThere = (dispatch: Dispatch | undefined): boolean => dispatch?.confirmedAt !== undefined || dispatch?.postedBy !== undefined

/** Hands one employee the alert for those of their groups that it is not in yet. */
export const sendToCustomerGroups = async ({ to }: Message, alert: Distributable): Promise<Outcome> => {
  if (alert.msgType === 'Tip') return { kind: 'failed', reason: '小知识不用企业微信群发' }
  const groups = await store.all('groups', customerGroups(alert, to))
  const dispatches = await store.byId(
    'dispatches',
    groups.map((g) => `${alert._id}.${g._id}`),
  )
  const open = groups.filter((g) => !isThere(dispatches.get(`${alert._id}.${g._id}`)))
  if (open.length === 0) return { kind: 'failed', reason: '没有还要发的客户群' }
  if (open.length > mostChats) return { kind: 'failed', reason: `一位员工名下的客户群超过 ${mostChats} 个，请分给别的员工` }
  const outcome = await setGroupTask(
    to,
    open.flatMap((g) => g.wecom?.chatId ?? []),
    {
      text: [alert.headline, ...alert.lines, `怎么做：${alert.instruction}`, alert.source].join('\n'),
      title: alert.headline,
      page: `pages/alert/index?id=${alert._id}`,
    },
  )
  if (outcome.kind === 'sent')
    await store.updateWhere(
      'dispatches',
      { _id: _.in(open.map((g) => `${alert._id}.${g._id}`)), confirmedAt: _.exists(false) },
      { wecom: 'waiting' },
    )
  return outcome
}
