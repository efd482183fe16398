/** The package says nothing of its types. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Engine {
    set_voice(voice: string): void
    set_rate(rate: number): void
    synthesize(words: string, heard: (audio: ArrayLike<number> | null) => number): void
  }
  export default function load(): Promise<{ eSpeakNGWorker: new () => Promise<Engine> | Engine }>
}
