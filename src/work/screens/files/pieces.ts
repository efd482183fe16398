import { call } from '@/lib/call'
import type { Piece } from '../../../../signage/piece'
import type { Input, Output } from '../../../../types/contract'
import { shortFoot as foot } from '../../../../types/words/whom-to-call'

/** Something published that can be shown, and how to learn that it still may be. */
export interface Offered {
  piece: Omit<Piece, 'until'> & { until?: number }
  /** Asks the cloud whether it is published as it was read. */
  isStill: () => Promise<boolean>
}

type Alert = Output<'material.current'>['alerts'][number]
type Material = Output<'material.list'>['materials'][number]
type Tip = Output<'tip.list'>['tips'][number]

const pieceOfAlert = ({ _id, headline, lines, instruction, expires }: Alert): Offered['piece'] => ({
  ...{ id: _id, kind: 'alert', headline: [headline], lines: [...lines, instruction], foot, colour: 'danger', until: expires },
})

const pieceOfMaterial = (one: Material): Offered['piece'] | undefined => {
  if (one.kind === 'slogan') return { id: one._id, kind: 'slogan', headline: [one.text], lines: [], foot, colour: 'act' }
  if (one.kind === 'poster') return { id: one._id, kind: 'poster', headline: one.headline, lines: one.lines, foot, colour: one.colour }
  return undefined
}

const pieceOfTip = ({ _id, headline, lines }: Pick<Tip, '_id' | 'headline' | 'lines'>): Offered['piece'] => ({
  ...{ id: _id, kind: 'tip', headline: headline.split(' '), lines, foot, colour: 'right' },
})

const same = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)

/** Alerts in force of one's places; a cancellation is shown nowhere. */
export const ofAlerts = ({ alerts }: Output<'material.current'>): Offered[] =>
  alerts
    .filter(({ msgType }) => msgType !== 'Cancel')
    .map((alert) => {
      const piece = pieceOfAlert(alert)
      const isStill = async () =>
        (await call('material.current', {})).alerts.some((now) => now.msgType !== 'Cancel' && same(pieceOfAlert(now), piece))
      return { piece, isStill }
    })

/** Slogans or posters of a page of the list. */
export const ofMaterials = (
  { materials }: Output<'material.list'>,
  kind: 'slogan' | 'poster',
  asked: Pick<Input<'material.list'>, 'page' | 'after'>,
): Offered[] =>
  materials.flatMap((one) => {
    const piece = pieceOfMaterial(one)
    if (!piece) return []
    const isStill = async () => (await call('material.list', { kind, ...asked })).materials.some((now) => same(pieceOfMaterial(now), piece))
    return [{ piece, isStill }]
  })

export const ofTips = ({ tips }: Output<'tip.list'>): Offered[] =>
  tips.map((tip) => {
    const piece = pieceOfTip(tip)
    const isStill = async () => {
      const now = await call('tip.read', { id: tip._id })
      return now.case !== null && same(pieceOfTip(now.tip), piece)
    }
    return { piece, isStill }
  })
