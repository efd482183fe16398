import { useEffect, useRef, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Meta } from '@/ui/words'
import { drawFilm, type Picture } from '../../../film/draw'
import { type Film, type Shape, shapes, type TimedScene } from '../../../film/film'
import { rate, soundUnder } from '../../../film/sound'
import { secondsOf } from '../../../film/timeline'
import css from './films.module.scss'

export interface Shown {
  film: Film
  scenes: TimedScene[]
  shape: Shape
  pictures?: (Picture | undefined)[] | undefined
  /** What is heard in the scenes that speak, as samples of one channel. */
  clips: Float32Array[] | undefined
}

/** The film as it will be, on this screen: drawn by the same hand, and heard. */
export const Preview = (shown: Shown) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [playing, play] = useState(false)
  const { film, shape, scenes } = shown
  const latest = useRef(shown)
  latest.current = shown
  /** Drawn anew when it changes. */
  const what = JSON.stringify([film, shape, secondsOf(scenes), !!shown.pictures])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read anew at each picture
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    const draw = (second: number) => {
      const { film, scenes, shape, pictures } = latest.current
      if (pen) drawFilm(pen, film, scenes, second, shapes[shape], pictures)
    }
    if (!playing) return draw(0)
    const { scenes, clips } = latest.current
    const hush = clips && sounding(soundUnder(scenes, clips))
    const began = performance.now()
    let next = 0
    const step = () => {
      const second = (performance.now() - began) / 1000
      if (second >= secondsOf(scenes)) return play(false)
      draw(second)
      next = requestAnimationFrame(step)
    }
    step()
    return () => {
      cancelAnimationFrame(next)
      hush?.()
    }
  }, [playing, what])
  return (
    <>
      <canvas ref={canvas} className={`${css.film} ${css[shape]}`} {...shapes[shape]} role="img" aria-label={`短片，${film.title}`} />
      <Meta>{`一共${Math.round(secondsOf(scenes))}秒`}</Meta>
      <BigButton kind="soft" onTap={() => play(!playing)}>
        {playing ? '停' : '放一遍看看'}
      </BigButton>
    </>
  )
}

/** Lets it be heard from now on; gives how to stop it. */
const sounding = (samples: Float32Array): (() => void) => {
  const room = new AudioContext()
  const heard = room.createBuffer(1, samples.length, rate)
  heard.copyToChannel(samples as Float32Array<ArrayBuffer>, 0)
  const source = Object.assign(room.createBufferSource(), { buffer: heard })
  source.connect(room.destination)
  source.start()
  return () => void room.close()
}
