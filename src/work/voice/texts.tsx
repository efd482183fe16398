import { useCall } from '@/lib/use-call'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Further } from '@/ui/further'
import { Failed, Loading } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { spokenStates } from '../../../types/words/voice'
import type { Kind } from './types'
import css from './voice.module.scss'

/** The texts of a kind, twenty at a time; those that are spoken can be heard. */
export const Texts = ({ kind, after = '' }: { kind: Kind['kind']; after?: string }) => {
  const { data, error, reload } = useCall('voice.texts', { kind, ...(after && { after }) })
  if (error) return <Failed message={error.message} again={reload} />
  if (!data) return <Loading />
  return (
    <>
      <Stack>
        {data.texts.map((text) => (
          <One key={text._id} text={text} />
        ))}
      </Stack>
      {data.more && (
        <Further>
          <Texts kind={kind} after={data.texts.at(-1)?._id ?? ''} />
        </Further>
      )}
    </>
  )
}

/** So much of a text stands here. */
const shown = 60

const One = ({ text: { title, words, state, link } }: { text: Output<'voice.texts'>['texts'][number] }) => {
  const begin = words.length > shown ? `${words.slice(0, shown)}…` : words
  return (
    <View className={css.one}>
      {title && <Title level={3}>{title}</Title>}
      <Para>{begin}</Para>
      {link ? <ReadAloud ask="听一听" small={title ?? begin} recording={link} machine /> : <Meta>{spokenStates[state]}</Meta>}
    </View>
  )
}
