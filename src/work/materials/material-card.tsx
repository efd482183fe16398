import { go } from '@/lib/go'
import { secondsOf } from '@/parts/alert-out'
import { ComicPicture } from '@/parts/comic-picture'
import { Copy } from '@/parts/copy'
import { PutUp } from '@/parts/put-up'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { materialKinds } from '../../../types/words/material'
import css from './materials.module.scss'
import { NoteDone } from './note-done'
import { ToMongolian } from './to-mongolian'

type Material = Output<'material.list'>['materials'][number]
type Of<K> = Extract<Material, { kind: K }>

/** One of them, with everything that can be done with it. */
export const MaterialCard = ({ material }: { material: Material }) => {
  if (material.kind === 'poster') return <PosterCard poster={material} />
  if (material.kind === 'comic') return <ComicCard comic={material} />
  return material.kind === 'slogan' ? <SloganCard slogan={material} /> : <ScriptCard script={material} />
}

const SloganCard = ({ slogan }: { slogan: Of<'slogan'> }) => (
  <Card role="group" label={`标语，${slogan.text}`}>
    <Stack>
      <Title>{slogan.text}</Title>
      <Copy text={slogan.text} />
      <BigButton kind="soft" label={`做成横幅，${slogan.text}`} onTap={() => go('work/materials', { banner: slogan._id })}>
        做成横幅
      </BigButton>
      <PutUp kind="slogan" item={slogan._id} what={slogan.text} />
      <NoteDone kind="slogan" what={slogan.text} filled={{ slogan: slogan._id }} />
      <ToMongolian material={slogan} />
    </Stack>
  </Card>
)

/** A recording is heard first, then the platform's own voice. */
const ScriptCard = ({ script }: { script: Of<'script'> }) => (
  <Card role="group" label={`喇叭稿，${script.title}`}>
    <Title>{script.title}</Title>
    <Meta>念一遍大约 {secondsOf(script.text)} 秒</Meta>
    <View className={css.text}>{script.text}</View>
    <Stack>
      <Copy text={script.text} />
      <ReadAloud text={script.text} recording={script.recording} machine={script.machine} ask="念出来" />
      <PutUp kind="script" item={script._id} what={script.title} />
      <NoteDone kind="script" what={script.title} />
      <ToMongolian material={script} />
    </Stack>
  </Card>
)

/** Its name is what it shows. */
const PosterCard = ({ poster: { _id, headline, lines } }: { poster: Of<'poster'> }) => {
  const [large, small] = [headline.join(' '), lines.join('；')]
  return (
    <Button label={`${materialKinds.poster}，${large} ${small}`} onTap={() => go('work/materials', { poster: _id })}>
      <Card silent>
        <Title>{large}</Title>
        <Meta>{small}</Meta>
      </Card>
    </Button>
  )
}

const ComicCard = ({
  comic: {
    _id,
    title,
    panels: [first],
  },
}: {
  comic: Of<'comic'>
}) => (
  <Button label={`${materialKinds.comic}，${title}`} onTap={() => go('work/materials', { comic: _id })}>
    <Card silent>
      <Title>{title}</Title>
      {first && <ComicPicture panel={first} small />}
    </Card>
  </Button>
)
