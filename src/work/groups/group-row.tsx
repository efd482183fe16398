import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { ShareButton } from '@/ui/share-button'
import { Line, Meta, Title } from '@/ui/words'
import { wecomStates } from '../../../types/words/evidence'
import css from './groups.module.scss'
import { Levels, unbound } from './levels'
import type { DispatchStatus, Group } from './marks'

/** What a worker may do about a group, by its dispatch. */
export interface Act {
  share: (dispatch: string) => void
  mark: (dispatch: string, posted: boolean) => void
  /** Straight into a bound group, where WeChat can. */
  direct?: ((dispatch: string) => void) | undefined
}

interface Props {
  group: Group
  now: DispatchStatus
  /** Nothing for those who only look. */
  act?: Act
}

/** One village group: what is known of it, and the next thing to do. */
export const GroupRow = ({ group, now, act }: Props) => (
  <Card>
    <Line>
      <Title>{group.group}</Title>
      <Meta>
        {group.village.name} · 登记 {group.village.households} 户
      </Meta>
    </Line>
    {untouched(group) ? <NotYet bound={group.bound} /> : <Levels group={group} />}
    {group.evidence.wecom && (
      <Notice kind={group.evidence.wecom === 'waiting' ? 'plain' : 'wrong'}>{wecomStates[group.evidence.wecom]}</Notice>
    )}
    {now.unsent && <Notice>记在手机里了，有网时自动交上去。</Notice>}
    {act && <Actions name={group.group} dispatch={group.dispatch} now={now} {...act} direct={group.bound ? act.direct : undefined} />}
  </Card>
)

const untouched = ({ evidence }: Group) => !evidence.sharedAt && !evidence.postedAt && !evidence.confirmedAt && evidence.opened === 0

const NotYet = ({ bound }: { bound: boolean }) => (
  <View className={css.levels}>
    <Meta>还没发{!bound && `。${unbound}`}</Meta>
  </View>
)

const Actions = ({ name, dispatch, now, share, mark, direct }: { name: string; dispatch: string; now: DispatchStatus } & Act) => {
  const again = (
    <ShareButton id={dispatch} share={share} kind="plain" label={`再发一次到${name}`}>
      再发一次
    </ShareButton>
  )
  if (now.done && !now.posted) return again
  if (now.posted)
    return (
      <Row>
        {again}
        <BigButton kind="plain" onTap={() => mark(dispatch, false)} label={`其实还没发到${name}`}>
          其实还没发到
        </BigButton>
      </Row>
    )
  if (now.shared)
    return (
      <Row>
        <BigButton kind="done" onTap={() => mark(dispatch, true)} label={`已发到${name}`}>
          已发到
        </BigButton>
        <ShareButton id={dispatch} share={share} kind="line" label={`再发一次到${name}`}>
          再发一次
        </ShareButton>
      </Row>
    )
  return (
    <>
      {direct && (
        <BigButton onTap={() => direct(dispatch)} label={`直接发进群：${name}`}>
          直接发进群
        </BigButton>
      )}
      <ShareButton id={dispatch} share={share} {...(direct && { kind: 'line' })} label={`发到这个群：${name}`}>
        发到这个群
      </ShareButton>
      <BigButton kind="plain" onTap={() => mark(dispatch, true)} label={`用别的办法发到了${name}`}>
        用别的办法发到了
      </BigButton>
    </>
  )
}
