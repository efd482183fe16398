/** Pictures, sounds and films on the web: the browser's own controls. */
import css from './media.module.scss'
import type { MediumProps } from './media-props'

/** Fetched when it comes near; opens large beside. */
export const Picture = ({ src, label }: MediumProps) => (
  <a className={css.picture} href={src} target="_blank" rel="noreferrer" aria-label={`${label}。点开看大图`}>
    <img src={src} alt={label} loading="lazy" />
  </a>
)

// The words to a sound or film stand under it (parts/media.tsx).
export const Sound = ({ src, label }: MediumProps) => (
  // biome-ignore lint/a11y/useMediaCaption: its words stand under it
  <audio className={css.sound} src={src} aria-label={label} controls preload="none" />
)

export const Film = ({ src, label }: MediumProps) => (
  // biome-ignore lint/a11y/useMediaCaption: its words stand under it
  <video className={css.film} src={src} aria-label={label} controls playsInline preload="metadata" />
)
