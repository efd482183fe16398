import { useEffect } from 'react'
import { focusOn } from '@/lib/focus-on'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { fields } from '../../../wording/manuscripts'
import { Decide } from './decide'
import css from './desk.module.scss'
import { Differences } from './differences'
import { Findings } from './findings'
import { HowHard } from './judged'
import { MadeFrom } from './made'
import { Offered } from './offered'
import { Preview } from './preview'
import { State } from './state'

interface Props {
  read: Output<'manuscript.read'>
  onWrite: () => void
  onDecided: () => void
  onReverted: () => void
  onOpen: (id: string) => void
}

/** A manuscript for those who decide: as people will meet it, what changed, what the check says. */
export const Reading = ({ read, onWrite, onDecided, onReverted, onOpen }: Props) => {
  const { manuscript, findings, versions, may } = read
  const { kind, content, status, version } = manuscript
  const differences = <Differences kind={kind} now={content} version={version} versions={versions} read={read.read} />
  const changes = status === 'submitted' && !!read.read
  useEffect(() => focusOn('piece'), [])
  return (
    <>
      <State read={read} />
      <Offered read={read} onDecided={onDecided} />
      {changes && differences}
      <View className={css.beside}>
        <Preview kind={kind} content={content} links={read.media} />
        <View className={css.side}>
          {status === 'submitted' && !may.approve && <Notice>等另一位同事审核。</Notice>}
          {findings.length > 0 && (
            <Card>
              <Stack>
                <Title>检查出来的</Title>
                <Findings all={findings} named={(field) => fields[kind][field]?.label ?? '整篇'} />
              </Stack>
            </Card>
          )}
          <Decide read={read} onDecided={onDecided} onReverted={onReverted} />
          {may.save && (
            <BigButton kind="line" onTap={onWrite}>
              {status === 'withdrawn' ? '改一改，重新交审' : '改一改'}
            </BigButton>
          )}
          {kind === 'case' && <MadeFrom read={read} onOpen={onOpen} />}
          {kind === 'quizItem' && manuscript.live && <HowHard item={manuscript.item} />}
        </View>
      </View>
      {!changes && differences}
    </>
  )
}
