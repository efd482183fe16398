import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Picture } from '@/ui/media'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { feet } from '../../../papers/article'
import type { Input, Output } from '../../../types/contract'
import { useShown } from './shown'
import { Take } from './take'

type Article = Output<'material.article'>['article']

/** An article as it will read, and the ways to take it. Nothing of it is kept on the phone: what was withdrawn does not go out. */
export const OneArticle = ({ of }: { of: Input<'material.article'> }) => {
  const { data, error, loading, reload } = useCall('material.article', of)
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && (error.code === 'notFound' ? <Notice>{error.message}</Notice> : <Failed message={error.message} again={reload} />)}
      {data && <Whole article={data.article} />}
    </>
  )
}

const Whole = ({ article }: { article: Article }) => {
  const { shown, lost } = useShown(article.pictures)
  return (
    <>
      <Take article={article} shown={shown} lost={lost} />
      <Card role="group" label={`文章，${article.title}`}>
        <Stack>
          <Title>{article.title}</Title>
          {article.parts.map(({ heading, paragraphs, list }, i) => (
            <Stack key={heading ?? paragraphs[0]}>
              {heading && <Title level={3}>{heading}</Title>}
              {list ? <List items={paragraphs} ordered /> : paragraphs.map((one) => <Para key={one}>{one}</Para>)}
              {i === 0 && shown.map(({ src, words }) => <Picture key={src} src={src} label={words} />)}
            </Stack>
          ))}
          {feet(article).map((one) => (
            <Meta key={one}>{one}</Meta>
          ))}
        </Stack>
      </Card>
    </>
  )
}
