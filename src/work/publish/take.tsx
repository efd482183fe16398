import { useState } from 'react'
import { Copy } from '@/parts/copy'
import { SavePicture } from '@/parts/poster-picture/save-picture'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { articleHtml, articleText, type Shown } from '../../../papers/article'
import type { Output } from '../../../types/contract'
import { copyRich } from './copy-rich'
import { Cover } from './cover'
import { paintingsOf } from './long-picture'

interface Props {
  article: Output<'material.article'>['article']
  shown: Shown[]
  /** Pictures that could not be brought. */
  lost: number
}

/** The same words in three forms: to be pasted into a public account's editor, as a long picture, as plain words. */
export const Take = ({ article, shown, lost }: Props) => {
  const [copied, setCopied] = useState<boolean>()
  const paintings = paintingsOf(article, shown)
  return (
    <>
      <Card role="group" label="公众号">
        <Stack>
          <Title level={3}>公众号</Title>
          <BigButton onTap={() => void copyRich(articleHtml(article, shown), articleText(article)).then(setCopied)}>
            复制，贴到公众号编辑器
          </BigButton>
          {copied && <Notice kind="good">已复制。到公众号后台的编辑器里粘贴，标题另外填。</Notice>}
          {copied === false && <Notice>这里复制不了带样子的文章，请在电脑的浏览器里打开村哨网页的这一页；文字可以用下面的“复制”。</Notice>}
          <Meta>字、图和小程序码都带着。贴好先发一遍预览，看图在不在。</Meta>
          {lost > 0 && <Notice>{`有${lost}张图没带上，请在编辑器里另外上传。`}</Notice>}
        </Stack>
      </Card>
      <Card role="group" label="公众号的封面">
        <Stack>
          <Title level={3}>公众号的封面</Title>
          <Cover {...article} />
        </Stack>
      </Card>
      <Card role="group" label="长图">
        <Stack>
          <Title level={3}>长图</Title>
          {paintings.map((painting, i) => (
            <SavePicture
              key={painting.name}
              painting={painting}
              words={paintings.length > 1 ? `存长图，第${i + 1}张` : '存长图'}
              what="长图"
            />
          ))}
        </Stack>
      </Card>
      <Card role="group" label="只要文字">
        <Stack>
          <Title level={3}>只要文字，报纸、广播用</Title>
          <Copy text={articleText(article)} />
        </Stack>
      </Card>
    </>
  )
}
