import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Film, Picture, Sound } from '@/ui/media'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { type MediumKind, mediaKinds } from '../../../types/words/medium'
import { mediaOf } from '../../../wording/manuscripts'
import { mediumKind } from '../../../wording/media'

type Read = Output<'manuscript.read'>
const players = { picture: Picture, sound: Sound, video: Film } satisfies Record<MediumKind, unknown>

/** What nobody may see again, somebody's face for one: gone for people and from every version, once this was said twice. */
export const Erase = ({ read: { manuscript, media, versions }, onErased }: { read: Read; onErased: () => void }) => {
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState<string>()
  const { run, busy, trouble } = useMutation({ onConflict: onErased })
  const worded = [manuscript.content, ...versions.map((one) => one.content)].flatMap(mediaOf)
  const onDone = () => {
    choose(undefined)
    onErased()
  }
  const erase = (medium: string) => run('manuscript.erase', { id: manuscript._id, medium }, { onDone })
  if (!open)
    return (
      <BigButton kind="line" onTap={() => setOpen(true)}>
        彻底删掉图片、声音、视频
      </BigButton>
    )
  return (
    <Card>
      <Stack>
        <Title level={3}>彻底删掉</Title>
        <Meta>露了脸、名字、电话的，在这里删。大家马上看不到，旧的版本里也没有，找不回来。</Meta>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {media.map(({ id, link }, i) => {
          const name = `${mediaKinds[mediumKind(id)].name} ${i + 1}`
          const Player = players[mediumKind(id)]
          return (
            <Stack key={id}>
              <Player src={link} label={worded.find((one) => one.id === id)?.words || name} />
              {chosen === id ? (
                <Row>
                  <BigButton kind="danger" disabled={!!busy} busy={busy && '正在删…'} onTap={() => void erase(id)}>
                    {`删掉${name}，找不回来`}
                  </BigButton>
                  <BigButton kind="line" onTap={() => choose(undefined)}>
                    先不删
                  </BigButton>
                </Row>
              ) : (
                <BigButton kind="line" onTap={() => choose(id)}>
                  {`要删的是${name}`}
                </BigButton>
              )}
            </Stack>
          )
        })}
        <BigButton kind="plain" onTap={() => setOpen(false)}>
          不删了
        </BigButton>
      </Stack>
    </Card>
  )
}
