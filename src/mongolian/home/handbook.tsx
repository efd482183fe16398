import { go } from '@/lib/go'
import { Meta } from '@/ui/words'
import { Door, Section } from './door'
import { type Home, read, type Word } from './words'

/** Pages of the handbook that are there, and how many are not. */
export const Handbook = ({ word, pages }: { word: Word; pages: Home['handbook'] }) => {
  const there = pages.filter(({ mongolian }) => mongolian)
  const missing = pages.length - there.length
  return (
    <>
      <Section {...word('handbook')}>
        {there.map(({ item, title, mongolian }) => (
          <Door key={item} title={title} mongolian={mongolian?.text.headline} onTap={() => read('handbook', item)} />
        ))}
        {missing > 0 && <Door kind="aside" title="看汉文手册" onTap={() => go('handbook/types')} />}
      </Section>
      {missing > 0 && <Meta>{there.length > 0 ? `还有${missing}种骗法没有蒙古文。` : '手册还没有蒙古文。'}</Meta>}
    </>
  )
}
