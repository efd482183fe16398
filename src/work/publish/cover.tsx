import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** WeChat draws no such picture into a file, and articles are put together at a PC: says where. */
export const Cover = (_article: Output<'material.article'>['article']) => <Meta>封面图在电脑上存：打开村哨网页里的这一页。</Meta>
