import type { Saved } from './save'

const download = (picture: File) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = picture.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Pictures by the system's share panel where it takes pictures, else as files that come down. */
export const handOn = async (...files: File[]): Promise<Saved> => {
  if (!navigator.canShare?.({ files })) {
    files.forEach(download)
    return 'saved'
  }
  return navigator.share({ files }).then(
    () => 'shown' as const,
    (e) => (e instanceof DOMException && e.name === 'AbortError' ? ('closed' as const) : ('failed' as const)),
  )
}
