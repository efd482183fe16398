import Taro from '@tarojs/taro'

/** Reaches no cloud at all: no network, a time-out, a gateway that is down. Trying again later may help. */
export class Unreachable extends Error {}

/** Runs a cloud function inside WeChat and gives what it answers. Throws {@link Unreachable}. */
export const send = async (name: string, event: { call: string; input: unknown }): Promise<unknown> => {
  try {
    const { result } = await Taro.cloud.callFunction({ name, data: event })
    return result
  } catch (e) {
    throw new Unreachable(String(e))
  }
}

/** WeChat knows one person a phone: only a browser begins a fresh one (transport.h5.ts). */
export const beginFresh = async (): Promise<void> => {}
export const backToFormer = (): void => {}
export const isFresh = (): boolean => false
