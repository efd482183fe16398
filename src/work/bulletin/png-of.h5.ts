/** Three dots for one: sharp on paper. */
const times = 3

/** A drawing as a picture that Word can hold; nothing where the browser cannot draw it. */
export const pngOf = async (svg: string): Promise<Uint8Array | undefined> => {
  const image = new Image()
  const drawn = new Promise<boolean>((done) => {
    image.onload = () => done(true)
    image.onerror = () => done(false)
  })
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  if (!(await drawn)) return undefined
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width * times, height: image.height * times })
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined
}
