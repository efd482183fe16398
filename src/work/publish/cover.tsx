import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** Articles are put together at a PC: says that the cover is saved there. */
export const Cover = (_article: Output<'material.article'>['article']) => <Meta>封面图在电脑上存：打开村哨网页里的这一页。</Meta>
