import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useDebounced } from '@/lib/use-debounced'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Further } from '@/ui/further'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { Language, RenderingKind } from '../../../types/entities/rendering'
import { languages, renderingKinds } from '../../../types/words/rendering'
import css from './desk.module.scss'
import { Way } from './way'

/** Everything of a kind, with how it stands in a language. */
export const Contents = () => {
  const [kind, setKind] = useState<RenderingKind>('tip')
  const [language, setLanguage] = useState<Language>('mn')
  const [typed, setTyped] = useState('')
  const words = useDebounced(typed.trim())
  return (
    <>
      <Title>所有内容</Title>
      <Choice label="哪一类" options={renderingKinds} value={kind} onChoose={setKind} />
      <Choice label="写蒙古文，还是录汉语" options={languages} value={language} onChoose={setLanguage} />
      <Field label="找一篇" type="search" placeholder="标题里的几个字" value={typed} onInput={(now) => setTyped(now.slice(0, 24))} />
      <OnePage key={`${kind} ${language} ${words}`} {...{ kind, language, ...(words && { words }) }} page={0} />
    </>
  )
}

interface Wanted {
  kind: RenderingKind
  language: Language
  words?: string
}

const OnePage = ({ page, after, ...wanted }: Wanted & { page: number; after?: Output<'rendering.list'>['end'] }) => {
  const { data, error, loading, reload } = useCall('rendering.list', { ...wanted, page, ...(after && { after }) })
  const { kind, language } = wanted
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.rows.length === 0 && <Notice>{wanted.words ? '没有找到，少写一个字试试。' : '现在没有。'}</Notice>}
      <View className={css.ways}>
        {data?.rows.map(({ item, title, state }) => (
          <Way key={item} what={{ kind, item, language }} title={title} state={state} />
        ))}
      </View>
      {data?.more && (
        <Further>
          <OnePage {...wanted} page={page + 1} after={data.end} />
        </Further>
      )}
    </>
  )
}
