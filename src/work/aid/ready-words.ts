import type { AidStatus } from '../../../types/entities/aid'

/** What is often said, to be made one's own. */
export const readyWords: Partial<Record<AidStatus, string[]>> = {
  advised: ['请先到派出所报案，拿好回执。立案以后再来找我们。', '这件事可以这样办：'],
  missing: ['请带这几样来司法所（缺的都在这里，一次说全）：'],
  examining: ['您的申请我们正在看，七天内答复您。'],
  granted: ['决定给您援助，三天内派律师，律师会联系您。'],
  assigned: ['派好律师了，律师会打您留的电话。'],
  refused: ['这次不符合条件，原因是：', '维持原来的决定。不服可以申请行政复议，或者去法院起诉。'],
  closed: ['这件事办结了。以后有事，随时来问。'],
}
