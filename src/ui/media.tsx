/** Pictures, sounds and films in WeChat. `media.h5.tsx` is their twin on the web. */
import Taro from '@tarojs/taro'
import { BigButton } from './big-button'
import { Button, Image } from './elements'
import css from './media.module.scss'
import type { MediumProps } from './media-props'
import { ReadAloud } from './read-aloud'

/** Fetched when it comes near; opens large. */
export const Picture = ({ src, label }: MediumProps) => (
  <Button className={css.picture} label={`${label}。点开看大图`} onTap={() => void Taro.previewImage({ urls: [src] })}>
    <Image src={src} alt="" />
  </Button>
)

/** WeChat has no player of its own for sounds any more. */
export const Sound = ({ src }: MediumProps) => <ReadAloud recording={src} />

/** WeChat's own player, over the whole screen: a second one inside the page would weigh on the main package. */
export const Film = ({ src }: MediumProps) => (
  <BigButton kind="soft" onTap={() => void Taro.previewMedia({ sources: [{ url: src, type: 'video' }] })}>
    放视频
  </BigButton>
)
