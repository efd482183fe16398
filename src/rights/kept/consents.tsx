import { family, yesOf } from '@/lib/family'
import { go } from '@/lib/go'
import { day } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { guardians } from '../../../types/words/family'
import { consentKinds } from '../../../types/words/kept'
import { templates } from '../../../types/words/message'

type Given = Output<'rights.kept'>['consents'][number]

/** Everything this person said yes to, when and under which rules, and the way to take each back. */
export const Consents = ({ consents, onChanged }: { consents: Given[]; onChanged: () => void }) => {
  const { run, busy, trouble } = useMutation()
  const yes = yesOf(family())
  const open = consents.filter(({ withdrawnAt, used }) => withdrawnAt === undefined && !used)
  const messages = [...new Set(open.flatMap(({ template }) => template ?? []))]
  const has = (kind: Given['kind']) => open.some((one) => one.kind === kind)
  return (
    <Card>
      <Stack>
        <Title>您同意过的</Title>
        {consents.length === 0 && !yes && <Para>还没有。</Para>}
        {consents.slice(0, most).map((one) => (
          <Meta key={`${one.kind} ${one.template ?? one.to ?? ''} ${one.at}`}>{lineOf(one)}</Meta>
        ))}
        {consents.length > most && <Meta>{`更早的还有 ${consents.length - most} 次，在“带走”里都有。`}</Meta>}
        {yes && <Meta>{`${day(yes.at)}，${guardians[yes.guardian]}同意孩子演得怎样可以交，规则 ${yes.rules} 版`}</Meta>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {messages.map((template) => (
          <BigButton
            key={template}
            kind="line"
            busy={busy && '正在收回…'}
            onTap={() => void run('rights.unsubscribe', { template }, { onDone: onChanged })}
          >
            {`收回：${templates[template]}`}
          </BigButton>
        ))}
        {has('choices') && (
          <BigButton kind="line" onTap={() => go('resident/village')}>
            收回：家里的情况
          </BigButton>
        )}
        {has('aid') && (
          <BigButton kind="line" onTap={() => go('aid/mine')}>
            收回：交给司法所的
          </BigButton>
        )}
        {yes && (
          <BigButton kind="line" onTap={() => go('family/rules')}>
            收回：孩子演得怎样
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}

const most = 10

const lineOf = ({ kind, at, rules, template, to, withdrawnAt, used }: Given) =>
  [
    `${day(at)}，${template ? templates[template] : to ? `交给${to}` : consentKinds[kind]}`,
    rules && `规则 ${rules} 版`,
    withdrawnAt !== undefined ? `${day(withdrawnAt)}收回了` : used && '用掉了',
  ]
    .filter(Boolean)
    .join('，')
