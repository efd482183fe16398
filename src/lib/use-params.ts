import { useRouter } from '@tarojs/taro'

/** What this screen was opened with. Both WeChat and the web's router hand values over as they stand in the link, still encoded. */
export const useParams = (): Record<string, string | undefined> => {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value && decoded(value)]))
}

/** A link written by hand may hold a % that is none of ours. */
const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
