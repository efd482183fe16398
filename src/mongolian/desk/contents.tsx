import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { languages, renderingKinds } from '../../../content/renderings'
import type { Language, RenderingKind } from '../../../types/domain'
import { Way } from './way'

/** Everything of a kind, with how it stands in a language. */
export const Contents = () => {
  const [kind, setKind] = useState<RenderingKind>('tip')
  const [language, setLanguage] = useState<Language>('mn')
  const [pages, setPages] = useState(1)
  return (
    <>
      <Title>所有内容</Title>
      <Choice label="哪一类" options={renderingKinds} value={kind} onChoose={setKind} />
      <Choice label="写蒙古文，还是录汉语" options={languages} value={language} onChoose={setLanguage} />
      {Array.from({ length: pages }, (_, page) => page).map((page) => (
        <OnePage
          key={`${kind} ${language} ${page}`}
          {...{ kind, language, page }}
          more={page === pages - 1 ? () => setPages(pages + 1) : undefined}
        />
      ))}
    </>
  )
}

const OnePage = ({ more, ...input }: { kind: RenderingKind; language: Language; page: number; more: (() => void) | undefined }) => {
  const { data, error, loading, reload } = useCall('rendering.list', input)
  const { kind, language } = input
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.rows.length === 0 && <Notice>现在没有。</Notice>}
      {data?.rows.map(({ item, title, state }) => (
        <Way key={item} what={{ kind, item, language }} title={title} state={state} />
      ))}
      {data?.more && more && (
        <BigButton kind="line" onTap={more}>
          再看一些
        </BigButton>
      )}
    </>
  )
}
