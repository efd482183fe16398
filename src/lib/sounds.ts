import type { StaticPage } from '../../types/entities/rendering'

/** In WeChat a recording is played from the network: the phone's voice and the written words stand in for it without one. */
export const keepSounds = async (_shelf: 'week' | StaticPage, _links: string[]): Promise<void> => {}
