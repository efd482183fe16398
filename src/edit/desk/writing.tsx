import { useEffect, useState } from 'react'
import { focusOn } from '@/lib/focus-on'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { TakenOut } from '@/ui/taken-out'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { type ManuscriptKind, manuscriptKinds } from '../../../types/words/manuscript'
import { Decide } from './decide'
import css from './desk.module.scss'
import { Changed, Differences } from './differences'
import type { Draft } from './drafts'
import { Form } from './form'
import { HowHard } from './judged'
import { MadeFrom } from './made'
import { Offered } from './offered'
import { Preview } from './preview'
import { State } from './state'
import { ToMend } from './to-mend'
import { useFindings } from './use-findings'
import { type Refused, useWriting } from './use-writing'

interface Props {
  id: string
  kind: ManuscriptKind
  /** As the cloud has it; absent for one that was never kept there. */
  read?: Output<'manuscript.read'>
  draft: Draft | undefined
  refused: Refused
  onRefused: (next: (old: Refused) => Refused) => void
  onChange: () => void
  onReverted?: () => void
  onOpen?: (id: string) => void
}

/** The form, what people will see, keeping and handing in. */
export const Writing = ({ id, kind, read, draft, refused, onRefused, onChange, onReverted = onChange, onOpen }: Props) => {
  const writing = useWriting({ id, kind, read, draft, onRefused, onChange })
  const findings = useFindings(kind, writing.content, refused)
  const [arrived, add] = useState<Output<'manuscript.read'>['media']>([])
  const links = [...arrived, ...(read?.media ?? [])]
  const behind = read !== undefined && writing.unsaved && writing.behind(read.manuscript.version)
  useEffect(() => focusOn('piece'), [])
  return (
    <>
      {read ? <State read={read} /> : <Title>新的{manuscriptKinds[kind]}</Title>}
      {read && !writing.unsaved && <Offered read={read} onDecided={onChange} />}
      {behind && read && (
        <Card kind="mark">
          <Stack>
            <Title>同事存了更新的一版</Title>
            <Meta>左边是{read.author ?? '同事'}存的，右边是您写的。</Meta>
            <Changed kind={kind} before={read.manuscript.content} now={writing.content} />
            <Row>
              <BigButton kind="line" onTap={writing.over}>
                用我写的
              </BigButton>
              <BigButton kind="line" onTap={writing.drop}>
                用同事的
              </BigButton>
            </Row>
          </Stack>
        </Card>
      )}
      {writing.putBack && <TakenOut words="用了同事的。您写的那份先收在这里。" back="点错了，放回我写的" onBack={writing.putBack} />}
      <View className={css.beside}>
        <Form
          kind={kind}
          manuscript={read && id}
          content={writing.content}
          findings={findings}
          cases={read?.cases ?? {}}
          links={links}
          onArrived={(one, link) => add((all) => [...all, { id: one, link }])}
          onChange={writing.change}
        />
        <View className={css.side}>
          {writing.trouble && <Notice kind="wrong">{writing.trouble}</Notice>}
          {refused && <ToMend kind={kind} findings={findings} />}
          {writing.said && <Notice kind="good">{writing.said}</Notice>}
          <BigButton
            disabled={behind || !!writing.busy}
            busy={writing.busy === 'manuscript.submit' && '正在交…'}
            onTap={() => void writing.submit()}
          >
            交上去审核
          </BigButton>
          <BigButton
            kind="line"
            disabled={behind || !writing.unsaved || !!writing.busy}
            busy={writing.busy === 'manuscript.save' && '正在存…'}
            onTap={() => void writing.save()}
          >
            {writing.unsaved ? '先存起来' : '已经存好了'}
          </BigButton>
          <Meta>{writing.unsaved ? '边写边记在这台设备里，关掉也不会丢。存起来以后同事才看得到。' : '审核要由另一位同事来做。'}</Meta>
          <Preview kind={kind} content={writing.content} links={links} />
          {read && (
            <Differences kind={kind} now={writing.content} version={read.manuscript.version} versions={read.versions} read={read.read} />
          )}
          {read && <Decide read={read} onDecided={onChange} onReverted={onReverted} />}
          {read && kind === 'case' && onOpen && <MadeFrom read={read} onOpen={onOpen} />}
          {kind === 'quizItem' && read?.manuscript.live && <HowHard item={read.manuscript.item} />}
        </View>
      </View>
    </>
  )
}
