import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { Theirs } from '@/parts/theirs'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { mostLetters } from '../../../types/words/bulletin'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  onChanged: () => void
}

const heads = { plain: '不套红头', red: '套红头' }

type Head = Bulletin['head']

/** As it was when somebody began to write. */
const seenOf = ({ office, to, red, number }: Head) => JSON.stringify([office, to, red, number])
const linesOf = ({ office, to, red, number }: Head) => [
  `署名单位：${office ?? '没有写'}`,
  `送给谁：${to ?? '没有写'}`,
  `${heads[red ? 'red' : 'plain']}${number ? `，文号：${number}` : ''}`,
]

/** Whose it is, to whom it goes, and that somebody else may approve it now. What a colleague wrote there meanwhile stands above one's own. */
export const HandIn = ({ bulletin: { place, month, head, status, version, letters }, onChanged }: Props) => {
  const { value, write, sent } = useWritten('bulletin', `${place._id} ${month} head`, {
    office: head.office ?? '',
    to: head.to ?? '',
    red: head.red ? 'red' : 'plain',
    number: head.number ?? '',
    seen: seenOf(head),
  })
  const behind = value.seen !== seenOf(head)
  const [wrong, setWrong] = useState<string>()
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  const handIn = async () => {
    const [office, to, number] = [value.office.trim(), value.to.trim(), value.number.trim()]
    setWrong(office ? undefined : '写上是哪个单位的通报。')
    if (!office) return
    const isRed = value.red === 'red'
    const next = { red: isRed, office, ...(to && { to }), ...(isRed && number && { number }) }
    if (!(await run('bulletin.handIn', { region: place._id, month, head: next, after: version }))) return
    sent({ ...value, seen: seenOf(next) })
    onChanged()
  }
  return (
    <Card>
      <Stack>
        <Title>落款和送审</Title>
        <Theirs newer={behind ? { lines: linesOf(head) } : undefined} mine={value} onTake={() => sent()} onPutBack={write} />
        <Field
          label="署名单位"
          placeholder={`比如：${place.name}反诈工作领导小组办公室`}
          value={value.office}
          maxLength={30}
          wrong={wrong}
          onInput={(office) => write({ office })}
        />
        <Field
          label="送给谁（可以空着）"
          placeholder="比如：各苏木镇、各有关单位"
          value={value.to}
          maxLength={60}
          onInput={(to) => write({ to })}
        />
        <Choice label="红头" options={heads} value={value.red as keyof typeof heads} onChoose={(red) => write({ red })} />
        {value.red === 'red' && (
          <>
            <Meta>领导小组办公室这样的机构，不能给下级党委、政府发指令性的公文。真要套红头，先问清楚再套。章由单位自己盖，这里不画。</Meta>
            <Field
              label="文号"
              placeholder="比如：安反诈发〔2026〕1号"
              value={value.number}
              maxLength={30}
              onInput={(number) => write({ number })}
            />
          </>
        )}
        {letters > mostLetters && <Notice kind="wrong">{`一共 ${letters} 个字，太长了，先删一些再交。`}</Notice>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在交…'} onTap={() => void handIn()}>
          {status === 'toApprove' ? '改了落款，再交一次' : '交给别人审'}
        </BigButton>
        <Meta>
          交了以后，由领导小组或者综合指挥室里没写过这一期的人审。签发了，就在这一页下载、打印；退回来的，为什么退会写在稿子上面。
        </Meta>
      </Stack>
    </Card>
  )
}
