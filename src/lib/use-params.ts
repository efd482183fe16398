import { useRouter } from '@tarojs/taro'

/** What this screen was opened with. WeChat hands values over as they stand in the link, still encoded; the web's router has decoded them. */
export const useParams = (): Record<string, string | undefined> => {
  const { params } = useRouter()
  if (process.env.TARO_ENV === 'h5') return params
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
