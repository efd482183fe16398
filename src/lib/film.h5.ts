import type { MakeFilm } from './film'
import { bitrateFor, codecFor, type FilmForm, type FromWorker, hasFilmSize, type NoFilm, type ToWorker } from './film-words'

/** Draws a film picture by picture and gives it as an MP4. It waits for the encoder, never for a clock: it goes on behind another page. */
export const makeFilm = async ({ frames, draw, onProgress, stop, ...form }: MakeFilm): Promise<Uint8Array | NoFilm> => {
  if (!hasFilmSize(form)) return 'size'
  if (!(await makes(form))) return 'browser'
  const canvas = Object.assign(document.createElement('canvas'), { width: form.width, height: form.height })
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!pen) return 'browser'
  const { ask, end } = maker()
  try {
    await ask({ say: 'begin', ...begun(form) })
    for (let nth = 0; nth < frames; nth++) {
      if (stop?.aborted) return 'stopped'
      draw(pen, nth)
      const at = (n: number) => Math.round((n * 1e6) / form.fps)
      const frame = new VideoFrame(canvas, { timestamp: at(nth), duration: at(nth + 1) - at(nth) })
      await ask({ say: 'frame', frame }, [frame])
      onProgress?.((nth + 1) / frames)
    }
    const said = await ask({ say: 'end' })
    return said.say === 'film' ? new Uint8Array(said.film) : 'failed'
  } catch (e) {
    console.error(e)
    return 'failed'
  } finally {
    end()
  }
}

const begun = (form: FilmForm) => ({
  ...form,
  codec: codecFor(form.width, form.height) as string,
  bitrate: bitrateFor(form),
  small: form.width < 320 || form.height < 320,
})

const makes = async (form: FilmForm): Promise<boolean> => {
  if (typeof VideoEncoder === 'undefined') return false
  const { codec, bitrate } = begun(form)
  const asked = { codec, bitrate, width: form.width, height: form.height, framerate: form.fps }
  return VideoEncoder.isConfigSupported(asked).then(
    ({ supported }) => !!supported,
    () => false,
  )
}

/** The maker beside the page. `ask` answers when it has done what was said. */
const maker = () => {
  const worker = new Worker(/* webpackChunkName: "film-maker" */ new URL('./film-worker.h5.ts', import.meta.url))
  const ask = (said: ToWorker, hand: Transferable[] = []): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: { data: FromWorker }) => (data.say === 'trouble' ? reject(new Error(data.words)) : resolve(data))
      worker.onerror = (e) => reject(new Error(e.message))
      worker.postMessage(said, hand)
    })
  return { ask, end: () => worker.terminate() }
}
