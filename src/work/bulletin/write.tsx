import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { handWritten, lostIn, readBack, toWrite } from '../../../figures/marked'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  one: Bulletin['paragraphs'][number]
  name: string
  onChanged: () => void
  onLeave: () => void
}

/** A paragraph being put in other words: the program's numbers stand in brackets, and go along whole or not at all. */
export const Write = ({ bulletin: { place, month }, one, name, onChanged, onLeave }: Props) => {
  const { key, template, values, text, version } = one
  const begin = { words: one.moved ? toWrite(template, values) : toWrite(text, values) }
  const { value, write, sent } = useWritten('bulletin', `${place._id} ${month} ${key}`, begin)
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  const { template: words, foreign } = readBack(value.words, values)
  const lost = lostIn(words, { template, values })
  const hand = handWritten(words)
  const save = async (next: { text?: string }) => {
    if (!(await run('bulletin.write', { region: place._id, month, key, from: template, after: version, ...next }))) return
    sent()
    onChanged()
    onLeave()
  }
  return (
    <Card>
      <Stack>
        <Field
          long
          label={template ? `改成：${name}` : `写一段：${name}`}
          value={value.words}
          maxLength={3000}
          onInput={(next) => write({ words: next })}
        />
        {one.moved && <Meta>{`${one.moved.by}原来写的：${one.moved.text || '不写'}`}</Meta>}
        {values.length > 0 && <Meta>【 】里的数是村哨算的，会跟着变，可以挪，改不了。</Meta>}
        {foreign.length > 0 && (
          <Notice kind="wrong">{`【${foreign[0]}】不是村哨算的。放回原来的数，或者去掉【】，就成了自己填的数。`}</Notice>
        )}
        {lost.length > 0 && value.words.trim() && <Notice>{`没有写的数：${lost.join('、')}。`}</Notice>}
        {hand.length > 0 && <Notice>{`自己填的数：${hand.join('、')}。会标出来，请自己核。`}</Notice>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton
            label={`存下：${name}`}
            busy={busy && '正在存…'}
            disabled={foreign.length > 0}
            onTap={() => void save({ text: words.trim() })}
          >
            存下
          </BigButton>
          <BigButton
            kind="line"
            label={`不改了：${name}`}
            onTap={() => {
              sent()
              onLeave()
            }}
          >
            不改了
          </BigButton>
        </Row>
        {template && (
          <Row>
            <BigButton kind="plain" label={`换回村哨写的：${name}`} onTap={() => void save({})}>
              换回村哨写的
            </BigButton>
            <BigButton kind="plain" label={`这一段不要：${name}`} onTap={() => void save({ text: '' })}>
              这一段不要
            </BigButton>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
