import { type Piece, pictureRoom, type Size } from '../signage/piece'
import { kept, longest, makeShelf } from './film-shelf'

const second = 1000

/** Plays the films of a list over the canvas. One that cannot be had is not there: nobody sees that it is missing. */
export const makeFilms = (video: HTMLVideoElement, onEnd: () => void) => {
  const { ready, load } = makeShelf()
  let address: string | undefined
  /** Which is on. */
  let on: string | undefined

  const stop = () => {
    on = undefined
    video.hidden = true
    if (!video.src) return
    video.pause()
    video.removeAttribute('src')
    video.load()
    if (address) URL.revokeObjectURL(address)
    address = undefined
  }
  const play = async (id: string, sound: boolean) => {
    const film = ready.get(id)
    const body = film?.kept ? await kept(id) : undefined
    if (on !== id) return
    if (!film || (film.kept && !body)) return leaveOut()
    address = body && URL.createObjectURL(body)
    video.src = address ?? film.link
    video.muted = !sound
    // a browser that nobody touched may refuse sound
    await video.play().catch(() => {
      if (on !== id) return
      video.muted = true
      return video.play()
    })
  }
  const leaveOut = () => {
    if (!on) return
    ready.delete(on)
    onEnd()
  }
  video.addEventListener('ended', () => on && onEnd())
  video.addEventListener('error', leaveOut)

  return {
    load,
    canShow: ({ film }: Piece): boolean => !film || ready.has(film.id),
    /** Begins a piece's film and gives how long it takes at most, in milliseconds. */
    play: ({ film }: Piece, size: Size, sound: boolean): number => {
      stop()
      if (!film) return 0
      const room = pictureRoom(size)
      const sharp = window.devicePixelRatio || 1
      Object.assign(video.style, { width: `${room.width / sharp}px`, height: `${room.height / sharp}px` })
      video.hidden = false
      on = film.id
      void play(film.id, sound).catch(() => on === film.id && leaveOut())
      return (ready.get(film.id)?.long ?? longest) + 2 * second
    },
    stop,
  }
}
export type Films = ReturnType<typeof makeFilms>
