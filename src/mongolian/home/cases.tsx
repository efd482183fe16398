import { useState } from 'react'
import { go } from '@/lib/go'
import { useMutation } from '@/lib/use-mutation'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Door, Section } from './door'
import { type Home, read, type Word } from './words'

type Shelf = Pick<Home, 'cases' | 'next'>

/** Cases that are there, those ticked last first, and the way to all of them in Chinese. */
export const Cases = ({ word, first }: { word: Word; first: Shelf }) => {
  const [further, setFurther] = useState<Shelf>()
  const { run, trouble } = useMutation()
  const cases = [...first.cases, ...(further?.cases ?? [])]
  const { next } = further ?? first
  const more = async (before: number) => {
    const page = await run('rendering.shelf', { before })
    if (page) setFurther({ ...page, cases: [...(further?.cases ?? []), ...page.cases] })
  }
  return (
    <>
      <Section {...word('cases')}>
        {cases.map(({ item, title, headline }) => (
          <Door key={item} title={title} mongolian={headline} onTap={() => read('case', item)} />
        ))}
        {next !== undefined && <Door kind="aside" {...word('more')} onTap={() => void more(next)} />}
        <Door kind="aside" title="看汉文案例" onTap={() => go('pages/cases')} />
      </Section>
      {cases.length === 0 && <Meta>案例还没有蒙古文。</Meta>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}
