import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { Theirs } from '@/parts/theirs'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { handWritten } from '../../../figures/hand-written'
import { filled, lostIn, toWrite } from '../../../figures/marked'
import { readBack } from '../../../figures/read-back'
import { namedIn } from '../../../figures/villages-named'
import type { Bulletin } from './bulletin'
import { villageWords } from './village-words'

interface Props {
  bulletin: Bulletin
  one: Bulletin['paragraphs'][number]
  name: string
  onChanged: () => void
  onLeave: () => void
}

/** A paragraph being put in other words: the program's numbers stand in brackets, and go along whole or not at all. What a colleague saved meanwhile stands above it. */
export const Write = ({ bulletin: { place, month }, one, name, onChanged, onLeave }: Props) => {
  const { key, template, values, text, version } = one
  const began = one.moved ? template : text
  const begin = { words: toWrite(began, values), seen: String(version) }
  const { value, write, sent } = useWritten('bulletin', `${place._id} ${month} ${key}`, begin)
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  const behind = Number(value.seen) < version
  const { template: words, foreign, alike } = readBack(value.words, values, began, template)
  const lost = lostIn(words, { template, values })
  const hand = handWritten(words, template)
  const named = namedIn(words)
  const save = async (next: { text?: string }) => {
    if (!(await run('bulletin.write', { region: place._id, month, key, from: template, after: version, ...next }))) return
    sent()
    onChanged()
    onLeave()
  }
  return (
    <Card>
      <Stack>
        <Theirs newer={behind ? newerOf(one) : undefined} mine={value} onTake={() => sent()} onPutBack={write} />
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
        {alike && foreign.length === 0 && (
          <Notice kind="wrong">{`两个数一样，看不出您留下的是哪一个：${alike.map((clause) => `“${clause}”`).join('，还是')}。在数的旁边留几个原来的字。`}</Notice>
        )}
        {lost.length > 0 && !alike && value.words.trim() && <Notice>{`没有写的数：${lost.join('、')}。`}</Notice>}
        {hand.length > 0 && <Notice>{`自己填的数：${hand.join('、')}。会标出来，请自己核。`}</Notice>}
        {named.length > 0 && <Notice>{villageWords(named)}</Notice>}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton
            label={`存下：${name}`}
            busy={busy && '正在存…'}
            disabled={foreign.length > 0 || !!alike}
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

/** As a colleague left it. */
const newerOf = ({ written, moved, text, values }: Props['one']) => ({
  ...(written ?? moved),
  lines: [(moved ? moved.text : filled(text, values)) || '这一段不写进通报。'],
})
