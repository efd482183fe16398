import type { Saved } from './save'

const download = (picture: File) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = picture.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A picture by the system's share panel where it takes pictures, else as a file that comes down. */
export const handOn = async (picture: File): Promise<Saved> => {
  if (!navigator.canShare?.({ files: [picture] })) {
    download(picture)
    return 'saved'
  }
  return navigator.share({ files: [picture] }).then(
    () => 'shown' as const,
    (e) => (e instanceof DOMException && e.name === 'AbortError' ? ('closed' as const) : ('failed' as const)),
  )
}
