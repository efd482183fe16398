import Taro from '@tarojs/taro'
import { type ReactElement, useEffect } from 'react'

interface Props {
  links: string[]
  number: number
  onClose: () => void
}

/** WeChat opens it by itself: whole, to be pulled larger and scrolled. */
export const LargePicture = ({ links, number, onClose }: Props): ReactElement | null => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, when it is tapped
  useEffect(() => {
    void Taro.previewImage({ urls: links, current: links[number] ?? '' }).then(onClose, onClose)
  }, [])
  return null
}
