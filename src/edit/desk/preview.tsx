import { secondsOf } from '@/parts/alert-out'
import { Media } from '@/parts/media'
import { Poster as Sheet } from '@/parts/poster'
import { posterOf } from '@/parts/poster-words'
import { Story } from '@/parts/story'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { List } from '@/ui/list'
import { ReadAloud } from '@/ui/read-aloud'
import { Headline, Meta, Para, Title } from '@/ui/words'
import { type Content, type ManuscriptKind, mediaOf, textOf, textsOf } from '../../../content/manuscripts'
import { rowOf } from '../../../content/rows'
import type { Case, Poster } from '../../../types/domain'
import css from './desk.module.scss'

interface Props {
  kind: ManuscriptKind
  content: Content
  /** To its pictures, sounds and films. */
  links: readonly { id: string; link: string }[]
}

/** As people will meet it. */
export const Preview = ({ kind, content, links }: Props) => (
  <View role="region" label="大家看到的样子" className={css.side}>
    <Title>大家看到的样子</Title>
    {Object.keys(content).length === 0 ? <Meta>写几个字就能看到。</Meta> : shown[kind](content)}
    <Media media={mediaOf(content)} links={links} />
  </View>
)

/** A case with stand-ins for what is not written yet. */
const caseOf = (content: Content): Case => {
  const row = rowOf('case', { type: 'shopping', amountBand: 'none', sourceKind: 'local', ...content })
  return { _id: '', title: '还没有标题', turningPoint: '…', publishedAt: 0, ...row } as unknown as Case
}

const Spoken = ({ text }: { text: string }) => (text ? <ReadAloud text={text} /> : null)

const shown: Record<ManuscriptKind, (content: Content) => React.ReactNode> = {
  case: (content) => <Story told={caseOf(content)} />,
  tip: (content) => (
    <Card>
      <Headline>{textOf(content, 'headline')}</Headline>
      {textsOf(content, 'lines').map((line) => (
        <Para key={line}>{line}</Para>
      ))}
      <Meta>念出来：{textOf(content, 'speech')}</Meta>
      <Spoken text={textOf(content, 'speech')} />
    </Card>
  ),
  quizItem: (content) => (
    <Stack>
      {(['1', '2'] as const).map((nth) => (
        <Card key={nth}>
          <Meta>{textOf(content, 'from')}</Meta>
          <Para>{textOf(content, `text${nth}`)}</Para>
          <List items={textsOf(content, `clues${nth}`).map((clue) => `看这里：“${clue}”`)} />
        </Card>
      ))}
      <Card kind="mark">
        <Title level={3}>{content.genuine === 'yes' ? '这是真的' : '这是骗人的'}</Title>
        <Para>{textOf(content, 'why')}</Para>
        <Para>{textOf(content, 'ask')}</Para>
      </Card>
    </Stack>
  ),
  slogan: (content) => (
    <Card>
      <Headline>{textOf(content, 'text')}</Headline>
    </Card>
  ),
  script: (content) => (
    <Card>
      <Title level={3}>{textOf(content, 'title')}</Title>
      <Para>{textOf(content, 'text')}</Para>
      <Meta>念一遍大约 {secondsOf(textOf(content, 'text'))} 秒</Meta>
      <Spoken text={textOf(content, 'text')} />
    </Card>
  ),
  poster: (content) => {
    const colour = (textOf(content, 'colour') || 'act') as Poster['colour']
    return <Sheet words={posterOf({ headline: textsOf(content, 'headline'), lines: textsOf(content, 'lines'), colour })} />
  },
}
