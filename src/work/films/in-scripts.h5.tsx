import { useState } from 'react'
import { call } from '@/lib/call'
import { useCall } from '@/lib/use-call'
import { doNotFit } from '@/parts/comic-editions'
import { useMongolianLetters } from '@/parts/mongolian-letters.h5'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { type Scripts, scripts } from '../../../film/mongolian'
import type { Chosen } from './chosen'
import { Form, type FormProps } from './form.h5'
import { same } from './same'
import type { Theirs, Version } from './versions'

interface InScriptsProps extends Pick<FormProps, 'look' | 'last' | 'onLeave'> {
  kind: Chosen['kind']
  id: string
  /** Whether it is there in Mongolian. */
  has: boolean | undefined
  han: Version
  theirs: Theirs
}

/** In Chinese alone; where native writers gave its words, in the scripts chosen. */
export const InScripts = ({ has, ...rest }: InScriptsProps) =>
  has ? <WithMongolian {...rest} /> : <Form version={rest.han} look={rest.look} last={rest.last} onLeave={rest.onLeave} />

/** Which script, first of all. */
const WithMongolian = ({ kind, id, han, theirs, look, ...form }: Omit<InScriptsProps, 'has'>) => {
  const { data, error, reload } = useCall('rendering.mongolian', { kind, item: id })
  const letters = useMongolianLetters(data && [data.text.headline, ...data.text.paragraphs].join(' '))
  const [chosen, choose] = useState<Scripts>('both')
  if (error)
    return (
      <Form {...form} look={look} version={han}>
        <Failed message={error.message} again={reload} />
      </Form>
    )
  if (!data || !letters) return <Loading />
  const version = chosen === 'han' ? han : theirs(data, chosen)
  const lookAtBoth = async () => {
    const inTheWay = await look()
    if (inTheWay || !version || chosen === 'han') return inTheWay
    return same((await call('rendering.mongolian', { kind, item: id })).text, data.text)
  }
  return (
    <Form {...form} look={lookAtBoth} version={version ?? han} script={letters} isMongolian={!!version && chosen === 'mongolian'}>
      {theirs(data, 'mongolian') ? (
        <Choice label="写哪种文字" options={scripts} value={chosen} onChoose={choose} />
      ) : (
        <Notice>{doNotFit}</Notice>
      )}
    </Form>
  )
}
