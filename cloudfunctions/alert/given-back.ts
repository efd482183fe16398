import type { Alert, GivenBack } from '../../types/entities/alert'
import { store } from '../_kit/store'

/** For each alert of this author that came back and was not handed in again, why, from whom and when; those returned under an earlier release say only why. */
export const givenBackTo = async (author: string, alerts: Alert[]): Promise<(alert: Alert) => { givenBack?: GivenBack }> => {
  const back = (alert: Alert) => alert.sender === author && alert.status === 'draft' && alert.returned !== undefined
  const people = await store.byId(
    'people',
    alerts.filter(back).flatMap(({ returnedBy }) => returnedBy ?? []),
  )
  return (alert) => {
    const { returned, returnedBy, returnedAt } = alert
    if (!back(alert) || !returned) return {}
    const by = returnedBy && (people.get(returnedBy)?.name ?? '同事')
    return { givenBack: { words: returned, ...(by && { by }), ...(returnedAt && { at: returnedAt }) } }
  }
}
